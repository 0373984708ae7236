import type { Actor } from '../model/actor.ts';
import type { Day } from '../model/day.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';
import { sortByDate } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import type { Words } from '../search/words/words.ts';
import { knownDays, recordsAsOf } from './as-of.ts';
import { disagreementsWithin } from './disagreements.ts';
import { type Event, mergeEvents } from './events.ts';
import { buildIndexes, type Indexes, narrowIndexes } from './indexes.ts';
import { once } from './once.ts';
import type { Pack } from './pack.ts';

/** What a shelf is made of. Records are in their pack's order. */
export interface Records {
  documents: ReadonlyMap<string, DocumentRecord>;
  actors: ReadonlyMap<string, Actor>;
  plans: ReadonlyMap<string, Plan>;
  issues: ReadonlyMap<string, Issue>;
  /** In Keii's date order. */
  facts: readonly Fact[];
  /** In Keii's date order. */
  positions: readonly Position[];
  /** Those that an editor has written down. */
  written: readonly Disagreement[];
  /** The documents whose text is at hand, by id. */
  texts: ReadonlyMap<string, DocumentText>;
}

/**
 * What one server may see at one moment, or could have seen on one day, with all that is made of it. It never changes: another document
 * makes another shelf.
 */
export interface Shelf extends Records {
  /** The day whose knowledge it is; absent for all there is. */
  day?: Day | undefined;
  /** In date order. */
  events: readonly Event[];
  /** Those written down, and those computed from events that nobody has written down. */
  disagreements: readonly Disagreement[];
  indexes: Indexes;
  /** The shelf as it stood at the end of a day: nothing in it comes from a document published later. */
  asOf(day: Day): Shelf;
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
    const shelf = kept.get(published) ?? shelfOf(recordsAsOf(whole(), day), { day, whole: whole() });
    kept.delete(published);
    kept.set(published, shelf);
    for (const oldest of kept.keys()) if (kept.size > MOST_DAYS) kept.delete(oldest);
    return { ...shelf, day };
  };
};

const shelfOf = (records: Records, narrowed?: { day: Day; whole: Shelf }, words?: Words): Shelf => {
  const events = mergeEvents(records.facts);
  const indexes = narrowed === undefined ? buildIndexes(records, words) : narrowIndexes(narrowed.whole.indexes, records);
  const shelf: Shelf = {
    ...records,
    day: narrowed?.day,
    events,
    disagreements: disagreementsOf(records, events),
    indexes,
    asOf: openDays(() => shelf),
  };
  return shelf;
};

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** One shelf out of packs; ids are taken to be unique across them. */
export const buildShelf = (packs: readonly Pack[], texts: ReadonlyMap<string, DocumentText> = new Map(), words?: Words): Shelf =>
  shelfOf(
    {
      documents: byId(packs.flatMap((pack) => pack.documents)),
      actors: byId(packs.flatMap((pack) => pack.actors)),
      plans: byId(packs.flatMap((pack) => pack.plans)),
      issues: byId(packs.flatMap((pack) => pack.issues)),
      facts: sortByDate(
        packs.flatMap((pack) => pack.facts),
        (fact) => fact,
      ),
      positions: sortByDate(
        packs.flatMap((pack) => pack.positions),
        (position) => position,
      ),
      written: packs.flatMap((pack) => pack.disagreements),
      texts,
    },
    undefined,
    words,
  );
