import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.ts';

/** The values in a text whose lines are its paragraphs. */
const read = (publishedOn: string, ...lines: string[]): (string | null)[] => {
  let start = 0;
  const passages = lines.map((line, index) => {
    const passage = { paragraph: index + 1, start, end: start + line.length, zone: 'body' as const };
    start = passage.end + 1;
    return passage;
  });
  return findTimes({ text: lines.join('\n'), passages }, { publishedOn })
    .filter(({ type }) => type === 'DATE')
    .map(({ value }) => value);
};

test('a letter of long ago closes behind itself', () => {
  const letter = ['昭和38年1月17日', '昨夜から雪。船は来月10日に来る。'];
  expect(read('2025-10-19', ...letter, '祖父はそう書いた。', '資料室は今月3日に手紙を公開した。')).toEqual([
    '1963-01-17',
    '1963-01-16/..',
    '1963-02-10',
    '2025-10-03',
  ]);
});

test('a newsletter under a day near publication goes on from it', () => {
  expect(read('2025-10-19', '2025年10月12日', '会場を整えた。', '看板を立てた。', '案内を配った。', '昨日は雨だった。').at(-1)).toBe(
    '2025-10-11',
  );
});

test('a log entry with its weekday sets its own day', () => {
  expect(read('2027-01-08', 'Sat 26 December. Landfall at dawn.', 'Mon 28 December. The bridge fell yesterday.')).toEqual([
    '2026-12-26',
    '2026-12-28',
    '2026-12-27',
  ]);
});

test('a sentence that begins with a day sets none', () => {
  expect(read('2027-01-08', '28 December was calm. The bridge opened yesterday.').at(-1)).toBe('2027-01-07');
});

test('the day under the title of a transcript is its own', () => {
  const title = 'Press conference on the loss of Kestrel No. 2';
  expect(read('2026-03-25', title, 'Aohama, March 24, 2026, 3 p.m.', 'The paper will print a correction tomorrow.')).toEqual([
    '2026-03-24',
    '2026-03-25',
  ]);
  expect(read('2026-03-25', 'The loss of Kestrel No. 2', 'Aohama, March 3, 2026, was cold.', 'It opens tomorrow.').at(-1)).toBe(
    '2026-03-26',
  );
});

test('rows of a table go on from the row before', () => {
  const rows = [
    '| Oct. 17, 2022 | District Court | Verdict |',
    '| Dec. 1 | District Court | New trial denied |',
    '| Jan. 5 | Circuit | Appeal |',
  ];
  expect(read('2025-11-24', ...rows)).toEqual(['2022-10-17', '2022-12-01', '2023-01-05']);
});

test('a report calls the year that is over 当期, and counts its terms from it', () => {
  const title = '令和7年11月期　決算短信';
  expect(read('2026-01-09', title, '当期は増収でした。前期は減収でした。', '次期の売上は430億円を見込みます。')).toEqual([
    '2024-12/2025-11',
    '2024-12/2025-11',
    '2023-12/2024-11',
    '2025-12/2026-11',
  ]);
});

test('a report within its year, and news without 当期, count terms from publication', () => {
  expect(read('2025-11-10', '2026年3月期　第2四半期決算', '当期は増収でした。').at(-1)).toBe('2025-04/2026-03');
  expect(read('2025-05-12', '2025年3月期決算', '今期は増益を見込む。').at(-1)).toBe('2025-04/2026-03');
});
