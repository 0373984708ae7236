import type { Context } from '../../src/asking/command.ts';
import { statementLine } from '../../src/briefing/wording/lines.ts';
import { say } from '../../src/messages/say.ts';
import type { Line } from '../../src/model/answer.ts';
import type { Plan, Term } from '../../src/model/plan.ts';
import { words } from './words.ts';

/** What a term says of its subject, in words, unless the plan simply provides for it. */
export const termMark = ({ stance }: Term, { locale }: Context): string | undefined =>
  stance === 'provides' ? undefined : say(locale, words.terms[stance]);

/** A term as a line, marked when the plan rules the thing out or leaves it open. */
export const termLine = (term: Term, plan: Plan, context: Context): Line =>
  statementLine({
    id: `${plan.id}:${term.issue}:${term.value}`,
    text: term.text[context.locale],
    kind: 'proposal',
    attribution: term.attribution,
    citations: term.citations,
    plans: [plan.id],
    label: termMark(term, context),
  });
