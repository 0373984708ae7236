import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, cutIntoPieces, escapeMarkdown } from '../../src/render/escape.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['*強調*', '\\*強調\\*'],
    ['<@123> @everyone', '\\<\\@123\\> \\@everyone'],
    ['[題](http://a.b)', '\\[題\\](http://a.b)'],
    ['- 箇条', '\\- 箇条'],
    ['1. 番号', '\\1. 番号'],
    ['二行\nの文', '二行 の文'],
    ['https://a.b/c_d_e を参照', 'https://a.b/c_d_e を参照'],
    ['# 見出し', '\\# 見出し'],
  ])('%s becomes %s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test.each(['プーチン・トランプ', '3.5時間', '2025-08-15', '(注)'])('leaves “%s” as it is', (text) =>
    expect(escapeMarkdown(text)).toBe(text),
  );
});

describe('cutting escaped text', () => {
  const escaped = fc.string({ unit: 'grapheme', maxLength: 400 }).map(escapeMarkdown);

  test('pieces make up the whole, each within the limit, none ending in a dangling escape', () => {
    fc.assert(
      fc.property(escaped, fc.integer({ min: 8, max: 60 }), (text, most) => {
        const pieces = cutIntoPieces(text, most);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
        for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/(?<!\\)(?:\\\\)*\\$/);
      }),
    );
  });

  test('clip says that it cut', () => {
    expect(clip('短い', 10)).toBe('短い');
    expect(clip('あいうえお', 3)).toBe('あい…');
    expect(clip('ab\\*cd', 4)).toBe('ab…');
  });
});
