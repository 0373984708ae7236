import type { PostTable } from '../sqlite/posts.ts';
import type { ScheduleTable } from '../sqlite/schedules.ts';
import type { FeedTable } from '../sqlite/servers/feeds.ts';
import type { NameTable } from '../sqlite/servers/names.ts';
import type { SettingsTable } from '../sqlite/servers/settings.ts';
import type { WatchTable } from '../sqlite/watches.ts';

/** What is asked of the store for schedules, posts, watches, settings, feeds and names: each is handed on as it is. */
export type Forwarded = ScheduleTable & PostTable & WatchTable & SettingsTable & FeedTable & NameTable;

const NAMES: { [Name in keyof Forwarded]: true } = {
  saveSchedule: true,
  schedules: true,
  toldIn: true,
  removeSchedule: true,
  noteProgress: true,
  putOut: true,
  remake: true,
  postOf: true,
  waitingPosts: true,
  lastSent: true,
  claimPost: true,
  markTried: true,
  settlePost: true,
  nextPostMs: true,
  addWatch: true,
  watchesOf: true,
  removeWatch: true,
  unseenDocuments: true,
  markSeen: true,
  settingsOf: true,
  saveSettings: true,
  addFeed: true,
  feedsOf: true,
  removeFeed: true,
  dueFeeds: true,
  saveFeed: true,
  nameEditsOf: true,
  saveNameEdits: true,
};

/** All of these operations, each done by handing its name and arguments on. */
export const forward = (call: (name: keyof Forwarded, args: unknown[]) => Promise<unknown>): Forwarded =>
  Object.fromEntries(
    (Object.keys(NAMES) as (keyof Forwarded)[]).map((name) => [name, (...args: unknown[]) => call(name, args)]),
  ) as unknown as Forwarded;
