import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Only for whoever runs Keii: it holds what people asked in private. SQLite gives its companions the same. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Node's own recursive `mkdir` never ends in places such as /proc, where nothing can be made. @throws what the system says */
export const makeFolder = (folder: string): void => {
  if (exists(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: FOLDER_MODE });
};

/** Makes the file when it is missing, and keeps others from reading it. @throws what the system says */
export const makePrivate = (file: string): void => {
  closeSync(openSync(file, 'a', FILE_MODE));
  if (statSync(file).mode & 0o077) chmodSync(file, FILE_MODE);
};

/** The database's file in a folder. */
export const fileIn = (folder: string): string => join(resolve(folder), 'keii.sqlite');
