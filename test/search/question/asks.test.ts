import { expect, test } from 'vitest';
import { ASK_RULES, readAsks } from '../../../src/search/question/asks.ts';

for (const { asks, reads, leaves, pattern } of ASK_RULES) {
  test.each(reads)(`“%s” asks ${asks}`, (question) => {
    expect(readAsks(question)).toBe(asks);
  });
  test.each(leaves)(`${asks} finds nothing in “%s”`, (question) => {
    expect(question).not.toMatch(pattern);
  });
}

test('a handful of words asks nothing', () => {
  expect(readAsks('停戦 トランプ')).toBe('words');
  expect(readAsks('nato membership')).toBe('words');
});
