import type { Actor } from '../model/actor.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';
import { sortByDate } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import { disagreementsWithin } from './disagreements.ts';
import { type Event, mergeEvents } from './events.ts';
import type { Pack } from './pack.ts';

/** What one server may see. Records are in their pack's order; facts, events and positions in Keii's date order. */
export interface Library {
  documents: ReadonlyMap<string, DocumentRecord>;
  actors: ReadonlyMap<string, Actor>;
  plans: ReadonlyMap<string, Plan>;
  issues: ReadonlyMap<string, Issue>;
  facts: readonly Fact[];
  events: readonly Event[];
  positions: readonly Position[];
  /** Those of the packs, and those computed from events that no pack has written down. */
  disagreements: readonly Disagreement[];
  /** The documents whose text is at hand, by id. */
  texts: ReadonlyMap<string, DocumentText>;
}

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Whether an editor has already written down what was computed: the same field of the same event. */
const isWritten = (written: readonly Disagreement[], { field, events }: Disagreement): boolean =>
  written.some((known) => known.field === field && events.every((event) => known.events.includes(event)));

/** One library out of packs; ids are taken to be unique across them. */
export const buildLibrary = (packs: readonly Pack[], texts: ReadonlyMap<string, DocumentText> = new Map()): Library => {
  const actors = byId(packs.flatMap((pack) => pack.actors));
  const facts = sortByDate(
    packs.flatMap((pack) => pack.facts),
    (fact) => fact,
  );
  const events = mergeEvents(facts);
  const nameOf = (id: string) => actors.get(id)?.name ?? { ja: id, en: id };
  const written = packs.flatMap((pack) => pack.disagreements);
  const computed = events.flatMap((event) => disagreementsWithin(event, nameOf)).filter((found) => !isWritten(written, found));
  return {
    documents: byId(packs.flatMap((pack) => pack.documents)),
    actors,
    plans: byId(packs.flatMap((pack) => pack.plans)),
    issues: byId(packs.flatMap((pack) => pack.issues)),
    facts,
    events,
    positions: sortByDate(
      packs.flatMap((pack) => pack.positions),
      (position) => position,
    ),
    disagreements: [...written, ...computed],
    texts,
  };
};
