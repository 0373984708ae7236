import { createHmac, randomBytes } from 'node:crypto';
import type { View, Whereabouts } from '../ports.ts';
import { openCalendar } from './calendar.ts';
import { troubleOf } from './failure.ts';
import { holdQuota, MEMBER_QUOTA, SERVER_QUOTA } from './quota.ts';
import type { Database } from './tables.ts';
import { keyOf, makeId } from './view-key.ts';

/** Since its last use; long enough for a message that a team pins and comes back to. */
const LIFE_DAYS_OF_USE = 90;

/** What the store can be asked; `today` is in days since 1970. Each throws what SQLite throws. */
export interface ViewTable {
  save(where: Whereabouts, view: View, today: number): Promise<string>;
  find(where: Whereabouts, id: string, today: number): Promise<View | undefined>;
  /** Drops what has expired and, on a new day, all that tells one member's views from another's. Writes in any case. */
  tend(today: number): Promise<void>;
}

/** What may fail without harm: a view can be read on a disk that is full. */
const unlessInTrouble = async <Value>(write: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await write();
  } catch (error) {
    if (troubleOf(error) === undefined) throw error;
    return undefined;
  }
};

const placeOf = ({ server, channel }: Whereabouts): string => server ?? channel;

/** The views of one store. */
export const openViews = (database: Database): ViewTable => {
  const calendar = openCalendar(database);
  const [holdMember, holdServer] = [holdQuota(database, MEMBER_QUOTA), holdQuota(database, SERVER_QUOTA)];
  let secret = randomBytes(32);
  const hashOf = (member: string): string => createHmac('sha256', secret).update(member).digest('base64url').slice(0, 16);

  const clean = async (day: number): Promise<void> => {
    secret = randomBytes(32);
    await database.updateTable('views').set({ asker: null }).where('asker', 'is not', null).execute();
    await database
      .deleteFrom('views')
      .where('used_on', '<=', day - LIFE_DAYS_OF_USE)
      .execute();
  };
  const dayOfUse = async (today: number): Promise<number> => {
    const { day, isNew } = await calendar.dayOfUse(today);
    if (isNew) await clean(day);
    return day;
  };

  return {
    async save(where, view, today) {
      const [id, day] = [makeId(), await dayOfUse(today)];
      const row = { key: keyOf(placeOf(where), id), server: where.server ?? null, asker: hashOf(where.member), view: JSON.stringify(view) };
      await database
        .insertInto('views')
        .values({ ...row, used_on: day })
        .execute();
      const bytes = Buffer.byteLength(row.view);
      await holdMember(row.asker, bytes);
      await holdServer(row.server, bytes);
      return id;
    },
    async find(where, id, today) {
      const key = keyOf(placeOf(where), id);
      const day = await unlessInTrouble(() => dayOfUse(today));
      const row = await database.selectFrom('views').select(['view', 'used_on']).where('key', '=', key).executeTakeFirst();
      if (row === undefined) return undefined;
      if (day !== undefined && row.used_on < day)
        await unlessInTrouble(() => database.updateTable('views').set({ used_on: day }).where('key', '=', key).execute());
      return JSON.parse(row.view) as View;
    },
    async tend(today) {
      await dayOfUse(today);
      await database.updateTable('calendar').set({ id: 1 }).execute();
    },
  };
};
