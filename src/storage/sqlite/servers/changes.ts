import type { Changes, KeptChange } from '../../ports.ts';
import type { Database } from '../tables.ts';

/** So many changes of a server can be undone, one after the other, the latest first. */
const MOST_CHANGES = 20;
/** What they take up together; the latest is kept however large it is. */
const MOST_CHARS = 50_000_000;

/** What the store can be asked of the changes that can be undone. Each throws what SQLite throws. */
export interface ChangeTable {
  /** @param today days since 1970 */
  noteChange(server: string, change: KeptChange, today: number): Promise<void>;
  /** The latest change made on the day `since` or later. */
  latestChange(server: string, since: number): ReturnType<Changes['latestChange']>;
  dropChange(server: string, number: number): Promise<void>;
}

/** The changes of servers in one store. */
export const openChanges = (database: Database): ChangeTable => {
  const makeRoom = async (server: string): Promise<void> => {
    const kept = await database
      .selectFrom('changes')
      .select(['number', 'chars'])
      .where('server', '=', server)
      .orderBy('number', 'desc')
      .execute();
    let chars = 0;
    const first = kept.find((change, at) => {
      chars += change.chars;
      return at >= MOST_CHANGES || (at > 0 && chars > MOST_CHARS);
    });
    if (first === undefined) return;
    await database.deleteFrom('changes').where('server', '=', server).where('number', '<=', first.number).execute();
  };
  return {
    async noteChange(server, change, today) {
      const row = JSON.stringify(change);
      await database.insertInto('changes').values({ server, change: row, chars: row.length, made_on: today }).execute();
      await makeRoom(server);
    },
    async latestChange(server, since) {
      await database.deleteFrom('changes').where('server', '=', server).where('made_on', '<', since).execute();
      const row = await database
        .selectFrom('changes')
        .select(['number', 'change'])
        .where('server', '=', server)
        .orderBy('number', 'desc')
        .executeTakeFirst();
      return row && { number: row.number, change: JSON.parse(row.change) as KeptChange };
    },
    async dropChange(server, number) {
      await database.deleteFrom('changes').where('server', '=', server).where('number', '=', number).execute();
    },
  };
};
