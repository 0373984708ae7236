import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNamesIn } from '../../../src/search/names/find-names.ts';
import { buildNameIndex } from '../../../src/search/names/name-index.ts';

const actor = buildNameIndex([
  { id: 'us', names: ['米国', 'アメリカ', 'United States', 'US', 'us'] },
  { id: 'un', names: ['国連', 'United Nations', 'UN'] },
  { id: 'india', names: ['インド', 'India'] },
  { id: 'sudan', names: ['スーダン', 'Sudan'] },
  { id: 'russia', names: ['ロシア', 'Russia'] },
  { id: 'japan', names: ['日本', 'Japan'] },
  { id: 'moran', names: ['モラン', 'エステル・モラン', 'Estelle Moran', 'Moran', 'Моран', 'もらん'] },
  { id: 'wexler', names: ['ウェクスラー', 'うぇくすらー', 'Witold Wexler', 'Wexler'] },
  { id: 'kishibe', names: ['岸辺直', '岸辺', 'きしべなお', 'Nao Kishibe', 'Kishibe'] },
  { id: 'takatsu', names: ['高津国夫', '高津', 'Kunio Takatsu'] },
  { id: 'vance', names: ['ヴァンス', 'J・D・ヴァンス', 'J.D. Vance', 'Vance'] },
  { id: 'volsky', names: ['ヴォルスキー', 'Volsky', 'Вольский'] },
]);
const plan = buildNameIndex([
  { id: 'twelve', names: ['12項目の和平案', '12項目', '12-point plan'] },
  { id: 'us-strategy', names: ['アメリカ戦略', 'US Strategy'] },
]);

const read = (text: string) =>
  findNamesIn(text, { plan, actor }).map(
    ({ start, end, ids, how }) => `${ids.join('|')}${how === 'close' ? '~' : ''}: ${text.slice(start, end)}`,
  );

describe('finds', () => {
  test.each([
    ['What did Moran say to Wexler?', ['moran: Moran', 'wexler: Wexler']],
    ['MORAN’S plan, and moran’s aims', ['moran: MORAN', 'moran: moran']],
    ['エステル・モランと岸辺氏', ['moran: エステル・モラン', 'kishibe: 岸辺']],
    ['ﾓﾗﾝは', ['moran: ﾓﾗﾝ']],
    ['ウエクスラーとウェックスラー', ['wexler: ウエクスラー', 'wexler: ウェックスラー']],
    ['ヴアンスとバンス', ['vance: ヴアンス', 'vance: バンス']],
    ['ヴォルスキイの発言', ['volsky: ヴォルスキイ']],
    ['ヴォ―ルスキ', ['volsky: ヴォ―ルスキ']],
    ['うぇくすらーはきしべなおと会った', ['wexler: うぇくすらー', 'kishibe: きしべなお']],
    ['きしべなおの立場', ['kishibe: きしべなお']],
    ['キシベナオ', ['kishibe: キシベナオ']],
    ['髙津國夫と岸邊直', ['takatsu: 髙津國夫', 'kishibe: 岸邊直']],
    ['国连の决议', ['un: 国连']],
    ['What did Моран say?', ['moran: Моран']],
    ['Weksler and Wexlr', ['wexler~: Weksler', 'wexler~: Wexlr']],
    ['Zexler', []],
    ['Volski, Wolsky and Вольски', ['volsky~: Volski', 'volsky~: Wolsky', 'volsky~: Вольски']],
    ['the US and the UN', ['us: US', 'un: UN']],
    ['モランロシア大統領', ['moran: モラン', 'russia: ロシア']],
    ['12項目の和平案と米国', ['twelve: 12項目の和平案', 'us: 米国']],
    ['the 12‐point plan', ['twelve: 12‐point plan']],
    ['US Strategy', ['us-strategy: US Strategy']],
    ['日本の首相', ['japan: 日本']],
  ])('in “%s” %j', (text, names) => expect(read(text)).toEqual(names));
});

describe('leaves', () => {
  test.each([
    ['Tell us of it', 'a pronoun'],
    ['un homme', 'small letters that spell capitals'],
    ['インドネシアの立場', 'a longer word in katakana'],
    ['南スーダンの停戦', 'another place'],
    ['岸辺進次郎首相', 'somebody else of that family name'],
    ['日本海の島', 'a longer word in kanji'],
    ['112項目', 'a longer number'],
    ['the 20-point plan', 'another number'],
    ['Indiana and Russian', 'a longer word'],
    ['the wax seal', 'short words'],
    ['しもらんかった', 'kana inside a word'],
    ['Estelle went home', 'a given name by itself'],
    ['', 'nothing'],
  ])('“%s”: %s', (text) => expect(read(text)).toEqual([]));
});

test('a name that several bear gives them all, in their order', () => {
  const twins = buildNameIndex([
    { id: 'elder', names: ['Aldo Braun', 'Braun'] },
    { id: 'younger', names: ['Bruno Braun', 'Braun'] },
  ]);
  expect(twins.findIn('Braun left')).toEqual([{ start: 0, end: 5, ids: ['elder', 'younger'], how: 'spelled' }]);
});

test('a word of the language is no slip of a name', () => {
  expect(actor.findIn('a wexter', { isWord: (word) => word === 'wexter' })).toEqual([]);
  expect(actor.findIn('a wexter')).toHaveLength(1);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'モラン',
    '岸辺',
    'Wexler',
    'インド',
    'うぇくすらー',
    '12項目',
    ' ',
    '、',
    'は',
    'の',
    '海',
    'ー',
    '・',
    'x',
    '7',
    '\u{e0100}',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  test('names have their place, in order, none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end, ids } of findNamesIn(text, { plan, actor })) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(ids.length).toBeGreaterThan(0);
          from = end;
        }
      }),
    );
  });

  test('a name between marks is found where it stands', () => {
    const name = fc.constantFrom('モラン', 'エステル・モラン', '岸辺直', 'Wexler', '国連', '12項目の和平案');
    const beside = fc.constantFrom('、', '。', ' ', '「', '？', '\n', '→');
    fc.assert(
      fc.property(name, beside, beside, (spelled, before, after) => {
        const text = `${before}${spelled}${after}`;
        expect(findNamesIn(text, { plan, actor })).toMatchObject([{ start: 1, end: 1 + spelled.length, how: 'spelled' }]);
      }),
    );
  });
});
