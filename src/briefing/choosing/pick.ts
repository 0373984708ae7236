import type { Context } from '../../asking/command.ts';
import { onceEach, takeSteps } from '../../library/once.ts';
import { isDated } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import { type Event, narrowEvents } from '../../library/telling/events.ts';
import { changeInMonths, isSameMonth, listOf, type Month, monthsOf } from '../../library/telling/months.ts';
import type { Fact } from '../../model/fact.ts';
import { isHappening, type Kind } from '../../model/kind.ts';
import { holdsFact, type Scope, selectFacts } from './select.ts';
import { eventsOf, sumCounts } from './tally.ts';

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

/** What a timeline of some facts leaves out whatever its detail. */
interface LeftOut {
  /** How many facts have no date. */
  undated: number;
  /** How many facts there are of each kind that a timeline holds only when asked, in the order of the first of each. */
  otherKinds: ReadonlyMap<Kind, number>;
}

/** What a timeline shows, and what it leaves out. */
export interface Pick extends LeftOut {
  /** In date order. */
  events: readonly Event[];
  /** How many events are of less importance than was asked for. */
  smaller: number;
}

const isImportant = ({ facts }: Event, detail: Detail): boolean => facts.some(({ importance }) => importance >= LEAST_IMPORTANCE[detail]);

/** The events of a month that are important enough; the month itself where all are. */
const importantIn = (detail: Detail): ((month: Month) => Month) =>
  onceEach((month: Month) => {
    const important = month.filter((event) => isImportant(event, detail));
    return important.length === month.length ? month : important;
  });

const IMPORTANT_IN: Record<Detail, (month: Month) => Month> = {
  short: importantIn('short'),
  usual: importantIn('usual'),
  full: importantIn('full'),
};

/** Where nothing is as important as asked for, lesser things are told rather than none. */
export const worthTelling = (events: readonly Event[], detail: Detail): readonly Event[] => {
  const important = listOf(monthsOf(events).map((month) => IMPORTANT_IN[detail](month)));
  return important.length > 0 ? important : events;
};

const isListed = (fact: Fact): boolean => isHappening(fact) && isDated(fact);

/** Whether a scope holds an event at all that a timeline tells. */
export const hasEvents = (scope: Scope, context: Context): boolean =>
  holdsFact(scope, (fact) => scope.kind !== undefined || isListed(fact), context);

const countLeftOut = (facts: readonly Fact[]): LeftOut => {
  const otherKinds = new Map<Kind, number>();
  let undated = 0;
  for (const fact of facts) {
    if (!isHappening(fact)) otherKinds.set(fact.kind, (otherKinds.get(fact.kind) ?? 0) + 1);
    else if (!isDated(fact)) undated += 1;
  }
  return { undated, otherKinds };
};

const leftOutIn = onceEach((month: Month): LeftOut => countLeftOut(month.flatMap(({ facts }) => facts)));

const addUp = (all: readonly LeftOut[]): LeftOut => ({
  undated: all.reduce((sum, { undated }) => sum + undated, 0),
  otherKinds: sumCounts(all.map(({ otherKinds }) => otherKinds)),
});

/** The listed events of a month, told by their listed facts alone; what another fact dates then may belong in another month. */
const listedIn = onceEach((month: Month, placeOf: Shelf['placeOf']): { stay: Month; move: readonly Event[] } => {
  const events = narrowEvents(month, isListed, placeOf);
  const isHere = (event: Event): boolean => month[0] !== undefined && isSameMonth(event, month[0]);
  return { stay: events.filter(isHere), move: events.filter((event) => !isHere(event)) };
});

/** All that a timeline of everything could tell. */
interface Told extends LeftOut {
  events: readonly Event[];
}

const whole = new WeakMap<Shelf, Told>();

/** What a timeline of everything could tell, in small steps, between which others may have their turn. */
export function* tellAllInSteps(shelf: Shelf): Generator<void, Told> {
  const [stay, move, leftOut]: [Month[], Event[], LeftOut[]] = [[], [], []];
  for (const month of monthsOf(shelf.events)) {
    leftOut.push(leftOutIn(month));
    const listed = listedIn(month, shelf.placeOf);
    stay.push(listed.stay);
    move.push(...listed.move);
    yield;
  }
  const told = { events: changeInMonths(listOf(stay), { added: move, removed: [] }), ...addUp(leftOut) };
  whole.set(shelf, told);
  return told;
}

/** The same at once, where it has not been gone through before. */
const tellAll = (shelf: Shelf): Told => whole.get(shelf) ?? takeSteps(tellAllInSteps(shelf));

/** What a list of facts tells, made once for each: those of an actor or plan stay the same while documents about others come and go. */
const tell = onceEach(
  (facts: readonly Fact[], shelf: Shelf): Told => ({ events: shelf.eventsOf(facts.filter(isListed)), ...countLeftOut(facts) }),
);

const tellScope = (scope: Scope, context: Context): Told => {
  const { shelf } = context;
  const found = selectFacts(scope, context);
  if (scope.kind !== undefined) return { events: eventsOf(found, shelf), undated: 0, otherKinds: new Map() };
  return found === shelf.facts ? tellAll(shelf) : tell(found, shelf);
};

/** The events of a scope. Without a kind: dated happenings, statements, reports and proposals. */
export const pickEvents = (scope: Scope, detail: Detail, context: Context): Pick => {
  const { events: all, ...leftOut } = tellScope(scope, context);
  const events = worthTelling(all, detail);
  return { events, smaller: all.length - events.length, ...leftOut };
};
