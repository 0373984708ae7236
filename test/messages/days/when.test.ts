import { describe, expect, test } from 'vitest';
import { showWhen, showWhenUnder } from '../../../src/messages/days/when.ts';
import type { Part } from '../../../src/model/edtf.ts';

describe('showWhen', () => {
  test.each<[string, Part | undefined, string, string]>([
    ['2025', undefined, '2025年', '2025'],
    ['2025-12', undefined, '2025年12月', 'December 2025'],
    ['2025-08-15', undefined, '2025年8月15日', '15 August 2025'],
    ['2025-12~', 'early', '2025年12月上旬', 'early December 2025'],
    ['2025-12~', 'mid', '2025年12月中旬', 'mid-December 2025'],
    ['2025-12~', 'late', '2025年12月下旬', 'late December 2025'],
    ['2025-12~', undefined, '2025年12月ごろ', 'about December 2025'],
    ['2025-08-15~', undefined, '2025年8月15日ごろ', 'about 15 August 2025'],
    ['2025~', 'late', '2025年後半', 'late 2025'],
    ['2025-21', undefined, '2025年春', 'spring 2025'],
    ['2025-21~', undefined, '2025年春ごろ', 'about spring 2025'],
    ['2025-10-24/2025-10-26', undefined, '2025年10月24日〜26日', '24–26 October 2025'],
    ['2025-10-30/2025-11-02', undefined, '2025年10月30日〜11月2日', '30 October – 2 November 2025'],
    ['2024-12-30/2025-01-02', undefined, '2024年12月30日〜2025年1月2日', '30 December 2024 – 2 January 2025'],
    ['2025-08/2025-10', undefined, '2025年8月〜10月', 'August – October 2025'],
    ['1980/1989', undefined, '1980年〜1989年', '1980 – 1989'],
    ['2025-05/..', undefined, '2025年5月以降', 'since May 2025'],
    ['../2025-04-20', undefined, '2025年4月20日まで', 'by 20 April 2025'],
  ])('%s (%s) is 「%s」 and “%s”', (value, part, ja, en) => {
    expect(showWhen(value, 'ja', part)).toBe(ja);
    expect(showWhen(value, 'en', part)).toBe(en);
  });

  test('refuses what is no date', () => {
    expect(() => showWhen('2025-13', 'en')).toThrow(RangeError);
  });
});

describe('under the heading of a month or year', () => {
  test.each<[heading: string, value: string, part: Part | undefined, ja: string, en: string]>([
    ['2025-08', '2025-08-15', undefined, '15日', '15 August'],
    ['2025-08', '2025-08-15~', undefined, '15日ごろ', 'about 15 August'],
    ['2025-08', '2025-08', undefined, '', ''],
    ['2025-08', '2025-08~', undefined, '8月ごろ', 'about August'],
    ['2025-08', '2025-08~', 'early', '8月上旬', 'early August'],
    ['2025-08', '2025-08-15/2025-08-18', undefined, '15日〜18日', '15–18 August'],
    ['2025-08', '2025-08-30/2025-09-02', undefined, '2025年8月30日〜9月2日', '30 August – 2 September 2025'],
    ['2025-08', '2025-07-30', undefined, '2025年7月30日', '30 July 2025'],
    ['2025-08', '2025-08/..', undefined, '2025年8月以降', 'since August 2025'],
    ['2025', '2025', undefined, '', ''],
    ['2025', '2025', 'late', '2025年後半', 'late 2025'],
    ['2025', '2025-08-15', undefined, '2025年8月15日', '15 August 2025'],
  ])('%s: %s (%s) is 「%s」 and “%s”', (heading, value, part, ja, en) =>
    expect([showWhenUnder(heading, value, 'ja', part), showWhenUnder(heading, value, 'en', part)]).toEqual([ja, en]),
  );
});
