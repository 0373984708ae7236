import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { joinScope } from '../../src/briefing/wording/counts.ts';
import { distinctCitations, factLine, lineText, markFact, statementLine } from '../../src/briefing/wording/lines.ts';
import { longList } from '../../src/briefing/wording/long-list.ts';
import { spanInWords } from '../../src/briefing/wording/period-words.ts';
import type { Sheet } from '../../src/briefing/wording/tabs.ts';
import { fallsIn } from '../../src/library/range.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import { namedIn } from '../../src/model/localized.ts';
import { givenBy, OUTCOMES, type Outcome, outcomeOf, scores } from './score.ts';
import { words } from './words.ts';

/** A list up to this long is shown as it is. */
const SHORT_LIST = 5;

/** Forecasts, and promises: whatever else has an outcome to be told. */
const looksAhead = ({ kind, outcome }: Fact): boolean => kind === 'forecast' || outcome !== undefined;

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

/** A fact, or what came of it. */
interface Told {
  fact: Fact;
  outcome?: Line | undefined;
}

const toldOf = (fact: Fact, context: Context): Told[] => [{ fact }, ...outcomeLine(fact, context).map((outcome) => ({ fact, outcome }))];

const linesOf = (facts: readonly Fact[], context: Context): Line[] =>
  longList(
    facts.flatMap((fact) => toldOf(fact, context)),
    {
      word: ({ fact, outcome }) => outcome ?? { ...factLine(fact, context.shelf, context.locale), note: remark(fact, context) },
      mark: ({ fact, outcome }) => (outcome ? { ...outcome, isExtracted: false } : markFact(fact)),
    },
  );

const titleOf = (by: Actor | undefined, due: DaySpan | undefined, { locale }: Context): string => {
  const narrowed = [by?.name && namedIn(by?.name, locale), due && spanInWords(due, locale)].filter((part) => part !== undefined);
  return narrowed.length === 0 ? say(locale, words.title) : say(locale, words.titleOf, { scope: joinParts(narrowed, locale) });
};

const sheetsOf = (facts: readonly Fact[], context: Context): Sheet<Outcome>[] =>
  OUTCOMES.map((outcome) => ({
    tab: outcome,
    title: say(context.locale, words.outcomes[outcome]),
    lines: linesOf(
      facts.filter((fact) => outcomeOf(fact) === outcome),
      context,
    ),
  }));

/** Tabs by what came of them, with how many forecasts each holds; the score stands above the first. A short list needs none. */
const tabsOf = (facts: readonly Fact[], { locale }: Context): Answer['tabs'] => {
  if (facts.length <= SHORT_LIST) return [];
  const held = Map.groupBy(facts, outcomeOf);
  return OUTCOMES.flatMap((outcome) => {
    const count = held.get(outcome)?.length ?? 0;
    return count === 0 ? [] : [{ id: outcome, label: say(locale, words.tabs[outcome], { count }) }];
  });
};

/** Who said what would come and how often it did; then each forecast, when it falls due, and what later documents say came of it. */
export const forecastList = (by: Actor | undefined, due: DaySpan | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = shelf.facts.filter(
    (fact) => looksAhead(fact) && (by === undefined || givenBy(fact, shelf).includes(by.id)) && (due === undefined || fallsIn(fact, due)),
  );
  const tabs = tabsOf(facts, context);
  const sheets = sheetsOf(facts, context).filter(({ lines }) => lines.length > 0);
  const narrowed = by !== undefined || due !== undefined;
  return compose(shelf, {
    kind: facts.length === 0 ? 'nothing' : 'forecasts',
    locale,
    title: titleOf(by, due, context),
    scope: facts.length === 0 ? undefined : joinScope([say(locale, words.count, { count: facts.length })], context),
    intro: facts.length === 0 ? [say(locale, words.nothing)] : [],
    card: scores(facts, context),
    tabs,
    closing: facts.some((fact) => givenBy(fact, shelf).length > 1) ? [say(locale, words.together)] : [],
    sections: tabs.length > 0 ? sheets : sheets.map(({ tab: _, ...section }) => section),
    next: narrowed ? [{ label: say(locale, words.next.all), ask: { command: 'forecasts', options: {} } }] : [],
  });
};
