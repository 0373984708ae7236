import { describe, expect, test } from 'vitest';
import * as english from '../../src/facts/languages/en/signs.ts';
import * as japanese from '../../src/facts/languages/ja/signs.ts';

const signs = [english, japanese].flatMap(({ kinds, modalities }) => [...kinds, ...modalities]);

describe.each(signs)('$name', ({ pattern, reads, leaves }) => {
  test.each(reads)('is seen in %s', (clause) => expect(clause).toMatch(pattern));
  test.each(leaves)('is not seen in %s', (clause) => expect(clause).not.toMatch(pattern));
});
