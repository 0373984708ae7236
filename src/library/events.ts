import type { Fact } from '../model/fact.ts';
import { comparePlaces, type Place } from './order.ts';

/** One happening: the facts that tell of it; the first is the one that dates and words it. */
export interface Event {
  id: string;
  facts: [Fact, ...Fact[]];
}

type PlaceOf = (fact: Fact) => Place;

/**
 * Whether `fact` words its event better than `other`: a happening before words about it, importance, a date not in doubt, the finer date, the
 * order of lists.
 */
const tellsBetter = (fact: Fact, other: Fact, placeOf: PlaceOf): number =>
  Number(other.kind === 'event') - Number(fact.kind === 'event') ||
  other.importance - fact.importance ||
  Number(fact.whenCorrected !== undefined) - Number(other.whenCorrected !== undefined) ||
  placeOf(fact).length - placeOf(other).length ||
  comparePlaces(placeOf(fact), placeOf(other));

/** Facts grouped by the event they share, in the order of the fact that tells each. */
export const mergeEvents = (facts: readonly Fact[], placeOf: PlaceOf): Event[] =>
  [...Map.groupBy(facts, ({ event }) => event)]
    .flatMap(([id, told]): Event[] => {
      const [first, ...rest] = told.toSorted((fact, other) => tellsBetter(fact, other, placeOf));
      return first ? [{ id, facts: [first, ...rest] }] : [];
    })
    .toSorted((a, b) => comparePlaces(placeOf(a.facts[0]), placeOf(b.facts[0])));
