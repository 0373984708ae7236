import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openMemoryStore, openStore } from '../../src/storage/open-store.ts';
import type { View } from '../../src/storage/store.ts';

const DAY_MS = 86_400_000;
const view: View = { command: 'timeline', options: { from: '2025-08', actor: 'witkoff' }, askedOn: '2025-11-20' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keii-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a view', () => {
  const store = openMemoryStore(() => 0);

  test('is found where it was saved and nowhere else', () => {
    const id = store.saveView('g1', view);
    expect(store.findView('g1', id)).toEqual(view);
    expect(store.findView('g2', id)).toBeUndefined();
  });

  test('has the same id however its options are ordered', () => {
    const turned = { ...view, options: { actor: 'witkoff', from: '2025-08' } };
    expect(store.saveView('g1', turned)).toBe(store.saveView('g1', view));
  });

  test.each([
    ['server', 'g2', view],
    ['command', 'g1', { ...view, command: 'actor' }],
    ['options', 'g1', { ...view, options: {} }],
    ['day', 'g1', { ...view, askedOn: '2025-11-21' }],
  ])('of another %s has another id', (_, guild, other) => {
    expect(store.saveView(guild, other)).not.toBe(store.saveView('g1', view));
  });

  test('fits a custom_id and keeps clear of its separator', () => {
    expect(store.saveView('g1', view)).toMatch(/^[\w-]{16}$/);
  });

  test.each(['', 'x', "' OR 1=1 --", '../../etc'])('is not found by “%s”', (id) => {
    expect(store.findView('g1', id)).toBeUndefined();
  });
});

describe('expiry', () => {
  test('comes 90 days after the last use, and finding is use', () => {
    let now = 0;
    const store = openMemoryStore(() => now);
    const id = store.saveView('g', view);
    now = 89 * DAY_MS;
    expect(store.findView('g', id)).toEqual(view);
    now += 89 * DAY_MS;
    expect(store.findView('g', id)).toEqual(view);
    now += 90 * DAY_MS;
    expect(store.findView('g', id)).toBeUndefined();
  });

  test('is put off by asking the same again', () => {
    let now = 0;
    const store = openMemoryStore(() => now);
    store.saveView('g', view);
    now = 80 * DAY_MS;
    const id = store.saveView('g', view);
    now = 160 * DAY_MS;
    expect(store.findView('g', id)).toEqual(view);
  });

  test('drops old rows when the store is opened', () => {
    const before = openStore(folder, () => 0);
    before.saveView('g', view);
    before.close();
    openStore(folder, () => 91 * DAY_MS).close();
    const database = new DatabaseSync(join(folder, 'keii.sqlite'));
    expect(database.prepare('SELECT count(*) AS rows FROM views').get()).toEqual({ rows: 0 });
    database.close();
  });
});

describe('the file', () => {
  test('keeps views over a restart, in a folder it makes', () => {
    const deep = join(folder, 'made', 'here');
    const before = openStore(deep, () => 0);
    const id = before.saveView('g', view);
    before.close();
    const after = openStore(deep, () => 0);
    expect(after.findView('g', id)).toEqual(view);
    after.close();
  });

  test('is shared by two processes', () => {
    const [one, other] = [openStore(folder, () => 0), openStore(folder, () => 0)];
    expect(other.findView('g', one.saveView('g', view))).toEqual(view);
    one.close();
    other.close();
  });

  test('of a newer Keii is refused and left as it is', () => {
    openStore(folder, () => 0).close();
    const database = new DatabaseSync(join(folder, 'keii.sqlite'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => openStore(folder, () => 0)).toThrow(/newer Keii/);
  });

  test.each([
    ['a file that is no database', () => writeFileSync(join(folder, 'keii.sqlite'), 'x'.repeat(4096)), () => folder],
    ['a folder that is a file', () => writeFileSync(join(folder, 'taken'), ''), () => join(folder, 'taken')],
  ])('%s is named with the way out', (_, prepare, where) => {
    prepare();
    expect(() => openStore(where(), () => 0)).toThrow(UserError);
    expect(() => openStore(where(), () => 0)).toThrow(/keii\.sqlite cannot be opened .* DATA_DIR/);
  });
});
