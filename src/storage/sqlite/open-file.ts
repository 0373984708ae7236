import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { openConnection } from './connection.ts';
import { StoreRefused, sqliteCode, troubleOf } from './failure.ts';
import { fileIn, makeFolder, makePrivate } from './folder.ts';
import { migrate } from './migrations.ts';
import type { Database, Tables } from './tables.ts';

/** A store's open file. */
export interface OpenFile {
  database: Database;
  close(): void;
}

/**
 * Says to other processes that this one runs on the folder, until it ends in whatever way.
 *
 * @throws {StoreRefused} when another one does
 */
const lock = (folder: string): DatabaseSync => {
  const file = join(resolve(folder), 'keii.lock');
  makePrivate(file);
  const held = new DatabaseSync(file, { timeout: 0 });
  try {
    held.exec('BEGIN EXCLUSIVE');
    return held;
  } catch (error) {
    held.close();
    if (troubleOf(error) === 'held') throw new StoreRefused('in-use', file);
    throw error;
  }
};

/** Opens the tables of a file, or of memory for `:memory:`, and brings them up to date. @throws {StoreRefused} */
export const openTables = async (file: string): Promise<OpenFile> => {
  const { dialect, database: raw } = openConnection(file);
  try {
    const database = new Kysely<Tables>({ dialect });
    await migrate(database as unknown as Parameters<typeof migrate>[0]);
    await checkTables(database);
    raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 4194304');
    return { database, close: () => raw.close() };
  } catch (error) {
    raw.close();
    throw error;
  }
};

/** @throws when a column is missing */
const checkTables = async (database: Database): Promise<void> => {
  await database.selectFrom('views').select(['number', 'key', 'server', 'asker', 'view', 'used_on']).limit(1).execute();
  await database.selectFrom('calendar').select(['id', 'last_day', 'days_of_use']).executeTakeFirstOrThrow();
};

/** SQLite's codes for a file that cannot be opened, and for tables that are not there. */
const [CANNOT_OPEN, NO_SUCH_TABLE] = [14, 1];

/** Something that waiting does not mend; everything else is a trouble, and comes to an end. */
const toRefusal = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof StoreRefused) return error;
  const code = sqliteCode(error);
  if (code === NO_SUCH_TABLE) return new StoreRefused('foreign', error.message);
  if (code === CANNOT_OPEN || (code === undefined && troubleOf(error) === undefined)) return new StoreRefused('unopenable', error.message);
  return troubleOf(error) === 'damaged' ? new StoreRefused('damaged', error.message) : error;
};

/**
 * Opens the store in a folder, made when missing, for this process alone.
 *
 * @throws {StoreRefused} when it cannot be used until somebody mends it; what SQLite or the system says of a trouble that passes
 */
export const openFile = async (folder: string): Promise<OpenFile> => {
  let held: DatabaseSync | undefined;
  try {
    makeFolder(resolve(folder));
    held = lock(folder);
    makePrivate(fileIn(folder));
    const { database, close } = await openTables(fileIn(folder));
    const lockHeld = held;
    return {
      database,
      close() {
        close();
        lockHeld.close();
      },
    };
  } catch (error) {
    held?.close();
    throw toRefusal(error);
  }
};
