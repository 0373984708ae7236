import { sql } from 'kysely';
import type { Watch } from '../../model/server/schedule.ts';
import type { Database } from './tables.ts';

/** A watch as it is kept. */
export interface KeptWatch extends Watch {
  number: number;
}

/** A watch that has not yet looked at a document. */
export interface Sighting {
  watch: KeptWatch;
  document: string;
  /** Of the document, in the order of adding. */
  documentNumber: number;
}

/** What the store can be asked of watches. Each throws what SQLite throws. */
export interface WatchTable {
  /** Keeps a watch, which looks at documents that are added from now on. `known`: there is one like it; `full`: the member, or the server, has enough. */
  addWatch(watch: Watch, limits: { member: number; server: number }): Promise<'added' | 'known' | 'full'>;
  /** Those of a member in a server, in the order of adding. */
  watchesOf(server: string, member: string): Promise<KeptWatch[]>;
  removeWatch(server: string, member: string, number: number): Promise<boolean>;
  /** Documents that watches have not looked at, at most so many, each watch's in the order of adding. */
  unseenDocuments(most: number): Promise<Sighting[]>;
  /** Notes that a watch has looked at the documents up to a number. */
  markSeen(watch: number, documentNumber: number): Promise<void>;
}

type Row = { number: number; server: string; member: string; watch: string };

const watchFrom = ({ number, watch }: Pick<Row, 'number' | 'watch'>): KeptWatch => ({ ...(JSON.parse(watch) as Watch), number });

/** From the document that some watch saw last to the last there is; nothing where all have seen all. */
const spanOf = async (database: Database): Promise<{ seen: number; last: number } | undefined> => {
  const { seen } = await database.selectFrom('watches').select(sql<number | null>`min(seen)`.as('seen')).executeTakeFirstOrThrow();
  const { last } = await database.selectFrom('documents').select(sql<number | null>`max(number)`.as('last')).executeTakeFirstOrThrow();
  return seen !== null && last !== null && seen < last ? { seen, last } : undefined;
};

/** The watches of one store. */
export const openWatches = (database: Database): WatchTable => {
  const of = (server: string) => database.selectFrom('watches').select(['number', 'member', 'watch']).where('server', '=', server);
  return {
    async addWatch(watch, limits) {
      const all = await of(watch.server).execute();
      const own = all.filter(({ member }) => member === watch.member);
      const text = JSON.stringify(watch);
      const isLike = (other: { watch: string }): boolean => JSON.stringify({ ...JSON.parse(other.watch), locale: watch.locale }) === text;
      if (own.some(isLike)) return 'known';
      if (own.length >= limits.member || all.length >= limits.server) return 'full';
      await database
        .insertInto('watches')
        .values({
          server: watch.server,
          member: watch.member,
          watch: text,
          seen: sql<number>`(SELECT coalesce(max(number), 0) FROM documents)`,
        })
        .execute();
      return 'added';
    },
    watchesOf: async (server, member) => (await of(server).where('member', '=', member).orderBy('number').execute()).map(watchFrom),
    async removeWatch(server, member, number) {
      const removed = await database
        .deleteFrom('watches')
        .where('server', '=', server)
        .where('member', '=', member)
        .where('number', '=', number)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    unseenDocuments: (most) =>
      database.transaction().execute(async (inside) => {
        const span = await spanOf(inside);
        if (span === undefined) return [];
        const rows = await inside
          .selectFrom('watches')
          .innerJoin('documents', (join) =>
            join.onRef('documents.server', '=', 'watches.server').onRef('documents.number', '>', 'watches.seen'),
          )
          .select(['watches.number', 'watches.watch', 'documents.id', 'documents.number as documentNumber'])
          .where('documents.number', '>', span.seen)
          .orderBy('documents.number')
          .orderBy('watches.number')
          .limit(most)
          .execute();
        if (rows.length === 0) await inside.updateTable('watches').set({ seen: span.last }).where('seen', '<', span.last).execute();
        return rows.map(({ id, documentNumber, ...row }) => ({ watch: watchFrom(row), document: id, documentNumber }));
      }),
    async markSeen(watch, documentNumber) {
      await database
        .updateTable('watches')
        .set({ seen: documentNumber })
        .where('number', '=', watch)
        .where('seen', '<', documentNumber)
        .execute();
    },
  };
};
