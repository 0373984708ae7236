import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../errors.ts';
import { migrate } from './migrations.ts';
import type { Store, View } from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Since its last use; long enough for a message that a team pins and comes back to. */
const VIEW_LIFE_MS = 90 * DAY_MS;

/** The same view always reads the same, whatever the order of its options. */
const toText = ({ command, options, askedOn }: View): string =>
  JSON.stringify({ command, options: Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))), askedOn });

/** 96 bits: short enough for a `custom_id`, too many to guess or to meet twice. */
const idOf = (guild: string, text: string): string => createHash('sha256').update(`${guild}\n${text}`).digest('base64url').slice(0, 16);

const openDatabase = (folder: string): { database: DatabaseSync; file: string } => {
  const file = join(folder, 'keii.sqlite');
  try {
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(file, { timeout: 2000 });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    return { database, file };
  } catch (error) {
    throw new UserError(
      `${file} cannot be opened (${error instanceof Error ? error.message : error}). Name a folder you may write to in DATA_DIR.`,
    );
  }
};

const storeIn = (database: DatabaseSync, nowMs: () => number): Store => {
  const save = database.prepare(
    'INSERT INTO views (id, guild, view, used_at) VALUES (:id, :guild, :view, :now) ON CONFLICT (id) DO UPDATE SET used_at = :now',
  );
  const use = database.prepare('UPDATE views SET used_at = :now WHERE id = :id AND guild = :guild AND used_at > :oldest RETURNING view');
  const oldest = () => nowMs() - VIEW_LIFE_MS;
  database.prepare('DELETE FROM views WHERE used_at <= ?').run(oldest());
  return {
    saveView(guild, view) {
      const text = toText(view);
      const id = idOf(guild, text);
      save.run({ id, guild, view: text, now: nowMs() });
      return id;
    },
    findView(guild, id) {
      const row = use.get({ id, guild, now: nowMs(), oldest: oldest() });
      return row === undefined ? undefined : (JSON.parse(String(row.view)) as View);
    },
    close: () => database.close(),
  };
};

/**
 * The store in `folder`'s `keii.sqlite`, made when missing; views that have not been used for 90 days are dropped.
 *
 * @param nowMs the clock, in milliseconds since 1970
 * @throws {UserError} when the file cannot be opened or is a newer Keii's
 */
export const openStore = (folder: string, nowMs: () => number): Store => {
  const { database, file } = openDatabase(folder);
  migrate(database, file);
  return storeIn(database, nowMs);
};

/** A store that lasts as long as the process. */
export const openMemoryStore = (nowMs: () => number): Store => {
  const database = new DatabaseSync(':memory:');
  migrate(database, 'memory');
  return storeIn(database, nowMs);
};
