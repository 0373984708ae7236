import { readDocument } from '../../documents/formats/read-document.ts';
import type { ReadingJob, ReadingResult } from './protocol.ts';

/** The other end of `openReading`: reads one file at a time in a process of its own, which may be killed at any moment. */
const answer = async ({ bytes, name }: ReadingJob): Promise<ReadingResult> => {
  try {
    return await readDocument(bytes, name);
  } catch {
    return { unreadable: 'damaged' };
  }
};

process.on('message', async (job: ReadingJob) => process.send?.(await answer(job)));
process.on('disconnect', () => process.exit(0));
