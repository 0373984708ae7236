import type { Day } from '../../../model/day.ts';

/** One place where a document speaks of a day. */
export interface Telling {
  day: Day;
  /** What tells it; a reprint has the original's. */
  origin: string;
  /** The day on which the document was published. */
  publishedOn: Day;
  /** How far into the document, from 0. */
  place: number;
  /** Whether the sentence names what the reader asks about. */
  topical: boolean;
  text: string;
}
