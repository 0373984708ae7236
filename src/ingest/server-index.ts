import { factEntries } from '../library/indexes.ts';
import type { Shelf } from '../library/shelf.ts';
import { buildIndexInSlices, loadIndex, type TextIndex } from '../search/text-index.ts';
import type { SavedIndexes } from '../storage/ports.ts';
import { pause } from './slices.ts';

/** A smaller index is built in a second or two. */
const LEAST_SAVED = 2_000;

/** What the indexes of servers need. */
export interface Indexing {
  saved?: SavedIndexes | undefined;
  /** Hears when a saved index is damaged or of another version, and is built anew. */
  onUseless?(server: string): void;
  /** Hears when an index could not be saved; it is tried again after the next change. */
  onUnsaved?(server: string, error: unknown): void;
  /** Changes come in a row: an index is saved once nothing has changed for so long. */
  quietMs?: number;
}

/** The index of a server's shelf: out of its saved form where there is one, else built; `isStale` when another should be saved. */
export const openIndex = async (
  server: string,
  shelf: Shelf,
  { saved, onUseless }: Indexing,
): Promise<{ index: TextIndex; isStale: boolean }> => {
  const lines = saved?.read(server);
  if (lines === undefined) return { index: await buildIndexInSlices(factEntries(shelf), pause), isStale: true };
  const { index, changed, isUseless } = await loadIndex(lines, factEntries(shelf), pause);
  if (isUseless) onUseless?.(server);
  return { index, isStale: changed > 0 };
};

async function* paced(lines: Iterable<string>, isCalledOff: () => boolean): AsyncGenerator<string> {
  for (const line of lines) {
    if (isCalledOff()) throw new CalledOff();
    yield line;
    await pause();
  }
  if (isCalledOff()) throw new CalledOff();
}

/** An index has changed while it was being saved. */
class CalledOff extends Error {}

/** Saves indexes once they have been left alone for a while; a change calls off the saving that is under way. */
export interface Keeper {
  /** Must be called before an index is changed. */
  changes(server: string): void;
  /** Has the index saved later. */
  keep(server: string, index: TextIndex): void;
}

const QUIET_MS = 30_000;

/** A keeper of indexes; one that is too small to be worth it, it leaves. */
export const openKeeper = ({ saved, onUnsaved, quietMs = QUIET_MS }: Indexing): Keeper => {
  const timers = new Map<string, NodeJS.Timeout>();
  const saves = new Map<string, object>();
  const changes = (server: string): void => {
    clearTimeout(timers.get(server));
    timers.delete(server);
    saves.delete(server);
  };
  const save = async (server: string, index: TextIndex): Promise<void> => {
    const mine = {};
    saves.set(server, mine);
    try {
      await saved?.write(
        server,
        paced(index.save(), () => saves.get(server) !== mine),
      );
    } catch (error) {
      if (!(error instanceof CalledOff)) onUnsaved?.(server, error);
    }
  };
  return {
    changes,
    keep(server, index) {
      changes(server);
      if (saved === undefined || index.size < LEAST_SAVED) return;
      timers.set(server, setTimeout(() => void save(server, index), quietMs).unref());
    },
  };
};
