import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/documents/formats/read-text.ts';
import { type ExtractOptions, extractFacts } from '../../src/facts/extract-facts.ts';

const read = (text: string, options: Partial<ExtractOptions> = {}) =>
  extractFacts({ text, passages: passagesOf(text) }, { publishedOn: '2026-02-13', language: 'ja', ...options });

const NEWS = [
  '二町の水道協議、来月再開へ',
  '',
  '北町と南町の水道統合をめぐる協議は12日、北町役場で終わった。両町は3月3日に次の会合を開く予定だ。',
  '',
  '北町の浅見遼太郎町長は「急ぐ理由はない」と述べた。浅見氏は4月中旬までに合意したいとの考えも示した。',
  '',
  '仮に5月1日までに決まらなければ、統合案は白紙に戻る。',
  '',
  '大会は6日に中止になった。',
].join('\n');

describe('a piece of news', () => {
  const facts = read(NEWS);
  const about = (words: string) => facts.filter(({ quote }) => quote.includes(words));

  test('dates what it tells', () => {
    expect(about('北町役場で')).toMatchObject([{ when: '2026-02-12', dateText: '12日', modality: 'done', paragraph: 2 }]);
    expect(about('次の会合')).toMatchObject([{ when: '2026-03-03', modality: 'scheduled' }]);
  });

  test('goes on from the date before where a sentence has none', () => {
    expect(about('急ぐ理由')).toMatchObject([{ when: '2026-02-12', dateText: null, kind: 'statement' }]);
  });

  test('knows a person by the surname', () => {
    expect(about('急ぐ理由')[0]?.actors).toContain('浅見遼太郎');
    expect(about('4月中旬')[0]?.actors).toContain('浅見遼太郎');
  });

  test('never tells as done what is not', () => {
    expect(about('白紙')).toMatchObject([{ when: '2026-05-01', modality: 'hypothetical' }]);
    expect(about('中止')).toMatchObject([{ modality: 'denied' }]);
  });
});

test('English news names who said it, and when', () => {
  const text = 'Talks resume\n\nOdile Marsh, the mediator, said on Thursday that the two towns would meet again on March 3.';
  expect(read(text, { language: 'en' })).toMatchObject([
    { when: '2026-02-12', dateText: 'Thursday', kind: 'statement', modality: 'done', actors: ['Odile Marsh'] },
    { when: '2026-03-03', said: '2026-02-12', modality: 'scheduled' },
  ]);
});

test('in a dialogue the speaker vouches for what is said', () => {
  const text = [
    '対談',
    '浅見　昨年5月に橋が落ちました。',
    '久保　驚きました。',
    '浅見　今年も雨が多い。',
    '久保　3月に工事が始まります。',
  ].join('\n\n');
  expect(read(text).map(({ attribution }) => attribution)).toEqual(['浅見', '久保', '浅見', '久保']);
});

test('minutes name each speaker of one office by the name beside it', () => {
  const text = [
    '会議録',
    '○委員（古谷進君）　昨年5月に橋が落ちました。',
    '○市長（瀬良政之君）　昨年6月に調べました。',
    '○委員（平賀みゆき君）　昨年7月に点検しました。',
    '○市長（瀬良政之君）　そのような決定はしておりません。',
  ].join('\n\n');
  expect(read(text).map(({ attribution, modality }) => [attribution, modality])).toEqual([
    ['古谷進', 'done'],
    ['瀬良政之', 'done'],
    ['平賀みゆき', 'done'],
    ['瀬良政之', 'denied'],
  ]);
});

test('whoever opens a press conference by saying a name speaks until the first label', () => {
  const text = [
    '定例会見',
    '広報部長の朝比奈しおりです。昨年5月に望遠鏡が止まりました。',
    '記者　再開は。',
    '朝比奈　昨年6月に直しました。',
    '記者　費用は。',
    '朝比奈　昨年7月に払いました。',
  ].join('\n\n');
  expect(new Set(read(text).map(({ attribution }) => attribution))).toEqual(new Set(['朝比奈しおり']));
});

test('what is quoted is not what happened', () => {
  expect(read('標題\n\n浅見氏は2月3日、「席を立った者はいない」と述べた。')).toMatchObject([{ modality: 'done', kind: 'statement' }]);
});

test('a date by itself is read with the sentence it stands over', () => {
  const facts = read('Chronology\n\n3 February. A crane collapses and kills two dockers. Work stops.', { language: 'en' });
  expect(facts[0]).toMatchObject({ when: '2026-02-03', quote: '3 February. A crane collapses and kills two dockers.' });
  expect(facts[1]).toMatchObject({ when: '2026-02-03', dateText: null });
});

test('what had been planned has the fate that the sentence tells', () => {
  expect(read('標題\n\n3月30日に予定していた視察は取りやめます。')[0]).toMatchObject({ when: '2026-03-30', modality: 'denied' });
});

test.each([
  ['3月30日に予定していた視察は6月に延期する。', 'ja', '2026-03-30', 'denied'],
  ['監理局は1月28日に立ち入り、3月末までに報告するよう求めた。', 'ja', '2026-03~', 'scheduled'],
  ['浅見氏は2月3日、「検討していない」とした。', 'ja', '2026-02-03', 'denied'],
  ['A debate that had been fixed for 12 May 2026 was postponed.', 'en', '2026-05-12', 'denied'],
  ['She laid out a plan on 3 February that would cut the quota.', 'en', '2026-02-03', 'done'],
  ['If inflow rose, the gates would be opened on 10 February 2026, the board warned.', 'en', '2026-02-10', 'conditional'],
  ['The board warned on 3 February 2026 that the gates would open if inflow rose.', 'en', '2026-02-03', 'done'],
  ['The board means to raise the fares on 1 April 2027.', 'en', '2027-04-01', 'scheduled'],
  ['The office will publish its report in June 2026, and I may not like it.', 'en', '2026-06', 'scheduled'],
  ['The office may publish its report in June 2026.', 'en', '2026-06', 'hypothetical'],
  ['浅見氏は2月3日、視察を6月に延期すると発表した。', 'ja', '2026-02-03', 'done'],
  ['起工式は2月5日に予定されていたが、大雪で取りやめとなった。', 'ja', '2026-02-05', 'denied'],
  ['起工式は2月5日に開かれたが、大雪となった。', 'ja', '2026-02-05', 'done'],
  ['きのう行うはずの調印式は大雪で中止。', 'ja', '2026-02-12', 'denied'],
] as const)('%s', (text, language, when, modality) => {
  expect(read(`標題\n\n${text}`, { language }).find((fact) => fact.when === when)?.modality).toBe(modality);
});

test('a condition dates nothing', () => {
  expect(read('標題\n\n来年4月1日から税が上がると決まれば、値は下がる。').filter(({ when }) => when !== null)).toEqual([]);
});

test.each([
  ['ja', '町は2020年に結んだ協定を見直した。', 1],
  ['ja', '町は1月8日に協定を結び、2月3日に見直した。', 2],
  ['en', 'The towns met on February 3 (Tuesday, February 3) in the hall.', 1],
  ['en', 'The pack belonged to a climber who set out in July 1952 and never came back.', 1],
  ['en', 'The towns met on January 8, and they signed on February 3.', 2],
] as const)('a sentence is told once for each thing that it dates: %s %s', (language, text, count) => {
  const shown = read(`標題\n\n${text}`, { language }).map((fact) => fact.text);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toHaveLength(count);
});

test.each([
  ['ja', '調停は2月3日に決裂した。評論家の浅見遼太郎氏は両町の焦りを指摘している。', null],
  ['ja', '調停は2月3日に決裂した。評論家の浅見遼太郎氏は両町の焦りを指摘した。', '2026-02-03'],
  ['en', 'Talks failed on February 3. Odile Marsh argues that the towns are in a hurry.', null],
  ['en', 'Talks failed on February 3. Odile Marsh said that the towns were in a hurry.', '2026-02-03'],
] as const)('what somebody says at the time of writing takes no date from the sentence before: %s %s', (language, text, when) => {
  expect(read(`標題\n\n${text}`, { language }).at(-1)?.when).toBe(when);
});

test('a caption without a predicate is no fact, a line of a log is', () => {
  expect(read('標題\n\n三度目の試み－11月の浅見と久保の案\n\n調停は2月3日に決裂した。').map(({ when }) => when)).toEqual(['2026-02-03']);
  expect(read('標題\n\n2月3日　協定案を賛成多数で可決\n\n調停は2月4日に決裂した。').map(({ when }) => when)).toEqual([
    '2026-02-03',
    '2026-02-04',
  ]);
});

test('menus, imprints and bylines give no fact', () => {
  expect(read('町の便り\n\n2026年2月12日　北原新聞　記者・森田彩\n\n')).toEqual([]);
  expect(read('Works stand still\n\nBy Ruth A. Calder, 12 February 2026\n\n', { language: 'en' })).toEqual([]);
  expect(read('Works\n\nBy 3 March 2026 the works will have stopped.', { language: 'en' })).toHaveLength(1);
  expect(read('標題\n\n北原新聞の記者が2月3日に市長に会った。')).toHaveLength(1);
  expect(read('町の便り\n\n2026年2月13日発行\n\n')).toEqual([]);
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '2025年',
    '3月3日',
    '「',
    '」と述べた',
    '。',
    '\n',
    '\n\n',
    'Mr. Ames said ',
    'on May 3, ',
    '氏は',
    '（',
    '）',
    '案を示した',
    '浅見',
    '　',
    '・',
    '|',
    '12:30',
    'if ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test.each(['ja', 'en'] as const)('is read in %s without a fault, and every quote stands where it says', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const passages = passagesOf(text);
        for (const { start, end, quote, paragraph } of read(text, { language })) {
          expect(quote).toBe(text.slice(start, end));
          const passage = passages.find((one) => one.paragraph === paragraph);
          expect(passage?.zone).not.toBe('boilerplate');
          expect(passage !== undefined && passage.start <= start && end <= passage.end).toBe(true);
        }
      }),
    );
  });
});
