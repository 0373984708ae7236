import { type Day, daysBetween, shiftDays, weekdayOf } from '../../model/day.ts';
import { firstOf, lastOf, type SimpleDate } from '../../model/edtf.ts';
import { dayDate, distance, monthDate } from './calendar.ts';
import { type Context, isAfter } from './context.ts';

/** A text of January that speaks of November means the one just past: this far from its reference a date changes years. */
const NEARBY_DAYS = 300;
/** A bare 2日 that follows the 30日 belongs to the next month; one that follows the 20日 is looked back on. */
const NEXT_MONTH_DAYS = 20;

const looksAhead = ({ cue }: Context): boolean => cue === 'future' || cue === 'planned';

const notTooLate = (date: SimpleDate, { publication, ...context }: Context): boolean =>
  publication === undefined || !isAfter(date, publication) || looksAhead({ publication, ...context });

const onWeekday = (dates: SimpleDate[], weekday: number | undefined): SimpleDate[] =>
  weekday === undefined ? [] : dates.filter((date) => weekdayOf(firstOf(date)) === weekday);

const nearest = (dates: SimpleDate[], to: SimpleDate): SimpleDate | undefined =>
  dates.reduce<SimpleDate | undefined>(
    (best, date) => (best !== undefined && distance(best, to) <= distance(date, to) ? best : date),
    undefined,
  );

type InYear = (year: number) => SimpleDate | undefined;

/** The dates in the years around one, in order; further around for the 29th of February. */
const aroundYear = (make: InYear, year: number): SimpleDate[] => {
  const spread = make(year) === undefined ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  return spread.flatMap((by) => make(year + by) ?? []);
};

/** Where the narrative has come to decides, but nothing told as past lies after publication. */
const fromLine = (make: InYear, line: SimpleDate, context: Context): SimpleDate | undefined => {
  const same = make(line.year);
  if (same !== undefined && distance(same, line) <= NEARBY_DAYS && (context.cue !== 'past' || notTooLate(same, context))) return same;
  const possible = aroundYear(make, line.year).filter((date) => notTooLate(date, context));
  return nearest(possible, line) ?? same;
};

const fromPublication = (dates: SimpleDate[], publication: SimpleDate, context: Context): SimpleDate | undefined => {
  if (looksAhead(context)) return dates.find((date) => lastOf(date) >= firstOf(publication));
  if (context.cue === 'past') return dates.findLast((date) => firstOf(date) <= lastOf(publication));
  const same = dates.find(({ year }) => year === publication.year);
  return same !== undefined && context.unsaidYear === 'same' && distance(same, publication) <= NEARBY_DAYS
    ? same
    : nearest(dates, publication);
};

/**
 * The date of a year left unsaid, nothing when there is neither publication nor narrative to take it from.
 *
 * @param make the date in a year, nothing where that year has none (29 February)
 * @param weekday picks the nearest year in which the date falls on it; one that never fits is a slip and ignored
 */
export const implyYear = (make: InYear, context: Context, weekday?: number): SimpleDate | undefined => {
  const { latest, line, publication } = context;
  const reference = line ?? (latest === undefined ? publication : dayDate(latest));
  if (reference === undefined) return undefined;
  const fitting = weekday === undefined ? [] : onWeekday(aroundYear(make, reference.year), weekday);
  if (fitting.length > 0) return nearest(fitting, reference);
  if (latest !== undefined) return aroundYear(make, reference.year).findLast((date) => firstOf(date) <= latest);
  if (line !== undefined) return fromLine(make, line, context);
  return publication && fromPublication(aroundYear(make, publication.year), publication, context);
};

const monthsAround = ({ year, month = 1 }: SimpleDate): SimpleDate[] => [-2, -1, 0, 1, 2].map((by) => monthDate(year, month + by));

/** The date of a month left unsaid, nothing without a reference that has a month. */
export const implyMonth = (
  make: (month: SimpleDate) => SimpleDate | undefined,
  context: Context,
  weekday?: number,
): SimpleDate | undefined => {
  const { line, publication, latest } = context;
  const hasMonth = (date: SimpleDate | undefined) => (date?.grain === 'month' || date?.grain === 'day' ? date : undefined);
  const told = hasMonth(line);
  const reference = told ?? hasMonth(latest === undefined ? publication : dayDate(latest));
  if (reference === undefined) return undefined;
  const dates = monthsAround(reference).flatMap((month) => make(month) ?? []);
  const fitting = onWeekday(dates, weekday);
  if (fitting.length > 0) return nearest(fitting, reference);
  if (latest !== undefined) return dates.findLast((date) => firstOf(date) <= latest);
  if (told === undefined) return monthFromPublication(dates, reference, context);
  return monthFromLine(dates, told, context);
};

const monthFromLine = (dates: SimpleDate[], line: SimpleDate, context: Context): SimpleDate | undefined => {
  const isPast = (date: SimpleDate) => line.grain === 'day' && daysBetween(firstOf(line), firstOf(date)) < -NEXT_MONTH_DAYS;
  const possible = dates.filter((date) => notTooLate(date, context));
  return (
    possible.find((date) => date.year * 12 + (date.month ?? 1) >= line.year * 12 + (line.month ?? 1) && !isPast(date)) ?? possible.at(-1)
  );
};

const monthFromPublication = (dates: SimpleDate[], publication: SimpleDate, context: Context): SimpleDate | undefined => {
  if (looksAhead(context) || context.alone) return dates.find((date) => firstOf(date) >= firstOf(publication));
  if (context.cue === 'past') return dates.findLast((date) => firstOf(date) <= lastOf(publication));
  return dates.find(({ month }) => month === publication.month) ?? nearest(dates, publication);
};

/** The day of a weekday whose week is left unsaid: ahead when the text looks ahead or says nothing at all, otherwise the latest. */
export const implyWeekday = (weekday: number, day: Day, context: Context): Day => {
  const ahead = looksAhead(context) || (context.alone && context.cue === undefined);
  const steps = (weekday - weekdayOf(day) + 7) % 7;
  return shiftDays(day, ahead && context.latest === undefined ? steps || 7 : steps === 0 ? 0 : steps - 7);
};
