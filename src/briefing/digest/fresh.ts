import { knownFrom } from '../../library/known-from.ts';
import type { Shelf } from '../../library/shelf.ts';
import { type Day, shiftDays } from '../../model/day.ts';
import type { Fresh } from './news.ts';

/**
 * What a digest of a day would have had to go by, had there been one the day before: what was published up to the evening before, and of that
 * the documents of that one day as new.
 */
export const freshBy = (shelf: Shelf, day: Day): { shelf: Shelf; fresh: Fresh; previous: Day } => {
  const eve = shiftDays(day, -1);
  const known = shelf.asOf(eve);
  return { shelf: known, fresh: new Set([...known.documents.keys()].filter((id) => knownFrom(known, id) === eve)), previous: eve };
};
