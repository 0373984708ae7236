import { LOCALES, type Localized } from '../model/localized.ts';

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const formsOf = (name: string | Localized): string[] => (typeof name === 'string' ? [name] : LOCALES.map((locale) => name[locale]));

/** The one that was meant by its own name, else by any of its names in any language, whatever their case and width. */
export const findSpoken = <Item>(
  items: readonly Item[],
  typed: string,
  namesOf: (item: Item) => [own: string, ...others: (string | Localized)[]],
): Item | undefined => {
  const wanted = fold(typed);
  const bears = (item: Item): boolean => namesOf(item).some((name) => formsOf(name).some((form) => fold(form) === wanted));
  return items.find((item) => namesOf(item)[0] === typed) ?? items.find(bears);
};
