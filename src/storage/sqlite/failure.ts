import type { Trouble } from '../../model/server/trouble.ts';

/** What keeps a store from being used at all, until whoever runs Keii has mended it. */
export type Refusal = 'in-use' | 'newer' | 'foreign' | 'damaged' | 'unopenable';

/** A store that must not be used. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly refusal: Refusal;

  /** @param detail what was found, in a few words */
  constructor(refusal: Refusal, detail: string) {
    super(detail);
    this.refusal = refusal;
  }
}

/** https://sqlite.org/rescode.html, primary codes; any other means that the tables are not what they should be. */
const TROUBLES = new Map<number, Trouble>([
  [5, 'held'],
  [6, 'held'],
  [8, 'read-only'],
  [10, 'full'],
  [11, 'damaged'],
  [13, 'full'],
  [26, 'damaged'],
]);

/** What the operating system calls the same. */
const SYSTEM_TROUBLES = new Map<string, Trouble>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EIO', 'full'],
]);

/** SQLite's primary result code; nothing for any other error. */
export const sqliteCode = (error: Error): number | undefined => {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
};

/** What is wrong with the disk or the file, where an error tells so. SQLite reports some full disks as failed input or output. */
export const troubleOf = (error: unknown): Trouble | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = sqliteCode(error);
  if (code !== undefined) return TROUBLES.get(code) ?? 'damaged';
  return SYSTEM_TROUBLES.get(String((error as NodeJS.ErrnoException).code));
};
