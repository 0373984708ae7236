import { factEntries } from '../library/indexes.ts';
import type { Pack } from '../library/pack.ts';
import { buildShelf, buildShelfInSteps, type OpenShelf, type Shelf } from '../library/shelf.ts';
import type { DocumentText } from '../model/document.ts';
import { buildIndex, buildIndexInSlices, type Searchable, type TextIndex } from '../search/text-index.ts';
import type { Words } from '../search/words/words.ts';
import type { Documents, KeptRecords, Names, Settings } from '../storage/ports.ts';
import { collectionOf, growShelf, type Indexed, shrinkShelf, warm } from './grow-shelf.ts';
import { applyNames } from './names/apply-names.ts';
import { type Indexing, openIndex, openKeeper } from './server-index.ts';
import { inSlices, pause } from './slices.ts';

/** What every server may see. */
export interface Shipped {
  packs: readonly Pack[];
  texts: ReadonlyMap<string, DocumentText>;
  words?: Words | undefined;
}

/** The shelves of servers, a few of them kept in memory. While one is being changed, its readers have it as it was. */
export interface ServerShelves {
  open: OpenShelf;
  /** That of the packs alone. */
  shipped: Shelf;
  /** A server's shelf as it would be with one more document, or with it in the place of the one with its id; it is not found there by its words. */
  with(server: string, document: KeptRecords): Promise<Shelf>;
  /** Puts a document on a server's shelf that is kept in the store by now. */
  added(server: string, document: KeptRecords): Promise<void>;
  /** Takes a document off a server's shelf that the store keeps no longer. */
  removed(server: string, document: string): Promise<void>;
  /** Forgets a server's shelf when its settings, or its documents altogether, have changed: its next reader gets a new one. */
  changed(server: string): void;
  /** Forgets a server for good, with what was saved to open its shelf sooner. */
  forgotten(server: string): Promise<void>;
  /** Makes ready, in slices, what the first questions will need: the shipped packs' index, and the shelves of servers with saved ones. */
  prepare(): Promise<void>;
}

/** Servers that are asked at the same time; the shelf of another is built again when it is asked. */
const MOST_SERVERS = 50;
/** The facts of all of them together, some four kilobytes each. */
const MOST_FACTS = 200_000;

interface Held {
  /** Hears how many facts the shelves of all servers hold, before another is made and when one has changed. */
  onHeld?(facts: number): void;
  /** So many are held at most, unless one server has more. */
  mostFacts?: number;
}

/** A server's shelf, nothing when it is that of the packs alone; and the last of the changes to it, which come one after another. */
interface Server {
  kept: Promise<Indexed | undefined>;
  work: Promise<void>;
  /** How many facts its shelf holds; none while it is that of the packs alone. */
  facts: number;
}

/** An index that is built when it is first searched, unless it was made ready before. */
const openShippedIndex = (shelf: () => Shelf): { index: Searchable; prepare(): Promise<void> } => {
  let made: TextIndex | undefined;
  const index = (): TextIndex => {
    made ??= buildIndex(factEntries(shelf()));
    return made;
  };
  return {
    index: { search: (query, options) => index().search(query, options) },
    async prepare() {
      const built = made ?? (await buildIndexInSlices(factEntries(shelf()), pause));
      made ??= built;
    },
  };
};

/** Shelves over the shipped packs that a server has not hidden and its own documents; a server without either shares the shelf of the packs alone. */
export const openServerShelves = (
  { packs, texts, words }: Shipped,
  store: Pick<Documents, 'documentsOf'> & Pick<Settings, 'settingsOf'> & Pick<Names, 'nameEditsOf'>,
  { onHeld, mostFacts = MOST_FACTS, ...indexing }: Held & Indexing = {},
): ServerShelves => {
  const shippedIndex = openShippedIndex(() => shipped);
  const shipped: Shelf = buildShelf(packs, texts, words, shippedIndex.index);
  const keeper = openKeeper(indexing);
  const servers = new Map<string, Server>();

  const build = async (server: string): Promise<Indexed | undefined> => {
    const [own, { hiddenPacks }, edits] = await Promise.all([
      store.documentsOf(server),
      store.settingsOf(server),
      store.nameEditsOf(server),
    ]);
    const shown = packs.filter(({ id }) => !hiddenPacks.includes(id));
    if (own.length === 0 && shown.length === packs.length && edits.length === 0) return undefined;
    onHeld?.(factsHeld() + own.reduce((sum, { facts }) => sum + facts.length, 0));
    let index: TextIndex | undefined;
    const searchable: Searchable = { search: (query, options) => index?.search(query, options) ?? [] };
    const collections = applyNames([...shown, ...own.map(collectionOf)], edits);
    const shelf = await inSlices(buildShelfInSteps(collections, { texts, words, index: searchable }));
    const opened = await openIndex(server, shelf, indexing);
    index = opened.index;
    await warm(shelf);
    if (opened.isStale) keeper.keep(server, index);
    return { shelf, index };
  };
  const factsHeld = (): number => servers.values().reduce((sum, { facts }) => sum + facts, 0);
  /** Notes how much a server's shelf holds, and lets go of those that were asked the longest ago where all hold too much. */
  const hold = (server: Server, facts: number): void => {
    server.facts = facts;
    for (const oldest of servers.keys()) {
      if (servers.size <= MOST_SERVERS && factsHeld() <= mostFacts) break;
      if (servers.get(oldest) !== server) servers.delete(oldest);
    }
    onHeld?.(factsHeld());
  };
  const find = (server: string): Server => {
    const known = servers.get(server) ?? { kept: build(server), work: Promise.resolve(), facts: 0 };
    const isNew = servers.get(server) !== known;
    servers.delete(server);
    servers.set(server, known);
    if (isNew) {
      known.kept.then(
        (indexed) => servers.get(server) === known && hold(known, indexed?.shelf.facts.length ?? 0),
        () => servers.get(server) === known && servers.delete(server),
      );
    }
    return known;
  };
  const change = (name: string, alter: (indexed: Indexed) => Promise<Indexed>): Promise<void> => {
    const server = find(name);
    const changing = server.work.then(async () => {
      // What was the packs' alone so far is built from the store, where the change has been made.
      // What was said of names may concern any of its documents.
      const [before, edits] = [await server.kept, await store.nameEditsOf(name)];
      keeper.changes(name);
      const after = before === undefined || edits.length > 0 ? await build(name) : await alter(before);
      server.kept = Promise.resolve(after);
      hold(server, after?.shelf.facts.length ?? 0);
      if (after !== undefined) keeper.keep(name, after.index);
    });
    server.work = changing.catch(() => void servers.delete(name));
    return changing;
  };
  const changed = (server: string): void => {
    keeper.changes(server);
    servers.delete(server);
  };
  const open: OpenShelf = async (server) => (server === undefined ? undefined : (await find(server).kept)?.shelf) ?? shipped;
  return {
    shipped,
    open,
    async with(server, document) {
      const [shelf, edits] = [await open(server), await store.nameEditsOf(server)];
      return applyNames([collectionOf(document)], edits, shelf.actors).reduce((grown, one) => grown.with(one), shelf.without(document.id));
    },
    added: (server, document) =>
      change(server, async (before) => (before.shelf.documents.has(document.id) ? before : growShelf(before, document))),
    removed: (server, document) =>
      change(server, async (before) => (before.shelf.documents.has(document) ? shrinkShelf(before, document) : before)),
    changed,
    async forgotten(server) {
      changed(server);
      await indexing.saved?.remove(server);
    },
    async prepare() {
      await shippedIndex.prepare();
      for (const server of (await indexing.saved?.servers()) ?? []) await open(server).catch(() => undefined);
    },
  };
};
