import { type Kysely, sql } from 'kysely';
import { StoreRefused } from './failure.ts';
import { keyOf } from './view-key.ts';

type AnyTables = Kysely<Record<string, Record<string, unknown>>>;

const createViews = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('views')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('server', 'text')
    .addColumn('asker', 'text')
    .addColumn('view', 'text', (column) => column.notNull())
    .addColumn('used_on', 'integer', (column) => column.notNull())
    .execute();
  for (const column of ['server', 'asker', 'used_on'])
    await database.schema.createIndex(`views_by_${column}`).on('views').column(column).execute();
};

const createCalendar = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('calendar')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('last_day', 'integer', (column) => column.notNull())
    .addColumn('days_of_use', 'integer', (column) => column.notNull())
    .execute();
  await database.insertInto('calendar').values({ id: 1, last_day: 0, days_of_use: 0 }).execute();
};

/** The first version's views keep working; its direct messages were known by their channel, which tells who asked, and are so no longer. */
const takeOver = async (database: AnyTables): Promise<void> => {
  const rows = await database.selectFrom('first_views').select(['id', 'guild', 'view']).orderBy('used_at').execute();
  for (const { id, guild, view } of rows)
    await database
      .insertInto('views')
      .values({ key: keyOf(String(guild), String(id)), server: null, asker: null, view, used_on: 0 })
      .execute();
};

const createDocuments = async (database: AnyTables): Promise<void> => {
  // A file that says it is of the second version and has no views is not ours: fail before anything is written.
  await database.selectFrom('views').select('number').limit(1).execute();
  await database.schema
    .createTable('documents')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('records', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addUniqueConstraint('one_of_an_id_a_server', ['server', 'id'])
    .execute();
};

const createSchedules = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('schedules')
    .addColumn('channel', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('told', 'text', (column) => column.notNull())
    .addColumn('last_on', 'text')
    .addColumn('checked_for', 'text')
    .addColumn('obstacle', 'text')
    .execute();
};

const createPosts = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('posts')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('destination', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('marker', 'text', (column) => column.notNull())
    .addColumn('making', 'text', (column) => column.notNull())
    .addColumn('due_ms', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('tried', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('anchor', 'text')
    .addColumn('not_before', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'integer', (column) => column.notNull())
    .addUniqueConstraint('one_of_a_part_a_day', ['place', 'day', 'part'])
    .execute();
  await database.schema.createIndex('posts_by_state').on('posts').columns(['state', 'number']).execute();
};

const createWatches = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('watches')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('watch', 'text', (column) => column.notNull())
    .addColumn('seen', 'integer', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('watches_by_server').on('watches').columns(['server', 'member']).execute();
};

const createSettings = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('settings')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .execute();
};

const createFeeds = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('feeds')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_of_an_address_a_server', ['server', 'url'])
    .execute();
  await database.schema.createIndex('feeds_by_next_at').on('feeds').column('next_at').execute();
};

const createChanges = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('changes')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('chars', 'integer', (column) => column.notNull())
    .addColumn('made_on', 'integer', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('changes_by_server').on('changes').columns(['server', 'number']).execute();
};

const createNames = async (database: AnyTables): Promise<void> => {
  await database.schema
    .createTable('names')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('edits', 'text', (column) => column.notNull())
    .execute();
};

/** Each brings the schema from the version of its index to the next. Released ones never change. */
const MIGRATIONS: ((database: AnyTables) => Promise<void>)[] = [
  async (database) => {
    await database.schema
      .createTable('views')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('view', 'text', (column) => column.notNull())
      .addColumn('used_at', 'integer', (column) => column.notNull())
      .execute();
  },
  async (database) => {
    await database.schema.alterTable('views').renameTo('first_views').execute();
    await createViews(database);
    await createCalendar(database);
    await takeOver(database);
    await database.schema.dropTable('first_views').execute();
  },
  createDocuments,
  async (database) => {
    // As above: a file of the third version without documents is not ours.
    await database.selectFrom('documents').select('number').limit(1).execute();
    await createSchedules(database);
    await createPosts(database);
    await createWatches(database);
  },
  createSettings,
  createFeeds,
  async (database) => {
    await createChanges(database);
    await createNames(database);
  },
];

const versionIn = async (database: AnyTables): Promise<number> => {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(database);
  return rows[0]?.user_version ?? 0;
};

const isEmpty = async (database: AnyTables): Promise<boolean> => {
  const { rows } = await sql`SELECT 1 FROM sqlite_schema LIMIT 1`.execute(database);
  return rows.length === 0;
};

const applyOne = async (database: AnyTables, migration: (typeof MIGRATIONS)[number], version: number): Promise<void> => {
  await sql`BEGIN IMMEDIATE`.execute(database);
  try {
    await migration(database);
    await sql.raw(`PRAGMA user_version = ${version}`).execute(database);
    await sql`COMMIT`.execute(database);
  } catch (error) {
    await sql`ROLLBACK`.execute(database).catch(() => undefined);
    throw error;
  }
};

/**
 * Brings the schema up to date; its version stands in `user_version`.
 *
 * @throws {StoreRefused} when a newer Keii wrote the file, or something else than Keii
 */
export const migrate = async (database: AnyTables): Promise<void> => {
  const version = await versionIn(database);
  if (version > MIGRATIONS.length) throw new StoreRefused('newer', `version ${version}`);
  if (version < 0 || (version === 0 && !(await isEmpty(database)))) throw new StoreRefused('foreign', `version ${version}`);
  for (const [index, migration] of MIGRATIONS.entries()) if (index >= version) await applyOne(database, migration, index + 1);
};
