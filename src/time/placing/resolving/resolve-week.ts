import { type Day, shiftDays, weekdayOf } from '../../../model/day.ts';
import { firstOf, lastOf, type Part } from '../../../model/edtf.ts';
import type { Calendar } from '../../reading/meaning.ts';
import { isOffset } from '../../reading/slots.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { anchorDay, type Context } from './context.ts';
import { implied, inYear, monthOf } from './resolve-month.ts';
import { inUnsaidWeek } from './unsaid.ts';

/** The stretch of days that nth weekdays and weeks are counted in: a month or a year. */
const frameOf = (meaning: Calendar, context: Context): { first: Day; last: Day; implied: boolean } | undefined => {
  if (meaning.month === undefined && meaning.year === undefined) return undefined;
  const resolved = meaning.month === undefined ? inYear(meaning, context, at.yearDate) : monthOf(meaning, context);
  const { from, implied = false } = resolved ?? {};
  return from && { first: firstOf(from), last: lastOf(from), implied };
};

const currentFrame = (unit: 'month' | 'year', context: Context): { first: Day; last: Day; implied: boolean } | undefined => {
  const { today } = context;
  if (today === undefined || (unit === 'month' && today.month === undefined)) return undefined;
  const date = unit === 'month' ? at.monthDate(today.year, today.month ?? 1) : at.yearDate(today.year);
  return { first: firstOf(date), last: lastOf(date), implied: true };
};

/** The nth weekday of a month or year, of the month that is when none is named. */
export const nthWeekdayOf = (meaning: Calendar, weekday: number, nth: number, context: Context): Resolved | undefined => {
  const frame = frameOf(meaning, context) ?? currentFrame('month', context);
  const day = frame && at.nthWeekday(frame.first, frame.last, weekday, nth);
  return day === undefined ? undefined : { ...at.stretch(day, day), ...(frame?.implied ? { implied: true } : {}) };
};

/** Monday of the week an expression names or counts to. */
const weekMonday = (meaning: Calendar, context: Context): { monday: Day; implied?: boolean } | undefined => {
  const { week } = meaning;
  if (isOffset(week)) {
    const anchor = anchorDay(week.anchor, context);
    return anchor === undefined ? undefined : { monday: shiftDays(at.mondayOf(anchor), week.by * 7) };
  }
  const frame = frameOf(meaning, context) ?? currentFrame('year', context);
  if (frame === undefined || week === undefined) return undefined;
  return { monday: at.nthMonday(frame.first, frame.last, week), ...(frame.implied ? { implied: true } : {}) };
};

/** Days of a week, from Monday 0: its beginning, middle and end. */
const WEEK_PARTS: Record<Part, [number, number]> = { early: [0, 2], mid: [1, 4], late: [3, 6] };

/** The days of a week, or those of them that are meant. */
export const weekOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { monday, implied: isImplied } = weekMonday(meaning, context) ?? {};
  if (monday === undefined) return undefined;
  const [first, last] = daysInWeek(meaning);
  return { ...at.stretch(shiftDays(monday, first), shiftDays(monday, last)), ...(isImplied ? { implied: true } : {}) };
};

const daysInWeek = ({ weekday, weekend, part, lastDays }: Calendar): [number, number] => {
  if (lastDays !== undefined) return [7 - lastDays, 6];
  if (weekday !== undefined) return [weekday - 1, weekday - 1];
  if (weekend) return [5, 6];
  return part === undefined ? [0, 6] : WEEK_PARTS[part];
};

/** The day of a weekday that stands alone or with “next” or “last”. */
export const weekdayAlone = ({ weekday = 1, toward }: Calendar, context: Context): Resolved | undefined => {
  if (toward === undefined) return implied(inUnsaidWeek(weekday, context));
  const day = anchorDay('publication', context);
  if (day === undefined) return undefined;
  const found = towardWeekday(weekday, toward, day);
  return { ...at.stretch(found, found), ...(toward === 'nearest' ? { implied: true } : {}) };
};

const HALF_WEEK_DAYS = 3;

const towardWeekday = (weekday: number, toward: NonNullable<Calendar['toward']>, day: Day): Day => {
  if (toward === 'nearest') return shiftDays(day, ((weekday - weekdayOf(day) + HALF_WEEK_DAYS + 7) % 7) - HALF_WEEK_DAYS);
  const inWeek = shiftDays(at.mondayOf(day), weekday - 1);
  if (toward === 'next') return shiftDays(inWeek, 7);
  if (toward === 'this') return inWeek >= day ? inWeek : shiftDays(inWeek, 7);
  return inWeek < day ? inWeek : shiftDays(inWeek, -7);
};
