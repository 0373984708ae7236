import type { DatabaseSync } from 'node:sqlite';
import { UserError } from '../errors.ts';

/** Each brings the schema from the version of its index to the next. Released ones never change. */
const MIGRATIONS = [
  `CREATE TABLE views (
    id TEXT PRIMARY KEY,
    guild TEXT NOT NULL,
    view TEXT NOT NULL,
    used_at INTEGER NOT NULL
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX views_by_use ON views (used_at);`,
];

const versionOf = (database: DatabaseSync): number => Number(database.prepare('PRAGMA user_version').get()?.user_version);

const applyOne = (database: DatabaseSync, migration: string, version: number): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(`${migration}; PRAGMA user_version = ${version}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

/**
 * Brings the schema up to date; its version stands in `user_version`.
 *
 * @throws {UserError} when a newer Keii wrote the file
 */
export const migrate = (database: DatabaseSync, file: string): void => {
  const version = versionOf(database);
  if (version > MIGRATIONS.length)
    throw new UserError(`${file} was written by a newer Keii. Update Keii, or name another folder in DATA_DIR.`);
  for (const [index, migration] of MIGRATIONS.entries()) if (index >= version) applyOne(database, migration, index + 1);
};
