import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents, type Event } from '../../../src/library/telling/events.ts';
import { changeInMonths, listOf, monthsOf } from '../../../src/library/telling/months.ts';
import { at, both, fact } from '../../fixtures/small-pack.ts';

const eventOn = (day: string, nth: number): Event => ({
  id: `${day}-${nth}`,
  facts: [fact({ id: `${day}-${nth}`, event: `${day}-${nth}`, when: null, text: both('', ''), citations: at('a', 1) })],
  place: { day, length: 1, last: day, document: 'a', start: nth, nth },
});

const DAYS = ['-0043-01-01', '2024-05-01', '2024-05-31', '2024-06-01', '2025-01-01', '9999-12-31~'];
const EVENTS = DAYS.flatMap((day) => [eventOn(day, 0), eventOn(day, 1)]);

const sorted = (events: readonly Event[]): Event[] => events.toSorted(compareEvents);

test('months are cut where another begins, in any order', () => {
  const days = (order: readonly string[]) =>
    monthsOf(order.map((day) => eventOn(day, 0))).map((month) => month.map(({ place }) => place.day));
  expect(days(['2024-05-01', '2024-05-31', '2024-06-01', '2024-05-02'])).toEqual([
    ['2024-05-01', '2024-05-31'],
    ['2024-06-01'],
    ['2024-05-02'],
  ]);
  expect(days([])).toEqual([]);
});

test('a list of months gives them back, without empty ones', () => {
  const [a, b] = [[eventOn('2024-05-01', 0)], [eventOn('2024-06-01', 0)]];
  const list = listOf([a, [], b]);
  expect(list).toEqual([...a, ...b]);
  expect(monthsOf(list)).toEqual([a, b]);
  expect(monthsOf(list)[0]).toBe(a);
});

test('a change gives what sorting anew would, and leaves every other month as it was', () => {
  const some = fc.subarray(EVENTS).map(sorted);
  fc.assert(
    fc.property(some, some, (before, after) => {
      const change = { added: after.filter((event) => !before.includes(event)), removed: before.filter((event) => !after.includes(event)) };
      const changed = changeInMonths(before, change);
      expect(changed).toEqual(after);
      const touched = new Set([...change.added, ...change.removed].map(({ place }) => place.day.slice(0, 7)));
      const kept = monthsOf(before).filter(([first]) => first !== undefined && !touched.has(first.place.day.slice(0, 7)));
      for (const month of kept) expect(monthsOf(changed)).toContain(month);
    }),
  );
});

test('the same change of a month is made once', () => {
  const months = listOf([[eventOn('2024-05-01', 0)]]);
  const change = { added: [eventOn('2024-05-02', 0)], removed: [] };
  expect(monthsOf(changeInMonths(months, change))[0]).toBe(monthsOf(changeInMonths(months, change))[0]);
});
