import type { Store } from './ports.ts';
import { allDocuments, openDocuments } from './sqlite/documents.ts';
import { openFeeds } from './sqlite/feeds.ts';
import { openTables } from './sqlite/open-file.ts';
import { openPosts } from './sqlite/posts.ts';
import { openSchedules } from './sqlite/schedules.ts';
import { openSettings } from './sqlite/settings.ts';
import { openViews } from './sqlite/views.ts';
import { openWatches } from './sqlite/watches.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A store that lasts as long as the process, in this thread: the same tables and queries, without a disk. */
export const openMemoryStore = async (nowMs: () => number): Promise<Store> => {
  const { database, close } = await openTables(':memory:');
  const views = openViews(database);
  const today = (): number => Math.floor(nowMs() / DAY_MS);
  const documents = openDocuments(database);
  return {
    ...documents,
    ...openSchedules(database),
    ...openPosts(database),
    ...openWatches(database),
    ...openSettings(database),
    ...openFeeds(database),
    documentsOf: (server) => allDocuments(server, documents.documentPage),
    trouble: () => undefined,
    saveView: (where, view) => views.save(where, view, today()),
    findView: async (where, id) => (await views.find(where, id, today())) ?? 'expired',
    close: async () => close(),
  };
};
