import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import type { Fact } from '../../src/model/fact.ts';
import { USUAL_SETTINGS } from '../../src/model/server/settings.ts';
import type { KeptRecords, SavedIndexes } from '../../src/storage/ports.ts';
import { portsPack } from '../fixtures/ports.ts';

const SERVER = '7';
const [record] = portsPack.documents;
const [like] = portsPack.facts;
if (record === undefined || like === undefined) throw new Error('the pack is empty');

const documentOf = (id: string, texts: string[]): KeptRecords => ({
  id,
  record: { ...record, id, authors: [], aliases: [] },
  actors: [],
  plans: [],
  facts: texts.map(
    (text, at): Fact => ({
      ...like,
      id: `${id}-${at}`,
      event: `${id}-${at}`,
      citations: [{ document: id, paragraph: 1, start: at, end: at + 1 }],
      text: { ja: text },
    }),
  ),
});

/** A store of documents, and one of indexes, in memory. */
const stores = (...first: KeptRecords[]) => {
  const kept = [...first];
  const settings = { ...USUAL_SETTINGS };
  const files = new Map<string, string[]>();
  const saved: SavedIndexes = {
    servers: async () => [...files.keys()],
    read: (server) => {
      const lines = files.get(server);
      return (
        lines &&
        (async function* () {
          yield* lines;
        })()
      );
    },
    async write(server, lines) {
      files.set(server, await Array.fromAsync(lines));
    },
    async remove(server) {
      files.delete(server);
    },
  };
  return {
    kept,
    files,
    saved,
    settings,
    settingsOf: async () => settings,
    nameEditsOf: async () => [],
    documentsOf: async (server: string) => (server === SERVER ? [...kept] : []),
  };
};

const shipped = { packs: [portsPack], texts: new Map() };
const found = (shelf: Shelf, words: string): string[] => shelf.indexes.facts.search(words, { limit: 9 }).map(({ id }) => id);
/** An index worth saving has thousands of entries. */
const MANY = Array.from({ length: 2_000 }, (_, at) => `灯台${at}号の灯火`);

test('a server without documents shares the shelf of the packs', async () => {
  const shelves = openServerShelves(shipped, stores());
  expect(await shelves.open('8')).toBe(shelves.shipped);
  expect(await shelves.open(undefined)).toBe(shelves.shipped);
});

test('a document that is added is found by its words from then on, and by its own server alone', async () => {
  const store = stores();
  const shelves = openServerShelves(shipped, store);
  const [before, document] = [await shelves.open(SERVER), documentOf('new', ['太鼓が鳴った。'])];
  store.kept.push(document);
  await shelves.added(SERVER, document);
  const after = await shelves.open(SERVER);
  expect([found(before, '太鼓'), found(after, '太鼓'), found(await shelves.open('8'), '太鼓')]).toEqual([[], ['new-0'], []]);
  await shelves.added(SERVER, document);
  expect(await shelves.open(SERVER)).toBe(after);
});

test('one that is removed is gone, and what came at the same time is there', async () => {
  const [old, one, other] = [
    documentOf('old', ['太鼓が鳴った。']),
    documentOf('one', ['霧笛が鳴った。']),
    documentOf('other', ['鐘が鳴った。']),
  ];
  const store = stores(old);
  const shelves = openServerShelves(shipped, store);
  await shelves.open(SERVER);
  store.kept.splice(0, 1, one, other);
  await Promise.all([shelves.added(SERVER, one), shelves.removed(SERVER, 'old'), shelves.added(SERVER, other)]);
  const shelf = await shelves.open(SERVER);
  expect(['太鼓', '霧笛', '鐘'].map((words) => found(shelf, words))).toEqual([[], ['one-0'], ['other-0']]);
  expect([...shelf.documents.keys()].slice(-2)).toEqual(['one', 'other']);
});

test('readers have the shelf as it was while it is being changed', async () => {
  const store = stores(documentOf('old', MANY));
  const shelves = openServerShelves(shipped, store);
  const before = await shelves.open(SERVER);
  const document = documentOf('new', ['太鼓が鳴った。']);
  store.kept.push(document);
  const adding = shelves.added(SERVER, document);
  expect(await shelves.open(SERVER)).toBe(before);
  await adding;
  expect(await shelves.open(SERVER)).not.toBe(before);
});

test('packs that a server hides are not on its shelf, once it is known to have changed', async () => {
  const store = stores(documentOf('own', ['太鼓が鳴った。']));
  const shelves = openServerShelves(shipped, store);
  expect((await shelves.open(SERVER)).documents.has(record.id)).toBe(true);
  store.settings.hiddenPacks = [portsPack.id];
  shelves.changed(SERVER);
  const shelf = await shelves.open(SERVER);
  expect([[...shelf.documents.keys()], found(shelf, '太鼓')]).toEqual([['own'], ['own-0']]);
});

test('a server that is forgotten leaves no index behind', async () => {
  const store = stores(documentOf('old', MANY));
  store.files.set(SERVER, ['x']);
  const shelves = openServerShelves(shipped, store, { saved: store.saved, quietMs: 1e6 });
  await shelves.forgotten(SERVER);
  expect(store.files.size).toBe(0);
});

test('a shelf with a preview is nobody else’s', async () => {
  const shelves = openServerShelves(shipped, stores());
  const preview = await shelves.with(SERVER, documentOf('new', ['太鼓が鳴った。']));
  expect(preview.documents.has('new')).toBe(true);
  expect((await shelves.open(SERVER)).documents.has('new')).toBe(false);
});

test('a change that fails leaves no half-changed shelf: the next reader gets one from the store', async () => {
  const store = stores(documentOf('old', ['太鼓が鳴った。']));
  const shelves = openServerShelves(shipped, store);
  await shelves.open(SERVER);
  await expect(shelves.added(SERVER, {} as KeptRecords)).rejects.toThrow();
  await sleep(0);
  expect(found(await shelves.open(SERVER), '太鼓')).toEqual(['old-0']);
});

const settled = async (isDone: () => boolean): Promise<void> => {
  for (let tries = 0; !isDone() && tries < 500; tries += 1) await sleep(10);
};

test('the shelves of servers that were asked the longest ago are let go of when all hold too much', async () => {
  const [opened, held]: [string[], number[]] = [[], []];
  const store = {
    ...stores(),
    async documentsOf(server: string) {
      opened.push(server);
      return [documentOf(`d${server}`, ['灯台', '堤防'])];
    },
  };
  const each = portsPack.facts.length + 2;
  const shelves = openServerShelves(shipped, store, { onHeld: (facts) => held.push(facts), mostFacts: 2 * each });
  for (const server of ['1', '2', '1', '3', '1', '2']) await shelves.open(server);
  expect(opened).toEqual(['1', '2', '3', '2']);
  expect(Math.max(...held)).toBe(2 * each + 2);
  expect(held.at(-1)).toBe(2 * each);
  await shelves.added('2', documentOf('new', ['新しい埠頭']));
  expect([held.at(-1), (await shelves.open('2')).documents.has('new')]).toEqual([each + 1, true]);
});

test('a large index is saved once it is left alone, and read by the next process', async () => {
  const store = stores(documentOf('old', MANY));
  await openServerShelves(shipped, store, { saved: store.saved, quietMs: 0 }).open(SERVER);
  await settled(() => store.files.has(SERVER));
  const lines = store.files.get(SERVER) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  store.kept.push(documentOf('new', ['太鼓が鳴った。']));
  const useless: string[] = [];
  const next = openServerShelves(shipped, store, { saved: store.saved, quietMs: 1e6, onUseless: (server) => useless.push(server) });
  await next.prepare();
  const shelf = await next.open(SERVER);
  expect(['太鼓', '灯台 1999号'].map((words) => found(shelf, words)[0])).toEqual(['new-0', 'old-1999']);
  expect(useless).toEqual([]);
});

test('a damaged one is said once and built anew', async () => {
  const store = stores(documentOf('old', ['太鼓が鳴った。']));
  store.files.set(SERVER, ['{"version":', 'x']);
  const useless: string[] = [];
  const shelves = openServerShelves(shipped, store, { saved: store.saved, onUseless: (server) => useless.push(server) });
  expect(found(await shelves.open(SERVER), '太鼓')).toEqual(['old-0']);
  expect(useless).toEqual([SERVER]);
});

test('a small index is not worth a file, and one that cannot be saved is said', async () => {
  const [small, large] = [stores(documentOf('old', ['太鼓'])), stores(documentOf('old', MANY))];
  const unsaved: unknown[] = [];
  const full = { ...large.saved, write: () => Promise.reject(new Error('disk full')) };
  await openServerShelves(shipped, small, { saved: small.saved, quietMs: 0 }).open(SERVER);
  await openServerShelves(shipped, large, { saved: full, quietMs: 0, onUnsaved: (_, error) => unsaved.push(error) }).open(SERVER);
  await settled(() => unsaved.length > 0);
  expect([unsaved, small.files.size]).toEqual([[new Error('disk full')], 0]);
});
