import { sql } from 'kysely';
import type { Day } from '../../model/day.ts';
import type { KeptSchedule, Obstacle, Schedule } from '../../model/server/schedule.ts';
import type { Database, Tables } from './tables.ts';

/** How far a schedule has come. */
export type Progress = Partial<Pick<KeptSchedule, 'lastOn' | 'checkedFor'>> & { told?: string[]; obstacle?: Obstacle | null };

/** What the store can be asked of schedules. Each throws what SQLite throws. */
export interface ScheduleTable {
  /** Keeps a channel's schedule in place of the one it had, which readers were told more of than nothing; `told` is for a channel that had none. */
  saveSchedule(schedule: Schedule, told: readonly string[]): Promise<void>;
  /** Those of a server, or of all, in the order of their channels. */
  schedules(server?: string): Promise<KeptSchedule[]>;
  /** The documents that readers of a channel's digest have been told of, by id; empty where it has none. */
  toldIn(channel: string): Promise<string[]>;
  /** Whether there was one. What of it waits to be posted is dropped. */
  removeSchedule(server: string, channel: string): Promise<boolean>;
  /** Notes what is given, and leaves the rest. */
  noteProgress(channel: string, progress: Progress): Promise<void>;
}

type Row = { schedule: string; last_on: Day | null; checked_for: Day | null; obstacle: string | null };

const scheduleOf = ({ schedule, last_on: lastOn, checked_for: checkedFor, obstacle }: Row): KeptSchedule => ({
  ...(JSON.parse(schedule) as Schedule),
  lastOn: lastOn ?? undefined,
  checkedFor: checkedFor ?? undefined,
  obstacle: (obstacle as Obstacle | null) ?? undefined,
});

/** The columns of a table's row that progress sets. */
export const columnsOf = ({ told, lastOn, checkedFor, obstacle }: Progress): Partial<Tables['schedules']> => ({
  ...(told !== undefined && { told: JSON.stringify(told) }),
  ...(lastOn !== undefined && { last_on: lastOn }),
  ...(checkedFor !== undefined && { checked_for: checkedFor }),
  ...(obstacle !== undefined && { obstacle }),
});

/** The schedules of one store. */
export const openSchedules = (database: Database): ScheduleTable => ({
  async saveSchedule(schedule, told) {
    const row = { channel: schedule.channel, server: schedule.server, schedule: JSON.stringify(schedule) };
    await database
      .insertInto('schedules')
      .values({ ...row, told: JSON.stringify(told), last_on: null, checked_for: null, obstacle: null })
      .onConflict((conflict) => conflict.column('channel').doUpdateSet({ ...row, checked_for: null, obstacle: null }))
      .execute();
  },
  async schedules(server) {
    const all = database.selectFrom('schedules').select(['schedule', 'last_on', 'checked_for', 'obstacle']).orderBy('channel');
    return (await (server === undefined ? all : all.where('server', '=', server)).execute()).map(scheduleOf);
  },
  async toldIn(channel) {
    const row = await database.selectFrom('schedules').select('told').where('channel', '=', channel).executeTakeFirst();
    return row === undefined ? [] : (JSON.parse(row.told) as string[]);
  },
  async removeSchedule(server, channel) {
    const removed = await database.deleteFrom('schedules').where('server', '=', server).where('channel', '=', channel).executeTakeFirst();
    if (removed.numDeletedRows === 0n) return false;
    await database
      .updateTable('posts')
      .set({ state: 'dropped', fence: sql<number>`fence + 1` })
      .where('place', '=', channel)
      .where('state', '=', 'waiting')
      .execute();
    return true;
  },
  async noteProgress(channel, progress) {
    const columns = columnsOf(progress);
    if (Object.keys(columns).length > 0) await database.updateTable('schedules').set(columns).where('channel', '=', channel).execute();
  },
});
