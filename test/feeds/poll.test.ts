import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Desk, openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { feedDeeds } from '../../src/feeds/execute.ts';
import { type Following, pollOnce } from '../../src/feeds/poll.ts';
import type { Fetched, Validators } from '../../src/ingest/fetch/fetch-bounded.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import { namedIn } from '../../src/model/localized.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store } from '../../src/storage/ports.ts';
import { bytesOf, readHere } from '../ingest/stage.ts';

const READER: Reader = { server: '1', locale: 'en', today: '2025-06-01' };
const URL_OF_FEED = 'https://port.example/feed.xml';
const MINUTE_MS = 60_000;

const item = (id: string, text: string, link = `https://port.example/${id}`) =>
  `<item><guid isPermaLink="false">${id}</guid><title>Item ${id}</title><link>${link}</link>` +
  `<pubDate>Fri, 04 Apr 2025 09:00:00 GMT</pubDate><description>${text}</description></item>`;
const LONG = `The Port Board met on 3 April 2025 and raised the harbour fee. ${'The ships wait in the bay. '.repeat(30)}`;
const feedOf = (...items: string[]) => bytesOf(`<rss version="2.0"><channel><title>Port News</title>${items.join('')}</channel></rss>`);

let pages: Map<string, Uint8Array>;
let asked: { url: string; validators: Validators | undefined }[];
let answer: ((url: string) => Fetched) | undefined;
let nowMs: number;
let store: Store;
let following: Following;
let desk: Desk;
const troubles: string[] = [];
beforeEach(async () => {
  [pages, asked, answer, nowMs] = [new Map(), [], undefined, 0];
  store = await openMemoryStore(() => 0);
  const shelves = openServerShelves({ packs: [], texts: new Map() }, store);
  following = {
    intake: { reading: readHere, shelves, documents: store },
    feeds: store,
    nowMs: () => nowMs,
    async fetchPage(url, validators) {
      asked.push({ url, validators });
      const bytes = pages.get(url);
      return (
        answer?.(url) ??
        (bytes === undefined ? { refused: 'status', status: 404 } : { bytes, url, contentType: '', validators: { etag: '"1"' } })
      );
    },
  };
  desk = openDesk(shelves.open, commands, executeBy(feedDeeds(following)));
});
afterEach(async () => {
  expect(troubles.splice(0)).toEqual([]);
  await store.close();
});

const poll = () => pollOnce(following, (error) => void troubles.push(String(error)));
const add = (link = URL_OF_FEED) => desk.confirm({ command: 'feed add', options: { link } }, READER);
const documents = async (server = '1') =>
  (await store.documentsOf(server)).map(({ record }) => [namedIn(record.title, 'en'), record.published, record.url]);

test('a feed is shown before it is followed; then its items become documents', async () => {
  pages.set(URL_OF_FEED, feedOf(item('a', LONG), item('b', LONG.replace('3 April', '2 April'))));
  const shown = await desk.ask({ command: 'feed add', options: { link: URL_OF_FEED } }, READER);
  expect(shown).toMatchObject({
    confirm: true,
    title: '“Port News” will be followed',
    sections: [{ text: ['Item a (4 April 2025)', 'Item b (4 April 2025)'] }],
  });
  expect(await store.feedsOf('1')).toEqual([]);
  expect((await add()).title).toBe('“Port News” is followed');
  await poll();
  expect(await documents()).toEqual([
    ['Item a', '2025-04-04', 'https://port.example/a'],
    ['Item b', '2025-04-04', 'https://port.example/b'],
  ]);
  expect(
    (await desk.ask({ command: 'timeline', options: {} }, READER)).sections.flatMap(({ lines }) => lines.map(({ when }) => when)),
  ).toEqual(['2025-04-02', '2025-04-03']);
  expect(await documents('2')).toEqual([]);
});

test('nothing is read twice, and what has not changed is not sent again', async () => {
  pages.set(URL_OF_FEED, feedOf(item('a', LONG)));
  await add();
  await poll();
  await poll();
  expect(asked.filter(({ url }) => url === URL_OF_FEED)).toHaveLength(2);
  nowMs += 30 * MINUTE_MS;
  answer = () => ({ unchanged: true });
  await poll();
  expect(asked.at(-1)).toEqual({ url: URL_OF_FEED, validators: { etag: '"1"' } });
  answer = undefined;
  pages.set(URL_OF_FEED, feedOf(item('b', LONG.replace('3 April', '1 April')), item('a', LONG)));
  nowMs += 30 * MINUTE_MS;
  await poll();
  expect((await documents()).map(([title]) => title)).toEqual(['Item a', 'Item b']);
});

test('of an excerpt the whole is fetched; where that fails the excerpt is taken', async () => {
  pages.set(URL_OF_FEED, feedOf(item('a', 'The board met on 3 April 2025.'), item('b', 'The board met on 2 April 2025.')));
  pages.set(
    'https://port.example/a',
    bytesOf(`<html><head><title>Whole</title></head><body><article><p>${LONG}</p></article></body></html>`),
  );
  await add();
  await poll();
  const lengths = (await store.documentsOf('1')).map(({ record }) => record.length);
  expect(lengths[0]).toBeGreaterThan(600);
  expect(lengths[1]).toBeLessThan(100);
});

test('only ten items are read at a turn; the rest at the next', async () => {
  pages.set(URL_OF_FEED, feedOf(...Array.from({ length: 12 }, (_, day) => item(`i${day}`, LONG.replace('3 April', `${day + 1} April`)))));
  await add();
  await poll();
  expect(await documents()).toHaveLength(10);
  nowMs += 30 * MINUTE_MS;
  await poll();
  expect(asked.findLast(({ url }) => url === URL_OF_FEED)?.validators).toEqual({});
  expect(await documents()).toHaveLength(12);
});

test('a feed that fails is asked ever less often, and says so in the list', async () => {
  pages.set(URL_OF_FEED, feedOf(item('a', LONG)));
  await add();
  answer = () => ({ refused: 'status', status: 500 });
  const pauses: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await poll();
    const [feed] = await store.feedsOf('1');
    pauses.push(((feed?.nextAtMs ?? 0) - nowMs) / MINUTE_MS);
    nowMs = feed?.nextAtMs ?? 0;
  }
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
  const [section] = (await desk.ask({ command: 'feed list', options: {} }, READER)).sections;
  expect(section).toMatchObject({ title: 'Port News', text: [expect.stringContaining('cannot be read just now')] });
});

describe('a feed', () => {
  test('is not followed twice', async () => {
    pages.set(URL_OF_FEED, feedOf());
    await add();
    await expect(add('https://port.example:443/feed.xml')).rejects.toThrow('is followed already');
  });

  test('that is none is refused', async () => {
    pages.set('https://port.example/a', bytesOf('<html><body>An article.</body></html>'));
    await expect(add('https://port.example/a')).rejects.toThrow('is no feed (RSS, Atom)');
    await expect(add('https://port.example/nowhere')).rejects.toThrow('it answered 404');
  });

  test('is followed no more once that is asked; another server’s stays', async () => {
    pages.set(URL_OF_FEED, feedOf());
    await add();
    const elsewhere = { ...READER, server: '2' };
    await desk.confirm({ command: 'feed add', options: { link: URL_OF_FEED } }, elsewhere);
    const { next } = await desk.ask({ command: 'feed list', options: {} }, READER);
    await desk.ask(next[0]?.ask ?? { command: '', options: {} }, READER);
    expect(await Promise.all(['1', '2'].map(async (server) => (await store.feedsOf(server)).length))).toEqual([0, 1]);
    await expect(desk.ask(next[0]?.ask ?? { command: '', options: {} }, READER)).rejects.toThrow('is not followed');
    await store.forgetServer('2');
    expect(await store.feedsOf('2')).toEqual([]);
  });
});
