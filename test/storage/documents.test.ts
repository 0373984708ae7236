import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { KeptDocument, Store } from '../../src/storage/ports.ts';

const both = (text: string) => ({ ja: text, en: text });

const kept = (id: string, text = 'The board met on 3 April.'): KeptDocument => ({
  id,
  record: {
    id,
    file: `${id}.txt`,
    length: text.length,
    sha256: '0'.repeat(64),
    title: both(id),
    shortTitle: both(id),
    authors: [],
    publisher: both('Port Press'),
    published: '2025-04-04',
    language: 'en',
    form: both('article'),
    aliases: [],
  },
  text: { text, passages: [{ paragraph: 1, start: 0, end: text.length, zone: 'body' }] },
  facts: [],
  actors: [],
  plans: [],
});

const folders: string[] = [];
const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const onDisk = async (folder = mkdtempSync(join(tmpdir(), 'keii-documents-'))): Promise<Store> => {
  folders.push(folder);
  const store = await openStore(folder, { nowMs: () => 0, onTrouble: () => {} });
  open.push(store);
  return store;
};
const inMemory = async (): Promise<Store> => {
  const store = await openMemoryStore(() => 0);
  open.push(store);
  return store;
};

const withoutText = ({ text: _, ...records }: KeptDocument) => records;

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('%s', (_, openIt) => {
  test('documents come back as they were given, in the order of adding, each to its own server', async () => {
    const store = await openIt();
    for (const id of ['b', 'a']) expect(await store.addDocument('1', kept(id))).toBe('added');
    await store.addDocument('2', kept('a', '会合は四月三日。'));
    expect(await store.documentsOf('1')).toEqual([kept('b'), kept('a')].map(withoutText));
    expect((await store.textOf('2', 'a'))?.text).toBe('会合は四月三日。');
    expect(await store.textOf('2', 'b')).toBeUndefined();
    expect(await store.documentsOf('3')).toEqual([]);
  });

  test('the same document twice changes nothing', async () => {
    const store = await openIt();
    await store.addDocument('1', kept('a'));
    expect(await store.addDocument('1', kept('a', 'Something else.'))).toBe('known');
    expect((await store.textOf('1', 'a'))?.text).toBe('The board met on 3 April.');
  });

  test('what was removed can be put back; another server’s document cannot be removed', async () => {
    const store = await openIt();
    await store.addDocument('1', kept('a'));
    expect(await store.removeDocument('2', 'a')).toBeUndefined();
    expect(await store.removeDocument('1', 'a')).toEqual(kept('a'));
    expect(await store.documentsOf('1')).toEqual([]);
    expect(await store.addDocument('1', kept('a'))).toBe('added');
  });

  test('a document is put in the place of the one with its id, of that server alone', async () => {
    const store = await openIt();
    await store.addDocument('1', kept('a'));
    await store.addDocument('1', kept('b'));
    expect(await store.replaceDocument('2', kept('a', 'Changed.'))).toBe(false);
    expect(await store.replaceDocument('1', kept('a', 'Changed.'))).toBe(true);
    expect((await store.textOf('1', 'a'))?.text).toBe('Changed.');
    expect((await store.documentsOf('1')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a server that is forgotten leaves nothing, the others all', async () => {
    const store = await openIt();
    for (const server of ['1', '2']) await store.addDocument(server, kept('a'));
    const where = { server: '1', channel: '10', member: '11' };
    const view = await store.saveView(where, { command: 'help', options: {}, askedOn: '2025-04-04' });
    await store.forgetServer('1');
    expect([await store.documentsOf('1'), (await store.documentsOf('2')).length]).toEqual([[], 1]);
    expect(await store.findView(where, view ?? '')).toBe('expired');
  });

  test('many documents are read page by page, none left out', async () => {
    const store = await openIt();
    const ids = Array.from({ length: 401 }, (__, index) => `d${index}`);
    for (const id of ids) await store.addDocument('1', kept(id));
    expect((await store.documentsOf('1')).map(({ id }) => id)).toEqual(ids);
  });
});

test('documents outlast the process', async () => {
  const store = await onDisk();
  await store.addDocument('1', kept('a'));
  await store.close();
  const [folder] = folders;
  expect(await (await onDisk(folder)).documentsOf('1')).toEqual([withoutText(kept('a'))]);
});

test('a backup that is made while the store is open brings everything back', async () => {
  const store = await onDisk();
  const [folder = ''] = folders;
  await store.addDocument('1', kept('a'));
  const file = join(folder, 'backup.sqlite');
  const database = new DatabaseSync(join(folder, 'keii.sqlite'));
  await backup(database, file);
  database.close();
  await store.addDocument('1', kept('b'));
  await store.close();
  for (const name of ['keii.sqlite', 'keii.sqlite-wal', 'keii.sqlite-shm']) rmSync(join(folder, name), { force: true });
  renameSync(file, join(folder, 'keii.sqlite'));
  const restored = await onDisk(folder);
  expect(await restored.documentsOf('1')).toEqual([withoutText(kept('a'))]);
  expect(await restored.addDocument('1', kept('b'))).toBe('added');
});
