import { type Day, isDay, makeDay } from '../model/day.ts';
import { daysOf, firstOf, isEdtf } from '../model/edtf.ts';
import { publicationDate } from './find-times.ts';
import { allLanguages, languageOf, scannerFor } from './languages/languages.ts';
import { dayDate, type Resolved } from './placing/resolving/calendar.ts';
import type { Context } from './placing/resolving/context.ts';
import { resolve } from './placing/resolving/resolve.ts';
import { unsaidIn } from './placing/resolving/unsaid.ts';
import { writeEdtf } from './placing/resolving/write.ts';
import { foldWidth } from './reading/fold-width.ts';
import type { Meaning } from './reading/meaning.ts';
import type { Reading } from './reading/read-unit.ts';
import { scan } from './reading/scan.ts';

/** A stretch of days, both included; an end that is absent is open. */
export interface Period {
  from?: Day;
  to?: Day;
}

/** What a wording is read against. */
export interface ParsePeriodOptions {
  /** What 先月 and “last month” count from. */
  today: Day;
  /** A month or day without a year means its latest occurrence not after this day: the last one a library knows of. Today when absent. */
  latest?: Day | undefined;
}

/** Marks and words that may stand around a date without changing it. */
const MARKS = '[\\s,.、。（）()「」]*';
const AROUND = new RegExp(
  `^${MARKS}(?:${allLanguages()
    .map(({ typed }) => typed.around)
    .join('|')})?${MARKS}$`,
  'i',
);
const GAP = new RegExp(
  `^(?:[\\s、,・]|${allLanguages()
    .map(({ typed }) => typed.and)
    .join('|')})*$`,
  'i',
);

const isWhole = (text: string, readings: Reading[]): boolean => {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return false;
  const gaps = readings.slice(1).map(({ start }, index) => text.slice(readings[index]?.end, start));
  return AROUND.test(text.slice(0, first.start)) && AROUND.test(text.slice(last.end)) && gaps.every((gap) => GAP.test(gap));
};

const daysIn = (resolved: Resolved): Period => {
  const value = writeEdtf(resolved);
  if (value === undefined) return {};
  const { first, last } = daysOf(value, resolved.part);
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
};

/** Everything from the first day of the earliest to the last day of the latest. */
const cover = (periods: Period[]): Period | undefined => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.some(({ from, to }) => from === undefined && to === undefined)) return undefined;
  return { ...(first.from === undefined ? {} : { from: first.from }), ...(last.to === undefined ? {} : { to: last.to }) };
};

/** An EDTF value as it is, also with the two dots people type between dates, or behind or before an open one. */
const exactPeriod = (text: string): Period | undefined => {
  const value = text
    .replace(/^(.+\d)\.\.(\d.+)$/, '$1/$2')
    .replace(/^(\d[\d-]+)\.\.$/, '$1/..')
    .replace(/^\.\.(\d[\d-]+)$/, '../$1');
  if (!isEdtf(value)) return undefined;
  const { first, last } = daysOf(value);
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
};

/** So many years, months or weeks are looked back for the latest date; 29 February comes every four years. */
const LOOKED_BACK = 8;

/** What leaves its year, month or week unsaid means its latest occurrence that begins not after a day. */
const latestOf = (meaning: Meaning, today: Day, latest: Day): Resolved | undefined => {
  const business = { firstMonth: 4, counts: false, namedByEnd: false };
  const context: Context = { today: publicationDate(today), mentioned: {}, unsaid: { from: undefined, by: 0 }, business, cue: undefined };
  if (unsaidIn(meaning) === undefined) return resolve(meaning, context);
  for (let by = 0; by >= -LOOKED_BACK; by -= 1) {
    const resolved = resolve(meaning, { ...context, unsaid: { from: dayDate(latest), by } });
    const date = resolved?.from ?? resolved?.to;
    if (date !== undefined && firstOf(date) <= latest) return resolved;
  }
  return undefined;
};

const readWording = (text: string, today: Day, latest: Day): Period | undefined => {
  const { language, ...scanner } = scannerFor(languageOf(text));
  const readings = scan({ ...scanner, language }, text);
  if (!isWhole(text, readings)) return undefined;
  const resolved = readings.flatMap(({ meaning }) => latestOf(meaning, today, latest) ?? []);
  const period = resolved.length === readings.length ? cover(resolved.map(daysIn)) : undefined;
  const isOpen = language.typed.opens.test(text) && !givesBothEnds(text);
  return period?.from !== undefined && isOpen ? { from: period.from } : period;
};

/** People type “march” and “fri”; names are read with their capitals. */
const capitalised = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** Which of two numbers is the month. */
export type NumberOrder = 'month-first' | 'day-first';

/** One way to read a wording. */
export interface PeriodReading {
  period: Period;
  /** How its numbers were read, where they could also be read the other way round: the asker should be asked which is meant. */
  order?: NumberOrder;
}

const ORDERS: NumberOrder[] = ['month-first', 'day-first'];

/** 8/15, 3/4/2025, 15.8.2025, 03-04-25: marks other than the slash only with a year. */
const NUMBERS = /^(?<first>\d{1,2})(?:\/(?<second>\d{1,2})|(?<mark>[-./])(?<other>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}))$/;
const FROM_TO = /^(.+?\d)\s*(?:[-~〜～–—]|\.\.)\s*(\d.+)$/u;

const CENTURY = 2000;

/** The day that two or three numbers name in this order: its latest occurrence not after `latest` where they name no year. */
const dayIn = (order: NumberOrder, text: string, latest: Day): Day | undefined => {
  const { first, second, other, year } = NUMBERS.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  const [a, b] = [Number(first), Number(second ?? other)];
  const [month, day] = order === 'month-first' ? [a, b] : [b, a];
  if (year !== undefined) return makeDay(Number(year) + (year.length === 2 ? CENTURY : 0), month, day);
  const last = Number(latest.slice(0, 4));
  const possible = Array.from({ length: LOOKED_BACK }, (_, by) => makeDay(last - by, month, day));
  return possible.find((found) => found !== undefined && found <= latest);
};

const inNumbers = (order: NumberOrder, text: string, latest: Day): Period | undefined => {
  const day = dayIn(order, text, latest);
  if (day !== undefined) return { from: day, to: day };
  const [, left = '', right = ''] = FROM_TO.exec(text) ?? [];
  const to = dayIn(order, right.trim(), latest);
  const from = to && dayIn(order, left.trim(), to);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
};

const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** Dates in numbers alone, in each order that the calendar has; month first before day first. Empty when the text is no such date. */
const numberReadings = (text: string, latest: Day): PeriodReading[] => {
  const found = ORDERS.flatMap((order) => {
    const period = inNumbers(order, text, latest);
    return period === undefined ? [] : [{ period, order }];
  });
  const [first, second] = found;
  if (first === undefined) return [];
  return second === undefined || isSamePeriod(first.period, second.period) ? [{ period: first.period }] : found;
};

/**
 * All ways to read the wording of a period: none, one, or two for numbers that could be day and month either way round, month first in front.
 *
 * @throws {RangeError} when `today` or `latest` is no day
 * @example periodReadings('8/15', { today: '2025-12-07' }) //=> [{ period: { from: '2025-08-15', to: '2025-08-15' } }]
 * @example periodReadings('3/4', { today: '2025-12-07' }).map(({ order }) => order) //=> ['month-first', 'day-first']
 */
export const periodReadings = (wording: string, { today, latest = today }: ParsePeriodOptions): PeriodReading[] => {
  for (const day of [today, latest]) if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const text = foldWidth(wording).trim();
  const exact = exactPeriod(text);
  if (exact !== undefined) return [{ period: exact }];
  const inNumbersAlone = numberReadings(text, latest);
  if (inNumbersAlone.length > 0) return inNumbersAlone;
  const period = readWording(text, today, latest) ?? readWording(capitalised(text), today, latest);
  return period === undefined ? [] : [{ period }];
};

/**
 * The days that the wording of a period covers, nothing when it cannot be read as one, or names a day the calendar does not have.
 *
 * Relative words count from `today`. A month or day without a year is its latest occurrence not after `latest`, or not after today.
 * Numbers that could be read either way round are read month first; {@link periodReadings} gives both.
 * 「昨年11月から」 leaves `to` open, 「8月まで」 leaves `from` open; early, mid and late take their third of a month or year.
 *
 * @throws {RangeError} when `today` or `latest` is no day
 * @example parsePeriod('昨年11月から', { today: '2025-12-07' }) //=> { from: '2024-11-01' }
 * @example parsePeriod('Aug 2025', { today: '2025-12-07' }) //=> { from: '2025-08-01', to: '2025-08-31' }
 */
export const parsePeriod = (wording: string, options: ParsePeriodOptions): Period | undefined =>
  periodReadings(wording, options)[0]?.period;

/** A slash parts two ends only before another year (`2025-08/2025-10`, not `8/15`), a hyphen only behind a unit (8月-10月, not 2025-08). */
const BOTH_ENDS = new RegExp(
  `(?:[〜～~–—]|\\.\\.|/(?=\\d{4})|(?<=[\\p{L}])\\s*[-−－]|${allLanguages()
    .map(({ typed }) => typed.toEnd)
    .join('|')})\\s*\\S`,
  'iu',
);

/**
 * Whether a wording names the end of its period as well as the beginning.
 *
 * @example givesBothEnds('8月から10月') //=> true
 * @example givesBothEnds('2025-08..2025-10') //=> true
 * @example givesBothEnds('8/15') //=> false
 */
export const givesBothEnds = (wording: string): boolean => BOTH_ENDS.test(wording);
