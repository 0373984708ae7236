import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMainDays } from '../../../src/briefing/choosing/main-days.ts';
import type { Collection } from '../../../src/library/records.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { at, both, fact, smallPack } from '../../fixtures/small-pack.ts';

const DAYS = Array.from({ length: 20 }, (_, index) => `2024-05-${String(index + 1).padStart(2, '0')}`);
const happening = (id: string, when: string | null, more: Partial<Fact> = {}): Fact => ({
  ...fact({ id, event: id, when, text: both('ある事が港で起きた。', 'A thing came about at the port.'), citations: at('a', 1) }),
  ...more,
});
const chosen = (facts: Fact[], count: number): { days: string[]; told: number } => {
  const collection: Collection = { ...smallPack, facts, disagreements: [] };
  const shelf = buildShelf([collection]);
  const { events, told } = chooseMainDays(shelf.eventsOf(shelf.facts), count, shelf);
  return { days: events.map(({ id }) => id), told };
};

describe('the days that matter most', () => {
  test('are those that several documents tell, in date order, an event each', () => {
    const facts = DAYS.flatMap((day, index) => [
      happening(`${day}-a`, day),
      ...(index % 7 === 0 ? [happening(`${day}-b`, day, { citations: at('b', 1) })] : []),
    ]);
    expect(chosen(facts, 3)).toEqual({ days: ['2024-05-01-a', '2024-05-08-a', '2024-05-15-a'], told: 20 });
  });

  test.each<[what: string, told: Partial<Fact>]>([
    ['what leans on a line before', { text: both('そこで船が出た。', 'Then the ship left.') }],
    ['a clause cut out of its sentence', { text: both('…港で船を止め…', '…stopped the ship at the port…') }],
    ['what takes long to read', { text: both('港で船が止まった。'.repeat(20), 'The ship was stopped at the port. '.repeat(9)) }],
    ['what somebody said', { kind: 'statement' }],
    ['a day that was worked out', { origin: { rule: 'event', certain: false } }],
  ])('are told by another line than %s', (_, told) => {
    const facts = [happening('weak', '2024-05-03', told), happening('clear', '2024-05-03'), happening('weak-too', '2024-05-03', told)];
    expect(chosen(facts, 5)).toEqual({ days: ['clear'], told: 1 });
  });

  test('leave out what bears no day', () => {
    expect(chosen([happening('month', '2024-05'), happening('undated', null), happening('day', '2024-05-03')], 5)).toEqual({
      days: ['day'],
      told: 1,
    });
  });

  test('are never more than asked for, never one twice, always in order', () => {
    const told = fc.array(fc.constantFrom(...DAYS), { maxLength: 40 });
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: 30 }), (some, count) => {
        const { days, told: all } = chosen(
          some.map((day, index) => happening(`${day}#${index}`, day)),
          count,
        );
        const plain = days.map((id) => id.split('#')[0]);
        expect(plain).toEqual([...new Set(plain)].toSorted());
        expect(days.length).toBe(Math.min(count, all));
        expect(all).toBe(new Set(some).size);
      }),
    );
  });
});
