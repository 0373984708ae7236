import { describe, expect, test } from 'vitest';
import { type Dating, extentOf, fallsIn, filedDays } from '../../src/library/range.ts';

const dated = (when: string | null, more: Partial<Dating> = {}): Dating => ({ when, ...more });

describe('fallsIn', () => {
  test.each<[what: string, dating: Dating, first: string | undefined, last: string | undefined]>([
    ['a day on the first day', dated('2025-08-01'), '2025-08-01', '2025-08-31'],
    ['a day on the last day', dated('2025-08-31'), '2025-08-01', '2025-08-31'],
    ['a month around a day', dated('2025-08'), '2025-08-15', '2025-08-15'],
    ['a season around a month', dated('2025-21'), '2025-04-01', '2025-04-30'],
    ['a range that begins before and ends within', dated('2025-03-18/2025-04-18'), '2025-04-01', '2025-04-30'],
    ['a long range by its end', dated('2022-02-24/2025-04-18'), '2025-04-01', '2025-04-30'],
    ['an open range by its beginning', dated('2025-05/..'), '2025-05-01', '2025-05-31'],
    ['a deadline by its day', dated('../2025-04-20'), '2025-04-01', '2025-04-30'],
    ['a year in half of it', dated('2025'), '2025-01-01', '2025-07-31'],
    ['a third of a month', dated('2025-12~', { part: 'early' }), '2025-12-10', '2025-12-12'],
    ['a corrected day where it belongs', dated('2025-11-02', { whenCorrected: '2025-12-02' }), '2025-12-01', '2025-12-31'],
    ['anything before an end', dated('1998'), undefined, '2025-01-01'],
    ['anything after a beginning', dated('2031'), '2025-01-01', undefined],
  ])('holds for %s', (_, dating, first, last) => expect(fallsIn(dating, { first, last })).toBe(true));

  test.each<[what: string, dating: Dating, first: string | undefined, last: string | undefined]>([
    ['the day before', dated('2025-07-31'), '2025-08-01', '2025-08-31'],
    ['the day after', dated('2025-09-01'), '2025-08-01', '2025-08-31'],
    ['a year in one of its months', dated('2025'), '2025-12-01', '2025-12-31'],
    ['since a year, in a later month of it', dated('2025/..'), '2025-08-01', '2025-10-31'],
    ['a long range in its midst', dated('2022-02-24/2025-04-18'), '2023-01-01', '2023-12-31'],
    ['another third of the month', dated('2025-12~', { part: 'late' }), '2025-12-01', '2025-12-10'],
    ['a misprinted day', dated('2025-11-02', { whenCorrected: '2025-12-02' }), '2025-11-01', '2025-11-30'],
    ['what has no date', dated(null), undefined, '2025-08-31'],
  ])('does not hold for %s', (_, dating, first, last) => expect(fallsIn(dating, { first, last })).toBe(false));
});

test.each<[string | null, ReturnType<typeof filedDays>]>([
  ['2025-10-24/2025-10-26', { first: '2025-10-24', last: '2025-10-26' }],
  ['2025-05/..', { first: '2025-05-01', last: '2025-05-31' }],
  ['../2025-04-20', { first: '2025-04-20', last: '2025-04-20' }],
  [null, undefined],
])('%s is filed under its days', (when, days) => expect(filedDays(dated(when))).toEqual(days));

test.each<[what: string, dates: (string | null)[], extent: string | undefined]>([
  ['the first to the last', ['2025-08-15', '2024-06', '2025-12-21'], '2024-06/2025-12-21'],
  ['a day before the month it lies in', ['2025-02', '2025-02-11', '2025-12-20', '2025-12'], '2025-02-11/2025-12-20'],
  ['both ends of a range', ['2025-10-24/2025-10-26'], '2025-10-24/2025-10-26'],
  ['one day as itself', ['2025-08-15'], '2025-08-15'],
  ['nothing where only years are known', ['2025', null], undefined],
])('an extent is %s', (_, dates, extent) => expect(extentOf(dates.map((when) => dated(when)))).toBe(extent));
