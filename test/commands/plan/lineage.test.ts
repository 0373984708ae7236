import { expect, test } from 'vitest';
import { lineageOf, relativesOf } from '../../../commands/plan/lineage.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { ports } from '../../fixtures/ports.ts';

const [base] = [...ports.plans.values()] as [Plan];
const library = (plans: [id: string, when: string | null, ...parents: string[]][]): Shelf => ({
  ...ports,
  plans: new Map(
    plans.map(([id, when, ...parents]) => [
      id,
      { ...base, id, when, derivedFrom: parents.map((origin) => ({ plan: origin, attribution: null, citations: base.citations })) },
    ]),
  ),
});
const lineage = (from: string, { plans, ...rest }: Shelf) => lineageOf(plans.get(from) as Plan, { plans, ...rest }).map(({ id }) => id);

test.each<[what: string, from: string, plans: [string, string | null, ...string[]][], order: string[]]>([
  [
    'by date',
    'b',
    [
      ['c', '2025-12', 'b'],
      ['b', '2025-11', 'a'],
      ['a', '2025-08'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'on one day what came of another after it',
    'a',
    [
      ['c', '2025-12-02', 'b', 'a'],
      ['b', '2025-12-02', 'a'],
      ['a', '2025-11'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'an undated one after what it grew out of',
    'a',
    [
      ['a', '2025-08'],
      ['b', null, 'a'],
      ['c', '2025-12', 'b'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'neither cousins nor strangers',
    'b',
    [
      ['a', '2025-01'],
      ['b', '2025-02', 'a'],
      ['cousin', '2025-03', 'a'],
      ['stranger', '2025-04'],
    ],
    ['a', 'b'],
  ],
  [
    'a ring comes to an end',
    'a',
    [
      ['a', '2025-01', 'b'],
      ['b', '2025-02', 'a'],
    ],
    ['a', 'b'],
  ],
  ['a parent nobody knows is left out', 'a', [['a', '2025-01', 'ghost']], ['a']],
])('%s', (_, from, plans, order) => expect(lineage(from, library(plans))).toEqual(order));

test('relatives are one step away', () => {
  const family = library([
    ['a', '2025-01'],
    ['b', '2025-02', 'a'],
    ['c', '2025-03', 'b'],
    ['d', '2025-04', 'c'],
  ]);
  expect(relativesOf(family.plans.get('b') as Plan, family).map(({ id }) => id)).toEqual(['c', 'a']);
});
