import type { Event } from '../../library/events.ts';
import type { Shelf } from '../../library/shelf.ts';
import { originsOf } from './origins.ts';

/** A list up to this long needs no lead (product rule). */
const SHORT_LIST = 5;
const [LEAST_LEAD, MOST_LEAD] = [3, 5];
/** A lead holds a third of its list, so that it says in short what the list says at length. */
const LEAD_SHARE = 1 / 3;

/** How much an event matters: its importance, then a happening before words about it, then how many independent origins tell of it. */
const weightOf = ({ facts }: Event, shelf: Shelf): number =>
  Math.max(...facts.map(({ importance }) => importance)) * 100 +
  (facts[0].kind === 'event' ? 10 : 0) +
  Math.min(9, originsOf(facts, shelf).size);

/** The heaviest, the earlier of equals. */
const heaviest = (events: readonly Event[], shelf: Shelf): Event | undefined => {
  let [best, most]: [Event | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    const weight = weightOf(event, shelf);
    if (weight > most) [best, most] = [event, weight];
  }
  return best;
};

const isEssential = ({ facts }: Event): boolean => facts.some(({ importance }) => importance === 3);

/** The weightiest of each of a few equal runs of the list, so that they spread over the whole time; of what must not be missed where that is enough. */
const spread = (all: readonly Event[], count: number, shelf: Shelf): Event[] => {
  const essential = all.filter(isEssential);
  const events = essential.length >= count ? essential : all;
  const bound = (index: number) => Math.round((index * events.length) / count);
  return Array.from({ length: count }, (_, index) => heaviest(events.slice(bound(index), bound(index + 1)), shelf)).filter(
    (event) => event !== undefined,
  );
};

/** The three to five events to read first, in the list's order; empty when the list is short. */
export const chooseLead = (events: readonly Event[], shelf: Shelf): Event[] => {
  if (events.length <= SHORT_LIST) return [];
  return spread(events, Math.min(MOST_LEAD, Math.max(LEAST_LEAD, Math.round(events.length * LEAD_SHARE))), shelf);
};

/** At most five events that say the most about a subject, in the list's order. */
export const chooseEssentials = (events: readonly Event[], shelf: Shelf): Event[] =>
  events.length <= MOST_LEAD ? [...events] : spread(events, MOST_LEAD, shelf);
