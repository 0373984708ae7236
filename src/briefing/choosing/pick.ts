import type { Context } from '../../asking/command.ts';
import type { Event } from '../../library/events.ts';
import { isDated } from '../../library/range.ts';
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
  otherKinds: Fact[];
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

/** The events of a scope. Without a kind: dated happenings, statements, reports and proposals. */
export const pickEvents = (scope: Scope, detail: Detail, context: Context): Pick => {
  const found = selectFacts(scope, context);
  const { wanted, others } = scope.kind === undefined ? partHappenings(found) : { wanted: found, others: [] };
  const listed = scope.kind === undefined ? wanted.filter(isDated) : wanted;
  const { shelf } = context;
  const all = found === shelf.facts ? shelf.eventsWhere(isListed) : shelf.eventsOf(listed);
  const events = worthTelling(all, detail);
  return {
    events,
    smaller: all.length - events.length,
    undated: wanted.length - listed.length,
    otherKinds: others,
  };
};
