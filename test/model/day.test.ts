import { describe, expect, test } from 'vitest';
import { daysBetween, isDay, lastDay, makeDay, shiftDays, shiftMonths, weekdayOf } from '../../src/model/day.ts';

describe('days', () => {
  test.each(['2025-01-01', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '2025-01-32', '', '2025-01'])('“%s” is none', (day) =>
    expect(isDay(day)).toBe(false),
  );

  test('arithmetic crosses months, leap days and years, whatever the time zone', () => {
    expect(shiftDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(shiftDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(shiftMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(lastDay('2025-02-10')).toBe('2025-02-28');
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(weekdayOf('2025-11-23')).toBe(7);
    expect(makeDay(2025, 2, 30)).toBeUndefined();
  });
});
