import type { Documents, KeptDocument } from '../../storage/ports.ts';

/** What undoes a change: the document it brought goes, those it took or changed come back as they were. */
export interface Change {
  what: 'added' | 'removed' | 'redated' | 'hidden' | 'corrected';
  /** What the document is called, for the report. */
  title: string;
  gone?: string | undefined;
  back: readonly KeptDocument[];
}

/** The latest changes of each server, as long as the process runs. */
export interface History {
  did(server: string, change: Change): void;
  /** The latest change that was not undone yet. */
  latest(server: string): Change | undefined;
  /** Undoes the latest change that was not undone yet, and gives it; undefined when there is none. */
  undo(server: string): Promise<Change | undefined>;
}

const MOST_CHANGES = 20;
const MOST_SERVERS = 50;

/** @param documents where the documents are put back; a change that cannot be undone just now stays to be undone */
export const openHistory = (documents: Documents): History => {
  const changes = new Map<string, Change[]>();
  const putBack = async (server: string, document: KeptDocument): Promise<void> => {
    if (!(await documents.replaceDocument(server, document))) await documents.addDocument(server, document);
  };
  return {
    did(server, change) {
      const own = [...(changes.get(server) ?? []), change].slice(-MOST_CHANGES);
      changes.delete(server);
      changes.set(server, own);
      for (const oldest of changes.keys()) if (changes.size > MOST_SERVERS) changes.delete(oldest);
    },
    latest: (server) => changes.get(server)?.at(-1),
    async undo(server) {
      const change = changes.get(server)?.at(-1);
      if (change === undefined) return undefined;
      if (change.gone !== undefined) await documents.removeDocument(server, change.gone);
      for (const document of change.back) await putBack(server, document);
      changes.get(server)?.pop();
      return change;
    },
  };
};
