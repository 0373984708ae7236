import { decode } from '../../documents/formats/decode.ts';
import { readFeed } from '../../documents/formats/feed/read-feed.ts';
import { loadTagger } from '../../files/load-tagger.ts';
import type { FeedResult, Job, ReadingResult } from './protocol.ts';
import { readJob } from './read-job.ts';

/** The other end of `openReading`: reads one file at a time in a process of its own, which may be killed at any moment. */
const tagger = loadTagger();

const takeApart = async (bytes: Uint8Array): Promise<FeedResult> => {
  const decoded = decode(bytes);
  return 'text' in decoded ? (readFeed(decoded.text) ?? 'not-a-feed') : decoded;
};

process.on('message', async (job: Job) => {
  const done = 'feed' in job ? takeApart(job.feed) : readJob(job, tagger);
  process.send?.(await done.catch((): ReadingResult => ({ unreadable: 'damaged' })));
});
process.on('disconnect', () => process.exit(0));
