import { shiftDays, weekdayOf } from '../../../model/day.ts';
import { firstOf, type SimpleDate } from '../../../model/edtf.ts';
import type { Calendar, Meaning } from '../../reading/meaning.ts';
import { isOffset } from '../../reading/slots.ts';
import { dayDate, monthDate } from './calendar.ts';
import type { Context } from './context.ts';

/** What an expression leaves unsaid, so that its surroundings have to tell. */
export type Unsaid = 'year' | 'month' | 'week';

const inCalendar = ({
  year,
  month,
  day,
  weekday,
  week,
  season,
  quarter,
  half,
  fiscal,
  nth,
  following,
  toward,
  decade,
  century,
}: Calendar): Unsaid | undefined => {
  if (following || year !== undefined || decade !== undefined || century !== undefined || isOffset(week)) return undefined;
  if (typeof month === 'number') return toward === undefined || toward === 'nearest' ? 'year' : undefined;
  if (month !== undefined || week !== undefined || isOffset(day)) return undefined;
  if (day !== undefined) return 'month';
  if (weekday !== undefined) return nth === undefined && toward === undefined ? 'week' : undefined;
  return typeof quarter === 'number' || season !== undefined || half !== undefined || fiscal !== undefined ? 'year' : undefined;
};

const left = ({ year, month }: Calendar): Unsaid | undefined => {
  if (isOffset(year) && year.anchor === 'unsaid') return 'year';
  return isOffset(month) && month.anchor === 'unsaid' ? 'month' : undefined;
};

/** What a meaning leaves unsaid; a range or count takes it from where it begins. Nothing when it says all, or counts from another date. */
export const unsaidIn = (meaning: Meaning): Unsaid | undefined => {
  if (meaning.kind === 'calendar') return left(meaning) ?? inCalendar(meaning);
  if (meaning.kind === 'range') return unsaidIn(meaning.from);
  if (meaning.kind !== 'shift' && meaning.kind !== 'window') return undefined;
  return typeof meaning.from === 'string' ? undefined : unsaidIn(meaning.from);
};

/** The date in the year chosen for it; nothing without a reference, or where that year has none (29 February). */
export const inUnsaidYear = (make: (year: number) => SimpleDate | undefined, { unsaid }: Context): SimpleDate | undefined =>
  unsaid.from && make(unsaid.from.year + unsaid.by);

/** The date in the month chosen for it; nothing without a reference that has a month. */
export const inUnsaidMonth = (
  make: (month: SimpleDate) => SimpleDate | undefined,
  { unsaid: { from, by } }: Context,
): SimpleDate | undefined =>
  from?.grain === 'month' || from?.grain === 'day' ? make(monthDate(from.year, (from.month ?? 1) + by)) : undefined;

/** The weekday in the week chosen for it: of the seven days that end with the reference, or so many weeks on. */
export const inUnsaidWeek = (weekday: number, { unsaid: { from, by } }: Context): SimpleDate | undefined => {
  if (from?.grain !== 'day') return undefined;
  const day = firstOf(from);
  return dayDate(shiftDays(day, by * 7 - ((weekdayOf(day) - weekday + 7) % 7)));
};
