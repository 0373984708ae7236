import type { Fact } from '../../model/fact.ts';
import { comparePlaces, type Place } from '../order.ts';

/** One happening: the facts that tell of it; the first is the one that dates and words it. */
export interface Event {
  id: string;
  facts: [Fact, ...Fact[]];
  /** That of its first fact. */
  place: Place;
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

/** The order of events: that of the facts that tell each. */
export const compareEvents = (a: Event, b: Event): number => comparePlaces(a.place, b.place);

/** The event that facts tell together; nothing without facts. */
export const eventOf = (id: string, told: readonly Fact[], placeOf: PlaceOf): Event | undefined => {
  const [first, ...rest] = told.length > 1 ? told.toSorted((fact, other) => tellsBetter(fact, other, placeOf)) : told;
  return first && { id, facts: [first, ...rest], place: placeOf(first) };
};

/** Events told by those of their facts alone that are accepted, in the order of events; without those that no such fact tells. */
export const narrowEvents = (events: readonly Event[], accept: (fact: Fact) => boolean, placeOf: PlaceOf): Event[] => {
  const narrowed: Event[] = [];
  let isWhole = true;
  for (const event of events) {
    const told = event.facts.length > 1 ? event.facts.filter(accept) : event.facts;
    const isAccepted = told.length === event.facts.length && (told.length > 1 || accept(event.facts[0]));
    const part = isAccepted ? event : told.length < event.facts.length ? eventOf(event.id, told, placeOf) : undefined;
    if (part !== undefined) narrowed.push(part);
    isWhole &&= isAccepted || part === undefined;
  }
  return isWhole ? narrowed : narrowed.sort(compareEvents);
};

/**
 * Facts grouped by the event they share, in the order of events.
 *
 * @param known the events as all facts tell them: one of which none is missing is taken as it is
 */
export const mergeEvents = (facts: Iterable<Fact>, placeOf: PlaceOf, known: (id: string) => Event | undefined): Event[] => {
  const events: Event[] = [];
  const shared = new Map<string, Fact[]>();
  for (const fact of facts) {
    const event = known(fact.event);
    if (event?.facts.length === 1 && event.facts[0] === fact) {
      events.push(event);
      continue;
    }
    const told = shared.get(fact.event);
    if (told === undefined) shared.set(fact.event, [fact]);
    else told.push(fact);
  }
  for (const [id, told] of shared) {
    const whole = known(id);
    const event =
      whole?.facts.length === told.length && told.every((fact) => whole.facts.includes(fact)) ? whole : eventOf(id, told, placeOf);
    if (event !== undefined) events.push(event);
  }
  return events.sort(compareEvents);
};
