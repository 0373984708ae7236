import { type ReadDocument, readDocument } from '../../documents/formats/read-document.ts';
import type { Unreadable } from '../../documents/formats/unreadable.ts';
import { extractFacts } from '../../facts/extract-facts.ts';
import type { Tagger } from '../../facts/names/tagger/tagger.ts';
import { foreignLanguageOf } from '../../text/foreign.ts';
import { languageOf } from '../../time/languages/languages.ts';
import { publicationOf } from '../../time/publication.ts';
import type { ReadingJob, ReadingResult } from './protocol.ts';

const readGiven = async ({ given, name }: ReadingJob): Promise<ReadDocument | Unreadable> =>
  given instanceof Uint8Array ? readDocument(given, name) : { ...given, metadata: {}, format: 'text' };

/** A file read and its facts found; what nobody says of it (its language, its day) it is asked itself. */
export const readJob = async (job: ReadingJob, tagger?: Tagger): Promise<ReadingResult> => {
  const { publishedOn: said, language: asked, actors, plans } = job;
  const read = await readGiven(job);
  if ('unreadable' in read) return read;
  const foreign = asked === undefined ? foreignLanguageOf(read.text) : undefined;
  if (foreign !== undefined) return { foreign };
  const language = asked ?? languageOf(read.text);
  const publishedOn = said ?? read.metadata.publishedOn ?? publicationOf(read);
  const facts = extractFacts(read, { publishedOn, language, actors, plans, publisher: read.metadata.publisher, tagger });
  return { read, language, publishedOn, facts };
};
