import { expect, test } from 'vitest';
import { cut } from '../../src/search/views.ts';

test.each([
  { text: '漁場の協定に署名した', words: ['漁場', 'の', '協定', 'に', '署名', 'した'], why: 'Japanese without spaces' },
  { text: 'the 9 articles, signed', words: ['the', '9', 'articles', 'signed'], why: 'English, punctuation left out' },
  { text: 'モランがholmへ', words: ['モラン', 'が', 'holm', 'へ'], why: 'scripts mixed' },
  { text: '…！？', words: [], why: 'nothing but signs' },
])('words of “$text”: $why', ({ text, words }) => expect(cut.words(text)).toEqual(words));

test.each([
  { text: '漁場の協定', pieces: ['漁場', '場の', 'の協', '協定'], why: 'pairs of neighbours' },
  { text: '港', pieces: ['港'], why: 'a single character stands for itself' },
  { text: '28項目', pieces: ['28', '28項', '項目'], why: 'a number with and without what it counts' },
  { text: '41%', pieces: ['41', '41%'], why: 'percent counts too' },
  { text: '1,300人', pieces: ['1,300', '1,300人', '人'], why: 'a number is not cut at its comma' },
  { text: 'observers signed', pieces: ['observer', 'sign'], why: 'English by its stems' },
  { text: 'арлен', pieces: ['арлен'], why: 'other alphabets whole' },
  { text: 'コンテナ、埠頭', pieces: ['コン', 'ンテ', 'テナ', '埠頭'], why: 'no pair across a comma' },
  { text: ' ', pieces: [], why: 'nothing' },
])('pieces of “$text”: $why', ({ text, pieces }) => expect(cut.pieces(text)).toEqual(pieces));

test('single Han characters, repeats kept', () => expect(cut.han('人口は人の数')).toEqual(['人', '口', '人', '数']));
