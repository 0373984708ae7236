import { type Day, shiftDays } from '../../../model/day.ts';
import type { Telling } from './telling.ts';

/** How votes are weighed: few, each with a reason, none fitted to a set. */
export interface DayWeights {
  /** A day on which documents dwell outweighs one that they mention: the votes count times the bits of the number of sentences, to this power. */
  dwelling: number;
  /** A sentence that does not name what is asked about may still belong to it, or to another affair in the same article. */
  offTopic: number;
  /** An article that names many days at once (a chronology, a diary of events) singles out none of them: its vote is divided by their number to this. */
  sharing: number;
  /** Papers tell the event of one day on the next; a day after a weightier one loses this share of that one's weight. */
  followUp: number;
}

/** For hundreds of articles, most of which tell one event: how many tell a day says nearly all. */
export const PILE_WEIGHTS: DayWeights = { dwelling: 0, offTopic: 0.3, sharing: 0.5, followUp: 0.3 };

/** For the few documents of a shelf, each of which tells many days: what one dwells on says as much as how many tell it, and all of it is its topic. */
export const SHELF_WEIGHTS: DayWeights = { dwelling: 1, offTopic: 1, sharing: 0, followUp: 0 };

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

/** What the votes for a day count that so many sentences tell. */
export const weightOf = (votes: number, sentences: number, { dwelling }: DayWeights): number =>
  votes * Math.log2(1 + sentences) ** dwelling;

/**
 * How much each told day matters, heaviest first, the earlier first among equals.
 *
 * Every independent origin has one vote for a day, smaller for a sentence off the topic and in an article that names many days; a day that follows a weightier one loses to it.
 */
export const weighDays = (tellings: readonly Telling[], weights: DayWeights = PILE_WEIGHTS): WeighedDay[] => {
  const votes = new Map<Day, number[]>();
  for (const own of Map.groupBy(tellings, ({ origin }) => origin).values()) {
    for (const [day, vote] of votesOf(own, weights)) votes.set(day, [...(votes.get(day) ?? []), vote]);
  }
  const sentences = Map.groupBy(tellings, ({ day }) => day);
  const told = new Map(
    [...votes].map(([day, each]) => {
      const sum = each.reduce((total, vote) => total + vote, 0);
      return [day, { origins: each.length, told: weightOf(sum, sentences.get(day)?.length ?? 0, weights) }];
    }),
  );
  return [...told]
    .map(([day, sums]) => {
      const before = told.get(shiftDays(day, -1))?.told ?? 0;
      return { day, ...sums, weight: sums.told - (before > sums.told ? weights.followUp * before : 0) };
    })
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1));
};
