import type { DocumentText } from '../model/document.ts';
import type { Words } from '../search/words/words.ts';
import { buildIndexes, type Indexes } from './indexes.ts';
import { buildLibrary, type Library } from './library.ts';
import type { Pack } from './pack.ts';

/** What one server may see at one moment, with what it is searched by. It never changes: another document makes another shelf. */
export interface Shelf extends Library {
  indexes: Indexes;
}

/** Gives the shelf of one server; without a server, that of the shipped packs alone. */
export type OpenShelf = (server: string | undefined) => Promise<Shelf>;

/** A shelf out of packs, the same for every server. */
export const buildShelf = (packs: readonly Pack[], texts?: ReadonlyMap<string, DocumentText>, words?: Words): Shelf => {
  const library = buildLibrary(packs, texts);
  return { ...library, indexes: buildIndexes(library, words) };
};
