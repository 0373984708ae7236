import type { Context } from '../../../src/asking/command.ts';
import { compose } from '../../../src/briefing/wording/compose.ts';
import { eventLine, statementLine } from '../../../src/briefing/wording/lines.ts';
import { nextStep } from '../../../src/briefing/wording/next-steps.ts';
import { nameIn } from '../../../src/library/names.ts';
import { quoted } from '../../../src/messages/joiners.ts';
import { say } from '../../../src/messages/say.ts';
import { steps } from '../../../src/messages/steps.ts';
import type { Actor } from '../../../src/model/actor.ts';
import type { Answer, Line } from '../../../src/model/answer.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { namedIn } from '../../../src/model/localized.ts';
import type { Understood } from '../understand.ts';
import { words as askWords } from '../words.ts';

const MOST_ABOUT = 3;

const roleLine = ({ id, name, role }: Actor, { locale }: Context): Line[] =>
  role
    ? [
        statementLine({
          id: `${id}-role`,
          text: role[locale],
          label: namedIn(name, locale),
          kind: 'background',
          actors: [id],
          citations: role.citations,
        }),
      ]
    : [];

const tieLines = ({ id, relations }: Actor, { shelf, locale }: Context): Line[] =>
  relations.map(({ to, text, citations }) =>
    statementLine({
      id: `${id}-${to}`,
      text: text[locale],
      label: nameIn(shelf, 'actor', to, locale),
      kind: 'background',
      actors: [id, to],
      citations,
    }),
  );

/** What says of somebody who they are: background facts that begin with them, then what they did that mattered most. */
const tellingFacts = (id: string, { shelf }: Context): Fact[] =>
  shelf
    .about({ actor: id })
    .filter(({ actors }) => actors[0] === id)
    .toSorted((a, b) => Number(b.kind === 'background') - Number(a.kind === 'background') || b.importance - a.importance)
    .slice(0, MOST_ABOUT);

/** Who somebody is, from their sheet: office first, then what tells most of them, then whom they are tied to; nothing for other questions. */
export const whoIs = (words: string, { question }: Understood, context: Context): Answer | undefined => {
  const { shelf, locale } = context;
  const named = question.names.filter(({ type }) => type === 'actor');
  const actor = shelf.actors.get(named[0]?.id ?? '');
  if (question.asks !== 'who-is' || actor === undefined || named.length !== 1) return undefined;
  const [first, ...told] = [
    ...roleLine(actor, context),
    ...tellingFacts(actor.id, context).map((fact) => eventLine({ id: fact.event, facts: [fact] }, shelf, locale)),
  ];
  const ties = tieLines(actor, context);
  const lead = first ?? ties[0];
  if (lead === undefined) return undefined;
  return compose(shelf, {
    kind: 'ask',
    answered: true,
    locale,
    title: quoted(words, locale),
    lead: [{ ...lead, label: lead.label ?? namedIn(actor.name, locale) }],
    sections: [
      ...(told.length > 0 ? [{ title: say(locale, askWords.support), lines: told }] : []),
      ...(ties.length > 0 ? [{ title: say(locale, askWords.related), lines: ties.filter((line) => line !== lead) }] : []),
    ],
    next: [nextStep(say(locale, steps.actor, { name: namedIn(actor.name, locale) }), 'actor', { name: actor.id }, context)],
  });
};
