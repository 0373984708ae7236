import type { Day } from '../day.ts';
import type { Wording } from '../localized.ts';

/** Somebody as they stood when a name was changed, so that the change can be told, and undone, when nothing else tells of them any more. */
export interface NamedThen {
  id: string;
  name: Wording;
  /** Every spelling. */
  spellings: readonly string[];
  /** The server's own documents that named them. */
  documents: readonly string[];
}

/**
 * What a server's managers say of a name, on a day. `merge`: whoever `from` is, is `into`. `alias`: `of` is also written so. `split`: this
 * spelling of `of` is somebody else, known by the id `as`.
 */
export type NameEdit =
  | { edit: 'merge'; on: Day; from: NamedThen; into: string }
  | { edit: 'alias'; on: Day; of: string; alias: string }
  | { edit: 'split'; on: Day; of: string; alias: string; as: string; language: 'ja' | 'en' };
