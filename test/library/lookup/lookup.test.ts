import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layered } from '../../../src/library/lookup/layered.ts';
import { listsBy } from '../../../src/library/lookup/lists.ts';
import { changeSorted } from '../../../src/library/lookup/sorted.ts';

const byNumber = (a: number, b: number): number => a - b;
const numbers = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 20 });

test('a sorted list with items more and less is the same as sorting what there is', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (before, removed, added) => {
      const fresh = added.filter((number) => !before.includes(number));
      const now = [...before.filter((number) => !removed.includes(number)), ...fresh];
      const sorted = before.toSorted(byNumber);
      expect(changeSorted(sorted, { added: fresh, removed }, byNumber)).toEqual(now.toSorted(byNumber));
      expect(sorted).toEqual(before.toSorted(byNumber));
    }),
  );
});

test('what comes stands behind its equals', () => {
  const [old, fresh] = [{ at: 1 }, { at: 1 }];
  expect(changeSorted([old], { added: [fresh], removed: [] }, (a, b) => a.at - b.at)[1]).toBe(fresh);
});

test('a layered map is the map of its changes, and never changes itself', () => {
  const key = fc.integer({ min: 0, max: 1_200 }).map(String);
  const changes = fc.array(fc.tuple(key, fc.option(fc.nat(), { nil: undefined })), { maxLength: 700 });
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 4 }), (steps) => {
      const plain = new Map<string, number>();
      let map = layered(new Map<string, number>());
      for (const step of steps) {
        const [before, kept] = [map, new Map(plain)];
        map = map.with(step);
        for (const [name, value] of step) {
          if (value === undefined) plain.delete(name);
          else plain.set(name, value);
        }
        for (const name of [...kept.keys(), ...plain.keys()]) {
          expect(before.get(name)).toBe(kept.get(name));
          expect(map.get(name)).toBe(plain.get(name));
        }
      }
    }),
    { numRuns: 30 },
  );
});

const keysOf = (number: number): string[] => [`by2:${number % 2}`, `by5:${number % 5}`, `by5:${number % 5}`];
const KEYS = [0, 1, 2, 3, 4].flatMap((rest) => [`by2:${rest}`, `by5:${rest}`]);

test.each([true, false])('lists that change are the lists of what there is (read before: %s)', (isRead) => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (before, removed, added) => {
      const lists = listsBy(before.toSorted(byNumber), keysOf);
      if (isRead) lists.of('by2:0');
      const change = { added: added.filter((number) => !before.includes(number)), removed: removed.filter((one) => before.includes(one)) };
      const now = [...before.filter((number) => !removed.includes(number)), ...change.added].toSorted(byNumber);
      const changed = lists.changed(now, change, keysOf, byNumber);
      for (const key of KEYS) {
        expect(changed.of(key)).toEqual(now.filter((number) => keysOf(number).includes(key)));
        expect(lists.of(key)).toEqual(before.toSorted(byNumber).filter((number) => keysOf(number).includes(key)));
      }
    }),
  );
});
