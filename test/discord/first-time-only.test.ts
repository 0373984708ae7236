import { expect, test } from 'vitest';
import { firstTimeOnly } from '../../src/discord/turns/first-time-only.ts';

test('an id is new once', () => {
  const isFirst = firstTimeOnly(10);
  expect(['1', '2', '1', '2', '3'].map(isFirst)).toEqual([true, true, false, false, true]);
});

test('only the latest ids are remembered', () => {
  const isFirst = firstTimeOnly(2);
  expect(['1', '2', '3', '3', '2', '1'].map(isFirst)).toEqual([true, true, true, false, false, true]);
});
