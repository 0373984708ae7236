import type { Actor } from '../model/actor.ts';
import type { Day } from '../model/day.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import type { Searchable } from '../search/text-index.ts';
import type { Words } from '../search/words/words.ts';
import { recordsAsOf } from './as-of.ts';
import { concernedIn } from './asserters.ts';
import { disagreementsWithin } from './disagreements.ts';
import { type Event, mergeEvents } from './events.ts';
import { buildIndexes, type Indexes, narrowIndexes } from './indexes.ts';
import { knownDays } from './known-from.ts';
import { once } from './once.ts';
import { comparePlaces, type Place, placeAll, placeEach } from './order.ts';
import { indexPeriods } from './periods.ts';

/** What a shelf is made of. Records are in their pack's order. */
export interface Records {
  documents: ReadonlyMap<string, DocumentRecord>;
  actors: ReadonlyMap<string, Actor>;
  plans: ReadonlyMap<string, Plan>;
  issues: ReadonlyMap<string, Issue>;
  /** In Keii's order. */
  facts: readonly Fact[];
  /** In Keii's order. */
  positions: readonly Position[];
  /** Those that an editor has written down. */
  written: readonly Disagreement[];
  /** The documents whose text is at hand, by id. */
  texts: ReadonlyMap<string, DocumentText>;
}

/** What facts can be about, by id. */
export type Subject = { actor: string } | { plan: string } | { issue: string } | { document: string };

/**
 * What one server may see at one moment, or could have seen on one day, with all that is made of it. It never changes: another document
 * makes another shelf. What is looked up costs what comes back, not what the shelf holds.
 */
export interface Shelf extends Records {
  /** The day whose knowledge it is; absent for all there is. */
  day?: Day | undefined;
  /** In Keii's order. */
  events: readonly Event[];
  /** Those written down, and those computed from events that nobody has written down. */
  disagreements: readonly Disagreement[];
  indexes: Indexes;
  /** The shelf as it stood at the end of a day: nothing in it comes from a document published later. */
  asOf(day: Day): Shelf;
  fact(id: string): Fact | undefined;
  /** The facts that belong in a period, in Keii's order; undated ones in none. */
  between(days: DaySpan): readonly Fact[];
  /** The facts that name someone, or that they assert or pass on; that are of a plan or issue; that a document tells. In Keii's order. */
  about(subject: Subject): readonly Fact[];
  /** The facts that tell of an event, in Keii's order. */
  telling(event: string): readonly Fact[];
  /** The events that facts tell, told by these facts alone, in Keii's order. */
  eventsOf(facts: readonly Fact[]): Event[];
  /** Where the documents do not agree on an event. */
  disagreementsOn(event: string): readonly Disagreement[];
  /** Where a fact stands in Keii's order. */
  placeOf(fact: Fact): Place;
  /** Facts in Keii's order. */
  inOrder(facts: Iterable<Fact>): Fact[];
}

/** Gives the shelf of one server; without a server, that of the shipped packs alone. */
export type OpenShelf = (server: string | undefined) => Promise<Shelf>;

/** Whether an editor has already written down what was computed: the same field of the same event. */
const isWritten = (written: readonly Disagreement[], { field, events }: Disagreement): boolean =>
  written.some((known) => known.field === field && events.every((event) => known.events.includes(event)));

const disagreementsOf = ({ actors, written }: Records, events: readonly Event[]): Disagreement[] => {
  const nameOf = (id: string) => actors.get(id)?.name ?? { ja: id, en: id };
  const computed = events.flatMap((event) => disagreementsWithin(event, nameOf)).filter((found) => !isWritten(written, found));
  return [...written, ...computed];
};

/** So many days are kept: pages of one answer, and the few days that people compare. */
const MOST_DAYS = 4;

/** A shelf as of days; any day between two publications is the same as that of the former. */
const openDays = (whole: () => Shelf): ((day: Day) => Shelf) => {
  const kept = new Map<Day, Shelf>();
  const publications = once(() => knownDays(whole()));
  return (day) => {
    const published = publications().findLast((known) => known <= day) ?? '';
    const shelf = kept.get(published) ?? shelfOf(recordsAsOf(whole(), day), (records) => narrowIndexes(whole().indexes, records), day);
    kept.delete(published);
    kept.set(published, shelf);
    for (const oldest of kept.keys()) if (kept.size > MOST_DAYS) kept.delete(oldest);
    return { ...shelf, day };
  };
};

/** Lists by key, each item under all of its keys; what is not there is an empty list. */
const listBy = <Item>(items: () => readonly Item[], keysOf: (item: Item) => Iterable<string>): ((key: string) => readonly Item[]) => {
  const lists = once(() => {
    const made = new Map<string, Item[]>();
    for (const item of items()) {
      for (const key of new Set(keysOf(item))) {
        const list = made.get(key);
        if (list === undefined) made.set(key, [item]);
        else list.push(item);
      }
    }
    return made;
  });
  return (key) => lists().get(key) ?? [];
};

/** Facts by what they are about, each list made when it is first asked for. */
const openLookups = ({ facts, documents }: Records): Pick<Shelf, 'fact' | 'about' | 'telling'> => {
  const all = () => facts;
  const byId = once(() => new Map(facts.map((fact) => [fact.id, fact])));
  const byActor = listBy(all, (fact) => concernedIn(fact, { documents }));
  const byPlan = listBy(all, ({ plans }) => plans);
  const byIssue = listBy(all, ({ issues }) => issues);
  const byDocument = listBy(all, ({ citations }) => citations.map(({ document }) => document));
  return {
    fact: (id) => byId().get(id),
    telling: listBy(all, ({ event }) => [event]),
    about(subject) {
      if ('actor' in subject) return byActor(subject.actor);
      if ('plan' in subject) return byPlan(subject.plan);
      return 'issue' in subject ? byIssue(subject.issue) : byDocument(subject.document);
    },
  };
};

/** Keii's order among facts: those of the shelf by where they stand there, any other as if its document told nothing else. */
const openOrder = ({ facts, documents }: Records): Pick<Shelf, 'placeOf' | 'inOrder' | 'eventsOf'> => {
  const places = placeAll(facts, documents);
  const placeOf = (fact: Fact): Place => places.get(fact.id) ?? (placeAll([fact], documents).get(fact.id) as Place);
  return {
    placeOf,
    inOrder: (some) => [...some].sort((a, b) => comparePlaces(placeOf(a), placeOf(b))),
    eventsOf: (some) => mergeEvents(some, placeOf),
  };
};

/** By their own dates: which of two positions is the later is not told by where a document comes to speak of them. */
const positionsInOrder = (positions: readonly Position[], documents: Records['documents']): Position[] => {
  const places = placeEach(positions, documents);
  const placeOf = ({ id }: Position): Place => places.get(id) as Place;
  return positions.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
};

/** @param given with facts in any order */
const shelfOf = (given: Records, indexesOf: (records: Records) => Indexes, day?: Day): Shelf => {
  const order = openOrder(given);
  const records = { ...given, facts: order.inOrder(given.facts) };
  const events = order.eventsOf(records.facts);
  const disagreements = disagreementsOf(records, events);
  const findBetween = once(() => indexPeriods(records.facts));
  const shelf: Shelf = {
    ...records,
    day,
    events,
    disagreements,
    indexes: indexesOf(records),
    asOf: openDays(() => shelf),
    ...order,
    ...openLookups(records),
    between: (days) => order.inOrder(findBetween()(days)),
    disagreementsOn: listBy(
      () => disagreements,
      (one) => one.events,
    ),
  };
  return shelf;
};

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** What a shelf is put together from: a pack, or a server's own documents with what was drawn from them. */
export interface Collection {
  documents: readonly DocumentRecord[];
  actors: readonly Actor[];
  plans: readonly Plan[];
  issues: readonly Issue[];
  facts: readonly Fact[];
  positions: readonly Position[];
  disagreements: readonly Disagreement[];
}

/** One shelf out of collections; ids are taken to be unique across them. */
export const buildShelf = (
  collections: readonly Collection[],
  texts: ReadonlyMap<string, DocumentText> = new Map(),
  words?: Words,
  index?: Searchable,
): Shelf => {
  const documents = byId(collections.flatMap(({ documents }) => documents));
  const positions = collections.flatMap(({ positions }) => positions);
  const records: Records = {
    documents,
    actors: byId(collections.flatMap(({ actors }) => actors)),
    plans: byId(collections.flatMap(({ plans }) => plans)),
    issues: byId(collections.flatMap(({ issues }) => issues)),
    facts: collections.flatMap(({ facts }) => facts),
    positions: positionsInOrder(positions, documents),
    written: collections.flatMap(({ disagreements }) => disagreements),
    texts,
  };
  return shelfOf(records, (all) => buildIndexes(all, words, index));
};
