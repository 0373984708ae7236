import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { NewPost } from '../../src/model/server/post.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { KeptDocument, Store } from '../../src/storage/ports.ts';
import { own } from '../briefing/digest/small-news.ts';
import { daily } from '../schedule/stage.ts';

const post = (day: string, more: Partial<NewPost> = {}): NewPost => ({
  place: 'news',
  day,
  part: 'digest',
  server: '1',
  to: { channel: 'news' },
  body: '{}',
  marker: day,
  making: { fresh: [] },
  dueMs: 1,
  ...more,
});

const folders: string[] = [];
const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const onDisk = async (folder = mkdtempSync(join(tmpdir(), 'keii-posts-'))): Promise<Store> => {
  folders.push(folder);
  open.push(await openStore(folder, { nowMs: () => 0, onTrouble: () => {} }));
  return open.at(-1) as Store;
};
const inMemory = async (): Promise<Store> => {
  open.push(await openMemoryStore(() => 0));
  return open.at(-1) as Store;
};
const kept = (id: string): KeptDocument => ({
  id,
  record: own([id], []).documents[0] as KeptDocument['record'],
  facts: [],
  actors: [],
  plans: [],
  text: { text: 'x', passages: [] },
});
const claim = async (store: Store, nowMs: number) => {
  const claimed = await store.claimPost(nowMs, 1000);
  if (claimed === undefined) throw new Error('nothing to claim');
  return claimed;
};

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('%s', (_, openIt) => {
  test('a key is taken once, and the progress is noted with it or not at all', async () => {
    const store = await openIt();
    await store.saveSchedule(daily(), ['a']);
    expect(await store.putOut(post('2026-03-02'), { channel: 'news', told: ['a', 'b'], lastOn: '2026-03-02' })).toBe('put');
    expect(await store.putOut(post('2026-03-02', { body: 'x' }), { channel: 'news', told: [], lastOn: '2026-03-09' })).toBe('known');
    expect([await store.toldIn('news'), (await store.schedules())[0]?.lastOn]).toEqual([['a', 'b'], '2026-03-02']);
    expect((await store.postOf(post('2026-03-02')))?.body).toBe('{}');
  });

  test('of two claimers one gets a post; whoever comes after the lease takes it from the first', async () => {
    const store = await openIt();
    await store.putOut(post('2026-03-02'));
    const [first, second] = await Promise.all([store.claimPost(0, 1000), store.claimPost(0, 1000)]);
    expect([first?.fence, second]).toEqual([1, undefined]);
    const later = await claim(store, 1000);
    expect(later.fence).toBe(2);
    if (first === undefined) throw new Error('nobody got it');
    expect(await store.markTried(first, '9')).toBe(false);
    expect(await store.settlePost(first, { state: 'sent' })).toBe(false);
    expect(await store.markTried(later, '9')).toBe(true);
    expect(await store.settlePost(later, { state: 'sent' })).toBe(true);
    expect(await store.settlePost(later, { state: 'dropped' })).toBe(false);
    expect(await store.claimPost(9_999_999, 1000)).toBeUndefined();
    expect(await store.lastSent('news', 'digest')).toMatchObject({ day: '2026-03-02', state: 'sent', tried: true, anchor: '9', body: '' });
  });

  test('a lease or rest that a wrong clock wrote far ahead keeps nothing back', async () => {
    const store = await openIt();
    await store.putOut(post('2026-03-02'));
    const ahead = await claim(store, 10 ** 12);
    expect((await claim(store, 0)).fence).toBe(2);
    expect(await store.settlePost({ ...ahead, fence: 2 }, { state: 'waiting', notBeforeMs: 10 ** 12 })).toBe(true);
    expect((await claim(store, 0)).fence).toBe(3);
  });

  test('what is put off rests, and counts its failures', async () => {
    const store = await openIt();
    await store.putOut(post('2026-03-02'));
    const claimed = await claim(store, 0);
    await store.markTried(claimed, undefined);
    await store.settlePost(claimed, { state: 'waiting', notBeforeMs: 5000 });
    expect([await store.nextPostMs(), await store.claimPost(4999, 1000)]).toEqual([5000, undefined]);
    const again = await claim(store, 5000);
    expect(again).toMatchObject({ failures: 1, tried: true });
    await store.settlePost(again, { state: 'waiting', notBeforeMs: 5000, untried: true, to: { channel: 'other' } });
    expect(await claim(store, 5000)).toMatchObject({ failures: 0, tried: false, to: { channel: 'other' } });
  });

  test('a post that may be at Discord is neither made anew nor taken into another', async () => {
    const store = await openIt();
    await store.putOut(post('2026-03-02'));
    const waiting = (await store.waitingPosts('news', 'digest'))[0];
    if (waiting === undefined) throw new Error('nothing waits');
    expect(await store.remake({ ...waiting, body: 'new' })).toBe(true);
    const claimed = await claim(store, 0);
    expect(await store.remake({ ...waiting, body: 'newer' })).toBe(false);
    expect(await store.putOut(post('2026-03-03'), undefined, waiting)).toBe('lost');
    await store.markTried(claimed, undefined);
    expect(await store.putOut(post('2026-03-03'), undefined, claimed)).toBe('lost');
    expect(await store.postOf(post('2026-03-03'))).toBeUndefined();
    await store.settlePost(claimed, { state: 'waiting', notBeforeMs: 0, untried: true });
    expect(await store.putOut(post('2026-03-03'), undefined, claimed)).toBe('put');
    expect((await store.postOf(post('2026-03-02')))?.state).toBe('dropped');
  });

  test('schedules are of their server, one a channel; a server that is forgotten has none', async () => {
    const store = await openIt();
    await store.saveSchedule(daily(), ['a']);
    await store.saveSchedule(daily({ channel: 'other', server: '2' }), []);
    await store.saveSchedule(daily({ quiet: true }), ['b']);
    expect((await store.schedules()).map(({ channel, quiet }) => [channel, quiet])).toEqual([
      ['news', true],
      ['other', false],
    ]);
    expect(await store.toldIn('news')).toEqual(['a']);
    await store.noteProgress('news', { obstacle: 'gone', checkedFor: '2026-03-02' });
    expect((await store.schedules('1'))[0]).toMatchObject({ obstacle: 'gone', checkedFor: '2026-03-02', lastOn: undefined });
    await store.noteProgress('news', { obstacle: null });
    expect((await store.schedules('1'))[0]?.obstacle).toBeUndefined();
    await store.putOut(post('2026-03-02'));
    await store.forgetServer('1');
    expect([await store.schedules('1'), await store.postOf(post('2026-03-02')), (await store.schedules('2')).length]).toEqual([
      [],
      undefined,
      1,
    ]);
  });

  test('watches are of their member, and look at what is added after them', async () => {
    const store = await openIt();
    const watch = { server: '1', member: 'm', channel: undefined, subject: { actor: 'lind' }, locale: 'ja' } as const;
    const limits = { member: 2, server: 3 };
    expect(await store.addWatch(watch, limits)).toBe('added');
    expect(await store.addWatch({ ...watch, locale: 'en' }, limits)).toBe('known');
    expect(await store.addWatch({ ...watch, subject: { words: 'x' } }, limits)).toBe('added');
    expect(await store.addWatch({ ...watch, subject: { words: 'y' } }, limits)).toBe('full');
    expect(await store.addWatch({ ...watch, member: 'n' }, limits)).toBe('added');
    expect(await store.addWatch({ ...watch, member: 'o' }, limits)).toBe('full');
    const [first] = await store.watchesOf('1', 'm');
    expect(await store.removeWatch('1', 'n', first?.number ?? 0)).toBe(false);
    expect(await store.removeWatch('1', 'm', first?.number ?? 0)).toBe(true);
    expect((await store.watchesOf('1', 'm')).map(({ subject }) => subject)).toEqual([{ words: 'x' }]);
    expect(await store.unseenDocuments(10)).toEqual([]);
  });

  test('a watch sees each document of its server once, in the order of adding, and those of other servers never', async () => {
    const store = await openIt();
    const limits = { member: 2, server: 3 };
    await store.addDocument('1', kept('a'));
    await store.addWatch({ server: '1', member: 'm', channel: undefined, subject: { actor: 'lind' }, locale: 'ja' }, limits);
    await store.addWatch({ server: '2', member: 'n', channel: undefined, subject: { actor: 'lind' }, locale: 'ja' }, limits);
    await store.addDocument('3', kept('b'));
    expect(await store.unseenDocuments(10)).toEqual([]);
    for (const id of ['c', 'd']) await store.addDocument('1', kept(id));
    const [first, second] = await store.unseenDocuments(10);
    expect([first?.document, second?.document, first?.watch.member]).toEqual(['c', 'd', 'm']);
    await store.markSeen(first?.watch.number ?? 0, first?.documentNumber ?? 0);
    expect((await store.unseenDocuments(10)).map(({ document }) => document)).toEqual(['d']);
    await store.addDocument('2', kept('e'));
    expect((await store.unseenDocuments(10)).map(({ document }) => document)).toEqual(['d', 'e']);
  });
});

test('posts and schedules outlast the process', async () => {
  const store = await onDisk();
  await store.saveSchedule(daily(), ['a']);
  await store.putOut(post('2026-03-02'));
  await store.markTried(await claim(store, 0), '9');
  await store.close();
  const again = await onDisk(folders[0]);
  expect([(await again.schedules()).length, await again.toldIn('news')]).toEqual([1, ['a']]);
  expect(await claim(again, 5000)).toMatchObject({ tried: true, anchor: '9', fence: 2 });
});
