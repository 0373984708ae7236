import { expect, test } from 'vitest';
import { todayIn } from '../../src/schedule/today.ts';

test.each([
  ['Asia/Tokyo', Date.UTC(2025, 11, 31, 14, 59, 59), '2025-12-31'],
  ['Asia/Tokyo', Date.UTC(2025, 11, 31, 15), '2026-01-01'],
  ['UTC', Date.UTC(2025, 11, 31, 23), '2025-12-31'],
  ['America/New_York', Date.UTC(2026, 0, 1, 4), '2025-12-31'],
  ['Pacific/Kiritimati', Date.UTC(2024, 1, 28, 10), '2024-02-29'],
  ['America/New_York', Date.UTC(2025, 2, 9, 7, 30), '2025-03-09'],
])('in %s at %i it is %s', (timeZone, nowMs, day) => {
  expect(todayIn(timeZone, nowMs)).toBe(day);
});
