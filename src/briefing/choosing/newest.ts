import { knownFrom } from '../../library/known-from.ts';
import { onceEach } from '../../library/once.ts';
import { filedDays } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Month, monthsOf } from '../../library/telling/months.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import { documentsOf } from './told-days.ts';

/** The newest of what must not be missed is the newest state, unless it is older than this beside the newest of all. */
const STATE_DAYS = 31;

/** Whether it must not be missed. */
export const isEssential = ({ facts }: Event): boolean => facts.some(({ importance }) => importance === 3);

/** Whether it had come by the time its documents told of it; what is to come, or came at some time before, is no newest state. */
const isState = ({ facts }: Event, shelf: Shelf): boolean => {
  const [{ modality, when }] = facts;
  const [told = ''] = [...documentsOf(facts)].map((id) => knownFrom(shelf, id) ?? '').toSorted((a, b) => (a < b ? 1 : -1));
  return modality === undefined && !when?.startsWith('..') && beginOf(facts) < told;
};

/** Its first day; after all days where it is undated. */
const beginOf = (facts: Event['facts']): Day => filedDays(facts[0])?.first ?? '9999-12-31';

/** The one that began last, the last of those that began alike: “2025” is no newer than any month of that year, and newer than 2024. */
const latest = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>(
    (last, event) => (last !== undefined && beginOf(last.facts) > beginOf(event.facts) ? last : event),
    undefined,
  );

const daysApart = (a: Event, b: Event): number => {
  const [one, other] = [filedDays(a.facts[0])?.last, filedDays(b.facts[0])?.last];
  return one === undefined || other === undefined ? 0 : daysBetween(one, other);
};

/** The newest state that a month tells of, and the newest of what must not be missed. */
export const newestIn = onceEach((month: Month, shelf: Shelf): { last: Event | undefined; essential: Event | undefined } => {
  const states = month.filter((event) => isState(event, shelf));
  return { last: latest(states), essential: latest(states.filter(isEssential)) };
});

/** The newest state of things among events in date order; nothing where none is dated. */
export const newestOf = (events: readonly Event[], shelf: Shelf): Event | undefined => {
  const newest = monthsOf(events).map((month) => newestIn(month, shelf));
  const last = latest(newest.flatMap((month) => month.last ?? []));
  const essential = latest(newest.flatMap((month) => month.essential ?? []));
  return last !== undefined && essential !== undefined && daysApart(essential, last) <= STATE_DAYS ? essential : last;
};
