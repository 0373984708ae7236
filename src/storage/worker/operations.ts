import { setTimeout as sleep } from 'node:timers/promises';
import { type DocumentTable, openDocuments } from '../sqlite/documents.ts';
import { troubleOf } from '../sqlite/failure.ts';
import { type OpenFile, openFile } from '../sqlite/open-file.ts';
import { openPosts } from '../sqlite/posts.ts';
import { openSchedules } from '../sqlite/schedules.ts';
import { type ChangeTable, openChanges } from '../sqlite/servers/changes.ts';
import { openFeeds } from '../sqlite/servers/feeds.ts';
import { openNames } from '../sqlite/servers/names.ts';
import { openSettings } from '../sqlite/servers/settings.ts';
import { openViews, type ViewTable } from '../sqlite/views.ts';
import { openWatches } from '../sqlite/watches.ts';
import { type Forwarded, forward } from './forward.ts';
import type { Operations } from './protocol.ts';

/** Another program, such as one that makes a copy, may hold the file for a moment. */
const HELD_TRIES = 4;
const HELD_PAUSE_MS = 15;

const whileHeld = async <Value>(work: () => Promise<Value>, tries = HELD_TRIES): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || troubleOf(error) !== 'held') throw error;
    await sleep(HELD_PAUSE_MS);
    return whileHeld(work, tries - 1);
  }
};

type Tables = ViewTable & DocumentTable & ChangeTable & Forwarded;

const openTables = (database: OpenFile['database']): Tables => ({
  ...openViews(database),
  ...openDocuments(database),
  ...openSchedules(database),
  ...openPosts(database),
  ...openWatches(database),
  ...openSettings(database),
  ...openFeeds(database),
  ...openChanges(database),
  ...openNames(database),
});

/** The operations on a store that is not open yet; before it is, all but `open` and `close` fail as the last `open` did. */
export const openOperations = (): Operations => {
  let file: OpenFile | undefined;
  let tables: Tables | undefined;
  let hindrance: unknown = new Error('the store is not open');
  const opened = (): Tables => {
    if (tables === undefined) throw hindrance;
    return tables;
  };
  return {
    async open(folder) {
      try {
        file ??= await whileHeld(() => openFile(folder));
        tables ??= openTables(file.database);
      } catch (error) {
        hindrance = error;
        throw error;
      }
    },
    save: (...asked) => whileHeld(() => opened().save(...asked)),
    find: (...asked) => whileHeld(() => opened().find(...asked)),
    tend: (...asked) => whileHeld(() => opened().tend(...asked)),
    addDocument: (...asked) => whileHeld(() => opened().addDocument(...asked)),
    documentPage: (...asked) => whileHeld(() => opened().documentPage(...asked)),
    textOf: (...asked) => whileHeld(() => opened().textOf(...asked)),
    removeDocument: (...asked) => whileHeld(() => opened().removeDocument(...asked)),
    filling: (...asked) => whileHeld(() => opened().filling(...asked)),
    replaceDocument: (...asked) => whileHeld(() => opened().replaceDocument(...asked)),
    noteChange: (...asked) => whileHeld(() => opened().noteChange(...asked)),
    latestChange: (...asked) => whileHeld(() => opened().latestChange(...asked)),
    dropChange: (...asked) => whileHeld(() => opened().dropChange(...asked)),
    forgetServer: (...asked) => whileHeld(() => opened().forgetServer(...asked)),
    ...forward((name, args) => whileHeld(() => (opened()[name] as (...given: unknown[]) => Promise<unknown>)(...args))),
    async close() {
      file?.close();
      file = undefined;
      tables = undefined;
    },
  };
};
