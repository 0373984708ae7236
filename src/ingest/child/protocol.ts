import type { FeedItem } from '../../documents/formats/feed/read-feed.ts';
import type { ReadDocument } from '../../documents/formats/read-document.ts';
import type { Unreadable } from '../../documents/formats/unreadable.ts';
import type { ExtractedFact } from '../../facts/extracted-fact.ts';
import type { KnownName } from '../../facts/names/entity.ts';
import type { KnownPlan } from '../../facts/plans/find-plans.ts';
import type { DocumentText } from '../../model/document.ts';
import type { Edtf } from '../../model/edtf.ts';

/** What the child is given: a file's bytes, or the text that was read from them before; what it is called, what was said of it, and whom the server knows. */
export interface ReadingJob {
  given: Uint8Array | DocumentText;
  name: string;
  publishedOn?: Edtf | undefined;
  language?: 'ja' | 'en' | undefined;
  actors: readonly KnownName[];
  plans: readonly KnownPlan[];
}

/** A file's text and facts; `publishedOn` null when neither anybody nor the file says. */
export interface FileRead {
  read: ReadDocument;
  facts: ExtractedFact[];
  language: 'ja' | 'en';
  publishedOn: Edtf | null;
}

/** A feed's name and items as they came, in its order. */
export interface FeedRead {
  title: string;
  items: FeedItem[];
}

/** `foreign`: the file is in a language that Keii does not read, by its BCP 47 code. */
export type ReadingResult = FileRead | Unreadable | { foreign: string };

/** What the child can be asked: to read a file, or to take a feed apart. */
export type Job = ReadingJob | { feed: Uint8Array };

/** `not-a-feed`: the bytes are none. */
export type FeedResult = FeedRead | 'not-a-feed' | Unreadable;
