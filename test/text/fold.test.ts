import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, squeeze, toHiragana } from '../../src/text/fold.ts';

test.each([
  ['ＮＡＴＯは１２月', 'natoは12月'],
  ['ｶﾞｻﾞ地区', 'ガザ地区'],
  ['か\u3099', 'が'],
  ['①㎞㍿', '1km株式会社'],
  ['Żelensky É', 'żelensky é'],
  ['ゼレンスキー・露', 'ゼレンスキー・露'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('offsets lead back to the original', () => {
  const text = '会談は㍿ＡＢで１２月';
  const folded = fold(text);
  const start = folded.text.indexOf('12月');
  expect(text.slice(folded.offsetOf(start), folded.offsetOf(start + 3))).toBe('１２月');
  expect(folded.offsetOf(folded.text.length)).toBe(text.length);
});

test('offsets never run backwards and end at the original’s length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, offsetOf } = fold(text);
      const offsets = Array.from({ length: folded.length + 1 }, (_, index) => offsetOf(index));
      expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))).toBe(true);
      expect(offsets.at(-1)).toBe(text.length);
    }),
  );
});

test('folding twice changes nothing more in Japanese', () => {
  expect(fold(fold('ＮＡＴＯ加盟ｶﾞ①').text).text).toBe(fold('ＮＡＴＯ加盟ｶﾞ①').text);
});

test('katakana becomes hiragana, unit for unit', () => {
  expect(toHiragana('コイズミ・ユウ ヴー')).toBe('こいずみ・ゆう ゔー');
});

test('squeezing drops white space of every kind', () => {
  expect(squeeze('12 月　\n３ 日')).toBe('12月3日');
});
