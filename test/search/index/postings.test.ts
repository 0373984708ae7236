import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Postings, TermPostings } from '../../../src/search/index/postings.ts';

const entry = fc.integer({ min: 0, max: 80 });
const step = fc.oneof(
  fc.record({ what: fc.constant('set' as const), entry, times: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ what: fc.constant('delete' as const), entry, times: fc.constant(0) }),
);

const sorted = (map: ReadonlyMap<number, number>): number[] => [...map].sort(([a], [b]) => a - b).flat();

describe('postings', () => {
  test('hold what a map would, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const [postings, map] = [new Postings(), new Map<number, number>()];
        for (const { what, entry: at, times } of steps) {
          if (what === 'set') {
            postings.set(at, times);
            map.set(at, times);
          } else {
            postings.delete(at);
            map.delete(at);
          }
          expect(postings.get(at)).toBe(map.get(at));
        }
        expect(postings.size).toBe(map.size);
        expect([...postings.keys()]).toEqual([...map.keys()].sort((a, b) => a - b));
        expect(postings.entriesAndTimes()).toEqual(sorted(map));
        expect(new Postings(postings.entriesAndTimes()).entriesAndTimes()).toEqual(sorted(map));
      }),
    );
  });

  test('may lose the entry that was read last while they are gone through', () => {
    const numbers = Array.from({ length: 50 }, (_, at) => at * 3);
    const postings = new Postings(numbers.flatMap((number) => [number, 1]));
    const read: number[] = [];
    for (const number of postings.keys()) {
      read.push(number);
      if (number % 2 === 0) postings.delete(number);
    }
    expect(read).toEqual(numbers);
    expect([...postings.keys()]).toEqual(numbers.filter((number) => number % 2 === 1));
  });

  test('among some entries are those of them that hold the term, of one as frequent as before', () => {
    const { size, keys, get } = new Postings([1, 2, 5, 1, 9, 7]).among([0, 1, 9]);
    expect([size, [...keys()], get(9)]).toEqual([3, [1, 9], 7]);
  });

  test('of a term are kept by field', () => {
    const term = new TermPostings();
    term.set(2, new Map([[4, 1]]));
    expect([term.size, term.get(2)?.get(4), term.get(0)]).toEqual([1, 1, undefined]);
    term.delete(2);
    expect([term.size, [...term.entries()]]).toEqual([0, []]);
  });
});
