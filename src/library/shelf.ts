import { buildIndexes, type Indexes } from './indexes.ts';
import { buildLibrary, type Library } from './library.ts';

/** What one server may see at one moment, with what it is searched by. It never changes: another document makes another shelf. */
export interface Shelf extends Library {
  indexes: Indexes;
}

/** Gives the shelf of one server; without a server, that of the shipped packs alone. */
export type OpenShelf = (server: string | undefined) => Promise<Shelf>;

/** A shelf out of packs, the same for every server. */
export const buildShelf = (...packs: Parameters<typeof buildLibrary>): Shelf => {
  const library = buildLibrary(...packs);
  return { ...library, indexes: buildIndexes(library) };
};
