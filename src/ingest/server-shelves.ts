import type { Pack } from '../library/pack.ts';
import { buildShelf, type Collection, type OpenShelf, type Shelf } from '../library/shelf.ts';
import type { DocumentText } from '../model/document.ts';
import type { Words } from '../search/words/words.ts';
import type { Documents, KeptRecords, Settings } from '../storage/ports.ts';

/** What every server may see. */
export interface Shipped {
  packs: readonly Pack[];
  texts: ReadonlyMap<string, DocumentText>;
  words?: Words | undefined;
}

/** The shelves of servers, a few of them kept in memory. */
export interface ServerShelves {
  open: OpenShelf;
  /** That of the packs alone. */
  shipped: Shelf;
  /** A server's shelf as it would be with one more document, or with it in the place of the one with its id. */
  with(server: string, document: KeptRecords): Promise<Shelf>;
  /** Called when a server's documents or settings have changed: its next reader gets a new shelf. */
  changed(server: string): void;
}

/** Servers that are asked at the same time; the shelf of another is built again when it is asked. */
const MOST_SERVERS = 50;

const collectionOf = (kept: readonly KeptRecords[]): Collection => ({
  documents: kept.map(({ record }) => record),
  actors: kept.flatMap(({ actors }) => actors),
  plans: kept.flatMap(({ plans }) => plans),
  issues: [],
  facts: kept.flatMap(({ facts }) => facts),
  positions: [],
  disagreements: [],
});

/** Shelves over the shipped packs that a server has not hidden and its own documents; a server without either shares the shelf of the packs alone. */
export const openServerShelves = (
  { packs, texts, words }: Shipped,
  store: Pick<Documents, 'documentsOf'> & Pick<Settings, 'settingsOf'>,
): ServerShelves => {
  const shipped = buildShelf(packs, texts, words);
  const kept = new Map<string, Promise<Shelf>>();
  const build = async (server: string, more: readonly KeptRecords[] = []): Promise<Shelf> => {
    const [documents, { hiddenPacks }] = await Promise.all([store.documentsOf(server), store.settingsOf(server)]);
    const replaced = new Set(more.map(({ id }) => id));
    const own = [...documents.filter(({ id }) => !replaced.has(id)), ...more];
    const shown = packs.filter(({ id }) => !hiddenPacks.includes(id));
    return own.length === 0 && shown.length === packs.length ? shipped : buildShelf([...shown, collectionOf(own)], texts, words);
  };
  return {
    shipped,
    async open(server) {
      if (server === undefined) return shipped;
      const shelf = kept.get(server) ?? build(server);
      kept.delete(server);
      kept.set(server, shelf);
      shelf.catch(() => kept.delete(server));
      for (const oldest of kept.keys()) if (kept.size > MOST_SERVERS) kept.delete(oldest);
      return shelf;
    },
    with: (server, document) => build(server, [document]),
    changed: (server) => void kept.delete(server),
  };
};
