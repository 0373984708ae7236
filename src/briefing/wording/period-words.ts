import { periodWords } from '../../messages/days/periods.ts';
import { showWhen } from '../../messages/days/when.ts';
import { say } from '../../messages/say.ts';
import { lastDay } from '../../model/day.ts';
import type { DaySpan, Edtf } from '../../model/edtf.ts';
import type { Locale } from '../../model/localized.ts';

/** The coarsest value that begins on the day: its month on the first. */
const monthFrom = (first: string): Edtf => (first.endsWith('-01') ? first.slice(0, 7) : first);

/** The coarsest value that ends on the day: its month on the last. */
const monthTo = (last: string): Edtf => (last === lastDay(last) ? last.slice(0, 7) : last);

const joined = (from: Edtf, to: Edtf): Edtf => (from === to ? from : `${from}/${to}`);

/** Whole years as years, whole months as months, else days. */
const shortest = (first: string, last: string): Edtf => {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return joined(first.slice(0, 4), last.slice(0, 4));
  const isWhole = monthFrom(first) !== first && monthTo(last) !== last;
  return isWhole ? joined(monthFrom(first), monthTo(last)) : joined(first, last);
};

/**
 * A span of days in words, whole months and years as such; nothing when both ends are open.
 *
 * @example spanInWords({ first: '2025-08-01', last: '2025-10-31' }, 'ja') //=> '2025年8月〜10月'
 */
export const spanInWords = ({ first, last }: DaySpan, locale: Locale): string | undefined => {
  if (first === undefined) return last && say(locale, periodWords.until, { date: showWhen(monthTo(last), locale) });
  return showWhen(last === undefined ? `${monthFrom(first)}/..` : shortest(first, last), locale);
};
