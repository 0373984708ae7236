import { expect, test } from 'vitest';
import { openMemoryCare } from '../src/memory.ts';

test('memory is saved while facts are few or very many, time in between', () => {
  const flags: string[] = [];
  const care = openMemoryCare((flag) => flags.push(flag));
  care(0);
  care(9_000);
  expect(flags).toEqual([]);
  care(60_000);
  care(70_000);
  expect(flags).toEqual(['--no-memory-saver-mode', '--no-optimize-for-size']);
  care(200_000);
  expect(flags.slice(2)).toEqual(['--memory-saver-mode', '--optimize-for-size']);
});
