import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Telling } from '../../../../src/briefing/choosing/days/telling.ts';
import { PILE_WEIGHTS, SHELF_WEIGHTS, weighDays } from '../../../../src/briefing/choosing/days/weigh-days.ts';

const telling = (day: string, origin: string, more: Partial<Telling> = {}): Telling => ({
  day,
  origin,
  publishedOn: '2025-12-01',
  place: 0,
  topical: true,
  text: '',
  ...more,
});
const order = (tellings: Telling[]): string[] => weighDays(tellings).map(({ day }) => day);

test.each([
  ['what more origins tell', [telling('2025-03-01', 'a'), telling('2025-05-01', 'a'), telling('2025-05-01', 'b')], '2025-05-01'],
  ['the earlier of equals', [telling('2025-05-01', 'a'), telling('2025-03-01', 'b')], '2025-03-01'],
  [
    'what names the topic over what does not',
    [telling('2025-03-01', 'a', { topical: false }), telling('2025-03-01', 'b', { topical: false }), telling('2025-05-01', 'c')],
    '2025-05-01',
  ],
  [
    'what an article singles out over what one lists',
    [...['2025-03-01', '2025-04-01', '2025-06-01', '2025-07-01'].map((day) => telling(day, 'a')), telling('2025-05-01', 'b')],
    '2025-05-01',
  ],
  [
    'an event over the day its papers appear',
    [
      ...['a', 'b', 'c', 'd'].map((origin) => telling('2025-05-01', origin)),
      ...['a', 'b', 'e'].map((origin) => telling('2025-05-02', origin)),
      ...['f', 'g'].map((origin) => telling('2025-08-01', origin)),
    ],
    '2025-05-01',
  ],
])('heaviest is %s', (_, tellings, day) => {
  expect(order(tellings)[0]).toBe(day);
});

test('a day that follows a weightier one falls behind another told as often', () => {
  const tellings = [
    ...['a', 'b', 'c', 'd'].map((origin) => telling('2025-05-01', origin)),
    ...['e', 'f', 'g'].map((origin) => telling('2025-05-02', origin)),
    ...['h', 'i', 'j'].map((origin) => telling('2025-08-01', origin)),
  ];
  expect(order(tellings)).toEqual(['2025-05-01', '2025-08-01', '2025-05-02']);
});

test('one origin has one vote, however often it tells a day', () => {
  const once = weighDays([telling('2025-05-01', 'a')]);
  expect(weighDays([telling('2025-05-01', 'a'), telling('2025-05-01', 'a', { place: 9 })])).toEqual(once);
  expect(once[0]?.origins).toBe(1);
});

test('nothing told, nothing weighed; and the order of tellings never matters', () => {
  expect(weighDays([])).toEqual([]);
  const any = fc.record({
    day: fc.constantFrom('2025-03-01', '2025-03-02', '2025-11-01', '2026-01-01'),
    origin: fc.constantFrom('a', 'b', 'c'),
    topical: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any), (some) => {
      const tellings = some.map(({ day, origin, topical }) => telling(day, origin, { topical }));
      const rounded = (list: Telling[]) => new Map(weighDays(list).map(({ day, weight }) => [day, weight.toFixed(9)]));
      expect(rounded(tellings.toReversed())).toEqual(rounded(tellings));
    }),
  );
});

test('on a shelf, what a document dwells on outweighs what another mentions; in a pile it does not', () => {
  const tellings = [telling('2025-03-01', 'a'), telling('2025-05-01', 'b'), telling('2025-05-01', 'b'), telling('2025-07-01', 'c')];
  const heaviest = (weights: typeof PILE_WEIGHTS) => weighDays(tellings, weights)[0]?.day;
  expect([heaviest(SHELF_WEIGHTS), heaviest(PILE_WEIGHTS)]).toEqual(['2025-05-01', '2025-03-01']);
});
