import { daysBetween } from '../model/day.ts';
import { compareDated, daysOf, sortByDate } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';

/** One happening: the facts that tell of it; the first is the one that dates and words it. */
export interface Event {
  id: string;
  facts: [Fact, ...Fact[]];
}

/** How many days a date leaves open, endless when it has no beginning or no end. */
const vagueness = ({ when, part }: Fact): number => {
  const { first, last } = when === null ? {} : daysOf(when, part);
  return first === undefined || last === undefined ? Number.MAX_SAFE_INTEGER : daysBetween(first, last);
};

/**
 * Whether `fact` words its event better than `other`: a happening before words about it, importance, a date not in doubt, the finer date, the
 * order of lists.
 */
const tellsBetter = (fact: Fact, other: Fact): number =>
  Number(other.kind === 'event') - Number(fact.kind === 'event') ||
  other.importance - fact.importance ||
  Number(fact.whenCorrected !== undefined) - Number(other.whenCorrected !== undefined) ||
  vagueness(fact) - vagueness(other) ||
  compareDated(fact, other);

/** Facts grouped by the event they share, in date order of the fact that tells each. */
export const mergeEvents = (facts: readonly Fact[]): Event[] => {
  const events = [...Map.groupBy(facts, ({ event }) => event)].flatMap(([id, told]): Event[] => {
    const [first, ...rest] = told.toSorted(tellsBetter);
    return first ? [{ id, facts: [first, ...rest] }] : [];
  });
  return sortByDate(events, (event) => event.facts[0]);
};
