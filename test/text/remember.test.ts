import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

test('makes once for each thing, also where nothing is made', () => {
  const made: unknown[] = [];
  const lengthOf = remember((thing: { text?: string }) => {
    made.push(thing);
    return thing.text?.length;
  });
  const [talks, nothing] = [{ text: 'talks' }, {}];
  expect([talks, talks, nothing, nothing, { text: 'talks' }].map(lengthOf)).toEqual([5, 5, undefined, undefined, 5]);
  expect(made).toHaveLength(3);
});
