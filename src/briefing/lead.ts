import type { Event } from '../library/events.ts';
import type { Library } from '../library/library.ts';
import { originsOf } from './origins.ts';

/** A list up to this long needs no lead (product rule). */
export const SHORT_LIST = 5;
const FEWEST = 3;
const MOST = 5;

/** A quarter of the list, but three to five. */
const leadSize = (events: number): number => Math.min(MOST, Math.max(FEWEST, Math.round(events / 4)));

/** How much an event matters: its importance, then a happening before words about it, then how many independent origins tell of it. */
const weightOf = ({ facts }: Event, library: Library): number =>
  Math.max(...facts.map(({ importance }) => importance)) * 100 +
  (facts[0].kind === 'event' ? 10 : 0) +
  Math.min(9, originsOf(facts, library).length);

const heaviest = (events: readonly Event[], library: Library): Event | undefined =>
  events.reduce<Event | undefined>(
    (best, event) => (best === undefined || weightOf(event, library) > weightOf(best, library) ? event : best),
    undefined,
  );

/**
 * The events to read first: the weightiest of each of three to five equal runs of the list, so that they spread over the whole time asked for.
 * In the list's order; empty when the list is short.
 */
export const chooseLead = (events: readonly Event[], library: Library): Event[] => {
  if (events.length <= SHORT_LIST) return [];
  const size = leadSize(events.length);
  const bound = (run: number) => Math.round((run * events.length) / size);
  return Array.from({ length: size }, (_, run) => heaviest(events.slice(bound(run), bound(run + 1)), library)).filter(
    (event) => event !== undefined,
  );
};
