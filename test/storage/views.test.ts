import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store, View, Whereabouts } from '../../src/storage/ports.ts';

const DAY_MS = 86_400_000;
const view: View = { command: 'timeline', options: { from: '2025-08', actor: 'witkoff' }, askedOn: '2025-11-20' };
const SERVER: Whereabouts = { server: 's1', channel: 'c1', member: 'm1' };
const DIRECT: Whereabouts = { channel: 'c1', member: 'm1' };

let now = 0;
let store: Store;
beforeAll(async () => {
  store = await openMemoryStore(() => now);
});
afterAll(() => store.close());

const save = async (where = SERVER, saved = view): Promise<string> => {
  const id = await store.saveView(where, saved);
  if (id === undefined) throw new Error('nothing was saved');
  return id;
};

describe('a view', () => {
  test('is found in its server, in any channel and by any member, and in no other', async () => {
    const id = await save();
    expect(await store.findView({ server: 's1', channel: 'c9', member: 'm9' }, id)).toEqual(view);
    expect(await store.findView({ ...SERVER, server: 's2' }, id)).toBe('expired');
    expect(await store.findView(DIRECT, id)).toBe('expired');
  });

  test('outside servers is found in its channel and in no other', async () => {
    const id = await save(DIRECT);
    expect(await store.findView({ channel: 'c1', member: 'm2' }, id)).toEqual(view);
    expect(await store.findView({ channel: 'c2', member: 'm1' }, id)).toBe('expired');
  });

  test('has an id that nothing can be told from, and that fits a custom_id', async () => {
    const ids = await Promise.all([save(), save(), save()]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
  });

  test.each(['', 'x', "' OR 1=1 --", '../../etc'])('is not found by “%s”', async (id) => {
    expect(await store.findView(SERVER, id)).toBe('expired');
  });
});

describe('expiry', () => {
  /** Lets days pass on each of which somebody uses Keii. */
  const useFor = async (days: number): Promise<void> => {
    for (let day = 1; day <= days; day += 1) {
      now += DAY_MS;
      await store.findView(SERVER, 'none');
    }
  };

  test('comes after 90 days of use without it, and finding is use', async () => {
    const id = await save();
    await useFor(89);
    expect(await store.findView(SERVER, id)).toEqual(view);
    await useFor(89);
    expect(await store.findView(SERVER, id)).toEqual(view);
    await useFor(90);
    expect(await store.findView(SERVER, id)).toBe('expired');
  });

  test('is not hastened by a clock that jumps ahead and back, nor by a long pause', async () => {
    const id = await save();
    for (const jump of [91 * DAY_MS, -91 * DAY_MS, 4000 * DAY_MS]) {
      now += jump;
      expect(await store.findView(SERVER, id)).toEqual(view);
    }
  });
});

describe('a quota', () => {
  const long = (length: number): View => ({ ...view, options: { question: 'あ'.repeat(length) } });

  test('takes the oldest of a member who keeps very much, and nobody else’s', async () => {
    const [other, old] = [await save({ ...SERVER, member: 'quiet' }), await save({ ...SERVER, member: 'loud' })];
    let latest = '';
    for (let count = 0; count < 60; count += 1) latest = await save({ ...SERVER, member: 'loud' }, long(6000));
    expect(await store.findView(SERVER, old)).toBe('expired');
    expect(await store.findView(SERVER, latest)).toEqual(long(6000));
    expect(await store.findView(SERVER, other)).toEqual(view);
  });

  test('takes the oldest of a server whose members keep very much together', async () => {
    const [elsewhere, old] = [await save({ ...SERVER, server: 'small' }), await save({ ...SERVER, server: 'big' })];
    for (let count = 0; count < 660; count += 1) await save({ server: 'big', channel: 'c', member: `m${count}` }, long(6000));
    expect(await store.findView({ ...SERVER, server: 'big' }, old)).toBe('expired');
    expect(await store.findView({ ...SERVER, server: 'small' }, elsewhere)).toEqual(view);
  });
});
