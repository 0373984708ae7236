import { expect, test } from 'vitest';
import { explainTimes } from '../../src/time/find-times.ts';

const doubtOf = (text: string, publishedOn = '2025-08-20'): string => {
  const mention = explainTimes(text, { publishedOn }).at(-1);
  expect(mention?.certain).toBe(mention?.doubt === undefined);
  return mention?.doubt ?? 'certain';
};

test.each([
  ['2025年3月12日に始めた。', 'certain'],
  ['令和7年度の予算は増えた。', 'certain'],
  ['昨年11月に発足した。', 'certain'],
  ['会合は2025年3月12日にあり、翌日も続いた。', 'certain'],
  ['The treaty of 4 May 1998 was signed in Oslo.', 'certain'],
  ['8月12日に橋が開いた。', 'certain'],
  ['会合は2025年3月12日にあった。翌日も続いた。', 'antecedent'],
  ['3日に会い、翌日も続いた。', 'antecedent'],
  ['25日に着いた', 'margin'],
  ['今期は増益を見込む。', 'business'],
  ['令和5年に始まり、11年3月に終わる。', 'century'],
  ['Filed 03/04/2025.', 'order'],
  ['提訴から3か月後に和解した。', 'event'],
  ['2025年5月3日に始めた。議長は「昨日まで知らなかった」と述べた。', 'quoted'],
])('%s: %s', (text, doubt) => {
  expect(doubtOf(text)).toBe(doubt);
});

test('a heading fixes the months under it, alike', () => {
  const lines = ['2019年', '4月　開所した。', '5月　屋根を直した。', '12月　閉じた。'];
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + Math.min(index, 1));
  const passages = lines.map((line, index) => {
    const start = starts[index] ?? 0;
    return { paragraph: index + 1, start, end: start + line.length, zone: 'body' as const };
  });
  const under = explainTimes({ text: lines.join('\n'), passages }, { publishedOn: '2025-08-20' });
  expect(under.map(({ value, certain }) => [value, certain])).toEqual([
    ['2019', true],
    ['2019-04', true],
    ['2019-05', true],
    ['2019-12', true],
  ]);
});

test('days printed alike near publication are certain alike', () => {
  const text = '7月28日に協議が始まった。8月4日に案が出た。8月12日に双方が署名した。';
  expect(explainTimes(text, { publishedOn: '2025-08-20' }).map(({ certain }) => certain)).toEqual([true, true, true]);
});
