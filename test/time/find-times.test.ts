import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentText } from '../../src/model/document.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import { findTimes } from '../../src/time/find-times.ts';

const values = (text: string | DocumentText, publishedOn: string | null = '2025-08-20') =>
  findTimes(text, { publishedOn }).map(({ value }) => value);

describe('a year or month left unsaid', () => {
  test.each([
    ['9月に公表された報告', '2025-06-15', '2024-09', 'told as past'],
    ['10月2日に開かれる。', '2025-09-01', '2025-10-02', 'told as coming'],
    ['1月に行う予定だ', '2025-12-10', '2026-01', 'planned'],
    ['11月27日', '2025-01-10', '2024-11-27', 'January looks back'],
    ['25日に着いた', '2025-08-20', '2025-07-25', 'the month before'],
    ['25日に着く予定', '2025-08-20', '2025-08-25', 'the month itself'],
    ['4/17（木）', '2024-12-01', '2025-04-17', 'the weekday fixes the year'],
  ])('%s on %s is %s: %s', (text, publishedOn, value) => {
    expect(values(text, publishedOn)).toEqual([value]);
  });

  test.each([
    ['2018年6月に発足し、8月20日に解散した。', ['2018-06', '2018-08-20'], 'the narrative’s year'],
    [
      '7月25日に届け出た。2014年の前例を引いて、30日に却下された。',
      ['2025-07-25', '2014', '2025-07-30'],
      'an aside ends with its sentence',
    ],
    ['3月30日に着き、2日に発った。', ['2025-03-30', '2025-04-02'], 'into the next month'],
    ['3月20日に着いたが、18日に予告していた。', ['2025-03-20', '2025-03-18'], 'looking back'],
  ])('%s: %j, %s', (text, found) => {
    expect(values(text)).toEqual(found);
  });
});

test.each([
  ['7月18日', 'XXXX-07-18'],
  ['18日', 'XXXX-XX-18'],
  ['7月以降', 'XXXX-07/..'],
])('without publication %s stays open as %s', (text, open) => {
  expect(findTimes(text)).toMatchObject([{ value: null, open, certain: false }]);
});

test('expressions are bridged over hard and page breaks, and free of note numbers', () => {
  expect(values('締結は2024\n年10\n\n月 5 日だった。')).toEqual(['2024-10-05']);
  expect(findTimes('2024年2月9日4の声明')).toMatchObject([{ text: '2024年2月9日', start: 0, end: 9 }]);
});

test('the zones of a document are read apart', () => {
  const text = '2019年5月に始めた。\n\n同年6月の記事。';
  const passages = [
    { paragraph: 1, start: 0, end: 11, zone: 'body' as const },
    { paragraph: 2, start: 13, end: 21, zone: 'notes' as const },
  ];
  expect(values({ text, passages })).toEqual(['2019-05', '2025-06']);
});

test.each([
  ['もし9月に倒れたら', 'conditional'],
  ['9月に倒れた', 'past'],
  ['9月に開く予定', 'planned'],
  ['9月に開く。', 'present'],
  ['9月に開きます。', 'future'],
])('the cue of “%s” is %s', (text, cue) => {
  expect(findTimes(text, { publishedOn: '2025-08-20' })[0]).toMatchObject({ cue });
});

const pieces = [
  ...'2025年8月15日から、~・の()上旬末以降までにか月前後同翌昨今第3四半期週 \n',
  'May',
  'last ',
  'two ',
  'weeks ',
  'later',
  '-',
  '/',
  'the ',
  'of ',
  '3rd ',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const days = fc.constantFrom('2025-08-20', '2024-02-29', '2025-12', '2025', null);

test('whatever the text, mentions are exact, ordered, apart, and within the profile', () => {
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.string({ maxLength: 200, unit: 'binary' })),
      days,
      fc.constantFrom('ja' as const, 'en' as const),
      (text, publishedOn, language) => {
        const found = findTimes(text, { publishedOn, language });
        let last = 0;
        for (const { start, end, text: quote, value, type } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
          if (value !== null) expect(isEdtf(value)).toBe(true);
          if (type === 'DURATION') expect(value).toBeNull();
          last = end;
        }
        expect(findTimes(text, { publishedOn, language })).toEqual(found);
      },
    ),
    { numRuns: 400 },
  );
});

test('full-width and narrow writing read alike', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const wide = text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      expect(values(wide)).toEqual(values(text));
    }),
  );
});
