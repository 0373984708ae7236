import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/** A statement of `node:sqlite` as Kysely calls it: parameters in one array, by position. */
const toStatement = (statement: StatementSync): SqliteStatement => {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
};

/** The few statements there are, each compiled once. */
const prepareOnce = (database: DatabaseSync) => {
  const prepared = new Map<string, SqliteStatement>();
  return (sql: string): SqliteStatement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = toStatement(database.prepare(sql));
    if (/^(?:select|insert|update|delete)\b/i.test(sql)) prepared.set(sql, statement);
    return statement;
  };
};

/** Kysely's dialect over `node:sqlite`. A file that another process is writing to fails at once: nobody waits in here. */
export const openConnection = (file: string): { dialect: SqliteDialect; database: DatabaseSync } => {
  const database = new DatabaseSync(file, { timeout: 0 });
  const adapted: SqliteDatabase = { prepare: prepareOnce(database), close: () => database.close() };
  return { dialect: new SqliteDialect({ database: adapted }), database };
};
