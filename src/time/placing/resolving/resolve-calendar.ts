import { lastDay, shiftDays } from '../../../model/day.ts';
import { firstOf, lastOf, type SimpleDate } from '../../../model/edtf.ts';
import type { Calendar } from '../../reading/meaning.ts';
import { isSet } from '../../reading/slots.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { anchorDay, type Context } from './context.ts';
import { implied, inYear, monthOf, towardYear } from './resolve-month.ts';
import { centuryOf, decadeOf, fiscalMonths, halfOf, lastMonthOf, quarterOf } from './resolve-period.ts';
import { nthWeekdayOf, weekdayAlone, weekOf } from './resolve-week.ts';
import { inUnsaidMonth, inUnsaidYear } from './unsaid.ts';

const followingDate = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { mentioned, today } = context;
  const isOfMonth = meaning.month === undefined && meaning.season === undefined;
  const anchor = (isOfMonth ? (mentioned.day ?? mentioned.month) : mentioned.year) ?? today;
  if (anchor === undefined) return undefined;
  const isBeyond = (found: SimpleDate): boolean => (meaning.backwards ? lastOf(found) < firstOf(anchor) : firstOf(found) > lastOf(anchor));
  const dates = (meaning.backwards ? [0, -1] : [0, 1]).flatMap((by) => {
    const found =
      isSet(meaning.day) && meaning.month === undefined ? nextSuchDay(anchor, meaning.day, by) : suchDate(meaning, anchor.year + by);
    return found !== undefined && isBeyond(found) ? [found] : [];
  });
  return at.single(dates[0]);
};

const nextSuchDay = ({ year, month = 1 }: SimpleDate, day: number, by: number): SimpleDate | undefined => {
  const { year: y, month: m = 1 } = at.monthDate(year, month + by);
  return at.dateOf(y, m, day);
};

const suchDate = ({ month, day, season }: Calendar, year: number): SimpleDate | undefined => {
  if (season !== undefined) return at.seasonDate(year, season);
  if (!isSet(month)) return undefined;
  return isSet(day) ? at.dateOf(year, month, day) : at.monthDate(year, month);
};

const dayInMonth = (meaning: Calendar, day: number, context: Context): Resolved | undefined => {
  const { month } = meaning;
  if (month === undefined && meaning.year === undefined)
    return implied(inUnsaidMonth(({ year, month: m = 1 }) => at.dateOf(year, m, day), context));
  const toward = isSet(month) ? towardYear(meaning, month, context) : undefined;
  if (isSet(month) && toward !== undefined) return at.single(at.dateOf(toward, month, day));
  if (isSet(month) && meaning.year === undefined) return implied(inUnsaidYear((year) => at.dateOf(year, month, day), context));
  const { from, implied: isImplied } = monthOf(meaning, context) ?? {};
  const date = from && at.dateOf(from.year, from.month ?? 1, day);
  return isImplied ? implied(date) : at.single(date);
};

const dayOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { day } = meaning;
  if (isSet(day)) return dayInMonth(meaning, day, context);
  const anchor = day && anchorDay(day.anchor, context);
  return anchor === undefined ? undefined : at.single(at.dayDate(shiftDays(anchor, day?.by ?? 0)));
};

const finest = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { weekday, nth, season, half } = meaning;
  if (meaning.following) return followingDate(meaning, context);
  if (meaning.day !== undefined) return dayOf(meaning, context);
  if (weekday !== undefined && nth !== undefined) return nthWeekdayOf(meaning, weekday, nth, context);
  if (meaning.week !== undefined) return weekOf(meaning, context);
  // “on a Monday in April” says no more than April.
  if (weekday !== undefined && isSet(meaning.month)) return monthOf(meaning, context);
  if (weekday !== undefined) return weekdayAlone(meaning, context);
  if (meaning.quarter !== undefined) return quarterOf(meaning, context);
  if (half !== undefined) return halfOf(meaning, half, context);
  if (season !== undefined) return inYear(meaning, context, (year) => at.seasonDate(year, season));
  if (meaning.fiscal !== undefined) return fiscalMonths(meaning, 0, 12, context);
  if (meaning.month !== undefined) return monthOf(meaning, context);
  if (meaning.year !== undefined) return inYear(meaning, context, at.yearDate);
  return meaning.decade !== undefined ? decadeOf(meaning, context) : centuryOf(meaning, context);
};

/** The week or month around a date. */
const widen = ({ around }: Calendar, resolved: Resolved): Resolved => {
  const { from, implied } = resolved;
  if (around === undefined || from === undefined) return resolved;
  const wide = around === 'week' ? at.weekFrom(at.mondayOf(firstOf(from))) : at.single(at.monthDate(from.year, from.month ?? 1));
  return { ...resolved, ...wide, ...(implied ? { implied } : {}) };
};

/** What is left of a period today. */
const restOf = ({ rest }: Calendar, resolved: Resolved, context: Context): Resolved => {
  const today = anchorDay('publication', context);
  if (!rest || today === undefined || resolved.to === undefined) return resolved;
  const last = resolved.to.grain === 'month' ? lastDay(firstOf(resolved.to)) : lastOf(resolved.to);
  return { ...resolved, ...at.stretch(today, last > today ? last : today) };
};

/**
 * The dates a place in the calendar comes to; nothing when there is no such date, or nothing in sight completes it.
 */
export const resolveCalendar = (meaning: Calendar, context: Context): Resolved | undefined => {
  const whole = finest(meaning, context);
  const resolved = meaning.ends && whole !== undefined ? lastMonthOf(whole) : whole;
  return resolved && restOf(meaning, widen(meaning, resolved), context);
};
