import { UserError } from '../errors.ts';
import { storeWords } from '../messages/environment.ts';
import { sayInBoth } from '../messages/say.ts';
import type { Trouble } from '../model/server/trouble.ts';
import { UNDO_DAYS } from '../model/server/undo-days.ts';
import { openCircuit } from './circuit.ts';
import type { Store } from './ports.ts';
import { allDocuments } from './sqlite/documents.ts';
import { StoreRefused } from './sqlite/failure.ts';
import { fileIn } from './sqlite/folder.ts';
import { forward } from './worker/forward.ts';
import { InTrouble, openLink } from './worker/link.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = DAY_MS / 24;
/** A disk that takes longer does not answer; Discord waits three seconds in all. */
const LIMIT_MS = 1000;
/** A server's documents may be many megabytes. */
const DOCUMENT_LIMIT_MS = 10_000;
/** Opening may bring a large file up to date first. */
const OPEN_LIMIT_MS = 10_000;

/** What a store is opened with. */
export interface StoreOptions {
  /** The clock, in milliseconds since 1970. */
  nowMs(): number;
  /** Hears of each trouble once, and of its end. */
  onTrouble(trouble: Trouble | undefined): void;
}

const explain = (error: unknown, folder: string): unknown =>
  error instanceof StoreRefused
    ? new UserError(sayInBoth(storeWords[error.refusal], { folder, file: fileIn(folder), detail: error.message }))
    : error;

const unlessInTrouble = (error: unknown): void => {
  if (!(error instanceof InTrouble || error instanceof StoreRefused)) throw error;
};

/**
 * The store in `folder`'s `keii.sqlite`, made when missing, for this process alone. A disk that is full or the like keeps it from
 * nothing but keeping views; it is tried again until that is over.
 *
 * @throws {UserError} when another process uses the folder, or the file cannot be opened, is damaged, a newer Keii's or not Keii's
 */
export const openStore = async (folder: string, { nowMs, onTrouble }: StoreOptions): Promise<Store> => {
  const link = openLink();
  const today = (): number => Math.floor(nowMs() / DAY_MS);
  const open = async (): Promise<void> => {
    await link.call('open', [folder], OPEN_LIMIT_MS);
    await link.call('tend', [today()], OPEN_LIMIT_MS);
  };
  const writing = openCircuit(open, onTrouble);
  try {
    await writing.through(open);
  } catch (error) {
    await link.end();
    throw explain(error, folder);
  }
  const tending = setInterval(() => void writing.through(() => link.call('tend', [today()], LIMIT_MS)), HOUR_MS).unref();
  return {
    trouble: writing.trouble,
    saveView: (where, view) => writing.through(() => link.call('save', [where, view, today()], LIMIT_MS)),
    async findView(where, id) {
      try {
        return (await link.call('find', [where, id, today()], LIMIT_MS)) ?? 'expired';
      } catch (error) {
        unlessInTrouble(error);
        return 'unreachable';
      }
    },
    addDocument: (...asked) => link.call('addDocument', asked, DOCUMENT_LIMIT_MS),
    documentsOf: (server) => allDocuments(server, (...asked) => link.call('documentPage', asked, DOCUMENT_LIMIT_MS)),
    textOf: (...asked) => link.call('textOf', asked, DOCUMENT_LIMIT_MS),
    removeDocument: (...asked) => link.call('removeDocument', asked, DOCUMENT_LIMIT_MS),
    filling: (...asked) => link.call('filling', asked, DOCUMENT_LIMIT_MS),
    replaceDocument: (...asked) => link.call('replaceDocument', asked, DOCUMENT_LIMIT_MS),
    noteChange: (server, change) => link.call('noteChange', [server, change, today()], DOCUMENT_LIMIT_MS),
    latestChange: (server) => link.call('latestChange', [server, today() - UNDO_DAYS], DOCUMENT_LIMIT_MS),
    dropChange: (...asked) => link.call('dropChange', asked, LIMIT_MS),
    forgetServer: (...asked) => link.call('forgetServer', asked, DOCUMENT_LIMIT_MS),
    ...forward((name, args) => link.call(name, args as never, LIMIT_MS)),
    async close() {
      clearInterval(tending);
      writing.close();
      await link.call('close', [], LIMIT_MS).catch(unlessInTrouble);
      await link.end();
    },
  };
};
