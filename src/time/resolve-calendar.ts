import { type Day, lastDay, shiftDays, weekdayOf } from '../model/day.ts';
import { firstOf, lastOf, type Part, type SimpleDate } from '../model/edtf.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { anchorDay, anchorOf, type Context } from './context.ts';
import { implyMonth, implyWeekday, implyYear } from './imply.ts';
import type { Calendar, Offset, Slot } from './meaning.ts';

const isOffset = (slot: Slot | undefined): slot is Offset => typeof slot === 'object';
const isSet = (slot: Slot | undefined): slot is number => typeof slot === 'number';

const FISCAL_START = 4;
const fiscalYearOf = ({ year, month }: SimpleDate): number => (month !== undefined && month < FISCAL_START ? year - 1 : year);

/** First years of the eras since Meiji. */
const ERA_STARTS = [2019, 1989, 1926, 1912, 1868];
const eraStart = (year: number): number => ERA_STARTS.find((start) => start <= year) ?? year;

/** The year an expression names or counts to; nothing when it is left to be implied or its anchor is missing. */
const yearOf = ({ year, fiscal, inEra }: Calendar, context: Context): number | undefined => {
  if (!isOffset(year)) return year;
  const anchor = anchorOf(year.anchor, 'year', context);
  if (inEra) return anchor && eraStart(anchor.year) + year.by - 1;
  return anchor && (fiscal === 'year' ? fiscalYearOf(anchor) : anchor.year) + year.by;
};

const implied = (date: SimpleDate | undefined): Resolved | undefined => date && { from: date, to: date, implied: true };

/** A date whose year may be left unsaid. */
const inYear = (meaning: Calendar, context: Context, make: (year: number) => SimpleDate | undefined): Resolved | undefined => {
  const year = yearOf(meaning, context);
  if (year !== undefined) return at.single(make(year));
  if (meaning.year !== undefined) return undefined;
  return implied(implyYear(make, context));
};

/** last September, next March, this June: before, after or in the year of the month of publication. */
const towardMonth = (month: number, toward: NonNullable<Calendar['toward']>, { publication }: Context): SimpleDate | undefined => {
  if (publication?.month === undefined) return undefined;
  const by = { next: month > publication.month ? 0 : 1, previous: month < publication.month ? 0 : -1, this: 0, nearest: 0 }[toward];
  return at.monthDate(publication.year + by, month);
};

/** The month an expression names or counts to, its year completed. */
const monthOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { month } = meaning;
  if (isSet(month) && meaning.toward !== undefined) return at.single(towardMonth(month, meaning.toward, context));
  if (isSet(month)) return inYear(meaning, context, (year) => at.monthDate(year, month));
  const anchor = month && anchorOf(month.anchor, 'month', context);
  if (anchor === undefined) return undefined;
  const moved = at.monthDate(anchor.year, (anchor.month ?? 1) + (month?.by ?? 0));
  const year = yearOf(meaning, context);
  return at.single(year === undefined ? moved : { ...moved, year });
};

const followingDate = (meaning: Calendar, context: Context): Resolved | undefined => {
  const anchor = context.mentioned.day ?? context.mentioned.month ?? context.publication;
  if (anchor === undefined) return undefined;
  const dates = [0, 1].flatMap((by) => {
    const found =
      isSet(meaning.day) && meaning.month === undefined ? nextSuchDay(anchor, meaning.day, by) : suchDate(meaning, anchor.year + by);
    return found !== undefined && firstOf(found) > lastOf(anchor) ? [found] : [];
  });
  return at.single(dates[0]);
};

const nextSuchDay = ({ year, month = 1 }: SimpleDate, day: number, by: number): SimpleDate | undefined => {
  const { year: y, month: m = 1 } = at.monthDate(year, month + by);
  return at.dateOf(y, m, day);
};

const suchDate = ({ month, day }: Calendar, year: number): SimpleDate | undefined => {
  if (!isSet(month)) return undefined;
  return isSet(day) ? at.dateOf(year, month, day) : at.monthDate(year, month);
};

const dayInMonth = (meaning: Calendar, day: number, context: Context): Resolved | undefined => {
  const { month, weekday } = meaning;
  if (month === undefined && meaning.year === undefined)
    return implied(implyMonth(({ year, month: m = 1 }) => at.dateOf(year, m, day), context, weekday));
  if (isSet(month) && meaning.year === undefined) return implied(implyYear((year) => at.dateOf(year, month, day), context, weekday));
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

/** The stretch of days that nth weekdays and weeks are counted in: a month or a year. */
const frameOf = (meaning: Calendar, context: Context): { first: Day; last: Day; implied: boolean } | undefined => {
  if (meaning.month === undefined && meaning.year === undefined) return undefined;
  const resolved = meaning.month === undefined ? inYear(meaning, context, at.yearDate) : monthOf(meaning, context);
  const { from, implied = false } = resolved ?? {};
  return from && { first: firstOf(from), last: lastOf(from), implied };
};

const currentFrame = (unit: 'month' | 'year', context: Context): { first: Day; last: Day; implied: boolean } | undefined => {
  const { publication } = context;
  if (publication === undefined || (unit === 'month' && publication.month === undefined)) return undefined;
  const date = unit === 'month' ? at.monthDate(publication.year, publication.month ?? 1) : at.yearDate(publication.year);
  return { first: firstOf(date), last: lastOf(date), implied: true };
};

const nthWeekdayOf = (meaning: Calendar, weekday: number, nth: number, context: Context): Resolved | undefined => {
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

const weekOf = (meaning: Calendar, context: Context): Resolved | undefined => {
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

const weekdayAlone = ({ weekday = 1, toward }: Calendar, context: Context): Resolved | undefined => {
  const day = anchorDay('publication', context);
  if (day === undefined) return undefined;
  if (toward === undefined) {
    const found = implyWeekday(weekday, day, context);
    return { ...at.stretch(found, found), implied: true };
  }
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

const quarterOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { quarter, fiscal } = meaning;
  if (isSet(quarter)) {
    if (fiscal !== undefined) return fiscalMonths(meaning, (quarter - 1) * 3, 3, context);
    const found = inYear(meaning, context, (year) => at.monthDate(year, quarter * 3 - 2));
    return found?.from && { ...at.monthsFrom(found.from.year, found.from.month ?? 1, 3), ...(found.implied ? { implied: true } : {}) };
  }
  const anchor = quarter && anchorOf(quarter.anchor, 'month', context);
  const month = (Math.ceil((anchor?.month ?? 1) / 3) - 1 + (quarter?.by ?? 0)) * 3 + 1;
  return anchor && at.monthsFrom(anchor.year, month, 3);
};

const halfOf = (meaning: Calendar, half: number, context: Context): Resolved | undefined => {
  if (meaning.fiscal !== undefined) return fiscalMonths(meaning, (half - 1) * 6, 6, context);
  const { from, implied } = inYear(meaning, context, at.yearDate) ?? {};
  return from && { ...at.monthsFrom(from.year, half * 6 - 5, 6), ...(implied ? { implied } : {}) };
};

/** So many months of a fiscal year from its nth on: it begins in April, or twelve months before the end its name gives. */
const fiscalMonths = (meaning: Calendar, skip: number, count: number, context: Context): Resolved | undefined => {
  const { month } = meaning;
  if (meaning.fiscal === 'term' && isSet(month)) {
    const { from, implied } = inYear(meaning, context, (year) => at.monthDate(year, month)) ?? {};
    return from && { ...at.monthsFrom(from.year, month - 11 + skip, count), ...(implied ? { implied } : {}) };
  }
  const { from, implied } = inYear(meaning, context, at.yearDate) ?? {};
  return from && { ...at.monthsFrom(from.year, FISCAL_START + skip, count), ...(implied ? { implied } : {}) };
};

const years = (first: number, count: number): Resolved => ({ from: at.yearDate(first), to: at.yearDate(first + count - 1) });

const YEARS_OF_DECADE = 10;
const YEARS_OF_CENTURY = 100;

/** Centuries are taken as EDTF names them: the 21st is 2000 to 2099. */
const centuryStart = (century: Slot | undefined, context: Context): number | undefined => {
  if (!isOffset(century)) return century === undefined ? undefined : (century - 1) * YEARS_OF_CENTURY;
  const anchor = anchorOf(century.anchor, 'year', context);
  return anchor && (Math.floor(anchor.year / YEARS_OF_CENTURY) + century.by) * YEARS_OF_CENTURY;
};

/** Years of a decade, from 0: its earlier half, its middle, its later half. */
const DECADE_PARTS: Record<Part, [first: number, count: number]> = { early: [0, 5], mid: [4, 3], late: [5, 5] };

const decadeOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const whole = wholeDecade(meaning, context);
  const { part } = meaning;
  if (whole?.from === undefined || part === undefined) return whole;
  const [first, count] = DECADE_PARTS[part];
  return { ...whole, ...years(whole.from.year + first, count) };
};

const wholeDecade = ({ century, decade }: Calendar, context: Context): Resolved | undefined => {
  if (isOffset(decade)) {
    const anchor = anchorOf(decade.anchor, 'year', context);
    return anchor && years((Math.floor(anchor.year / YEARS_OF_DECADE) + decade.by) * YEARS_OF_DECADE, YEARS_OF_DECADE);
  }
  const start = decade ?? 0;
  if (century === undefined)
    return start < YEARS_OF_CENTURY ? { ...years(1900 + start, YEARS_OF_DECADE), implied: true } : years(start, YEARS_OF_DECADE);
  const base = centuryStart(century, context);
  return base === undefined ? undefined : years(base + start, YEARS_OF_DECADE);
};

const centuryOf = ({ century }: Calendar, context: Context): Resolved | undefined => {
  const start = centuryStart(century, context);
  return start === undefined || start < 0 ? undefined : years(Math.max(start, 1), start === 0 ? YEARS_OF_CENTURY - 1 : YEARS_OF_CENTURY);
};

const finest = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { weekday, nth, season, half } = meaning;
  if (meaning.following) return followingDate(meaning, context);
  if (meaning.day !== undefined) return dayOf(meaning, context);
  if (weekday !== undefined && nth !== undefined) return nthWeekdayOf(meaning, weekday, nth, context);
  if (meaning.week !== undefined) return weekOf(meaning, context);
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

/** What is left of a period on the day of publication. */
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
  const resolved = finest(meaning, context);
  return resolved && restOf(meaning, widen(meaning, resolved), context);
};
