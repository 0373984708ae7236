import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { joinScope } from '../../src/briefing/wording/counts.ts';
import { distinctCitations, factLine, lineText, statementLine } from '../../src/briefing/wording/lines.ts';
import { spanInWords } from '../../src/briefing/wording/period-words.ts';
import { claimantsOf } from '../../src/library/asserters.ts';
import { fallsIn } from '../../src/library/range.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import { namedIn } from '../../src/model/localized.ts';
import { words } from './words.ts';

const STATUSES = ['kept', 'missed', 'open', 'unknown'] as const;

/** Forecasts, and promises: whatever else has an outcome to be told. */
const looksAhead = ({ kind, outcome }: Fact): boolean => kind === 'forecast' || outcome !== undefined;

const statusOf = ({ outcome }: Fact) => outcome?.status ?? 'unknown';

/** What came of it as a line of its own, as other documents tell it than the one that looked ahead. */
const outcomeLine = ({ id, outcome, actors }: Fact, { shelf, locale }: Context): Line[] => {
  const shown = shelf.inOrder((outcome?.facts ?? []).flatMap((fact) => shelf.fact(fact) ?? []));
  const citations = distinctCitations(shown.flatMap((fact) => fact.citations));
  if (outcome?.text === undefined || citations.length === 0) return [];
  const line = { id: `${id}-outcome`, kind: 'event', citations, actors, label: say(locale, words.came) } as const;
  return [statementLine({ ...line, ...lineText(outcome.text, undefined, locale) })];
};

/** What a document says of the outcome where no fact of its own shows it. */
const remark = ({ outcome, note }: Fact, { locale }: Context): string | undefined => {
  const words = outcome?.facts.length === 0 ? outcome.text && namedIn(outcome.text, locale) : undefined;
  return [note && namedIn(note, locale), words].filter(Boolean).join(' ') || undefined;
};

const linesOf = (fact: Fact, context: Context): Line[] => [
  { ...factLine(fact, context.shelf, context.locale), note: remark(fact, context) },
  ...outcomeLine(fact, context),
];

/** Whose word it is: a forecast's claimant, a statement's speaker, for what is agreed or proposed everyone who acts. */
const isBy = (fact: Fact, actor: Actor, { shelf }: Context): boolean => {
  const claimants = claimantsOf(fact, shelf);
  if (claimants.length > 0 || fact.kind === 'forecast') return claimants.includes(actor.id);
  return fact.kind === 'statement' ? fact.actors[0] === actor.id : fact.actors.includes(actor.id);
};

const titleOf = (by: Actor | undefined, due: DaySpan | undefined, { locale }: Context): string => {
  const narrowed = [by?.name && namedIn(by?.name, locale), due && spanInWords(due, locale)].filter((part) => part !== undefined);
  return narrowed.length === 0 ? say(locale, words.title) : say(locale, words.titleOf, { scope: joinParts(narrowed, locale) });
};

/** Who said what would come, when it falls due, and what later documents say came of it. */
export const forecastList = (by: Actor | undefined, due: DaySpan | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = shelf.facts.filter(
    (fact) => looksAhead(fact) && (by === undefined || isBy(fact, by, context)) && (due === undefined || fallsIn(fact, due)),
  );
  const sections = STATUSES.map(
    (status): Section => ({
      title: say(locale, words.outcomes[status]),
      lines: facts.filter((fact) => statusOf(fact) === status).flatMap((fact) => linesOf(fact, context)),
    }),
  ).filter(({ lines }) => lines.length > 0);
  const narrowed = by !== undefined || due !== undefined;
  return compose(shelf, {
    kind: facts.length === 0 ? 'nothing' : 'forecasts',
    locale,
    title: titleOf(by, due, context),
    scope: facts.length === 0 ? undefined : joinScope([say(locale, words.count, { count: facts.length })], context),
    intro: facts.length === 0 ? [say(locale, words.nothing)] : [],
    sections,
    next: narrowed ? [{ label: say(locale, words.next.all), ask: { command: 'forecasts', options: {} } }] : [],
  });
};
