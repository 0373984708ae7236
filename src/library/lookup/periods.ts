import { type Day, daysBetween, shiftDays } from '../../model/day.ts';
import type { DaySpan } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import { type Days, liesIn, SEASON_DAYS, spansOf } from '../range.ts';
import { type Change, changeSorted } from './sorted.ts';

/** A fact under a day by which it can be found, with the days that put it there. */
interface Entry {
  day: Day;
  days: Days;
  fact: Fact;
}

/** Facts found by period without reading the others. */
export interface Periods {
  /** The facts that belong in a period, in any order. */
  find(period: DaySpan): Set<Fact>;
  /** Those of facts that have changed; the others are not read again. */
  changed(change: Change<Fact>): Periods;
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

/** Entries by how long their days are, each list by day. */
interface Filed {
  short: Entry[];
  long: Entry[];
}

/**
 * What lasts up to a season is found by its first day, at most a season before the period; what lasts longer belongs where half of it does,
 * so by its middle day, which lies in every such period or is the day after it.
 */
const file = (facts: readonly Fact[]): Filed => {
  const [short, long]: [Entry[], Entry[]] = [[], []];
  for (const fact of facts) {
    for (const days of spansOf(fact)) {
      const length = daysBetween(days.first, days.last) + 1;
      if (length <= SEASON_DAYS) short.push({ day: days.first, days, fact });
      else long.push({ day: shiftDays(days.first, length >> 1), days, fact });
    }
  }
  return { short: short.sort(byDay), long: long.sort(byDay) };
};

const isSame = (a: Entry, b: Entry): boolean => a.fact === b.fact && a.days.last === b.days.last;

/** Facts by the periods that they belong in. */
export const indexPeriods = (facts: readonly Fact[], { short, long }: Filed = file(facts)): Periods => ({
  find(period) {
    const { first, last } = period;
    const near = [
      ...within(short, first && shiftDays(first, -SEASON_DAYS), last),
      ...within(long, first, last === LAST_DAY ? last : last && shiftDays(last, 1)),
    ];
    const found = new Set<Fact>();
    for (const { days, fact } of near) if (liesIn(days, period)) found.add(fact);
    return found;
  },
  changed({ added, removed }) {
    const [coming, going] = [file(added), file(removed)];
    return indexPeriods([], {
      short: changeSorted(short, { added: coming.short, removed: going.short }, byDay, isSame),
      long: changeSorted(long, { added: coming.long, removed: going.long }, byDay, isSame),
    });
  },
});
