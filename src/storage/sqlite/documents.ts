import { sql } from 'kysely';
import type { DocumentText } from '../../model/document.ts';
import type { Filling, KeptDocument, KeptRecords } from '../ports.ts';
import type { Database } from './tables.ts';

/** How much one server may keep: years of a team's reading, as JSON. */
const SERVER_QUOTA = { documents: 5_000, bytes: 200_000_000 };

/** So many documents are read at a time, so that other questions to the store get their turn. */
const PAGE = 200;

export interface DocumentPage {
  records: KeptRecords[];
  last: number | undefined;
}

/** What the store can be asked of a server's own documents. Each throws what SQLite throws. */
export interface DocumentTable {
  addDocument(server: string, document: KeptDocument): Promise<'added' | 'known' | 'full'>;
  /** A page of a server's documents in the order of adding, from behind the number `after`; `last` is where the next page begins, absent on the last. */
  documentPage(server: string, after: number): Promise<DocumentPage>;
  textOf(server: string, id: string): Promise<DocumentText | undefined>;
  removeDocument(server: string, id: string): Promise<KeptDocument | undefined>;
  /** How much a server keeps, and how much it may. */
  filling(server: string): Promise<Filling>;
  replaceDocument(server: string, document: KeptDocument): Promise<boolean>;
  forgetServer(server: string): Promise<void>;
}

const recordsOf = ({ id, records }: { id: string; records: string }): KeptRecords => ({
  id,
  ...(JSON.parse(records) as Omit<KeptRecords, 'id'>),
});

const columnsOf = (rest: Omit<KeptRecords, 'id'>, given: DocumentText) => {
  const [records, text] = [JSON.stringify(rest), JSON.stringify(given)];
  return { records, text, bytes: Buffer.byteLength(records) + Buffer.byteLength(text) };
};

/** The documents of servers in one store. */
export const openDocuments = (database: Database): DocumentTable => {
  const filledBy = async (server: string): Promise<Filling['kept']> => {
    const { documents, bytes } = await database
      .selectFrom('documents')
      .select([sql<number>`count(*)`.as('documents'), sql<number>`coalesce(sum(bytes), 0)`.as('bytes')])
      .where('server', '=', server)
      .executeTakeFirstOrThrow();
    return { documents, bytes };
  };
  const find = (server: string, id: string) =>
    database.selectFrom('documents').select(['id', 'records', 'text']).where('server', '=', server).where('id', '=', id).executeTakeFirst();
  return {
    async addDocument(server, { id, text, ...rest }) {
      if ((await find(server, id)) !== undefined) return 'known';
      const columns = columnsOf(rest, text);
      const filled = await filledBy(server);
      if (filled.documents >= SERVER_QUOTA.documents || filled.bytes + columns.bytes > SERVER_QUOTA.bytes) return 'full';
      await database
        .insertInto('documents')
        .values({ server, id, ...columns })
        .execute();
      return 'added';
    },
    async documentPage(server, after) {
      const rows = await database
        .selectFrom('documents')
        .select(['number', 'id', 'records'])
        .where('server', '=', server)
        .where('number', '>', after)
        .orderBy('number')
        .limit(PAGE)
        .execute();
      return { records: rows.map(recordsOf), last: rows.length < PAGE ? undefined : rows.at(-1)?.number };
    },
    async textOf(server, id) {
      const row = await find(server, id);
      return row && (JSON.parse(row.text) as DocumentText);
    },
    async removeDocument(server, id) {
      const row = await find(server, id);
      if (row === undefined) return undefined;
      await database.deleteFrom('documents').where('server', '=', server).where('id', '=', id).execute();
      return { ...recordsOf(row), text: JSON.parse(row.text) as DocumentText };
    },
    filling: async (server) => ({ kept: await filledBy(server), allowed: SERVER_QUOTA }),
    async replaceDocument(server, { id, text, ...rest }) {
      const { numUpdatedRows } = await database
        .updateTable('documents')
        .set(columnsOf(rest, text))
        .where('server', '=', server)
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async forgetServer(server) {
      await database.deleteFrom('documents').where('server', '=', server).execute();
      for (const table of ['views', 'schedules', 'posts', 'watches', 'settings', 'feeds', 'changes', 'names'] as const)
        await database.deleteFrom(table).where('server', '=', server).execute();
    },
  };
};

/** All documents of a server, read page by page. */
export const allDocuments = async (server: string, page: DocumentTable['documentPage']): Promise<KeptRecords[]> => {
  const all: KeptRecords[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { records, last } = await page(server, after);
    all.push(...records);
    after = last;
  }
  return all;
};
