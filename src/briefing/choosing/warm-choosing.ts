import type { Shelf } from '../../library/shelf.ts';
import { tellAllInSteps } from './pick.ts';

/** Makes, in small steps, what choosing makes once a shelf, as `warmShelf` does what a shelf makes. */
export function* warmChoosing(shelf: Shelf): Generator<void> {
  yield* tellAllInSteps(shelf);
}
