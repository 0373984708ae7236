import { filedDays } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Day, daysBetween, shiftMonths } from '../../model/day.ts';
import type { Fact } from '../../model/fact.ts';
import { isHappening } from '../../model/kind.ts';

/** An event of the same day so many months ago. */
export interface Anniversary {
  months: number;
  event: Event;
}

/** Besides whole years, as documents often tell of the last year alone. */
const MONTHS_BACK = [6, 3, 1];
const MOST_ANNIVERSARIES = 3;
/** What lasted longer has no day of its own. */
const MOST_DAYS = 3;
const LEAST_IMPORTANCE = 2;

const beginsOn = (fact: Fact, day: Day): boolean => {
  const days = filedDays(fact);
  return days?.first === day && daysBetween(days.first, days.last) < MOST_DAYS;
};

const weight = ({ facts }: Event): number =>
  Math.max(...facts.map(({ importance }) => importance)) * 10 + Number(facts[0].kind === 'event') + Math.min(8, facts.length);

const heaviest = (events: readonly Event[]): Event[] => events.toSorted((a, b) => weight(b) - weight(a)).slice(0, 1);

const heaviestOn = (shelf: Shelf, day: Day): Event[] => {
  const facts = shelf.between({ first: day, last: day });
  const told = facts.filter((fact) => isHappening(fact) && fact.importance >= LEAST_IMPORTANCE && beginsOn(fact, day));
  return heaviest(shelf.eventsOf(told));
};

const yearsTold = ({ facts }: Shelf, day: Day): number => {
  const first = facts.map((fact) => filedDays(fact)?.first).find((known) => known !== undefined);
  return first === undefined ? 0 : Math.max(0, Number(day.slice(0, 4)) - Number(first.slice(0, 4)));
};

/** What happened on the same day of earlier years, else a half, a quarter or a month ago: the weightiest of each, the nearest year first. */
export const onThisDay = (shelf: Shelf, day: Day): Anniversary[] => {
  const years = Array.from({ length: yearsTold(shelf, day) }, (_, index) => (index + 1) * 12);
  return [...years, ...MONTHS_BACK]
    .flatMap((months) => heaviestOn(shelf, shiftMonths(day, -months)).map((event) => ({ months, event })))
    .slice(0, MOST_ANNIVERSARIES);
};

const EPOCH: Day = '1970-01-01';

/** One of the events that must not be missed: a day on, the next in Keii's order, and from the last to the first again. */
export const archiveItem = (events: readonly Event[], day: Day): Event | undefined => {
  const worth = events.filter(
    ({ facts: [fact, ...more] }) =>
      isHappening(fact) && filedDays(fact) !== undefined && [fact, ...more].some(({ importance }) => importance === 3),
  );
  return worth[daysBetween(EPOCH, day) % worth.length];
};
