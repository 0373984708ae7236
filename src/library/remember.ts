import type { Locale } from '../model/localized.ts';
import type { Shelf } from './shelf.ts';

/**
 * Makes a thing of a record once for each shelf and language, as neither ever changes; kept as long as the shelf is.
 *
 * What comes back is shared: nobody may change it.
 */
export const rememberOnShelf = <Record extends object, Made>(
  make: (record: Record, shelf: Shelf, locale: Locale) => Made,
): ((record: Record, shelf: Shelf, locale: Locale) => Made) => {
  const shelves = new WeakMap<Shelf, { [Language in Locale]: WeakMap<Record, Made> }>();
  return (record, shelf, locale) => {
    const known = shelves.get(shelf) ?? { ja: new WeakMap(), en: new WeakMap() };
    shelves.set(shelf, known);
    const before = known[locale].get(record);
    if (before !== undefined) return before;
    const made = make(record, shelf, locale);
    known[locale].set(record, made);
    return made;
  };
};
