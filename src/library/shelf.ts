import type { Day } from '../model/day.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DocumentText } from '../model/document.ts';
import type { DaySpan, Edtf } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Searchable } from '../search/text-index.ts';
import type { Words } from '../search/words/words.ts';
import { recordsAsOf } from './as-of.ts';
import { concernedIn } from './asserters.ts';
import { buildIndexes, type Indexes, narrowIndexes } from './indexes.ts';
import { knownDays } from './known-from.ts';
import { type Lists, listsBy } from './lookup/lists.ts';
import { indexPeriods, type Periods } from './lookup/periods.ts';
import type { Change } from './lookup/sorted.ts';
import { once, takeSteps } from './once.ts';
import { comparePlaces, type Place, placeAll, type Ranks, rankDocuments } from './order.ts';
import { type Collection, gatherRecords, type NamedRecords, type Records } from './records.ts';
import { type Dispute, disagreementsOf, disputesIn, redispute } from './telling/disputes.ts';
import { type Event, mergeEvents } from './telling/events.ts';
import { type Retold, retell, type Telling, tellInSteps } from './telling/telling.ts';

/** What facts can be about, by id. */
export type Subject = { actor: string } | { plan: string } | { issue: string } | { document: string } | { date: Edtf };

/**
 * What one server may see at one moment, or could have seen on one day, with all that is made of it. It never changes: another document
 * makes another shelf, which shares with this one whatever the document does not touch. What is looked up costs what comes back, not what
 * the shelf holds.
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
  /** The shelf with another collection. Its facts are found by words once the index that the shelf was built with holds them. */
  with(collection: Collection): Shelf;
  /** The shelf without the collection that a document stands in; the same shelf when there is none. */
  without(document: string): Shelf;
  fact(id: string): Fact | undefined;
  /** The facts that belong in a period, in Keii's order; undated ones in none. */
  between(days: DaySpan): readonly Fact[];
  /**
   * The facts that name someone, or that they assert or pass on; that are of a plan or issue; that a document tells; whose date, corrected
   * where it is, is written so. In Keii's order.
   */
  about(subject: Subject): readonly Fact[];
  /** The facts that tell of an event, in Keii's order. */
  telling(event: string): readonly Fact[];
  /** The events that facts tell, told by these facts alone, in Keii's order. */
  eventsOf(facts: Iterable<Fact>): Event[];
  /** Where the documents do not agree on an event. */
  disagreementsOn(event: string): readonly Disagreement[];
  /** Where a fact stands in Keii's order. */
  placeOf(fact: Fact): Place;
  /** Facts in Keii's order. */
  inOrder(facts: Iterable<Fact>): Fact[];
}

/** Gives the shelf of one server; without a server, that of the shipped packs alone. */
export type OpenShelf = (server: string | undefined) => Promise<Shelf>;

/** So many days are kept: pages of one answer, and the few days that people compare. */
const MOST_DAYS = 4;

/** A shelf as of days; any day between two publications is the same as that of the former. */
const openDays = (whole: () => Shelf): ((day: Day) => Shelf) => {
  const kept = new Map<Day, Shelf>();
  const publications = once(() => knownDays(whole()));
  return (day) => {
    const published = publications().findLast((known) => known <= day) ?? '';
    const shelf = kept.get(published) ?? shelfAsOf(whole(), day);
    kept.delete(published);
    kept.set(published, shelf);
    for (const oldest of kept.keys()) if (kept.size > MOST_DAYS) kept.delete(oldest);
    return { ...shelf, day };
  };
};

/** Facts by what they are about. */
type Lookups = Record<'actor' | 'plan' | 'issue' | 'document' | 'date', Lists<Fact>> & { periods(): Periods };

/** What a shelf is, and all that is kept of it for the next one. */
interface Contents {
  collections: readonly Collection[];
  ranks: Ranks;
  records: NamedRecords;
  telling: Telling;
  disputes: readonly Dispute[];
  lookups: Lookups;
  indexesOf(records: Records, holds: (fact: string) => boolean): Indexes;
  day?: Day | undefined;
}

const keysOf = (documents: Records['documents']) => ({
  actor: (fact: Fact) => concernedIn(fact, { documents }),
  plan: ({ plans }: Fact) => plans,
  issue: ({ issues }: Fact) => issues,
  document: ({ citations }: Fact) => citations.map(({ document }) => document),
  date: ({ when, whenCorrected }: Fact) => [whenCorrected ?? when].filter((date) => date !== null),
});

const openLookups = ({ facts }: Telling, { documents }: NamedRecords): Lookups => {
  const keys = keysOf(documents);
  return {
    actor: listsBy(facts, keys.actor),
    plan: listsBy(facts, keys.plan),
    issue: listsBy(facts, keys.issue),
    document: listsBy(facts, keys.document),
    date: listsBy(facts, keys.date),
    periods: once(() => indexPeriods(facts)),
  };
};

const changeLookups = (lookups: Lookups, { telling, compare, facts: change }: Retold, { documents }: NamedRecords): Lookups => {
  const { facts } = telling;
  const keys = keysOf(documents);
  const periods = lookups.periods().changed(change);
  return {
    actor: lookups.actor.changed(facts, change, keys.actor, compare),
    plan: lookups.plan.changed(facts, change, keys.plan, compare),
    issue: lookups.issue.changed(facts, change, keys.issue, compare),
    document: lookups.document.changed(facts, change, keys.document, compare),
    date: lookups.date.changed(facts, change, keys.date, compare),
    periods: () => periods,
  };
};

/** Sorting so large a share of all facts takes longer than picking them out of all. */
const LARGE_SHARE = 1 / 16;

/** Keii's order among facts: those of the shelf by where they stand there, any other as if its document told nothing else. */
const openOrder = ({ facts, placed, byId }: Telling, ranks: Ranks): Pick<Shelf, 'placeOf' | 'inOrder' | 'eventsOf'> => {
  const placeOf = (fact: Fact): Place => placed.get(fact.id)?.place ?? (placeAll([fact], ranks).get(fact.id) as Place);
  return {
    placeOf,
    inOrder(some) {
      const all = new Set(some);
      const isLarge = all.size > facts.length * LARGE_SHARE;
      const found = isLarge ? facts.filter((fact) => all.has(fact)) : [];
      return isLarge && found.length === all.size ? found : [...all].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
    },
    eventsOf: (some) => mergeEvents(some, placeOf, byId.get),
  };
};

const shelfOf = (contents: Contents): Shelf => {
  const { records, telling, disputes, lookups, indexesOf, day } = contents;
  const order = openOrder(telling, contents.ranks);
  const all: Records = { ...records, facts: telling.facts };
  const disagreements = once(() => disagreementsOf(records.written, disputes));
  const byEvent = once(() => listsBy(disagreements(), ({ events }) => events));
  const shelf: Shelf = {
    ...all,
    day,
    events: telling.events,
    get disagreements() {
      return disagreements();
    },
    indexes: indexesOf(all, (id) => telling.placed.get(id) !== undefined),
    asOf: openDays(() => shelf),
    with: (collection) => shelfOf(change(contents, { added: [collection], removed: [] })),
    without(document) {
      const removed = contents.collections.filter(({ documents }) => documents.some(({ id }) => id === document));
      return removed.length === 0 ? shelf : shelfOf(change(contents, { added: [], removed }));
    },
    ...order,
    fact: (id) => telling.placed.get(id)?.fact,
    telling: (event) => order.inOrder(telling.byId.get(event)?.facts ?? []),
    about(subject) {
      if ('actor' in subject) return lookups.actor.of(subject.actor);
      if ('plan' in subject) return lookups.plan.of(subject.plan);
      if ('issue' in subject) return lookups.issue.of(subject.issue);
      return 'document' in subject ? lookups.document.of(subject.document) : lookups.date.of(subject.date);
    },
    between: (days) => order.inOrder(lookups.periods().find(days)),
    disagreementsOn: (event) => byEvent().of(event),
  };
  return shelf;
};

const change = (contents: Contents, { added, removed }: Change<Collection>): Contents => {
  const collections = [...contents.collections.filter((one) => !removed.includes(one)), ...added];
  const ranks = rankDocuments(
    added.flatMap(({ documents }) => documents),
    contents.ranks,
  );
  const records = gatherRecords(collections, ranks, contents.records.texts);
  const facts = { added: added.flatMap((one) => one.facts), removed: removed.flatMap((one) => one.facts) };
  const retold = retell(contents.telling, facts, ranks);
  const isRenamed = [...added, ...removed].some(({ actors }) =>
    actors.some(({ id }) => contents.records.actors.has(id) && contents.records.actors.get(id) !== records.actors.get(id)),
  );
  const disputes = redispute(contents.disputes, retold.events, records.actors, isRenamed);
  const lookups = changeLookups(contents.lookups, retold, records);
  const next = { ...contents, collections, ranks, records, disputes };
  const isOutlet = (actors: NamedRecords['actors'], id: string): boolean => actors.get(id)?.type === 'outlet';
  const isReclassed = (changed: readonly Collection[], others: Lookups): boolean =>
    changed.some(({ actors }) =>
      actors.some(({ id }) => isOutlet(contents.records.actors, id) !== isOutlet(records.actors, id) && others.actor.of(id).length > 0),
    );
  if (!isReclassed(added, contents.lookups) && !isReclassed(removed, lookups)) return { ...next, telling: retold.telling, lookups };
  // What was made of months and of lists holds no more where an outlet's words were taken for a person's: they are to be other ones.
  const telling = { ...retold.telling, facts: [...retold.telling.facts], events: [...retold.telling.events] };
  return { ...next, telling, lookups: openLookups(telling, records) };
};

const shelfAsOf = (whole: Shelf, day: Day): Shelf => {
  const { facts, ...records } = recordsAsOf(whole, day);
  const ranks = rankDocuments(records.documents.values());
  const telling = takeSteps(tellInSteps([facts], ranks));
  return shelfOf({
    collections: [],
    ranks,
    records,
    telling,
    disputes: disputesIn(telling.events, records.actors),
    lookups: openLookups(telling, records),
    indexesOf: (part, holds) => narrowIndexes(whole.indexes, part, holds),
    day,
  });
};

/** What a shelf is built with besides its collections. */
export interface ShelfOptions {
  texts?: ReadonlyMap<string, DocumentText> | undefined;
  words?: Words | undefined;
  /** The index of all facts; one is built when it is first used unless it is given. */
  index?: Searchable | undefined;
}

/**
 * One shelf out of collections, made in small steps, between which others may have their turn; ids are taken to be unique across collections,
 * and all that a document tells to stand in one of them.
 */
export function* buildShelfInSteps(
  collections: readonly Collection[],
  { texts = new Map(), words, index }: ShelfOptions = {},
): Generator<void, Shelf> {
  const ranks = rankDocuments(collections.flatMap(({ documents }) => documents));
  const records = gatherRecords(collections, ranks, texts);
  yield;
  const telling = yield* tellInSteps(
    collections.values().map(({ facts }) => facts),
    ranks,
  );
  return shelfOf({
    collections,
    ranks,
    records,
    telling,
    disputes: disputesIn(telling.events, records.actors),
    lookups: openLookups(telling, records),
    indexesOf: (all, holds) => buildIndexes(all, holds, words, index),
  });
}

/** The same at once. */
export const buildShelf = (collections: readonly Collection[], texts?: ShelfOptions['texts'], words?: Words, index?: Searchable): Shelf =>
  takeSteps(buildShelfInSteps(collections, { texts, words, index }));
