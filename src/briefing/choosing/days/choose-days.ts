import { chooseLines } from './choose-lines.ts';
import type { Telling } from './telling.ts';
import { type WeighedDay, weighDays } from './weigh-days.ts';

/** A day to show, with the lines that tell it, best first. */
export interface ChosenDay<Told extends Telling = Telling> extends WeighedDay {
  lines: Told[];
}

/**
 * The `count` days that matter most among those told, in date order; fewer when fewer are told.
 *
 * @param linesPerDay at most so many lines a day
 */
export const chooseDays = <Told extends Telling>(tellings: readonly Told[], count: number, linesPerDay: number): ChosenDay<Told>[] => {
  const byDay = Map.groupBy(tellings, ({ day }) => day);
  return weighDays(tellings)
    .slice(0, count)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((weighed) => ({ ...weighed, lines: chooseLines(byDay.get(weighed.day) ?? [], linesPerDay) }));
};
