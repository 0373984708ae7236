import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Trouble } from '../../src/model/server/trouble.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Store, View, Whereabouts } from '../../src/storage/ports.ts';
import { keyOf } from '../../src/storage/sqlite/view-key.ts';

const view: View = { command: 'timeline', options: { question: '誰が何を言ったか' }, askedOn: '2025-11-20' };
const SERVER: Whereabouts = { server: '900000000000000001', channel: '900000000000000002', member: '900000000000000003' };
const DIRECT: Whereabouts = { channel: '800000000000000002', member: '800000000000000003' };

let folder = '';
const stores: Store[] = [];
const troubles: (Trouble | undefined)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keii-store-'));
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  troubles.length = 0;
  rmSync(folder, { recursive: true, force: true });
});

const open = async (where = folder): Promise<Store> => {
  const store = await openStore(where, { nowMs: () => 0, onTrouble: (trouble) => troubles.push(trouble) });
  stores.push(store);
  return store;
};
const fileOf = (where = folder): string => join(where, 'keii.sqlite');
const withDatabase = (work: (database: DatabaseSync) => void): void => {
  const database = new DatabaseSync(fileOf());
  work(database);
  database.close();
};
const save = async (store: Store, where = SERVER): Promise<string> => (await store.saveView(where, view)) ?? 'not saved';

describe('the file', () => {
  test('keeps views over a restart, in a folder it makes', async () => {
    const deep = join(folder, 'made', 'here');
    const before = await open(deep);
    const id = await save(before);
    await before.close();
    expect(await (await open(deep)).findView(SERVER, id)).toEqual(view);
  });

  test('and its companions are for their owner alone, also when they were not', async () => {
    const before = await open();
    await before.close();
    chmodSync(fileOf(), 0o644);
    await save(await open());
    for (const name of ['keii.sqlite', 'keii.sqlite-wal', 'keii.sqlite-shm', 'keii.lock'])
      expect((statSync(join(folder, name)).mode & 0o777).toString(8), name).toBe('600');
  });

  test('tells neither who asked nor in which direct messages', async () => {
    const store = await open();
    const ids = [await save(store), await save(store, DIRECT)];
    await store.close();
    const bytes = readFileSync(fileOf(), 'latin1');
    for (const told of [SERVER.member, SERVER.channel, DIRECT.member, DIRECT.channel, ...ids]) expect(bytes).not.toContain(told);
    await open();
    withDatabase((database) => expect(database.prepare('SELECT DISTINCT asker FROM views').all()).toEqual([{ asker: null }]));
  });

  test('is refused to a second process, and free when the first one ends, however it ends', async () => {
    const script = `
      import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../src/storage/open-store.ts'))};
      await openStore(${JSON.stringify(folder)}, { nowMs: () => 0, onTrouble: () => {} });
      console.log('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    await expect(open()).rejects.toThrow(/別のKeii[\s\S]*Another Keii that is running uses DATA_DIR=/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await save(await open())).toMatch(/^[\w-]{16}$/);
  });
});

describe('the file of the first version', () => {
  test('is taken over with the buttons that it stands behind', async () => {
    withDatabase((database) => {
      database.exec(`CREATE TABLE views (id TEXT PRIMARY KEY, guild TEXT NOT NULL, view TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        CREATE INDEX views_by_use ON views (used_at); PRAGMA user_version = 1`);
      database.prepare('INSERT INTO views VALUES (?, ?, ?, 0)').run('abcdefghijklmnop', SERVER.server ?? '', JSON.stringify(view));
    });
    expect(await (await open()).findView(SERVER, 'abcdefghijklmnop')).toEqual(view);
    withDatabase((database) =>
      expect(database.prepare('SELECT key FROM views').all()).toEqual([{ key: keyOf(SERVER.server ?? '', 'abcdefghijklmnop') }]),
    );
  });
});

describe('a store that cannot be used is refused, and left as it is', () => {
  const version = (number: number) => withDatabase((database) => database.exec(`PRAGMA user_version = ${number}`));
  test.each([
    ['of a newer Keii', () => version(999), /newer Keii/],
    ['of an impossible version', () => version(-1), /does not seem to be Keii’s/],
    ['of the first version without its table', () => version(1), /does not seem to be Keii’s/],
    ['of the second version without its tables', () => version(2), /does not seem to be Keii’s/],
    [
      'with views of something else',
      () => withDatabase((database) => database.exec('CREATE TABLE views (x)')),
      /does not seem to be Keii’s/,
    ],
    ['that is no database', () => writeFileSync(fileOf(), 'x'.repeat(8192)), /is damaged/],
    ['with overwritten pages', () => overwritePages(), /is damaged/],
  ])('%s', async (_, prepare, words) => {
    prepare();
    const before = readFileSync(fileOf());
    const refused = open();
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.toThrow(fileOf());
    expect(readFileSync(fileOf()).equals(before)).toBe(true);
  });

  const overwritePages = (): void => {
    withDatabase((database) => {
      database.exec(`CREATE TABLE a (x); INSERT INTO a VALUES ('${'x'.repeat(20_000)}')`);
    });
    const bytes = readFileSync(fileOf());
    writeFileSync(fileOf(), bytes.fill(0xaa, 100, 4096));
  };

  test.each([
    ['a folder that is a file', () => join(folder, 'taken')],
    ['a folder in a place where nothing can be made', () => '/proc/nope'],
    ['a folder under a file', () => '/dev/null/keii'],
  ])('%s is named with the way out', async (_, where) => {
    writeFileSync(join(folder, 'taken'), '');
    await expect(open(where())).rejects.toThrow(/keii\.sqlite cannot be opened .* DATA_DIR/);
  });
});

describe('a trouble', () => {
  test('of a file that another program writes to costs only buttons, is told once, and passes', async () => {
    const store = await open();
    const id = await save(store);
    const other = new DatabaseSync(fileOf());
    other.exec('BEGIN IMMEDIATE');
    expect(await Promise.all([store.saveView(SERVER, view), store.saveView(SERVER, view)])).toEqual([undefined, undefined]);
    expect([store.trouble(), troubles]).toEqual(['held', ['held']]);
    expect(await store.findView(SERVER, id)).toEqual(view);
    other.exec('ROLLBACK');
    other.close();
    await expect.poll(() => store.trouble(), { timeout: 10_000 }).toBeUndefined();
    expect(troubles).toEqual(['held', undefined]);
    expect(await save(store)).toMatch(/^[\w-]{16}$/);
  });

  test('of a file that is held when it is opened does not keep the store from opening', async () => {
    const before = await open();
    const id = await save(before);
    await before.close();
    const other = new DatabaseSync(fileOf());
    other.exec('BEGIN IMMEDIATE');
    const store = await open();
    expect(store.trouble()).toBe('held');
    expect(await store.saveView(SERVER, view)).toBeUndefined();
    other.exec('ROLLBACK');
    other.close();
    await expect.poll(() => store.trouble(), { timeout: 10_000 }).toBeUndefined();
    expect(await store.findView(SERVER, id)).toEqual(view);
  });

  test('of tables that vanish is told as damage', async () => {
    const store = await open();
    withDatabase((database) => database.exec('DROP TABLE views'));
    expect(await store.saveView(SERVER, view)).toBeUndefined();
    expect(store.trouble()).toBe('damaged');
    expect(await store.findView(SERVER, 'x')).toBe('unreachable');
  });
});

test('closing twice does no harm', async () => {
  const store = await open();
  await Promise.all([store.close(), store.close()]);
  expect(existsSync(`${fileOf()}-wal`)).toBe(false);
});
