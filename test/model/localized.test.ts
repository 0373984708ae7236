import { expect, test } from 'vitest';
import { namedIn, textsOf, wordedIn } from '../../src/model/localized.ts';

test.each([
  [{ ja: '会談した。', en: 'They met.' }, 'en', { text: 'They met.' }],
  [{ ja: '会談した。' }, 'en', { text: '会談した。', foreign: 'ja' }],
  [{ en: 'They met.' }, 'ja', { text: 'They met.', foreign: 'en' }],
] as const)('%j to a reader of %s', (wording, locale, worded) => {
  expect(wordedIn(wording, locale)).toEqual(worded);
  expect(namedIn(wording, locale)).toBe(worded.text);
});

test('the texts of a record that holds more than its texts', () => {
  expect(textsOf({ ja: '議長', en: 'chair', ...{ citations: [{ document: 'a' }] } })).toEqual(['議長', 'chair']);
  expect(textsOf({ en: 'chair' })).toEqual(['chair']);
});
