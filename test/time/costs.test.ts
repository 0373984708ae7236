import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COSTS } from '../../src/time/placing/costs.ts';

test('the table in docs/design.md tells every cost of placing, as it is', () => {
  const rows = [...readFileSync('docs/design.md', 'utf8').matchAll(/^\| `(\w+)` \| .+ \| ([\d.]+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, cost = '', value]) => [cost, Number(value)]))).toEqual(COSTS);
});
