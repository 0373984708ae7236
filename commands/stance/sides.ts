import { positionBefore } from '../../src/briefing/wording/positions.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import type { Position } from '../../src/model/position.ts';

/** A state or body with those who act for it: what it holds now, what it held before, and all else that is told of it. */
export interface Side {
  actor: string;
  now: Position;
  before: Position | undefined;
  others: Position[];
}

/** For whom someone acts: themselves, unless their office says otherwise. */
export const sideOf = (actor: string, { actors }: Shelf): string => {
  const side = actors.get(actor)?.side;
  return side !== undefined && actors.has(side) ? side : actor;
};

/** What is held in one's own words counts before what others tell of it, and that before what is inferred. */
const BASES: readonly Position['basis'][] = ['own', 'attributed', 'inferred'];

/** The latest, of one date the best founded; of undated ones the last that documents come to. */
const latestOf = (held: readonly Position[]): Position | undefined => {
  const dated = held.filter(({ when }) => when !== null);
  const last = (dated.length > 0 ? dated : held).at(-1);
  const asLate = held.filter(({ when }) => when === last?.when);
  return BASES.flatMap((basis) => asLate.filter((one) => one.basis === basis)).at(0);
};

/** What the present position replaced, or else the last one of an earlier date. */
const earlierThan = (now: Position, held: readonly Position[], shelf: Shelf): Position | undefined =>
  positionBefore(now, shelf) ?? latestOf(held.filter(({ when }) => when !== null && when !== now.when));

const openSide = (actor: string, held: readonly Position[], shelf: Shelf): Side[] => {
  const now = latestOf(held);
  if (now === undefined) return [];
  const before = earlierThan(now, held, shelf);
  return [{ actor, now, before, others: held.filter((one) => one !== now && one !== before) }];
};

/** The sides that hold something, the one whose present position is the latest first; those of unknown time last. */
export const sidesOf = (positions: readonly Position[], shelf: Shelf): Side[] => {
  const places = new Map(shelf.positions.map((position, index) => [position, position.when === null ? -1 : index]));
  return [...Map.groupBy(positions, ({ actor }) => sideOf(actor, shelf))]
    .flatMap(([actor, held]) => openSide(actor, held, shelf))
    .toSorted((a, b) => (places.get(b.now) ?? -1) - (places.get(a.now) ?? -1));
};
