import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, cutIntoPieces, escapeMarkdown, escapeTyped } from '../../src/render/escape.ts';

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

describe('what a person typed', () => {
  test.each([
    ['https://a.example/x_y は？', 'https\\://a.example/x\\_y は？'],
    ['HTTP://A.EXAMPLE', 'HTTP\\://A.EXAMPLE'],
    ['<https://a.example>', '\\<https\\://a.example\\>'],
    ['https://a.example/x||s||[l](https://b.example)', 'https\\://a.example/x\\|\\|s\\|\\|\\[l\\](https\\://b.example)'],
    ['# a\n- b', '\\# a - b'],
    ['10:30', '10:30'],
    ['a\tb', 'a b'],
  ])('%s becomes %s', (text, escaped) => expect(escapeTyped(text)).toBe(escaped));
});

describe('beside a web address', () => {
  test('markup stays dead', () => {
    expect(escapeMarkdown('https://a.example/x||s||[l](https://b.example)')).toBe(
      'https://a.example/x\\|\\|s\\|\\|\\[l\\](https://b.example)',
    );
  });
});

test.each([escapeMarkdown, escapeTyped])('$name lets nothing through that is not seen', (escaped) => {
  expect(escaped('a\u202eb\u0000c\u001b[31md\u2066e')).toBe('abc\\[31mde');
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
