import type { Part } from '../../../model/edtf.ts';
import type { Calendar, Slot } from '../../reading/meaning.ts';
import { isOffset, isSet } from '../../reading/slots.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { anchorOf, type Context } from './context.ts';
import { businessYearOf, inYear } from './resolve-month.ts';

/** The three months of a quarter, of the calendar or of a fiscal year. */
export const quarterOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { quarter, fiscal } = meaning;
  if (isSet(quarter)) {
    if (fiscal !== undefined || context.business.counts)
      return meaning.cumulative ? fiscalMonths(meaning, 0, quarter * 3, context) : fiscalMonths(meaning, (quarter - 1) * 3, 3, context);
    const found = inYear(meaning, context, (year) => at.monthDate(year, quarter * 3 - 2));
    return found?.from && { ...at.monthsFrom(found.from.year, found.from.month ?? 1, 3), ...(found.implied ? { implied: true } : {}) };
  }
  const anchor = quarter && anchorOf(quarter.anchor, 'month', context);
  const month = (Math.ceil((anchor?.month ?? 1) / 3) - 1 + (quarter?.by ?? 0)) * 3 + 1;
  return anchor && at.monthsFrom(anchor.year, month, 3);
};

/** The six months of half a year, of the calendar or of a fiscal year. */
export const halfOf = (meaning: Calendar, half: number, context: Context): Resolved | undefined => {
  if (meaning.fiscal !== undefined || context.business.counts) return fiscalMonths(meaning, (half - 1) * 6, 6, context);
  const { from, implied } = inYear(meaning, context, at.yearDate) ?? {};
  return from && { ...at.monthsFrom(from.year, half * 6 - 5, 6), ...(implied ? { implied } : {}) };
};

/** A business year left unsaid is the one that the date counted from lies in. */
const inBusinessYears = (context: Context): Context => {
  const { from, by } = context.unsaid;
  return from === undefined ? context : { ...context, unsaid: { from: at.yearDate(businessYearOf(from, context.business)), by } };
};

/** The last month of a business year, or of the part of it that is meant. */
export const lastMonthOf = ({ to, implied }: Resolved): Resolved => ({ from: to, to, ...(implied ? { implied } : {}) });

/** So many months of a fiscal year from its nth on: it begins as the text counts them, or twelve months before the end its name gives. */
export const fiscalMonths = (meaning: Calendar, skip: number, count: number, context: Context): Resolved | undefined => {
  const { month } = meaning;
  if (meaning.fiscal === 'term' && isSet(month)) {
    const { from, implied } = inYear(meaning, context, (year) => at.monthDate(year, month)) ?? {};
    return from && { ...at.monthsFrom(from.year, month - 11 + skip, count), ...(implied ? { implied } : {}) };
  }
  const { from: named, implied } = inYear(meaning, inBusinessYears(context), at.yearDate) ?? {};
  const from = named && isSet(meaning.year) && context.business.namedByEnd ? at.yearDate(named.year - 1) : named;
  return from && { ...at.monthsFrom(from.year, context.business.firstMonth + skip, count), ...(implied ? { implied } : {}) };
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

/** The ten years of a decade, or the part of it that is meant. */
export const decadeOf = (meaning: Calendar, context: Context): Resolved | undefined => {
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

/** The hundred years of a century; nothing before the year 1. */
export const centuryOf = ({ century }: Calendar, context: Context): Resolved | undefined => {
  const start = centuryStart(century, context);
  return start === undefined || start < 0 ? undefined : years(Math.max(start, 1), start === 0 ? YEARS_OF_CENTURY - 1 : YEARS_OF_CENTURY);
};
