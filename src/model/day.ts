import { UTCDate } from '@date-fns/utc';
// Each from its own file: the package's index loads hundreds of modules, two seconds and 300 MB.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';

/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian; plain string order is date order, but among years before the year 1, which begin with `-`. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

const ANY_DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const toDate = (day: Day): UTCDate => {
  const [, year = 0, month = 1, date = 1] = (ANY_DAY.exec(day) ?? []).map(Number);
  const made = new UTCDate(0);
  made.setFullYear(year, month - 1, date);
  return made;
};

const toDay = (date: Date): Day => {
  const text = date.toISOString();
  return text.startsWith('-') ? `-${text.slice(3, 13)}` : text.slice(0, 10);
};

/**
 * The day of these parts, or nothing when the calendar has no such day.
 *
 * @param month 1–12
 * @example makeDay(2025, 2, 30) //=> undefined
 */
export const makeDay = (year: number, month: number, date: number): Day | undefined => {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date <= daysInMonth(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` : undefined;
};

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const [, year, month, date] = DAY.exec(text) ?? [];
  return makeDay(Number(year), Number(month), Number(date)) !== undefined;
};

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const LEAP_YEAR = 2000;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month has; `month` 1–12. Counted without a `Date`, as every comparison of two dates comes here. */
const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

/** How many days a month has at most, in a year that is not known: 29 for February; 0 for what is no month. */
export const mostDaysIn = (month: number): number => daysInMonth(LEAP_YEAR, month);

/** The last day of the month that `day` lies in. */
export const lastDay = (day: Day): Day => {
  const [year = '', month = ''] = day.split('-');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
};

/** The day `count` days later (earlier when negative). */
export const shiftDays = (day: Day, count: number): Day => toDay(addDays(toDate(day), count));

/** The same date `count` months later, the month's last day where it has no such date. */
export const shiftMonths = (day: Day, count: number): Day => toDay(addMonths(toDate(day), count));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => getISODay(toDate(day));

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
