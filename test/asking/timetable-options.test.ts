import { describe, expect, test } from 'vitest';
import { day } from '../../src/asking/options/day.ts';
import type { OptionType } from '../../src/asking/options/option-type.ts';
import { timeOfDay } from '../../src/asking/options/time-of-day.ts';
import { timeZone } from '../../src/asking/options/time-zone.ts';
import { weekdays } from '../../src/asking/options/weekdays.ts';
import { UserError } from '../../src/errors.ts';
import { buildShelf } from '../../src/library/shelf.ts';

const context = { shelf: buildShelf([]), reader: { locale: 'en', today: '2026-03-01' }, option: 'it', name: 'it' } as const;
const read = <Value>(type: OptionType<Value>, typed: string): Value | 'refused' => {
  try {
    return type.read(typed, context);
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
};

test.each([
  ['7:00', '07:00'],
  ['07:30', '07:30'],
  ['７時', '07:00'],
  ['7時半', '07:30'],
  ['午前7時15分', '07:15'],
  ['午後6時半', '18:30'],
  ['6:30 pm', '18:30'],
  ['12am', '00:00'],
  ['12 PM', '12:00'],
  ['23:59', '23:59'],
  ['7', '07:00'],
  ['24:00', 'refused'],
  ['7:60', 'refused'],
  ['13pm', 'refused'],
  ['soon', 'refused'],
  ['', 'refused'],
])('%j as a time is %s', (typed, expected) => {
  expect(read(timeOfDay, typed)).toBe(expected);
});

test.each([
  ['毎日', [1, 2, 3, 4, 5, 6, 7]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['平日', [1, 2, 3, 4, 5]],
  ['土日', [6, 7]],
  ['月水金', [1, 3, 5]],
  ['月曜・木曜', [1, 4]],
  ['日曜日', [7]],
  ['Fri, mon and Wednesday', [1, 3, 5]],
  ['mo', 'refused'],
  ['now and then', 'refused'],
  ['', 'refused'],
])('%j as days are %j', (typed, expected) => {
  expect(read(weekdays, typed)).toEqual(expected);
});

test.each([
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['tokyo', 'Asia/Tokyo'],
  ['new york', 'America/New_York'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['kyiv', 'Europe/Kyiv'],
  ['ho chi minh', 'Asia/Ho_Chi_Minh'],
  ['lord howe', 'Australia/Lord_Howe'],
  ['utc', 'UTC'],
  ['Atlantis', 'refused'],
  ['Asia/Atlantis', 'refused'],
  ['', 'refused'],
])('%j as a zone is %s', (typed, expected) => {
  expect(read(timeZone, typed)).toBe(expected);
});

test.each([
  ['2025-12-08', '2025-12-08'],
  ['2025年12月8日', '2025-12-08'],
  ['December', 'refused'],
  ['2025-12', 'refused'],
])('%j as a day is %s', (typed, expected) => {
  expect(read(day, typed)).toBe(expected);
});

describe('what is offered', () => {
  test('can be read, and fits', () => {
    for (const type of [timeOfDay, weekdays, timeZone, day] as OptionType<unknown>[])
      for (const typed of ['', '7', 'mon', 'york', 'xyz', '2025']) {
        const offered = type.suggest?.(typed, context) ?? [];
        expect(offered.length).toBeLessThanOrEqual(25);
        for (const { value } of offered) if (value !== typed) expect([value, read(type, value)]).not.toEqual([value, 'refused']);
      }
  });
});
