import { setTimeout as sleep } from 'node:timers/promises';
import { troubleOf } from '../sqlite/failure.ts';
import { type OpenFile, openFile } from '../sqlite/open-file.ts';
import { openViews, type ViewTable } from '../sqlite/views.ts';
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

/** The operations on a store that is not open yet; before it is, all but `open` and `close` fail as the last `open` did. */
export const openOperations = (): Operations => {
  let file: OpenFile | undefined;
  let views: ViewTable | undefined;
  let hindrance: unknown = new Error('the store is not open');
  const opened = (): ViewTable => {
    if (views === undefined) throw hindrance;
    return views;
  };
  return {
    async open(folder) {
      try {
        file ??= await whileHeld(() => openFile(folder));
        views ??= openViews(file.database);
      } catch (error) {
        hindrance = error;
        throw error;
      }
    },
    save: (...asked) => whileHeld(() => opened().save(...asked)),
    find: (...asked) => whileHeld(() => opened().find(...asked)),
    tend: (...asked) => whileHeld(() => opened().tend(...asked)),
    async close() {
      file?.close();
      file = undefined;
      views = undefined;
    },
  };
};
