import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPeriods } from '../../../src/library/lookup/periods.ts';
import { fallsIn } from '../../../src/library/range.ts';
import { shiftDays } from '../../../src/model/day.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const [base] = smallPack.facts as [Fact];
const day = fc.integer({ min: -400, max: 800 }).map((days) => shiftDays('2024-01-01', days));
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const when = fc.oneof(
  fc.constantFrom(null, '2024', '2024~', '2023/2025', '2024-21', '2024-24', '2024-02', '2024-05~'),
  day,
  span,
  day.map((one) => `../${one}`),
  day.map((one) => `${one}/..`),
);
const dated = fc.record({ when, part: fc.constantFrom<Fact['part'][]>('early', 'mid', 'late', undefined) });
const end = fc.option(day, { nil: undefined });

test('finds the same facts as reading them all', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 30 }), end, end, (datings, from, to) => {
      const period = from !== undefined && to !== undefined && from > to ? { first: to, last: from } : { first: from, last: to };
      const facts = datings.map((dating, index): Fact => ({ ...base, whenCorrected: undefined, ...dating, id: String(index) }));
      const found = indexPeriods(facts).find(period);
      expect(new Set(found)).toEqual(new Set(facts.filter((fact) => fallsIn(fact, period))));
    }),
    { numRuns: 500 },
  );
});

test.each(['9999-12-31', '0001-01-01'])('reaches to %s, the end of days', (edge) => {
  const facts = [{ ...base, whenCorrected: undefined, when: edge.slice(0, 4) }];
  expect(indexPeriods(facts).find({ first: undefined, last: edge }).size).toBe(1 - Number(edge < '1000'));
});

test('finds the same after facts have come and gone', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), end, (datings, before, gone, from) => {
      const facts = datings.map((dating, index): Fact => ({ ...base, whenCorrected: undefined, ...dating, id: String(index) }));
      const [old, added] = [facts.slice(0, before), facts.slice(before)];
      const changed = indexPeriods(old).changed({ added, removed: old.slice(0, gone) });
      const now = indexPeriods([...old.slice(gone), ...added]);
      for (const period of [
        { first: from, last: undefined },
        { first: undefined, last: from },
        { first: '2024-01-01', last: '2024-12-31' },
      ])
        expect(new Set(changed.find(period))).toEqual(new Set(now.find(period)));
    }),
  );
});
