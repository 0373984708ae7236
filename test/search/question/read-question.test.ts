import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../src/files/load-words.ts';
import type { NameMention } from '../../../src/search/question/name-mention.ts';
import { readQuestion } from '../../../src/search/question/read-question.ts';

const NAMES: Record<string, string> = {
  トランプ: 'trump',
  trump: 'trump',
  プーチン: 'putin',
  putin: 'putin',
  ルビオ: 'rubio',
  rubio: 'rubio',
  小谷: 'kotani',
  kotani: 'kotani',
};
const findNames = (typed: string): NameMention[] => {
  const text = typed.toLowerCase();
  return Object.entries(NAMES)
    .flatMap(([name, id]) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ type: 'actor' as const, id, start, end: start + name.length }];
    })
    .toSorted((a, b) => a.start - b.start);
};
const read = (question: string) => readQuestion(question, { words: loadWords(), findNames, today: '2025-12-25', latest: '2025-12-24' });

describe('who does what', () => {
  test.each<[string, Record<string, string>]>([
    ['トランプがプーチンに電話したのはいつ？', { trump: 'agent', putin: 'other' }],
    ['小谷によれば、プーチンは何を求めた？', { kotani: 'source', putin: 'agent' }],
    ['When did Trump call Putin?', { trump: 'agent', putin: 'other' }],
    ['According to Kotani, what does Putin want?', { kotani: 'source', putin: 'agent' }],
    ['What was said before Rubio met Putin?', { rubio: 'time', putin: 'other' }],
    ['When did the Putin spokesman say so?', { putin: 'other' }],
    ["Where did Trump's envoy go?", { trump: 'other' }],
    ['Where did Trump and Putin meet?', { trump: 'agent', putin: 'agent' }],
    ['トランプとプーチンがいつ署名した？', { trump: 'agent', putin: 'agent' }],
    ['トランプはプーチンとルビオを呼んだ？', { trump: 'agent', putin: 'other', rubio: 'other' }],
  ])('“%s”: %j', (question, roles) => expect(Object.fromEntries(read(question).names.map(({ id, role }) => [id, role]))).toEqual(roles));
});

describe('what carries a question', () => {
  test.each<[string, string[]]>([
    ['ロシアが攻撃に使った無人機は何機？', ['攻撃', '使った', '無人機']],
    ['大統領選が延期されているのはなぜ？', ['大統領選', '延期']],
    ['What happened at the White House table?', ['white house', 'table']],
    ['Which allies refused the offer?', ['allies', 'refused', 'offer']],
  ])('“%s”: %j', (question, words) => expect(read(question).content.map(({ text }) => text)).toEqual(expect.arrayContaining(words)));

  test('names, days and question words do not', () => {
    expect(read('プーチンは8月に何と述べた？').content).toEqual([]);
    expect(read('What did Putin say in August?').content).toEqual([]);
  });
});

describe('what a word does in a question', () => {
  test.each<[string, Record<string, string>]>([
    ['Which hotel did Putin leave?', { hotel: 'focus', leave: 'predicate' }],
    ['Why did Trump hand over Donbas?', { 'hand over': 'predicate', donbas: 'thing' }],
    ['Who talked Rubio into a job?', { talked: 'predicate', job: 'thing' }],
    ['Who reported that Putin lied?', { reported: 'telling', lied: 'predicate' }],
    ['プーチンはどの病院を訪れた？', { 病院: 'focus', 訪れた: 'predicate' }],
    ['ルビオの年収は？', { 年収: 'focus' }],
    ['失脚した大統領が逃げ込んだ国は？', { 失脚: 'predicate', 逃げ: 'predicate' }],
    ['トランプが領土を奪うと豪語したのはいつ？', { 領土: 'thing', 豪語: 'telling' }],
  ])('“%s”: %j', (question, parts) =>
    expect(Object.fromEntries(read(question).content.map(({ text, part }) => [text, part]))).toMatchObject(parts),
  );

  test('what only joins carries nothing', () => {
    expect(read('関税は合わせて何パーセント？').content.map(({ text }) => text)).toEqual(['関税']);
    expect(read('制裁の対象は何だと見ている？').content.map(({ text }) => text)).toEqual(['制裁']);
  });
});

describe('names that nothing is called by', () => {
  test.each<[string, string[]]>([
    ['マクロンは何と言った？', ['マクロン']],
    ['岸田首相が訪れたのはいつ？', ['岸田']],
    ['What did Ursula von der Leyen say to Putin?', ['Ursula von der Leyen']],
    ['When did Erdogan call?', ['Erdogan']],
  ])('“%s”: %j', (question, names) => expect(read(question).nameLike).toEqual(names));

  test.each(['停戦はいつ？', 'トランプの発言', 'When did Putin call?', 'Who pays?', 'ドローンは何機？', '大統領は誰？'])(
    'none in “%s”',
    (question) => expect(read(question).nameLike).toEqual([]),
  );
});

test('days, numbers, ends and order', () => {
  expect(read('2025年8月の会談')).toMatchObject({ period: { first: '2025-08-01', last: '2025-08-31' } });
  expect(read('30日停戦を求めた提案は？')).toMatchObject({ numbers: [30] });
  expect(read('When did the truce end?')).toMatchObject({ asks: 'when', bound: 'end' });
  expect(read('When did Trump first meet Putin?')).toMatchObject({ order: 'first' });
  expect(read('停戦はいつから？')).toMatchObject({ bound: 'beginning' });
});

describe('the days a question names', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['Who met on 20 and 21 December?', '2025-12-20', '2025-12-21'],
    ['Who met on December 20 and 21?', '2025-12-20', '2025-12-21'],
    ['12月20・21日に会ったのは誰？', '2025-12-20', '2025-12-21'],
    ['2月14日から16日まで何があった？', '2025-02-14', '2025-02-16'],
    ['解放の翌日に何があった？', undefined, undefined],
    ['What came the day after?', undefined, undefined],
  ])('%s: %s to %s', (question, first, last) => expect([read(question).period?.first, read(question).period?.last]).toEqual([first, last]));
});
