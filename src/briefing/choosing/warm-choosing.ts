import type { Shelf } from '../../library/shelf.ts';
import { tellAll } from './pick.ts';
import { countDays } from './told-days.ts';

/** Makes, one thing a step, what choosing makes once a shelf, as `warmShelf` does what a shelf makes. */
export function* warmChoosing(shelf: Shelf): Generator<void> {
  tellAll(shelf);
  yield;
  countDays(shelf);
  yield;
}
