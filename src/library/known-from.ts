import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import { daysOf } from '../model/edtf.ts';

/** Documents by id. */
interface Documents {
  documents: ReadonlyMap<string, DocumentRecord>;
}

/** The last day a document's publication date can mean: from then on it is known. */
export const dayOf = ({ published, publishedPart }: DocumentRecord): Day | undefined => daysOf(published, publishedPart).last;

/** The same by the document's id; nothing for one that is not there. */
export const knownFrom = ({ documents }: Documents, document: string): Day | undefined => {
  const record = documents.get(document);
  return record && dayOf(record);
};

/** The days on which documents became known, earliest first, each once. */
export const knownDays = (shelf: Documents): Day[] =>
  [...new Set([...shelf.documents.keys()].flatMap((id) => knownFrom(shelf, id) ?? []))].toSorted();
