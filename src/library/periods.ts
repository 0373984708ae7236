import { type Day, daysBetween, shiftDays } from '../model/day.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import { fallsIn, SEASON_DAYS, spansOf } from './range.ts';

/** A fact under a day by which it can be found. */
interface Entry {
  day: Day;
  fact: Fact;
}

const LAST_DAY = '9999-12-31';

/** How many entries, sorted by day, come before the first that passes. */
const countBefore = (entries: readonly Entry[], passes: (day: Day) => boolean): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(entries[middle]?.day ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
};

const within = (entries: readonly Entry[], from: Day | undefined, to: Day | undefined): Entry[] =>
  entries.slice(
    from === undefined ? 0 : countBefore(entries, (day) => day >= from),
    to === undefined ? undefined : countBefore(entries, (day) => day > to),
  );

const byDay = (a: Entry, b: Entry): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/**
 * Facts found by period without reading the others. What lasts up to a season is found by its first day, at most a season before the period;
 * what lasts longer belongs where half of it does, so by its middle day, which lies in every such period or is the day after it.
 */
export const indexPeriods = (facts: readonly Fact[]): ((period: DaySpan) => Set<Fact>) => {
  const [short, long]: [Entry[], Entry[]] = [[], []];
  for (const fact of facts) {
    for (const { first, last } of spansOf(fact)) {
      const length = daysBetween(first, last) + 1;
      if (length <= SEASON_DAYS) short.push({ day: first, fact });
      else long.push({ day: shiftDays(first, length >> 1), fact });
    }
  }
  short.sort(byDay);
  long.sort(byDay);
  return (period) => {
    const { first, last } = period;
    const near = [
      ...within(short, first && shiftDays(first, -SEASON_DAYS), last),
      ...within(long, first, last === LAST_DAY ? last : last && shiftDays(last, 1)),
    ];
    return new Set(near.filter(({ fact }) => fallsIn(fact, period)).map(({ fact }) => fact));
  };
};
