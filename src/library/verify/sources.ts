import type { Citation } from '../../model/citation.ts';
import type { DocumentRecord, DocumentText, Passage } from '../../model/document.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Pack } from '../pack.ts';
import type { NamedRecord, Problem } from './problem.ts';
import { citationsIn, recordsOf } from './walk.ts';

/** A document's file as found: the hash of its bytes in hex, and its text and passages. */
export interface Source extends DocumentText {
  sha256: string;
}

/** The files at hand, by document id. */
export type Sources = ReadonlyMap<string, Source>;

const changed = (document: DocumentRecord, { sha256, text }: Source): string[] => [
  ...(sha256 === document.sha256 ? [] : [`${document.file} has another hash: ${sha256}`]),
  ...(text.length === document.length ? [] : [`${document.file} is ${text.length} long, not ${document.length}`]),
];

/** Documents whose file is missing or differs from the one they were read from. */
export const changedSources = (pack: Pack, sources: Sources): Problem[] =>
  pack.documents.flatMap((document) => {
    const source = sources.get(document.id);
    const causes = source === undefined ? [`${document.file} is not there`] : changed(document, source);
    return causes.map((cause) => ({ record: `document ${document.id}`, cause }));
  });

const sentenceFault = (text: string, { start, end }: Citation, passage: Passage): string | undefined => {
  const sentences = sentencesIn(text, passage.start, passage.end);
  if (!sentences.some((sentence) => sentence.start === start)) return 'does not start where a sentence starts';
  return sentences.some((sentence) => sentence.end === end) ? undefined : 'does not end where a sentence ends';
};

/** A page's links and captions are cited only with a note that says so. */
const isRemarked = ({ value }: NamedRecord): boolean =>
  typeof value === 'object' && value !== null && 'note' in value && value.note !== undefined;

const citationFault = (citation: Citation, { text, passages }: Source, record: NamedRecord): string | undefined => {
  const passage = passages.find(({ start, end }) => start <= citation.start && citation.end <= end);
  if (passage === undefined) return 'lies in no single paragraph';
  if (passage.paragraph !== citation.paragraph) return `lies in ¶${passage.paragraph}`;
  return passage.zone === 'boilerplate' && !isRemarked(record) ? 'lies in boilerplate' : sentenceFault(text, citation, passage);
};

/** Citations that are no run of whole sentences inside the paragraph they name. */
export const misplacedCitations = (pack: Pack, sources: Sources): Problem[] =>
  recordsOf(pack).flatMap((record) =>
    citationsIn(record).flatMap((citation) => {
      const source = sources.get(citation.document);
      const fault = source && citationFault(citation, source, record);
      const place = `${citation.document} ¶${citation.paragraph} ${citation.start}–${citation.end}`;
      return fault === undefined ? [] : [{ record: record.name, cause: `${place} ${fault}` }];
    }),
  );
