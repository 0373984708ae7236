import type { Context } from '../../asking/command.ts';
import { takeSteps } from '../../library/once.ts';
import { isDated } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import { compareEvents, type Event, narrowEvents } from '../../library/telling/events.ts';
import type { Fact } from '../../model/fact.ts';
import { isHappening } from '../../model/kind.ts';
import { holdsFact, type Scope, selectFacts } from './select.ts';

/** How much a timeline tells: only what must not be missed, a full timeline, or every detail. */
export type Detail = 'short' | 'usual' | 'full';

const LEAST_IMPORTANCE = { short: 3, usual: 2, full: 1 } as const;

/** A timeline as asked for. */
export interface TimelineRequest {
  scope: Scope;
  detail: Detail;
  /** Only so many days, those that matter most. */
  days?: number | undefined;
  order: 'oldest' | 'newest';
}

/** What a timeline shows, and what it leaves out. */
export interface Pick {
  /** In date order. */
  events: Event[];
  /** How many events are of less importance than was asked for. */
  smaller: number;
  /** How many facts have no date. */
  undated: number;
  /** Facts of kinds that a timeline holds only when asked. */
  otherKinds: readonly Fact[];
}

const isImportant = ({ facts }: Event, detail: Detail): boolean => facts.some(({ importance }) => importance >= LEAST_IMPORTANCE[detail]);

/** Where nothing is as important as asked for, lesser things are told rather than none. */
const worthTelling = (events: readonly Event[], detail: Detail): Event[] => {
  const important = events.filter((event) => isImportant(event, detail));
  return important.length > 0 ? important : [...events];
};

const partHappenings = (facts: readonly Fact[]): { wanted: readonly Fact[]; others: Fact[] } => {
  const [wanted, others]: [Fact[], Fact[]] = [[], []];
  for (const fact of facts) (isHappening(fact) ? wanted : others).push(fact);
  return { wanted, others };
};

const isListed = (fact: Fact): boolean => isHappening(fact) && isDated(fact);

/** Whether a scope holds an event at all that a timeline tells. */
export const hasEvents = (scope: Scope, context: Context): boolean =>
  holdsFact(scope, (fact) => scope.kind !== undefined || isListed(fact), context);

/** All that a timeline could tell of some facts. */
interface Told {
  events: readonly Event[];
  undated: number;
  otherKinds: readonly Fact[];
}

const tellHappenings = (facts: readonly Fact[], eventsOf: (listed: Fact[]) => Event[]): Told => {
  const { wanted, others } = partHappenings(facts);
  const listed = wanted.filter(isDated);
  return { events: eventsOf(listed), undated: wanted.length - listed.length, otherKinds: others };
};

const whole = new WeakMap<Shelf, Told>();
/** So many events are gone through between two rests: a few milliseconds. */
const STEP_EVENTS = 5_000;

/** What a timeline of everything could tell, in small steps, between which others may have their turn. */
export function* tellAllInSteps(shelf: Shelf): Generator<void, Told> {
  const { wanted, others } = partHappenings(shelf.facts);
  yield;
  const events: Event[] = [];
  for (let from = 0; from < shelf.events.length; from += STEP_EVENTS) {
    for (const event of narrowEvents(shelf.events.slice(from, from + STEP_EVENTS), isListed, shelf.placeOf)) events.push(event);
    yield;
  }
  const undated = wanted.reduce((count, fact) => count + Number(!isDated(fact)), 0);
  const told = { events: events.sort(compareEvents), undated, otherKinds: others };
  whole.set(shelf, told);
  return told;
}

/** The same at once, where it has not been gone through before. */
const tellAll = (shelf: Shelf): Told => whole.get(shelf) ?? takeSteps(tellAllInSteps(shelf));

const tellScope = (scope: Scope, context: Context): Told => {
  const { shelf } = context;
  const found = selectFacts(scope, context);
  if (scope.kind !== undefined) return { events: shelf.eventsOf(found), undated: 0, otherKinds: [] };
  return found === shelf.facts ? tellAll(shelf) : tellHappenings(found, shelf.eventsOf);
};

/** The events of a scope. Without a kind: dated happenings, statements, reports and proposals. */
export const pickEvents = (scope: Scope, detail: Detail, context: Context): Pick => {
  const { events: all, ...rest } = tellScope(scope, context);
  const events = worthTelling(all, detail);
  return { events, smaller: all.length - events.length, ...rest };
};
