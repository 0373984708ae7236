import type { Actor } from '../model/actor.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import { textsOf } from '../model/localized.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import { onceEach } from './once.ts';
import { comparePlaces, type Place, placeEach, type Ranks } from './order.ts';

/** What a shelf is made of, besides its facts. Records are in their collections' order. */
export interface NamedRecords {
  documents: ReadonlyMap<string, DocumentRecord>;
  actors: ReadonlyMap<string, Actor>;
  plans: ReadonlyMap<string, Plan>;
  issues: ReadonlyMap<string, Issue>;
  /** In Keii's order. */
  positions: readonly Position[];
  /** Those that an editor has written down. */
  written: readonly Disagreement[];
  /** The documents whose text is at hand, by id. */
  texts: ReadonlyMap<string, DocumentText>;
}

/** What a shelf is made of. */
export interface Records extends NamedRecords {
  /** In Keii's order. */
  facts: readonly Fact[];
}

/** What a shelf is put together from: a pack, or one of a server's own documents with what was drawn from it. */
export interface Collection {
  documents: readonly DocumentRecord[];
  actors: readonly Actor[];
  plans: readonly Plan[];
  issues: readonly Issue[];
  facts: readonly Fact[];
  positions: readonly Position[];
  disagreements: readonly Disagreement[];
}

/** What two collections know of one actor: the names of both, the first one's first. */
const uniteTwo = (known: Actor, other: Actor): Actor => {
  const name = { ...other.name, ...known.name };
  const spellings = new Set([...textsOf(name), ...known.aliases]);
  const fresh = [...textsOf(other.name), ...other.aliases].filter((spelling) => !spellings.has(spelling));
  const isSame = fresh.length === 0 && textsOf(name).length === textsOf(known.name).length;
  return isSame ? known : { ...known, name, aliases: [...known.aliases, ...new Set(fresh)] };
};

/** Made once for two records, so that whoever holds what came of them sees whether it has changed. */
const uniteWith = onceEach((known: Actor) => onceEach((other: Actor) => uniteTwo(known, other)));

/** Several documents tell of the same actors, each with the names that it has for them. */
const actorsById = (actors: readonly Actor[]): ReadonlyMap<string, Actor> => {
  const found = new Map<string, Actor>();
  for (const actor of actors) {
    const known = found.get(actor.id);
    found.set(actor.id, known === undefined ? actor : uniteWith(known)(actor));
  }
  return found;
};

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** By their own dates: which of two positions is the later is not told by where a document comes to speak of them. */
const inOrder = (positions: readonly Position[], ranks: Ranks): Position[] => {
  const places = placeEach(positions, ranks);
  const placeOf = ({ id }: Position): Place => places.get(id) as Place;
  return positions.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
};

/** All records of collections but their facts. */
export const gatherRecords = (collections: readonly Collection[], ranks: Ranks, texts: NamedRecords['texts']): NamedRecords => ({
  documents: byId(collections.flatMap(({ documents }) => documents)),
  actors: actorsById(collections.flatMap(({ actors }) => actors)),
  plans: byId(collections.flatMap(({ plans }) => plans)),
  issues: byId(collections.flatMap(({ issues }) => issues)),
  positions: inOrder(
    collections.flatMap(({ positions }) => positions),
    ranks,
  ),
  written: collections.flatMap(({ disagreements }) => disagreements),
  texts,
});
