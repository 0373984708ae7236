import type { Shelf } from '../../library/shelf.ts';
import { monthsOf } from '../../library/telling/months.ts';
import { weighMonth } from './lead.ts';
import { tellAllInSteps, worthTelling } from './pick.ts';
import { countMonth } from './tally.ts';

/** Makes, in small steps, what choosing makes once a shelf or once a month of it, as `warmShelf` does what a shelf makes. */
export function* warmChoosing(shelf: Shelf): Generator<void> {
  const { events } = yield* tellAllInSteps(shelf);
  for (const detail of ['usual', 'full', 'short'] as const) {
    for (const month of monthsOf(worthTelling(events, detail))) {
      countMonth(month, shelf);
      weighMonth(month, shelf);
      yield;
    }
  }
}
