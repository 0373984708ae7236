import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type Pack, readPack } from '../library/pack.ts';

/** Where the shipped packs are. */
const DATA_FOLDER = join(import.meta.dirname, '../../data');

const packNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.json')))
    .map(({ name }) => name);

/**
 * Every pack in a folder, by name.
 *
 * @throws {DataError} when a record breaks its schema
 */
export const loadPacks = (folder: string = DATA_FOLDER): Pack[] =>
  packNames(folder)
    .map((name) => loadPack(name, folder))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** One pack of the folder. @throws {UserError} that names those there are, when there is none of that name; {DataError} when a record breaks its schema */
export const loadPack = (id: string, folder: string = DATA_FOLDER): Pack => {
  const there = packNames(folder);
  if (!there.includes(id)) throw new UserError(`there is no pack “${id}”; there are: ${there.join(', ')}`);
  return readPack((file) => readFileSync(join(folder, id, file), 'utf8'));
};
