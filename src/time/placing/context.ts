import type { Day } from '../../model/day.ts';
import { firstOf, lastOf, type SimpleDate } from '../../model/edtf.ts';
import type { Anchor } from '../reading/meaning.ts';
import type { Cue } from '../reading/rule.ts';
import type { Resolved } from './calendar.ts';

/** What is known where an expression stands. */
export interface Context {
  publication: SimpleDate | undefined;
  /** The last dates mentioned that are at least so fine. */
  mentioned: Mentioned;
  /** The date the narrative goes on from: a bare 9月 or 18日 takes its year or month here. */
  line: SimpleDate | undefined;
  cue: Cue | undefined;
  /** The expression is all there is: no sentence that could have a tense. */
  alone: boolean;
  /** Dates without a year mean their latest occurrence not after this day. */
  latest?: Day | undefined;
  unsaidYear: 'same' | 'nearest';
}

/** The last mention that is a year or finer, a month or finer, a day. */
export interface Mentioned {
  year?: SimpleDate;
  month?: SimpleDate;
  day?: SimpleDate;
}

/** The grains that an anchor can be asked for. */
export type AnchorGrain = keyof Mentioned;

/** A context before anything was read. */
export const startContext = (publication: SimpleDate | undefined, unsaidYear: 'same' | 'nearest', latest?: Day): Context => ({
  publication,
  mentioned: {},
  line: undefined,
  cue: undefined,
  alone: false,
  latest,
  unsaidYear,
});

const isAtLeast = (date: SimpleDate, grain: AnchorGrain): boolean =>
  grain === 'year' || date.grain === 'day' || (grain === 'month' && date.grain === 'month');

/** The date an expression counts from: for `text` the last one mentioned that is fine enough, and failing that the publication. */
export const anchorOf = (anchor: Anchor, grain: AnchorGrain, { publication, mentioned }: Context): SimpleDate | undefined => {
  const date = (anchor === 'text' ? mentioned[grain] : undefined) ?? publication;
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
export const remember = (mentioned: Mentioned, { from, to }: Resolved): Mentioned => {
  const date = to ?? from;
  if (date === undefined) return mentioned;
  const year = { ...mentioned, year: date };
  if (date.grain === 'year' || date.grain === 'season') return year;
  return date.grain === 'month' ? { ...year, month: date } : { ...year, month: date, day: date };
};

/** Whether a date lies wholly after another. */
export const isAfter = (date: SimpleDate, other: SimpleDate): boolean => firstOf(date) > lastOf(other);
