import { type Day, daysBetween } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import { contains, type Dated, type DaySpan, daysOf } from '../model/edtf.ts';
import { dayOf } from './known-from.ts';

/** Something dated that a document tells. */
export interface Told extends Dated {
  /** The first is where it is told. */
  citations: readonly { document: string; start: number }[];
}

/** Where something stands in Keii's lists: compared field by field, in this order. */
export interface Place {
  /** The first day covered, or for a coarse date the day its document tells it on; past all days when undated. */
  day: Day;
  /** How many days the date leaves open; endless without a beginning or an end. */
  length: number;
  /** The last day covered. */
  last: Day;
  /** Its document's, by publication, then as the shelf lists them. */
  document: Rank;
  /** UTF-16 offset in the document's text. */
  start: number;
  /** Among what its document tells, as given: parts what is told in one place. */
  nth: number;
}

/** Where a document stands among others: plain string order. It stays the same whatever comes or goes beside it. */
type Rank = string;

/** Documents by publication, those of one day as they are listed. */
export interface Ranks {
  of: ReadonlyMap<string, Rank>;
  /** How many have been listed so far. */
  listed: number;
}

const NO_RANKS: Ranks = { of: new Map(), listed: 0 };

const PAST_ALL_DAYS = '9999-12-31';
const UNDATED = `${PAST_ALL_DAYS}~`;

const spanOf = ({ when, part, whenCorrected }: Told): DaySpan | undefined => {
  const value = whenCorrected ?? when;
  return value === null ? undefined : daysOf(value, whenCorrected === undefined ? part : undefined);
};

const lengthOf = ({ first, last }: DaySpan): number =>
  first === undefined || last === undefined ? Number.MAX_SAFE_INTEGER : daysBetween(first, last) + 1;

const LISTED_DIGITS = 8;
/** Behind every document that is known. */
const UNRANKED: Rank = '~';

/** The ranks of documents, listed behind those that are ranked already. */
export const rankDocuments = (documents: Iterable<DocumentRecord>, { of: known, listed }: Ranks = NO_RANKS): Ranks => {
  const of = new Map(known);
  let count = listed;
  for (const document of documents) {
    of.set(document.id, `${dayOf(document) ?? UNDATED} ${String(count).padStart(LISTED_DIGITS, '0')}`);
    count += 1;
  }
  return { of, listed: count };
};

const placeOf = (told: Told, ranks: Ranks): Place => {
  const [where] = told.citations;
  const at = { document: ranks.of.get(where?.document ?? '') ?? UNRANKED, start: where?.start ?? 0, nth: 0 };
  const span = spanOf(told);
  if (span === undefined) return { day: UNDATED, length: Number.MAX_SAFE_INTEGER, last: UNDATED, ...at };
  const { first, last } = span;
  return { day: first ?? last ?? UNDATED, length: lengthOf(span), last: last ?? PAST_ALL_DAYS, ...at };
};

/** One thing of a document's telling. */
interface Step {
  told: Told;
  span: DaySpan | undefined;
  place: Place;
}

/** A coarse date stands behind the last finer one that its document tells before it and that falls inside it. */
const dayInTelling = ({ span, place }: Step, before: readonly Step[]): Day => {
  if (span === undefined || place.length === 1 || place.length === Number.MAX_SAFE_INTEGER) return place.day;
  const finer = before.findLast((step) => step.place.length < place.length && step.span !== undefined && contains(span, step.span));
  return finer?.place.day ?? place.day;
};

const placeTelling = (steps: readonly Step[]): Step[] => {
  const placed: Step[] = [];
  for (const step of steps.toSorted((a, b) => a.place.start - b.place.start)) {
    placed.push({ ...step, place: { ...step.place, day: dayInTelling(step, placed), nth: placed.length } });
  }
  return placed;
};

/** The place of each by its own date, by id. */
export const placeEach = (all: readonly Told[], ranks: Ranks): Map<string, Place> =>
  new Map(all.map((told) => [told.id, placeOf(told, ranks)]));

/** The place of everything told, by id, coarse dates in their document's telling. What one document tells is placed by that document alone. */
export const placeAll = (all: readonly Told[], ranks: Ranks): Map<string, Place> => {
  const steps = all.map((told): Step => ({ told, span: spanOf(told), place: placeOf(told, ranks) }));
  const tellings = Map.groupBy(steps, ({ place }) => place.document);
  return new Map([...tellings.values()].flatMap(placeTelling).map(({ told, place }) => [told.id, place]));
};

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of Keii's lists: by first day covered, `../x` by its end, undated last; a coarse date where its document tells it. On a tie the
 * finer date first, then the earlier end, then the documents by publication, then the place in the text, and at one place as given.
 */
export const comparePlaces = (a: Place, b: Place): number =>
  compare(a.day, b.day) ||
  compare(a.length, b.length) ||
  compare(a.last, b.last) ||
  compare(a.document, b.document) ||
  compare(a.start, b.start) ||
  compare(a.nth, b.nth);
