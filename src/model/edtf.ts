import { type Day, isDay, lastDay, makeDay, shiftDays } from './day.ts';

/**
 * A date in Keii's profile of the Extended Date/Time Format (ISO 8601-2): a year, month, day or season (`2025-21` spring … `-24` winter),
 * each with an optional `~` for approximate; a year before the year 1 is negative (`-0043` is 44 BC) and has no finer grain; or an interval of two of them, either end open (`..`).
 */
export type Edtf = string;

/** Which third of its month or year an approximate date means: 上旬・初め, 中旬・半ば, 下旬・末. */
export type Part = 'early' | 'mid' | 'late';

/** So many dates are remembered: a few thousand are read for every answer, or tens of thousands in a large library. */
const MOST_REMEMBERED = 30_000;

/** The same function of a date, which reads the same one once: nobody may change what it gives. */
export const readOnce = <Made>(read: (value: Edtf, part?: Part) => Made): ((value: Edtf, part?: Part) => Made) => {
  const known = new Map<string, { made: Made }>();
  return (value, part) => {
    const key = part === undefined ? value : `${value} ${part}`;
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = read(value, part);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, { made });
    return made;
  };
};

export interface SimpleDate {
  grain: 'year' | 'season' | 'month' | 'day';
  year: number;
  /** 1–12, or 21–24 for a season; absent for a year. */
  month?: number;
  day?: number;
  approximate: boolean;
}

/** A parsed value: one date, or an interval whose `undefined` ends are open. */
export type EdtfDate = { type: 'date'; date: SimpleDate } | { type: 'interval'; from: SimpleDate | undefined; to: SimpleDate | undefined };

/** The days a value covers, both ends included; an open end is `undefined`. */
export interface DaySpan {
  first: Day | undefined;
  last: Day | undefined;
}

const SIMPLE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

const parseSimple = (text: string): SimpleDate | undefined => {
  const [matched, year, month, day, tilde] = SIMPLE.exec(text) ?? [];
  if (matched === undefined || Number(year) === 0 || (Number(year) < 0 && month !== undefined)) return undefined;
  const base = { year: Number(year), approximate: tilde === '~' };
  if (month === undefined) return { grain: 'year', ...base };
  const number = Number(month);
  if (day !== undefined) return isDay(`${year}-${month}-${day}`) ? { grain: 'day', ...base, month: number, day: Number(day) } : undefined;
  if (number >= 1 && number <= 12) return { grain: 'month', ...base, month: number };
  return number >= 21 && number <= 24 ? { grain: 'season', ...base, month: number } : undefined;
};

/**
 * The value taken apart, or nothing when it is outside the profile, impossible, or an interval that runs backwards.
 *
 * @example parseEdtf('2025-05/..') //=> { type: 'interval', from: { grain: 'month', year: 2025, month: 5, approximate: false }, to: undefined }
 */
export const parseEdtf = readOnce((text: string): EdtfDate | undefined => {
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const [from = '', to] = ends;
  if (to === undefined) {
    const date = parseSimple(from);
    return date && { type: 'date', date };
  }
  const parsed = [from, to].map((end) => (end === '..' ? undefined : parseSimple(end)));
  if ([from, to].some((end, index) => end !== '..' && parsed[index] === undefined) || (from === '..' && to === '..')) return undefined;
  const [start, end] = parsed;
  if (start && end && runsBackwards(start, end)) return undefined;
  return { type: 'interval', from: start, to: end };
});

const yearText = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

const formatSimple = ({ grain, year, month = 0, day = 0, approximate }: SimpleDate): string => {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  const parts = [yearText(year), ...(grain === 'year' ? [] : [digits(month, 2)]), ...(grain === 'day' ? [digits(day, 2)] : [])];
  return parts.join('-') + (approximate ? '~' : '');
};

/**
 * The value written out: the inverse of {@link parseEdtf}. An interval between two equal dates is written as that date.
 *
 * @example formatEdtf({ type: 'date', date: { grain: 'month', year: 2025, month: 12, approximate: true } }) //=> '2025-12~'
 */
export const formatEdtf = (value: EdtfDate): Edtf => {
  if (value.type === 'date') return formatSimple(value.date);
  const [from, to] = [value.from, value.to].map((end) => (end === undefined ? '..' : formatSimple(end)));
  return from === to ? (from ?? '') : `${from}/${to}`;
};

export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

/** Winter is taken as December to February of the next year; EDTF leaves the months of a season open. */
const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const startMonth = ({ grain, month = 1 }: SimpleDate): number => (grain === 'season' ? (SEASON_STARTS[month] ?? 1) : month);

/** The first day of what the date names. */
export const firstOf = (date: SimpleDate): Day =>
  date.year < 0 ? `${yearText(date.year)}-01-01` : (makeDay(date.year, startMonth(date), date.day ?? 1) ?? '');

/** The last day of what the date names. */
export const lastOf = (date: SimpleDate): Day => {
  if (date.grain === 'day') return firstOf(date);
  if (date.grain === 'year') return `${yearText(date.year)}-12-31`;
  if (date.grain === 'month') return lastDay(firstOf(date));
  const month = startMonth(date) + 2;
  return lastDay(makeDay(month > 12 ? date.year + 1 : date.year, month > 12 ? month - 12 : month, 1) ?? '');
};

/** Whether a stretch would end before it begins; before the year 1 days do not sort by their text. */
export const runsBackwards = (from: SimpleDate, to: SimpleDate): boolean =>
  from.year < 0 || to.year < 0 ? from.year > to.year : firstOf(from) > lastOf(to);

/** Thirds of a month begin on the 1st, 11th and 21st, thirds of a year in January, May and September. */
const narrow = (
  { first, last }: { first: Day; last: Day },
  grain: SimpleDate['grain'],
  part: Part | undefined,
): { first: Day; last: Day } => {
  if (part === undefined || first.startsWith('-') || (grain !== 'month' && grain !== 'year')) return { first, last };
  const starts =
    grain === 'month'
      ? ['-01', '-11', '-21'].map((day) => first.slice(0, 7) + day)
      : ['-01-01', '-05-01', '-09-01'].map((day) => first.slice(0, 4) + day);
  const index = { early: 0, mid: 1, late: 2 }[part];
  return { first: starts[index] ?? first, last: index === 2 ? last : shiftDays(starts[index + 1] ?? last, -1) };
};

/**
 * The first and last day a value covers, narrowed to the third of the month or year that `part` names.
 *
 * @example daysOf('2025-12~', 'mid') //=> { first: '2025-12-11', last: '2025-12-20' }
 * @throws {RangeError} when the value is not in the profile: check it with {@link isEdtf} where it enters
 */
export const daysOf = readOnce((value: Edtf, part?: Part): DaySpan => {
  const parsed = parseEdtf(value);
  if (parsed === undefined) throw new RangeError(`not an EDTF date: ${value}`);
  if (parsed.type === 'interval') return { first: parsed.from && firstOf(parsed.from), last: parsed.to && lastOf(parsed.to) };
  return narrow({ first: firstOf(parsed.date), last: lastOf(parsed.date) }, parsed.date.grain, part);
});

/** Whether two spans of days share a day. */
export const overlaps = (a: DaySpan, b: DaySpan): boolean =>
  (a.first === undefined || b.last === undefined || a.first <= b.last) &&
  (b.first === undefined || a.last === undefined || b.first <= a.last);

/** Whether every day of `inner` lies in `outer`. */
export const contains = (outer: DaySpan, inner: DaySpan): boolean =>
  (outer.first === undefined || (inner.first !== undefined && inner.first >= outer.first)) &&
  (outer.last === undefined || (inner.last !== undefined && inner.last <= outer.last));

/** Something with a date, or knowingly without one. */
export interface Dated {
  id: string;
  when: Edtf | null;
  part?: Part | undefined;
  /** What is right where `when` slips; it counts before `when`. */
  whenCorrected?: Edtf | undefined;
}
