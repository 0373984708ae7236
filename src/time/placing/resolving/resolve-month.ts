import type { SimpleDate } from '../../../model/edtf.ts';
import type { Calendar } from '../../reading/meaning.ts';
import { isOffset, isSet } from '../../reading/slots.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { anchorOf, type Context } from './context.ts';
import { inUnsaidYear } from './unsaid.ts';

/** The business year a date lies in, by the year it begins in. */
export const businessYearOf = ({ year, month }: SimpleDate, { firstMonth }: Context['business']): number =>
  month !== undefined && month < firstMonth ? year - 1 : year;

/** First years of the eras since Meiji. */
const ERA_STARTS = [2019, 1989, 1926, 1912, 1868];
/** The first year of the era since Meiji that a year lies in. */
export const eraStart = (year: number): number => ERA_STARTS.find((start) => start <= year) ?? year;

/** The year an expression names or counts to; nothing when it is left to be implied or its anchor is missing. */
const yearOf = ({ year, fiscal, inEra }: Calendar, context: Context): number | undefined => {
  if (!isOffset(year)) return year;
  const anchor = anchorOf(year.anchor, 'year', context);
  if (inEra) return anchor && eraStart(anchor.year) + year.by - 1;
  return anchor && (fiscal === 'year' ? businessYearOf(anchor, context.business) : anchor.year) + year.by;
};

/** A date taken from tense or nearness; nothing for none. */
export const implied = (date: SimpleDate | undefined): Resolved | undefined => date && { from: date, to: date, implied: true };

const isLeftUnsaid = (slot: Calendar['year']): boolean => isOffset(slot) && slot.anchor === 'unsaid';

/** A date whose year may be left unsaid. */
export const inYear = (meaning: Calendar, context: Context, make: (year: number) => SimpleDate | undefined): Resolved | undefined => {
  const year = yearOf(meaning, context);
  if (year !== undefined) return isLeftUnsaid(meaning.year) ? implied(make(year)) : at.single(make(year));
  if (meaning.year !== undefined) return undefined;
  return implied(inUnsaidYear(make, context));
};

/** last September, next March, this June: before, after or in the year of today's month. */
const towardMonth = (month: number, toward: NonNullable<Calendar['toward']>, { today }: Context): SimpleDate | undefined => {
  if (today?.month === undefined) return undefined;
  const by = { next: month > today.month ? 0 : 1, previous: month < today.month ? 0 : -1, this: 0, nearest: 0 }[toward];
  return at.monthDate(today.year + by, month);
};

/** The year of “last September”; nothing where no such word stands before the month, or today is unknown. */
export const towardYear = ({ toward, year }: Calendar, month: number, context: Context): number | undefined =>
  toward === undefined || toward === 'nearest' || year !== undefined ? undefined : towardMonth(month, toward, context)?.year;

/** The month an expression names or counts to, its year completed. */
export const monthOf = (meaning: Calendar, context: Context): Resolved | undefined => {
  const { month } = meaning;
  if (isSet(month) && meaning.year === undefined && meaning.toward !== undefined && meaning.toward !== 'nearest')
    return at.single(towardMonth(month, meaning.toward, context));
  if (isSet(month)) return inYear(meaning, context, (year) => at.monthDate(year, month));
  const anchor = month && anchorOf(month.anchor, 'month', context);
  if (anchor === undefined) return undefined;
  const moved = at.monthDate(anchor.year, (anchor.month ?? 1) + (month?.by ?? 0));
  const year = yearOf(meaning, context);
  return at.single(year === undefined ? moved : { ...moved, year });
};
