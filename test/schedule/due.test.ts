import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duesBetween, nextDue } from '../../src/schedule/due.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const at = (time: string, zone: string, days: number[] = EVERY_DAY) => ({ time, days, zone });
const shown = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(ms);

/** The next few, as the clock on the wall shows them. */
const wall = (time: string, zone: string, from: string, count: number): string[] => {
  const found: string[] = [];
  for (let afterMs = Date.parse(from); found.length < count; ) {
    const due = nextDue(at(time, zone), afterMs);
    expect(shown(due.atMs, zone).slice(0, 10)).toBe(due.on);
    found.push(shown(due.atMs, zone));
    afterMs = due.atMs;
  }
  return found;
};

describe('a time that a change of clocks skips is due as they have changed, the next day as ever', () => {
  test.each([
    ['03:30', 'Europe/Kyiv', '2026-03-28T12:00Z', ['2026-03-29 04:00', '2026-03-30 03:30']],
    ['02:30', 'America/New_York', '2026-03-07T12:00Z', ['2026-03-08 03:00', '2026-03-09 02:30']],
    ['02:00', 'Australia/Lord_Howe', '2026-10-03T12:00Z', ['2026-10-04 02:30', '2026-10-05 02:00']],
    ['02:15', 'Australia/Lord_Howe', '2026-10-03T12:00Z', ['2026-10-04 02:30', '2026-10-05 02:15']],
  ])('%s in %s', (time, zone, from, expected) => {
    expect(wall(time, zone, from, 2)).toEqual(expected);
  });
});

describe('a time that comes twice is due once, when it comes first', () => {
  test.each([
    ['01:30', 'America/New_York', '2026-10-31T12:00Z', '2026-11-01T05:30Z', '2026-11-02T06:30Z'],
    ['03:30', 'Europe/Kyiv', '2026-10-24T12:00Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    ['01:45', 'Australia/Lord_Howe', '2026-04-04T10:00Z', '2026-04-04T14:45Z', '2026-04-05T15:15Z'],
  ])('%s in %s', (time, zone, from, first, second) => {
    const dues = [nextDue(at(time, zone), Date.parse(from)), nextDue(at(time, zone), Date.parse(first))];
    expect(dues.map(({ atMs }) => atMs)).toEqual([Date.parse(first), Date.parse(second)]);
  });
});

test('Tokyo has no summer time', () => {
  expect(wall('07:00', 'Asia/Tokyo', '2026-03-28T12:00Z', 2)).toEqual(['2026-03-29 07:00', '2026-03-30 07:00']);
});

test('on some weekdays only', () => {
  const weekdays = at('07:00', 'Asia/Tokyo', [1, 2, 3, 4, 5]);
  const friday = nextDue(weekdays, Date.parse('2026-11-26T12:00Z'));
  expect([friday.on, nextDue(weekdays, friday.atMs).on]).toEqual(['2026-11-27', '2026-11-30']);
});

test('what was missed, each day once; of a long while a year', () => {
  const daily = at('01:30', 'America/New_York');
  const dues = duesBetween(daily, Date.parse('2026-10-30T12:00Z'), Date.parse('2026-11-02T12:00Z'));
  expect(dues.map(({ on }) => on)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
  expect(duesBetween(daily, Date.parse('2026-11-01T05:30Z'), Date.parse('2026-11-01T06:45Z'))).toEqual([]);
  expect(duesBetween(daily, 0, Date.parse('2026-11-02T12:00Z'))).toHaveLength(400);
  expect(
    duesBetween(at('07:00', 'Asia/Tokyo', [1]), Date.parse('2026-11-20T12:00Z'), Date.parse('2026-11-29T12:00Z')).map(({ on }) => on),
  ).toEqual(['2026-11-23']);
});

test('anywhere, at any time, a day has one time, and it is the one asked for unless the clocks skip it', { timeout: 60_000 }, () => {
  const zone = fc.constantFrom('Asia/Tokyo', 'Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/St_Johns');
  const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const day = fc.integer({ min: 0, max: 730 });
  fc.assert(
    fc.property(zone, time, day, (where, when, days) => {
      const afterMs = Date.UTC(2026, 0, 1) + days * DAY_MS;
      const due = nextDue(at(when, where), afterMs);
      expect(due.atMs).toBeGreaterThan(afterMs);
      expect(due.atMs - afterMs).toBeLessThanOrEqual(DAY_MS + 60 * 60 * 1000);
      const clock = shown(due.atMs, where).slice(11);
      if (clock !== when) expect(shown(due.atMs - 60_000, where) < `${due.on} ${when}` && clock > when).toBe(true);
      expect(nextDue(at(when, where), due.atMs).on > due.on).toBe(true);
    }),
    { numRuns: 300 },
  );
});
