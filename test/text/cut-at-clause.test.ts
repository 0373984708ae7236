import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtClause } from '../../src/text/cut-at-clause.ts';

test.each([
  ['a short first sentence stands without its full stop', 'The council met. It will meet again.', 'The council met'],
  ['a heading stays as it is', 'Harbour council, 3 April', 'Harbour council, 3 April'],
  ['a question keeps its mark', '橋は誰が直すのか？ 町が答えた。', '橋は誰が直すのか？'],
  ['an initial ends no sentence', 'The U.S. envoy left.', 'The U.S. envoy left'],
  [
    'a long sentence is cut behind a clause',
    'Ministers met in Oslo on Monday, and talked until late at night',
    'Ministers met in Oslo on Monday…',
  ],
  ['or behind a word', 'Ministers of seventeen countries met in the capital without saying', 'Ministers of seventeen countries met…'],
  [
    'a long Japanese sentence is cut before a comma',
    '港湾協議会は2025年4月3日に会合を開き、第二埠頭の運用を見直す方針を決めたうえで次の会合の日取りも決めた。',
    '港湾協議会は2025年4月3日に会合を開き…',
  ],
  [
    'or behind a particle',
    '港湾協議会が第二埠頭の運用を見直す方針を決めたうえで次の会合の日取りも決めた日のことを町の新聞が伝えた',
    '港湾協議会が第二埠頭の運用を見直す方針を決めたうえで次の会合の日取りも決めた…',
  ],
  ['one long word is cut where it must be', 'x'.repeat(50), `${'x'.repeat(39)}…`],
])('%s', (_, text, title) => {
  expect(cutAtClause(text, 40)).toBe(title);
});

test('whatever the text, it begins so, is not longer, and says when something is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (given) => {
      const text = given.trim();
      const title = cutAtClause(text, 40);
      expect(title.length).toBeLessThanOrEqual(40);
      expect(text.startsWith(title.replace(/…$/u, '')) || text.startsWith(title)).toBe(true);
      expect(title.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
