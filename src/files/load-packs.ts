import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import { type Pack, readPack } from '../library/pack.ts';

/** Where the shipped packs are. */
const DATA_FOLDER = join(import.meta.dirname, '../../data');

/**
 * Every pack in a folder, by name.
 *
 * @throws {DataError} when a record breaks its schema
 */
export const loadPacks = (folder: string = DATA_FOLDER): Pack[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.json')))
    .map(({ name }) => loadPack(name, folder))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** One pack of the folder. @throws {DataError} when there is none of that name, or a record breaks its schema */
export const loadPack = (id: string, folder: string = DATA_FOLDER): Pack => {
  if (!existsSync(join(folder, id, 'pack.json'))) throw new DataError(folder, id, 'there is no such pack');
  return readPack((file) => readFileSync(join(folder, id, file), 'utf8'));
};
