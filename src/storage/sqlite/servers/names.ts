import type { NameEdit } from '../../../model/server/name-edit.ts';
import type { Names } from '../../ports.ts';
import type { Database } from '../tables.ts';

/** What the store can be asked of what servers say of names. Each throws what SQLite throws. */
export type NameTable = Names;

/** What servers say of names, in one store. */
export const openNames = (database: Database): NameTable => ({
  async nameEditsOf(server) {
    const row = await database.selectFrom('names').select('edits').where('server', '=', server).executeTakeFirst();
    return row === undefined ? [] : (JSON.parse(row.edits) as NameEdit[]);
  },
  async saveNameEdits(server, given) {
    const edits = JSON.stringify(given);
    await database
      .insertInto('names')
      .values({ server, edits })
      .onConflict((conflict) => conflict.column('server').doUpdateSet({ edits }))
      .execute();
  },
});
