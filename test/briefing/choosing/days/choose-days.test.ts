import { expect, test } from 'vitest';
import { chooseDays } from '../../../../src/briefing/choosing/days/choose-days.ts';
import { chooseLines } from '../../../../src/briefing/choosing/days/choose-lines.ts';
import type { Telling } from '../../../../src/briefing/choosing/days/telling.ts';

const telling = (text: string, more: Partial<Telling> = {}): Telling => ({
  day: '2025-05-01',
  origin: text,
  publishedOn: '2025-05-02',
  place: 3,
  topical: true,
  text,
  ...more,
});
const texts = (tellings: Telling[], count: number): string[] => chooseLines(tellings, count).map(({ text }) => text);

const SIGNED = 'The harbour board and the pilots signed the agreement in Ostby on 1 May.';
const AGAIN = 'On 1 May the harbour board and the pilots signed the agreement in Ostby, after a long night.';
const STORM = 'On 1 May a storm closed the northern lighthouse for the rest of the season.';

test('the line that says what the others say stands first, and nothing is told twice', () => {
  expect(texts([telling(STORM), telling(SIGNED), telling(AGAIN)], 3)).toEqual([SIGNED, STORM]);
});

test.each([
  ['stands alone over one that leans on the sentence before', 'He signed the harbour agreement in Ostby on 1 May.', SIGNED],
  [
    'stands alone, in Japanese too',
    '同日、両者は合意書に署名した。港の運用を見直すためだった。',
    '港湾協議会と水先人会は五月一日、港の運用を見直す合意書に署名した。',
  ],
  ['says enough', 'Signed on 1 May.', SIGNED],
])('a line %s', (_, worse, better) => {
  expect(texts([telling(worse), telling(better)], 1)).toEqual([better]);
});

test('news of the day comes before what a later text recalls', () => {
  const recalled = telling('The agreement of 1 May brought the pilots back to work.', { publishedOn: '2025-11-02', place: 0 });
  expect(texts([recalled, telling('Pilots went back to work at noon on 1 May.', { place: 0 })], 1)).toEqual([
    'Pilots went back to work at noon on 1 May.',
  ]);
});

test('days come in date order, no more than asked for, each with its own lines', () => {
  const days = chooseDays(
    [
      telling(SIGNED),
      telling(AGAIN),
      telling('The board met on 3 March.', { day: '2025-03-03' }),
      telling('It may meet on 9 July.', { day: '2025-07-09' }),
    ],
    2,
    2,
  );
  expect(days.map(({ day, lines }) => [day, lines.map(({ text }) => text)])).toEqual([
    ['2025-03-03', ['The board met on 3 March.']],
    ['2025-05-01', [SIGNED]],
  ]);
});
