import { type Day, shiftDays } from '../../../model/day.ts';
import type { Telling } from './telling.ts';

/** How votes are weighed: few, each with a reason, none fitted to a set. */
export interface DayWeights {
  /** A sentence that does not name what is asked about may still belong to it, or to another affair in the same article. */
  offTopic: number;
  /** An article that names many days at once (a chronology, a diary of events) singles out none of them: its vote is divided by their number to this. */
  sharing: number;
  /** Papers tell the event of one day on the next; a day after a weightier one loses this share of that one's weight. */
  followUp: number;
}

export const DAY_WEIGHTS: DayWeights = { offTopic: 0.3, sharing: 0.5, followUp: 0.3 };

/** A day, how much it matters among those told, and why. */
export interface WeighedDay {
  day: Day;
  weight: number;
  /** How many independent origins tell it. */
  origins: number;
  /** The weight before the day before it was considered. */
  told: number;
}

/** What one origin gives to each day it tells: its best sentence's vote, shared among its days. */
const votesOf = (tellings: readonly Telling[], weights: DayWeights): Map<Day, number> => {
  const votes = new Map<Day, number>();
  for (const telling of tellings) votes.set(telling.day, Math.max(votes.get(telling.day) ?? 0, telling.topical ? 1 : weights.offTopic));
  const share = votes.size ** -weights.sharing;
  return new Map([...votes].map(([day, vote]) => [day, vote * share]));
};

/**
 * How much each told day matters, heaviest first, the earlier first among equals.
 *
 * Every independent origin has one vote for a day, smaller for a sentence off the topic and in an article that names many days; a day that follows a weightier one loses to it.
 */
export const weighDays = (tellings: readonly Telling[], weights: DayWeights = DAY_WEIGHTS): WeighedDay[] => {
  const told = new Map<Day, { told: number; origins: number }>();
  for (const own of Map.groupBy(tellings, ({ origin }) => origin).values()) {
    for (const [day, vote] of votesOf(own, weights)) {
      const sum = told.get(day) ?? { told: 0, origins: 0 };
      told.set(day, { told: sum.told + vote, origins: sum.origins + 1 });
    }
  }
  return [...told]
    .map(([day, sums]) => {
      const before = told.get(shiftDays(day, -1))?.told ?? 0;
      return { day, ...sums, weight: sums.told - (before > sums.told ? weights.followUp * before : 0) };
    })
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1));
};
