import { warmChoosing } from '../briefing/choosing/warm-choosing.ts';
import { factEntries } from '../library/indexes.ts';
import type { Collection } from '../library/records.ts';
import type { Shelf } from '../library/shelf.ts';
import { warmShelf } from '../library/warm-shelf.ts';
import type { Fact } from '../model/fact.ts';
import { putInSlices, type TextIndex } from '../search/text-index.ts';
import type { KeptRecords } from '../storage/ports.ts';
import { inSlices, pause } from './slices.ts';

/** Makes ready, in slices, what the first answers from a shelf would otherwise wait for. */
export const warm = async (shelf: Shelf): Promise<void> => {
  await inSlices(warmShelf(shelf));
  await inSlices(warmChoosing(shelf));
};

/** A server's shelf, and the index that it is searched with. */
export interface Indexed {
  shelf: Shelf;
  index: TextIndex;
}

/** One of a server's documents as a shelf takes it. */
export const collectionOf = ({ record, actors, plans, facts }: KeptRecords): Collection => ({
  documents: [record],
  actors,
  plans,
  issues: [],
  facts,
  positions: [],
  disagreements: [],
});

/** The facts that are searched by other names when a collection comes or goes: its own, and those that name whom or what it names first. */
const factsNaming = ({ facts, actors, plans }: Pick<Collection, 'facts' | 'actors' | 'plans'>, shelf: Shelf): Set<Fact> =>
  new Set([
    ...facts.filter(({ id }) => shelf.fact(id) !== undefined),
    ...actors.flatMap(({ id }) => shelf.about({ actor: id })),
    ...plans.flatMap(({ id }) => shelf.about({ plan: id })),
  ]);

const ready = async (shelf: Shelf, changed: Pick<Collection, 'facts' | 'actors' | 'plans'>, index: TextIndex): Promise<Indexed> => {
  await putInSlices(index, factEntries(shelf, factsNaming(changed, shelf)), pause);
  await warm(shelf);
  return { shelf, index };
};

/** A shelf with one more document, made in slices; whoever holds the shelf as it was sees nothing of it. */
export const growShelf = async ({ shelf, index }: Indexed, document: KeptRecords): Promise<Indexed> => {
  const collection = collectionOf(document);
  const grown = shelf.with(collection);
  await pause();
  const actors = collection.actors.filter(({ id }) => shelf.actors.get(id) !== grown.actors.get(id));
  return ready(grown, { ...collection, actors }, index);
};

/** Those that are gone, or another by the same id. */
const otherNow = <Named extends { id: string }>(before: ReadonlyMap<string, Named>, now: ReadonlyMap<string, Named>): Named[] =>
  [...before.values()].filter((one) => now.get(one.id) !== one);

/** A shelf without one of its documents, made in slices. */
export const shrinkShelf = async ({ shelf, index }: Indexed, document: string): Promise<Indexed> => {
  const shrunk = shelf.without(document);
  await pause();
  const gone = shelf.about({ document }).filter(({ id }) => shrunk.fact(id) === undefined);
  for (const { id } of gone) index.discard(id);
  const changed = { facts: [], actors: otherNow(shelf.actors, shrunk.actors), plans: otherNow(shelf.plans, shrunk.plans) };
  return ready(shrunk, changed, index);
};
