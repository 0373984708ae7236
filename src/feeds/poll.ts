import type { FeedItem } from '../documents/formats/feed/read-feed.ts';
import type { Fetched, Validators } from '../ingest/fetch/fetch-bounded.ts';
import { type Intake, keepPreview, previewFile } from '../ingest/take-in.ts';
import type { Feed } from '../model/server/feed.ts';
import type { Feeds } from '../storage/ports.ts';
import { itemPage, linkToWhole } from './item-page.ts';
import { afterFailure, afterReading, withSeen } from './rhythm.ts';

/** Gets a public page, or hears that it has not changed. */
export type FetchPage = (url: string, validators?: Validators) => Promise<Fetched>;

/** All that following feeds needs. */
export interface Following {
  intake: Intake;
  feeds: Feeds;
  fetchPage: FetchPage;
  nowMs(): number;
}

/** So many feeds are asked at a turn, and so many items of each are read: the rest waits for the next. */
const FEEDS_A_TURN = 5;
const ITEMS_A_TURN = 10;

const bytesOf = async (item: FeedItem, fetchPage: FetchPage): Promise<Uint8Array> => {
  const link = linkToWhole(item);
  const fetched = link === undefined ? undefined : await fetchPage(link);
  return fetched !== undefined && 'bytes' in fetched ? fetched.bytes : itemPage(item);
};

/** Takes an item in as a document of the server's; whether it was added. One without a fact, or in a foreign language, is passed over. */
const takeItem = async (server: string, item: FeedItem, { intake, fetchPage }: Following): Promise<boolean> => {
  const { title, publishedOn, url } = item.document.metadata;
  const bytes = await bytesOf(item, fetchPage);
  const preview = await previewFile(server, { bytes, name: url ?? item.id, title, publishedOn }, intake);
  return 'document' in preview && (await keepPreview(server, preview, intake)).outcome === 'added';
};

const takeNewItems = async (server: string, feed: Feed, items: readonly FeedItem[], following: Following): Promise<Feed> => {
  const known = new Set(feed.seen);
  const fresh = items.filter(({ id }) => !known.has(id)).slice(0, ITEMS_A_TURN);
  let now = feed;
  // Each is remembered as soon as it is read, so that a stop in between reads none twice.
  for (const item of fresh) {
    now = withSeen(now, item.id, await takeItem(server, item, following));
    await following.feeds.saveFeed(server, now);
  }
  return now;
};

/** Reads one feed; what becomes of it. */
const readOne = async (server: string, feed: Feed, following: Following): Promise<Feed> => {
  const { intake, fetchPage, nowMs } = following;
  const { etag, lastModified } = feed;
  const fetched = await fetchPage(feed.url, { ...(etag && { etag }), ...(lastModified && { lastModified }) });
  if ('unchanged' in fetched) return afterReading(feed, {}, nowMs());
  if ('refused' in fetched) return afterFailure(feed, nowMs());
  const read = await intake.reading.readFeed(fetched.bytes);
  if (read === 'not-a-feed' || 'unreadable' in read) return afterFailure(feed, nowMs());
  const now = await takeNewItems(server, feed, read.items, following);
  const isDone = read.items.every(({ id }) => now.seen.includes(id));
  // What is left over is to be had again at the next turn, which an unchanged answer would not give.
  return afterReading(now, isDone ? fetched.validators : { etag: undefined, lastModified: undefined }, nowMs());
};

/** One turn: the feeds that are due, one after the other. A feed that goes wrong keeps none of the others waiting. */
export const pollOnce = async (following: Following, onTrouble: (error: unknown) => void): Promise<void> => {
  const { feeds, nowMs } = following;
  for (const { server, feed } of await feeds.dueFeeds(nowMs(), FEEDS_A_TURN)) {
    try {
      await feeds.saveFeed(server, await readOne(server, feed, following));
    } catch (error) {
      onTrouble(new Error(`${feed.url}: ${String(error)}`, { cause: error }));
      await feeds.saveFeed(server, afterFailure(feed, nowMs()));
    }
  }
};
