import type { Fact } from '../../model/fact.ts';
import { type Layered, layered } from '../lookup/layered.ts';
import { type Change, type Compare, changeSorted } from '../lookup/sorted.ts';
import { comparePlaces, type Place, placeAll, type Ranks } from '../order.ts';
import { compareEvents, type Event, eventOf } from './events.ts';
import { changeInMonths } from './months.ts';

/** A fact with where it stands. */
export interface Placed {
  fact: Fact;
  place: Place;
}

/** All facts of a shelf, where each stands, and what they tell together. */
export interface Telling {
  /** In Keii's order. */
  facts: readonly Fact[];
  /** By id. */
  placed: Layered<Placed>;
  /** In Keii's order. */
  events: readonly Event[];
  /** By id. */
  byId: Layered<Event>;
}

const byPlace = (a: Placed, b: Placed): number => comparePlaces(a.place, b.place);

const placeFacts = (facts: readonly Fact[], ranks: Ranks): Placed[] => {
  const places = placeAll(facts, ranks);
  return facts.map((fact) => ({ fact, place: places.get(fact.id) as Place }));
};

/** Sorts a month at a time. */
function* sortPlaced(placed: readonly Placed[]): Generator<void, Placed[]> {
  const months = Map.groupBy(placed, ({ place }) => place.day.slice(0, 7));
  yield;
  const sorted: Placed[][] = [];
  for (const month of [...months.keys()].sort()) {
    sorted.push((months.get(month) ?? []).sort(byPlace));
    yield;
  }
  return sorted.flat();
}

/** So many facts are looked at between two rests: a few milliseconds. */
const STEP_FACTS = 1_000;

function* eventsOf(placed: readonly Placed[], all: Layered<Placed>): Generator<void, Event[]> {
  const placeOf = ({ id }: Fact): Place => all.get(id)?.place as Place;
  const told = Map.groupBy(
    placed.values().map(({ fact }) => fact),
    ({ event }) => event,
  );
  yield;
  const events: Event[] = [];
  for (const [id, facts] of told) {
    const event = eventOf(id, facts, placeOf);
    if (event !== undefined) events.push(event);
    if (events.length % STEP_FACTS === 0) yield;
  }
  return events.sort(compareEvents);
}

/**
 * What collections of facts tell, made in small steps, between which others may have their turn.
 *
 * @param collections all of a document's facts stand in one of them
 */
export function* tellInSteps(collections: Iterable<readonly Fact[]>, ranks: Ranks): Generator<void, Telling> {
  const all: Placed[] = [];
  for (const facts of collections) {
    const before = all.length;
    for (const one of placeFacts(facts, ranks)) all.push(one);
    if (Math.floor(all.length / STEP_FACTS) !== Math.floor(before / STEP_FACTS)) yield;
  }
  const sorted = yield* sortPlaced(all);
  const placed = layered(new Map(sorted.map((one) => [one.fact.id, one])));
  yield;
  const events = yield* eventsOf(sorted, placed);
  return { facts: sorted.map(({ fact }) => fact), placed, events, byId: layered(new Map(events.map((event) => [event.id, event]))) };
}

/** A telling that some facts came into and others went from, and what became of events. */
export interface Retold {
  telling: Telling;
  facts: Change<Fact>;
  events: Change<Event>;
  /** The order of facts, those that went included. */
  compare: Compare<Fact>;
}

/**
 * The telling when facts have come and gone; only events that they tell are told anew.
 *
 * @param change all that a document tells comes or goes together
 */
export const retell = ({ facts, placed, events, byId }: Telling, { added, removed }: Change<Fact>, ranks: Ranks): Retold => {
  const coming = placeFacts(added, ranks);
  const now = placed.with([
    ...removed.map(({ id }): [string, undefined] => [id, undefined]),
    ...coming.map((one): [string, Placed] => [one.fact.id, one]),
  ]);
  const placeOf = ({ id }: Fact): Place => (now.get(id) ?? placed.get(id))?.place as Place;
  const compare = (a: Fact, b: Fact): number => comparePlaces(placeOf(a), placeOf(b));
  const gone = new Set(removed);
  const touched = Map.groupBy([...removed, ...added], ({ event }) => event);
  const before = [...touched.keys()].flatMap((id) => byId.get(id) ?? []);
  const after = [...touched].flatMap(([id, changed]) => {
    const kept = (byId.get(id)?.facts ?? []).filter((fact) => !gone.has(fact));
    return eventOf(id, [...kept, ...changed.filter((fact) => !gone.has(fact))], placeOf) ?? [];
  });
  const change = { added: after, removed: before };
  return {
    telling: {
      facts: changeSorted(facts, { added, removed }, compare),
      placed: now,
      events: changeInMonths(events, change),
      byId: byId.with([
        ...before.map(({ id }): [string, undefined] => [id, undefined]),
        ...after.map((event): [string, Event] => [event.id, event]),
      ]),
    },
    facts: { added, removed },
    events: change,
    compare,
  };
};
