import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/search/question/numbers.ts';

const counts = (text: string) => readNumbers(text).flatMap(({ value, unit, isDate }) => (isDate ? [] : [[value, unit]]));

test.each<[string, unknown[]]>([
  ['六十万人', [[600_000, '人']]],
  ['60万人', [[600_000, '人']]],
  ['3,000億ドル', [[300_000_000_000, 'ドル']]],
  ['300 billion dollars', [[300_000_000_000, 'dollars']]],
  ['無人機728機', [[728, '機']]],
  ['a 19-point plan', [[19, '-point plan']]],
  ['25 per cent', [[25, 'per cent']]],
  ['三つの目的', [[3, 'つ']]],
  ['six months', [[6, 'months']]],
  ['2か月ほど', [[2, 'か月']]],
])('%s gives %j', (text, expected) => expect(counts(text)).toEqual(expected));

test.each(['12月2日', '2025年', '28 february 2025', '2025-08-15', '三井物産', 'someone', '一部の国'])('counts nothing in “%s”', (text) =>
  expect(counts(text)).toEqual([]),
);

test('stands where it says, in order', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = readNumbers(text);
      for (const { start, end } of found) expect(start).toBeLessThan(end);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
    }),
  );
});
