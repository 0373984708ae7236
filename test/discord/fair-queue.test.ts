import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFairQueue } from '../../src/discord/turns/fair-queue.ts';

const item = (server: string | undefined, member: string, number = 0) => ({ server, member, number });
type Item = ReturnType<typeof item>;

const drain = (items: readonly Item[], isFree: (owner: string) => boolean = () => true): string[] => {
  const queue = openFairQueue<Item>();
  for (const one of items) queue.add(one);
  const taken: string[] = [];
  for (let next = queue.next(isFree); next !== undefined; next = queue.next(isFree))
    taken.push(`${next.server ?? ''}${next.member}${next.number}`);
  return taken;
};

describe('turns', () => {
  test.each([
    [
      'members of one server alternate',
      [item('s', 'a', 1), item('s', 'a', 2), item('s', 'a', 3), item('s', 'b', 1)],
      ['sa1', 'sb1', 'sa2', 'sa3'],
    ],
    [
      'servers alternate, however many members one has',
      [item('s', 'a', 1), item('s', 'b', 1), item('s', 'c', 1), item('t', 'd', 1)],
      ['sa1', 'td1', 'sb1', 'sc1'],
    ],
    [
      'members outside servers count for themselves',
      [item(undefined, 'a', 1), item(undefined, 'a', 2), item(undefined, 'b', 1)],
      ['a1', 'b1', 'a2'],
    ],
  ])('%s', (_, items, order) => {
    expect(drain(items)).toEqual(order);
  });

  test('pass over those who have enough under way, and come back to them', () => {
    const queue = openFairQueue<Item>();
    for (const one of [item('s', 'a', 1), item('s', 'a', 2), item('t', 'b', 1)]) queue.add(one);
    expect(queue.next((owner) => owner !== 's/a')).toMatchObject({ member: 'b' });
    expect(queue.next((owner) => owner !== 's/a')).toBeUndefined();
    expect(queue.isEmpty()).toBe(false);
    expect(queue.next(() => true)).toMatchObject({ member: 'a', number: 1 });
  });

  test('lose nothing, double nothing and keep each member’s order', () => {
    const owners = fc.tuple(fc.constantFrom(undefined, 's', 't'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(owners), (asked) => {
        const items = asked.map(([server, member], number) => item(server, member, number));
        const taken = drain(items);
        expect(taken.toSorted()).toEqual(items.map((one) => `${one.server ?? ''}${one.member}${one.number}`).toSorted());
        for (const owner of ['a', 'b', 'c', 'sa', 'tb']) {
          const numbers = taken.filter((one) => one.replace(/\d+$/, '') === owner).map((one) => Number(/\d+$/.exec(one)?.[0]));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
