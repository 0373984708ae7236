import { decode } from '../../documents/formats/decode.ts';
import { readFeed } from '../../documents/formats/feed/read-feed.ts';
import { readDocument } from '../../documents/formats/read-document.ts';
import { extractFacts } from '../../facts/extract-facts.ts';
import { foreignLanguageOf } from '../../text/foreign.ts';
import { languageOf } from '../../time/languages/languages.ts';
import { publicationOf } from '../../time/publication.ts';
import type { FeedResult, Job, ReadingJob, ReadingResult } from './protocol.ts';

/** The other end of `openReading`: reads one file at a time in a process of its own, which may be killed at any moment. */
const answer = async ({ bytes, name, publishedOn: said, language: asked, actors, plans }: ReadingJob): Promise<ReadingResult> => {
  const read = await readDocument(bytes, name);
  if ('unreadable' in read) return read;
  const foreign = asked === undefined ? foreignLanguageOf(read.text) : undefined;
  if (foreign !== undefined) return { foreign };
  const language = asked ?? languageOf(read.text);
  const publishedOn = said ?? read.metadata.publishedOn ?? publicationOf(read);
  return {
    read,
    language,
    publishedOn,
    facts: extractFacts(read, { publishedOn, language, actors, plans, publisher: read.metadata.publisher }),
  };
};

const takeApart = async (bytes: Uint8Array): Promise<FeedResult> => {
  const decoded = decode(bytes);
  return 'text' in decoded ? (readFeed(decoded.text) ?? 'not-a-feed') : decoded;
};

process.on('message', async (job: Job) => {
  const done = 'feed' in job ? takeApart(job.feed) : answer(job);
  process.send?.(await done.catch((): ReadingResult => ({ unreadable: 'damaged' })));
});
process.on('disconnect', () => process.exit(0));
