import type { Day } from '../../../model/day.ts';
import { firstOf, type SimpleDate } from '../../../model/edtf.ts';
import type { Anchor } from '../../reading/meaning.ts';
import type { BusinessYear, Cue } from '../../reading/rule.ts';
import { monthDate, type Resolved } from './calendar.ts';

/** What one candidate reading of an expression is resolved in. */
export interface Context {
  /** The date that 昨年 and “last week” count from: the publication, or the day of a diary entry or recorded talk. */
  today: SimpleDate | undefined;
  /** The last dates mentioned that are at least so fine; what 同月 and “the following day” count from. */
  mentioned: Mentioned;
  /** Where a year, month or week left unsaid is taken from, and how many of them away. */
  unsaid: { from: SimpleDate | undefined; by: number };
  business: BusinessYear;
  cue: Cue | undefined;
}

/** The last mention that is a year or finer, a month or finer, a day. */
export interface Mentioned {
  year?: SimpleDate;
  month?: SimpleDate;
  day?: SimpleDate;
  /** The last stretch longer than a day. */
  stretch?: Pick<Resolved, 'from' | 'to'>;
}

/** The grains that an anchor can be asked for. */
export type AnchorGrain = 'year' | 'month' | 'day';

/** Whether a date is at least so fine. */
export const isAtLeast = (date: SimpleDate, grain: AnchorGrain): boolean =>
  grain === 'year' || date.grain === 'day' || (grain === 'month' && date.grain === 'month');

const moved = (date: SimpleDate, grain: AnchorGrain, by: number): SimpleDate =>
  grain === 'year' ? { ...date, year: date.year + by } : grain === 'month' ? monthDate(date.year, (date.month ?? 1) + by) : date;

/** The date an expression counts from: for `text` the last one mentioned that is fine enough, and failing that today. */
export const anchorOf = (anchor: Anchor, grain: AnchorGrain, { today, mentioned, unsaid }: Context): SimpleDate | undefined => {
  if (anchor === 'unsaid') return unsaid.from && isAtLeast(unsaid.from, grain) ? moved(unsaid.from, grain, unsaid.by) : undefined;
  const date = (anchor === 'text' ? mentioned[grain] : undefined) ?? today;
  return date !== undefined && isAtLeast(date, grain) ? date : undefined;
};

/** The day an expression counts from. */
export const anchorDay = (anchor: Anchor, context: Context): Day | undefined => {
  const date = anchorOf(anchor, 'day', context);
  return date && firstOf(date);
};

/** Whether a stretch of years is too wide for others to count from: a decade, a century. */
export const isWide = ({ from, to }: Resolved): boolean => from !== undefined && to !== undefined && to.year - from.year > 1;

/** What later expressions can refer to, once this one is resolved. */
export const remember = (mentioned: Mentioned, { from, to }: Resolved, isBusinessYear = false): Mentioned => {
  const date = isBusinessYear ? from : (to ?? from);
  if (date === undefined) return mentioned;
  const isStretch = from !== undefined && to !== undefined && (from !== to || from.grain !== 'day');
  const year = { ...mentioned, year: date, ...(isStretch ? { stretch: { from, to } } : {}) };
  if (date.grain === 'year' || date.grain === 'season') return year;
  return date.grain === 'month' ? { ...year, month: date } : { ...year, month: date, day: date };
};
