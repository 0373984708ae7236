import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { NameEdit } from '../../src/model/server/name-edit.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { KeptChange, Store } from '../../src/storage/ports.ts';

const DAY_MS = 86_400_000;
const change = (title: string): KeptChange => ({ what: 'hidden', title, back: [] });
const ALIAS: NameEdit = { edit: 'alias', on: '2025-06-01', of: 'n-1', alias: 'Berg' };

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A store whose clock is set by `at`, opened again by `again`. */
const openOn = {
  async disk() {
    const folder = mkdtempSync(join(tmpdir(), 'keii-changes-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    let [nowMs, store]: [number, Store | undefined] = [0, undefined];
    const again = async (): Promise<Store> => {
      await store?.close();
      store = await openStore(folder, { nowMs: () => nowMs, onTrouble: () => {} });
      return store;
    };
    closing.push(() => store?.close());
    return {
      store: await again(),
      again,
      at: (day: number) => {
        nowMs = day * DAY_MS;
      },
    };
  },
  async memory() {
    let nowMs = 0;
    const store = await openMemoryStore(() => nowMs);
    closing.push(store.close);
    return {
      store,
      again: async () => store,
      at: (day: number) => {
        nowMs = day * DAY_MS;
      },
    };
  },
};

describe.each(['disk', 'memory'] as const)('on a store in %s', (where) => {
  test('the latest change comes first, each server its own, also when it is opened again', async () => {
    const { store, again } = await openOn[where]();
    for (const title of ['a', 'b']) await store.noteChange('1', change(title));
    await store.noteChange('2', change('c'));
    const opened = await again();
    const latest = await opened.latestChange('1');
    expect(latest?.change).toEqual(change('b'));
    await opened.dropChange('2', latest?.number ?? 0);
    await opened.dropChange('1', latest?.number ?? 0);
    expect((await opened.latestChange('1'))?.change.title).toBe('a');
    expect((await opened.latestChange('2'))?.change.title).toBe('c');
    expect(await opened.latestChange('3')).toBeUndefined();
  });

  test('a change can be undone for thirty days', async () => {
    const { store, at } = await openOn[where]();
    await store.noteChange('1', change('a'));
    at(30);
    expect((await store.latestChange('1'))?.change.title).toBe('a');
    at(31);
    expect(await store.latestChange('1')).toBeUndefined();
  });

  test('the last twenty are kept', async () => {
    const { store } = await openOn[where]();
    for (let count = 0; count < 25; count += 1) await store.noteChange('1', change(String(count)));
    const titles: string[] = [];
    for (let latest = await store.latestChange('1'); latest !== undefined; latest = await store.latestChange('1')) {
      titles.push(latest.change.title);
      await store.dropChange('1', latest.number);
    }
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([20, '24', '5']);
  });

  test('what is said of names is kept by server, and forgotten with it', async () => {
    const { store, again } = await openOn[where]();
    expect(await store.nameEditsOf('1')).toEqual([]);
    await store.saveNameEdits('1', [ALIAS]);
    await store.noteChange('1', change('a'));
    const opened = await again();
    expect(await opened.nameEditsOf('1')).toEqual([ALIAS]);
    expect(await opened.nameEditsOf('2')).toEqual([]);
    await opened.forgetServer('1');
    expect([await opened.nameEditsOf('1'), await opened.latestChange('1')]).toEqual([[], undefined]);
  });
});
