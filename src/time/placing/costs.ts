/**
 * What makes a reading of an unsaid year, month, week or antecedent less likely; the reading of a whole text with the least sum is chosen.
 *
 * Learned from annotated documents and tried on others (`bench/time/validate.ts`), and rounded; `bench/time/learn.ts` checks them on dates whose year is
 * taken away and restored. `docs/design.md` has them in a table.
 */
export const COSTS = {
  /** Counted from today although the text has begun to tell of other dates; for a month, by how far from today those are. */
  deixis: 2.1,
  /** The same for a bare day of another sentence, whose month is commonly today's. */
  deixisOfDay: 0.4,
  /** The same for what another sentence tells as coming, which commonly counts from today. */
  deixisOfPlan: 0.5,
  /** The same in a text about other years than its own, by how much it is. */
  deixisInHistory: 2.9,
  /** Counted from an aside whose sentence is over; for each sentence since, up to three, half where the text has told of nothing else. */
  asideOver: 1.3,
  /** Counted from an aside or the narrative of an earlier paragraph; for each paragraph since, up to three. */
  paragraphOver: 1,
  /** The same for a bare day, whose month is seldom told a paragraph before. */
  paragraphOverOfDay: 1.2,
  /** Counted from a bound (since 2011) or a comparison, which seldom carry a story. */
  fromBound: 4,
  /** Another year than today's. */
  otherYear: 0.9,
  /** Another year than that of the date the story has come to: a writer would name it. */
  otherYearTold: 1.7,
  /** Another year although the language would say 昨年 or 来年. */
  otherYearUnsaid: 0.4,
  /** Another month than that of the date counted from. */
  otherMonth: 0.8,
  /** A weekday near a date of the story instead of one near today. */
  weekdayTold: 2,
  /** Another week. */
  otherWeek: 0.7,
  /** Distance from the date counted from, for each doubling. */
  far: 1.3,
  /** Before the date the story has come to. */
  back: 1.2,
  /** Told as past, and yet after today. */
  pastAhead: 3.8,
  /** Told as coming or as a condition, and yet before today; less in a passage of another time, where it was still to come. */
  comingBehind: 3.2,
  /** Told in a plain present, and yet before today. */
  presentBehind: 2.5,
  /** After today, with no word that says so. */
  silentAhead: 0.4,
  /** Before today, though it stands alone, as appointments do. */
  aloneBehind: 2.8,
  /** A named weekday falls on another day. */
  wrongWeekday: 8,
  /** An entry of a diary, quoted in a text that tells of long ago, and yet of these days. */
  entryOfToday: 3,
  /** An antecedent other than the date mentioned last. */
  otherAntecedent: 1.5,
};

/** The name of a cost. */
export type Cost = keyof typeof COSTS;

/** Takes down what is due, and how many times. */
export type Account = (cost: Cost, times: number) => void;

/** The sum of what an account is given. */
export const sumOf = (charge: (account: Account) => void): number => {
  let sum = 0;
  charge((cost, times) => {
    sum += COSTS[cost] * times;
  });
  return sum;
};

/** How many times each cost is due; what is not due is left out. */
export const duesOf = (charge: (account: Account) => void): Partial<Record<Cost, number>> => {
  const dues: Partial<Record<Cost, number>> = {};
  charge((cost, times) => {
    if (times !== 0) dues[cost] = (dues[cost] ?? 0) + times;
  });
  return dues;
};
