import { type Change, changeSorted } from '../lookup/sorted.ts';
import { compareEvents, type Event } from './events.ts';

/**
 * Events that stand in one month, in order. It never changes, and lists that differ elsewhere share it: what is made of a month is made once, and
 * what is made of a list of a hundred thousand events is made of its few hundred months.
 */
export type Month = readonly Event[];

/** Days without a date are a month of their own, past all others. */
const keyOf = ({ place: { day } }: Event): string => day.slice(0, 'YYYY-MM'.length);

/** Whether two events stand in one month. */
export const isSameMonth = (a: Event, b: Event): boolean => keyOf(a) === keyOf(b);

const cut = (events: readonly Event[]): Month[] => {
  const months: Event[][] = [];
  let current: string | undefined;
  for (const event of events) {
    const key = keyOf(event);
    if (key === current) months.at(-1)?.push(event);
    else months.push([event]);
    current = key;
  }
  return months;
};

const known = new WeakMap<readonly Event[], readonly Month[]>();

/** The months of events in any order, one behind the other: those that the list was made of, where it was made of months. */
export const monthsOf = (events: readonly Event[]): readonly Month[] => {
  const months = known.get(events) ?? cut(events);
  known.set(events, months);
  return months;
};

/** One list of months, of which {@link monthsOf} gives these back; empty ones are left out. */
export const listOf = (months: readonly Month[]): readonly Event[] => {
  const told = months.filter((month) => month.length > 0);
  const events = told.flat();
  known.set(events, told);
  return events;
};

const isSame = (a: readonly Event[], b: readonly Event[]): boolean => a.length === b.length && a.every((event, at) => event === b[at]);

/** The last change of each month, and what came of it. */
const changed = new WeakMap<Month, { change: Change<Event>; made: Month }>();

const changeMonth = (month: Month, change: Change<Event>): Month => {
  const last = changed.get(month);
  if (last !== undefined && isSame(last.change.added, change.added) && isSame(last.change.removed, change.removed)) return last.made;
  const made = changeSorted(month, change, compareEvents);
  changed.set(month, { change, made });
  return made;
};

/**
 * A sorted list with some events more and some less. The months of all others are those that they were, and a month that is changed again as it
 * was the last time is what came of it then.
 */
export const changeInMonths = (events: readonly Event[], { added, removed }: Change<Event>): readonly Event[] => {
  const [coming, going] = [Map.groupBy(added, keyOf), Map.groupBy(removed, keyOf)];
  const months = new Map(monthsOf(events).flatMap((month): [string, Month][] => (month[0] ? [[keyOf(month[0]), month]] : [])));
  for (const key of new Set([...coming.keys(), ...going.keys()])) {
    months.set(key, changeMonth(months.get(key) ?? [], { added: coming.get(key) ?? [], removed: going.get(key) ?? [] }));
  }
  return listOf([...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month));
};
