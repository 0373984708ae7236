import type { Changes, Documents, KeptChange, KeptDocument, Names } from '../../storage/ports.ts';

/** Undoes the changes of each server, the latest first, also after a restart. */
export interface History {
  did(server: string, change: KeptChange): Promise<void>;
  /** The latest change that can be undone. */
  latest(server: string): Promise<KeptChange | undefined>;
  /** Undoes it, and gives it; undefined when there is none. */
  undo(server: string): Promise<KeptChange | undefined>;
}

/** @param store where the documents are put back; a change that cannot be undone just now stays to be undone */
export const openHistory = (store: Documents & Changes & Names): History => {
  const putBack = async (server: string, document: KeptDocument): Promise<void> => {
    if (!(await store.replaceDocument(server, document))) await store.addDocument(server, document);
  };
  return {
    did: (server, change) => store.noteChange(server, change),
    latest: async (server) => (await store.latestChange(server))?.change,
    async undo(server) {
      const latest = await store.latestChange(server);
      if (latest === undefined) return undefined;
      const { gone, back, names } = latest.change;
      if (gone !== undefined) await store.removeDocument(server, gone);
      for (const document of back) await putBack(server, document);
      if (names !== undefined) await store.saveNameEdits(server, names);
      await store.dropChange(server, latest.number);
      return latest.change;
    },
  };
};
