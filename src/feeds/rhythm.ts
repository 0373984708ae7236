import type { Feed } from '../model/server/feed.ts';

const MINUTE_MS = 60_000;
/** News is news for an hour; asking more often than this is a burden to small sites. */
const USUAL_MS = 30 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
/** More ids than any feed lists at a time. */
const MOST_SEEN = 1_000;

/** The feed after a reading that went well. */
export const afterReading = (feed: Feed, more: Partial<Pick<Feed, 'etag' | 'lastModified' | 'title'>>, nowMs: number): Feed => ({
  ...feed,
  ...more,
  failures: 0,
  nextAtMs: nowMs + USUAL_MS,
});

/** The feed after one that failed: each failure in a row doubles the pause, to a day at most. */
export const afterFailure = (feed: Feed, nowMs: number): Feed => ({
  ...feed,
  failures: feed.failures + 1,
  nextAtMs: nowMs + Math.min(LONGEST_MS, USUAL_MS * 2 ** feed.failures),
});

/** The feed once an item needs no reading any more. */
export const withSeen = (feed: Feed, id: string, taken: boolean): Feed => ({
  ...feed,
  seen: [...feed.seen, id].slice(-MOST_SEEN),
  taken: feed.taken + (taken ? 1 : 0),
});
