import { type Day, lastDay, makeDay, shiftDays, shiftMonths, weekdayOf } from '../../../model/day.ts';
import { firstOf, type Part, type SimpleDate } from '../../../model/edtf.ts';

/** What a meaning comes to: a date (`from` equals `to`), an interval, or one with an open end. */
export interface Resolved {
  from: SimpleDate | undefined;
  to: SimpleDate | undefined;
  part?: Part | undefined;
  /** A year, month or week was taken from tense or nearness. */
  implied?: boolean;
}

/** The year as a date. */
export const yearDate = (year: number): SimpleDate => ({ grain: 'year', year, approximate: false });

/** The month as a date; months beyond 1–12 run on into the years before and after. */
export const monthDate = (year: number, month: number): SimpleDate => {
  const index = year * 12 + month - 1;
  return { grain: 'month', year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, approximate: false };
};

/** The season as a date; `season` 21 spring … 24 winter. */
export const seasonDate = (year: number, season: number): SimpleDate => ({ grain: 'season', year, month: season, approximate: false });

/** The day as a date. */
export const dayDate = (day: Day): SimpleDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { grain: 'day', year, month, day: date, approximate: false };
};

/** The month that holds the day, as a date. */
export const monthOfDay = (day: Day): SimpleDate => monthDate(dayDate(day).year, dayDate(day).month ?? 1);

/** The day with these parts as a date, nothing where the calendar has none; a negative day counts from the month's end. */
export const dateOf = (year: number, month: number, day: number): SimpleDate | undefined => {
  const made = day > 0 ? makeDay(year, month, day) : lastDayBut(year, month, day);
  return made === undefined ? undefined : dayDate(made);
};

const lastDayBut = (year: number, month: number, day: number): Day | undefined => {
  const first = makeDay(year, month, 1);
  return first === undefined ? undefined : shiftDays(lastDay(first), day + 1);
};

/** A date alone, as both ends. */
export const single = (date: SimpleDate | undefined): Resolved | undefined => date && { from: date, to: date };

/** The days from first to last, both included. */
export const stretch = (first: Day, last: Day): Resolved => ({ from: dayDate(first), to: dayDate(last) });

/** The months from the nth of a year, so many of them. */
export const monthsFrom = (year: number, month: number, count: number): Resolved => ({
  from: monthDate(year, month),
  to: monthDate(year, month + count - 1),
});

/** Monday of the ISO week that holds the day. */
export const mondayOf = (day: Day): Day => shiftDays(day, 1 - weekdayOf(day));

/** Monday to Sunday of the week that begins on `monday`. */
export const weekFrom = (monday: Day): Resolved => stretch(monday, shiftDays(monday, 6));

/**
 * Monday of the nth week of a stretch of days, counted from its end when `nth` is negative. A week belongs where its Thursday lies (ISO 8601).
 */
export const nthMonday = (first: Day, last: Day, nth: number): Day => {
  const firstThursday = shiftDays(mondayOf(first), 3);
  const lastThursday = shiftDays(mondayOf(last), 3);
  const monday =
    nth > 0 ? mondayOf(firstThursday < first ? shiftDays(first, 7) : first) : mondayOf(lastThursday > last ? shiftDays(last, -7) : last);
  return shiftDays(monday, (nth > 0 ? nth - 1 : nth + 1) * 7);
};

/** The nth such weekday of a stretch of days, from its end when negative; nothing when there are not so many. */
export const nthWeekday = (first: Day, last: Day, weekday: number, nth: number): Day | undefined => {
  const start = nth > 0 ? shiftDays(first, (weekday - weekdayOf(first) + 7) % 7) : shiftDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const day = shiftDays(start, (nth > 0 ? nth - 1 : nth + 1) * 7);
  return day >= first && day <= last ? day : undefined;
};

/** The day so many working days (Monday to Friday) later. */
export const shiftBusinessDays = (day: Day, count: number): Day => {
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = shiftDays(reached, Math.sign(count));
    if (weekdayOf(reached) <= 5) left -= 1;
  }
  return reached;
};

/** The same date moved by months; a season moves by whole years only. */
export const moveMonths = (date: SimpleDate, count: number): SimpleDate => {
  if (date.grain === 'day') return { ...dayDate(shiftMonths(firstOf(date), count)), approximate: date.approximate };
  if (date.grain === 'month') return { ...monthDate(date.year, (date.month ?? 1) + count), approximate: date.approximate };
  return { ...date, year: date.year + Math.round(count / 12) };
};

const YEAR_DAYS = 365.25;
const MONTH_DAYS = YEAR_DAYS / 12;

const SEASON_MONTHS = [3, 6, 9, 12];

const roughDay = ({ grain, year, month = 1, day = 1 }: SimpleDate): number =>
  year * YEAR_DAYS + (grain === 'season' ? (SEASON_MONTHS[month - 21] ?? 1) : month) * MONTH_DAYS + day;

const roughEnd = (date: SimpleDate): number =>
  roughDay(date) + { year: YEAR_DAYS, season: MONTH_DAYS * 3, month: MONTH_DAYS, day: 0 }[date.grain];

const startMonthOf = ({ grain, month = 1 }: SimpleDate): number => (grain === 'season' ? (SEASON_MONTHS[month - 21] ?? 1) : month);

const ordinal = (year: number, month: number, day: number): number => (year * 16 + month) * 32 + day;

/** Where the first day of a date stands among all days; comparing these is cheaper than comparing days. */
export const startOf = (date: SimpleDate): number => ordinal(date.year, startMonthOf(date), date.day ?? 1);

/** Where the last day of a date stands, compared with {@link startOf}. */
export const finishOf = (date: SimpleDate): number => {
  if (date.grain === 'day') return startOf(date);
  if (date.grain === 'year') return ordinal(date.year, 12, 31);
  const last = startMonthOf(date) + (date.grain === 'season' ? 2 : 0);
  return last > 12 ? ordinal(date.year + 1, last - 12, 31) : ordinal(date.year, last, 31);
};

/** A number that differs for dates that differ; 0 for none. */
export const codeOf = (date: SimpleDate | undefined): number =>
  date === undefined ? 0 : ordinal(date.year, date.month ?? 0, date.day ?? 0) * 2 + (date.approximate ? 1 : 0);

/** About how many days lie between two dates, 0 when they meet; good to a day or two, which is all that choosing a year needs. */
export const distance = (a: SimpleDate, b: SimpleDate): number => Math.max(0, roughDay(b) - roughEnd(a), roughDay(a) - roughEnd(b));
