import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/names/edit-distance.ts';
import { buildNameIndex } from '../../../src/search/names/name-index.ts';

const PEOPLE = [
  { id: 'moran', names: ['エステル・モラン', 'Estelle Moran', 'Эстель Моран', 'モラン特使'] },
  { id: 'kishibe', names: ['岸辺ナオ', 'きしべなお', 'Nao Kishibe'] },
  { id: 'vance', names: ['J・D・ヴァンス', 'J.D. Vance'] },
  { id: 'yuko', names: ['大野優子', 'Yūko Ōno'] },
  { id: 'morandi', names: ['Luca Morandi'] },
];
const people = buildNameIndex(PEOPLE);

describe('suggest', () => {
  test.each([
    { typed: 'モラ', ids: ['moran'], why: 'kana' },
    { typed: 'もらん', ids: ['moran'], why: 'hiragana for katakana' },
    { typed: 'ﾓﾗﾝ', ids: ['moran'], why: 'half width' },
    { typed: 'МОРАН', ids: ['moran'], why: 'Cyrillic, capitals' },
    { typed: 'きしb', ids: ['kishibe'], why: 'kana still being composed' },
    { typed: '岸', ids: ['kishibe'], why: 'one Han character' },
    { typed: 'バンス', ids: ['vance'], why: 'バ for ヴァ' },
    { typed: 'jd', ids: ['vance'], why: 'dots do not count' },
    { typed: 'ono yuko', ids: ['yuko'], why: 'words in the other order, long vowels short' },
    { typed: 'moran', ids: ['moran', 'morandi'], why: 'the whole word stands before longer ones only by the given order' },
    { typed: 'luca', ids: ['morandi'], why: 'a beginning' },
    { typed: 'andi', ids: ['morandi'], why: 'the middle of a word' },
    { typed: 'moran ambassador', ids: [], why: 'more than the name behind a part of it' },
    { typed: 'モラン特使閣下', ids: ['moran'], why: 'a title behind a name' },
    { typed: 'kishbie', ids: ['kishibe'], why: 'two letters swapped' },
    { typed: 'estele', ids: ['moran'], why: 'a letter missing' },
  ])('“$typed” gives $ids: $why', ({ typed, ids }) => expect(people.suggest(typed, 5)).toEqual(ids));

  test.each(['zzz', 'xy', '水族館', 'xqzvwk'])('gives nothing for “%s”', (typed) => expect(people.suggest(typed, 5)).toEqual([]));

  test.each(['', '  ', '・'])('gives the first in their order for “%s”', (typed) =>
    expect(people.suggest(typed, 2)).toEqual(['moran', 'kishibe']),
  );

  test('a beginning stands before a word, a word before a part', () => {
    const ports = buildNameIndex([
      { id: 'part', names: ['Newport'] },
      { id: 'word', names: ['Old Port'] },
      { id: 'beginning', names: ['Port Holm'] },
      { id: 'whole', names: ['Port'] },
    ]);
    expect(ports.suggest('port', 4)).toEqual(['whole', 'beginning', 'word', 'part']);
  });
});

describe('find', () => {
  test.each([
    ['estelle moran', 'moran'],
    ['Moran, Estelle', 'moran'],
    ['えすてる　もらん', 'moran'],
    ['YUKO ONO', 'yuko'],
    ['ＪＤ ヴァンス', 'vance'],
  ])('“%s” is %s', (name, id) => expect(people.find(name)).toBe(id));

  test.each(['moran', 'mor', 'Estelle', '', '岸辺'])('“%s” is nobody exactly', (name) => expect(people.find(name)).toBeUndefined());
});

describe('nearest', () => {
  test.each([
    ['Moranne', 'moran'],
    ['Kisibe', 'kishibe'],
    ['ばんしゅ', 'vance'],
  ])('“%s” looks like %s', (name, id) => expect(people.nearest(name, 1)).toEqual([id]));

  test.each(['xqzvwk', '', '水族館'])('“%s” looks like none', (name) => expect(people.nearest(name, 3)).toEqual([]));
});

test('whatever is typed: known ids, each once, no more than asked for', () => {
  const known = new Set(PEOPLE.map(({ id }) => id));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 0, max: 6 }), (typed, limit) => {
      for (const ids of [people.suggest(typed, limit), people.nearest(typed, limit)]) {
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => known.has(id))).toBe(true);
      }
    }),
  );
});

test('every name finds its bearer, and its beginning suggests them', () => {
  for (const { id, names } of PEOPLE) {
    for (const name of names) {
      expect(people.find(name)).toBe(id);
      expect(people.suggest(name.slice(0, 4), 5)).toContain(id);
    }
  }
});

describe('slips', () => {
  test.each([
    ['moran', 'moran', 0],
    ['moarn', 'moran', 1],
    ['morn', 'moran', 1],
    ['morrans', 'moran', 2],
    ['', 'moran', 5],
  ])('“%s” for “%s”: %i', (typed, word, slips) => expect(editDistance(typed, word)).toBe(slips));

  test('the end of the word is free when open', () => expect(editDistance('kihs', 'kishibe', { open: true })).toBe(1));

  test('a limit changes no answer within it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (typed, other, most) => {
        const slips = editDistance(typed, other);
        expect(slips).toBe(editDistance(other, typed));
        expect(Math.min(editDistance(typed, other, { most }), most + 1)).toBe(Math.min(slips, most + 1));
      }),
    );
  });
});
