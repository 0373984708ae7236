import type { ReadDocument } from '../../documents/formats/read-document.ts';
import type { Unreadable } from '../../documents/formats/unreadable.ts';

/** What the child is given: a file's bytes, and what it is called. */
export interface ReadingJob {
  bytes: Uint8Array;
  name: string;
}

export type ReadingResult = ReadDocument | Unreadable;
