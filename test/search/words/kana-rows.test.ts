import { expect, test } from 'vitest';
import { rowOf } from '../../../src/search/words/kana-rows.ts';

test.each([
  ['す', ['さ', 'し', 'せ']],
  ['く', ['か', 'い', 'っ']],
  ['う', ['わ', 'っ']],
  ['む', ['ま', 'ん']],
])('verbs in %s go on with %j', (kana, others) => expect([...rowOf(kana)]).toEqual(expect.arrayContaining(others)));

test.each(['い', 'っ', 'ん', 'ー', '会', ''])('“%s” begins no inflection', (kana) => expect(rowOf(kana)).toBe(kana));
