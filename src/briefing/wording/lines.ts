import { authorsOf } from '../../library/names.ts';
import { rememberOnShelf } from '../../library/remember.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { showWhen } from '../../messages/days/when.ts';
import type { Line } from '../../model/answer.ts';
import type { Citation } from '../../model/citation.ts';
import type { Fact } from '../../model/fact.ts';
import { type Locale, namedIn, type Wording, wordedIn } from '../../model/localized.ts';
import { eventsOf } from '../choosing/tally.ts';
import { type LineMark, longList } from './long-list.ts';

const sameSpot = (a: Citation, b: Citation): boolean =>
  a.document === b.document && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Citations without repeats, in the order given. */
export const distinctCitations = (citations: readonly Citation[]): Citation[] =>
  citations.filter((citation, index) => citations.findIndex((other) => sameSpot(citation, other)) === index);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** What later ended a fact, dated, in words; undefined while nothing did. */
const changedLater = ({ supersededBy = [] }: Fact, shelf: Shelf, locale: Locale): string | undefined => {
  const later = shelf.inOrder(supersededBy.flatMap((id) => shelf.fact(id) ?? []));
  const words = later.map(({ when, part, text }) => [...(when === null ? [] : [showWhen(when, locale, part)]), namedIn(text, locale)]);
  return words.length === 0 ? undefined : words.map((one) => one.join(locale === 'ja' ? '　' : ': ')).join(' ');
};

/** A text and its note as a line shows them, with the language of either that is not the reader's. */
export const lineText = (text: Wording, note: Wording | undefined, locale: Locale): Pick<Line, 'text' | 'note' | 'language'> => {
  const [said, noted] = [wordedIn(text, locale), note && wordedIn(note, locale)];
  return { text: said.text, note: noted?.text, language: said.foreign ?? noted?.foreign };
};

/** A fact by itself as a line, the same one whenever it is asked for. */
export const factLine = rememberOnShelf(
  (fact: Fact, shelf: Shelf, locale: Locale): Readonly<Line> => ({
    id: fact.id,
    when: fact.when,
    part: fact.part,
    bound: fact.bound,
    whenCorrected: fact.whenCorrected,
    said: fact.said,
    ...lineText(fact.text, fact.note, locale),
    extracted: fact.origin === 'curated' ? undefined : fact.origin,
    kind: fact.kind,
    attribution: fact.attribution,
    via: fact.via ?? [],
    authors: fact.attribution === null ? authorsOf(shelf, fact.citations[0]?.document ?? '', locale) : undefined,
    changedLater: changedLater(fact, shelf, locale),
    actors: fact.actors,
    plans: fact.plans,
    citations: distinctCitations(fact.citations),
    disagreements: [...shelf.disagreementsOn(fact.event)],
  }),
);

/** A fact as the line that words its event, which it alone stands for. */
export const wordingLine = rememberOnShelf(
  (fact: Fact, shelf: Shelf, locale: Locale): Readonly<Line> => ({ ...factLine(fact, shelf, locale), id: fact.event }),
);

/** A fact as a line below the one that words its event, which tells where documents disagree. */
export const detailLine = rememberOnShelf(
  (fact: Fact, shelf: Shelf, locale: Locale): Readonly<Line> => ({ ...factLine(fact, shelf, locale), disagreements: [] }),
);

/** An event as one line: worded and dated by the fact that tells it, with the sources of all its facts. */
export const eventLine = ({ id, facts }: Pick<Event, 'id' | 'facts'>, shelf: Shelf, locale: Locale): Line => ({
  ...factLine(facts[0], shelf, locale),
  id,
  actors: unique(facts.flatMap(({ actors }) => actors)),
  plans: unique(facts.flatMap(({ plans }) => plans)),
  citations: distinctCitations(facts.flatMap(({ citations }) => citations)),
});

/** A fact as a line of its own, unworded. */
export const markFact = ({ id, citations, origin }: Fact): LineMark => ({ id, citations, isExtracted: origin !== 'curated' });

const markEvent = ({ id, facts: [first, ...rest] }: Event): LineMark => ({
  ...markFact(first),
  id,
  citations: rest.length === 0 ? first.citations : [first, ...rest].flatMap(({ citations }) => citations),
});

/** Facts, each as a line of its own. */
export const factLines = (facts: readonly Fact[], shelf: Shelf, locale: Locale): Line[] =>
  longList(facts, { word: (fact) => factLine(fact, shelf, locale), mark: markFact });

/** Events, one line each. */
export const linesOf = (events: readonly Event[], shelf: Shelf, locale: Locale): Line[] =>
  longList(events, { word: (event) => eventLine(event, shelf, locale), mark: markEvent });

/** Facts as a list of events, one line a happening, in date order. */
export const eventLines = (facts: readonly Fact[], shelf: Shelf, locale: Locale): Line[] => linesOf(eventsOf(facts, shelf), shelf, locale);

/** A line that is no fact of its own: a term of a plan, a position, a tie between actors. */
export const statementLine = (line: Pick<Line, 'id' | 'text' | 'kind' | 'citations'> & Partial<Line>): Line => ({
  when: null,
  attribution: null,
  via: [],
  actors: [],
  plans: [],
  disagreements: [],
  ...line,
});
