import { readNames } from './indexes.ts';
import { libraryExtent } from './range.ts';
import type { Shelf } from './shelf.ts';

/** Makes, one thing a step, what a shelf makes when it is first asked for it: else the first to ask would wait for all of it. */
export function* warmShelf(shelf: Shelf): Generator<void> {
  for (const subject of [{ actor: '' }, { plan: '' }, { issue: '' }, { document: '' }, { date: '' }]) {
    shelf.about(subject);
    yield;
  }
  shelf.between({ first: '9999-12-31', last: '9999-12-31' });
  yield;
  shelf.disagreementsOn('');
  yield;
  yield* readNames(shelf);
  for (const type of Object.keys(shelf.indexes.names)) {
    void Reflect.get(shelf.indexes.names, type);
    yield;
  }
  libraryExtent(shelf);
}
