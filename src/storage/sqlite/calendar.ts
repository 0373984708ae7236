import { sql } from 'kysely';
import type { Database } from './tables.ts';

/** Counts the days of use. */
export interface Calendar {
  /**
   * The number of the day of use that it is, ascending by one from day to day, however far a clock jumps.
   *
   * @param today days since 1970
   */
  dayOfUse(today: number): Promise<{ day: number; isNew: boolean }>;
}

/** The calendar kept in a store. */
export const openCalendar = (database: Database): Calendar => {
  let known: { lastDay: number; day: number } | undefined;
  const turn = async (today: number): Promise<number> => {
    const { days_of_use } = await database
      .updateTable('calendar')
      .set({ last_day: today, days_of_use: sql<number>`days_of_use + CASE WHEN last_day < ${today} THEN 1 ELSE 0 END` })
      .returning('days_of_use')
      .executeTakeFirstOrThrow();
    return days_of_use;
  };
  return {
    async dayOfUse(today) {
      if (known?.lastDay === today) return { day: known.day, isNew: false };
      known = { lastDay: today, day: await turn(today) };
      return { day: known.day, isNew: true };
    },
  };
};
