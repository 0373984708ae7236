import { createHash } from 'node:crypto';
import type { Unreadable } from '../documents/formats/unreadable.ts';
import type { ExtractedFact } from '../facts/extracted-fact.ts';
import { knownNames, knownPlans } from '../facts/names/known.ts';
import type { Shelf } from '../library/shelf.ts';
import { type Day, isDay } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Changes, Documents, KeptDocument, Names } from '../storage/ports.ts';
import type { Reading } from './child/open-reading.ts';
import { mergeInto } from './merge-into.ts';
import { documentIdOf } from './prepare/ids.ts';
import { type PreparedDocument, prepareDocument } from './prepare/prepare-document.ts';
import type { ServerShelves } from './server-shelves.ts';

/** A file as it comes, and what was said of it beside. */
export interface GivenFile {
  bytes: Uint8Array;
  name: string;
  publishedOn?: Edtf | undefined;
  title?: string | undefined;
  language?: 'ja' | 'en' | undefined;
}

/** All that taking in a file needs. */
export interface Intake {
  reading: Reading;
  shelves: ServerShelves;
  documents: Documents & Changes & Names;
}

/** What comes of a file, nothing of it kept yet. */
export interface Preview {
  document: PreparedDocument;
  /** Facts that tell a new event, and facts that tell one known already. */
  fresh: number;
  confirmed: number;
  /** The earlier document of the same name that this one replaces, and which of its facts have lost their words. */
  replaces?: { id: string; orphans: string[] } | undefined;
}

/** Why nothing comes of a file: it cannot be read, is in a language Keii does not read, says no day of publication, holds no fact, or is there already. */
export type NotTaken =
  | Unreadable
  | { foreign: string }
  | { not: 'undated'; since: Day | undefined }
  | { not: 'without-facts' | 'known' | 'full' };

/** The last day of a date that names its last day. */
const dayEnding = (when: Edtf): Day[] => {
  const day = when.slice(-'YYYY-MM-DD'.length);
  return isDay(day) ? [day] : [];
};

/** The latest day that the facts of an undated document tell as past: it came out on that day, or later. Nothing where they name none. */
const toldUntil = (facts: readonly ExtractedFact[]): Day | undefined =>
  facts
    .flatMap(({ when, modality, kind, certain }) =>
      when !== null && certain && modality === 'done' && kind !== 'forecast' && kind !== 'recommendation' ? dayEnding(when) : [],
    )
    .toSorted()
    .at(-1);

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The facts of an earlier document whose very words stand no more in the new one. They are never put to words that are merely alike. */
const orphansOf = async (server: string, id: string, text: string, { documents }: Intake): Promise<string[]> => {
  const [earlier, kept] = [await documents.textOf(server, id), await documents.documentsOf(server)];
  const facts = kept.find((one) => one.id === id)?.facts ?? [];
  return facts.flatMap(({ id: fact, citations: [first] }) =>
    first !== undefined && earlier !== undefined && !text.includes(earlier.text.slice(first.start, first.end)) ? [fact] : [],
  );
};

const replacedBy = async (
  server: string,
  { id, record, text }: PreparedDocument,
  shelf: Shelf,
  intake: Intake,
): Promise<Preview['replaces']> => {
  const isEarlier = (one: DocumentRecord): boolean =>
    one.id !== id && (one.file === record.file || (record.url !== undefined && one.url === record.url));
  // Reading all that is kept of a server takes longer the more it has: mostly its shelf can tell that there is none.
  if (!shelf.documents.values().some(isEarlier)) return undefined;
  const kept = await intake.documents.documentsOf(server);
  const earlier = kept.find((one) => isEarlier(one.record));
  return earlier && { id: earlier.id, orphans: await orphansOf(server, earlier.id, text.text, intake) };
};

/** Reads a file for a server and says what would come of it. Changes nothing. */
export const previewFile = async (server: string, file: GivenFile, intake: Intake): Promise<Preview | NotTaken> => {
  const shelf = await intake.shelves.open(server);
  if (shelf.documents.has(documentIdOf(file.bytes))) return { not: 'known' };
  const { bytes, name, publishedOn, language } = file;
  const known = { actors: knownNames([...shelf.actors.values()]), plans: knownPlans([...shelf.plans.values()]) };
  const result = await intake.reading.read({ given: bytes, name, publishedOn, language, ...known });
  if ('unreadable' in result || 'foreign' in result) return result;
  if (result.publishedOn === null) return { not: 'undated', since: toldUntil(result.facts) };
  const prepared = prepareDocument({ ...file, ...result, publishedOn: result.publishedOn }, sha256Of(bytes), shelf);
  if (prepared.facts.length === 0) return { not: 'without-facts' };
  const { document, fresh, confirmed } = mergeInto(shelf, prepared);
  return { document, fresh, confirmed, replaces: await replacedBy(server, document, shelf, intake) };
};

/** What came of keeping a document, and what went for it. */
export interface Kept {
  outcome: 'added' | 'known' | 'full';
  replaced: KeptDocument[];
}

/** Keeps what was previewed; an earlier document of the same name goes. Nothing is kept of one that is `known` or for which there is no room. */
export const keepPreview = async (server: string, { document, replaces }: Preview, { documents, shelves }: Intake): Promise<Kept> => {
  const outcome = await documents.addDocument(server, document);
  if (outcome !== 'added') return { outcome, replaced: [] };
  const earlier = replaces === undefined ? undefined : await documents.removeDocument(server, replaces.id);
  await shelves.added(server, document);
  if (earlier !== undefined) await shelves.removed(server, earlier.id);
  return { outcome, replaced: earlier === undefined ? [] : [earlier] };
};
