import type { Execute } from '../asking/desk.ts';
import { type DigestCare, executeDigest } from './digests/execute.ts';
import { executeWatch, type WatchCare } from './watches/execute.ts';

/** Does what `/digest` and `/watch` ask for, and leaves all else to another. */
export const openScheduleExecute =
  (care: DigestCare & WatchCare, otherwise: Execute): Execute =>
  (deed, reader, confirmed) =>
    executeDigest(care, deed, reader) ?? executeWatch(care, deed, reader) ?? otherwise(deed, reader, confirmed);
