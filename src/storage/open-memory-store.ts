import { UNDO_DAYS } from '../model/server/undo-days.ts';
import type { Store } from './ports.ts';
import { allDocuments, openDocuments } from './sqlite/documents.ts';
import { openTables } from './sqlite/open-file.ts';
import { openPosts } from './sqlite/posts.ts';
import { openSchedules } from './sqlite/schedules.ts';
import { openChanges } from './sqlite/servers/changes.ts';
import { openFeeds } from './sqlite/servers/feeds.ts';
import { openNames } from './sqlite/servers/names.ts';
import { openSettings } from './sqlite/servers/settings.ts';
import { openViews } from './sqlite/views.ts';
import { openWatches } from './sqlite/watches.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A store that lasts as long as the process, in this thread: the same tables and queries, without a disk. */
export const openMemoryStore = async (nowMs: () => number): Promise<Store> => {
  const { database, close } = await openTables(':memory:');
  const views = openViews(database);
  const today = (): number => Math.floor(nowMs() / DAY_MS);
  const documents = openDocuments(database);
  const changes = openChanges(database);
  return {
    ...documents,
    ...openNames(database),
    noteChange: (server, change) => changes.noteChange(server, change, today()),
    latestChange: (server) => changes.latestChange(server, today() - UNDO_DAYS),
    dropChange: changes.dropChange,
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
