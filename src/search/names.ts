import { editDistance } from './edit-distance.ts';
import { foldName, foldWords } from './fold-name.ts';

/** Something with names in any script: spellings, readings, titles. */
export interface Named {
  id: string;
  names: string[];
}

/** Names for autocomplete and for what users type; see {@link buildNameIndex}. */
export interface NameIndex {
  /**
   * Ids for what has been typed so far: the whole name, then its beginning, its words' beginnings, a part of it, the name with more behind
   * it (a title); only when there is none of these, close spellings. Equal ones in the order given. Nothing typed: the first ids.
   */
  suggest(typed: string, limit: number): string[];
  /** The id that bears the name, whatever its spelling or the order of two words; the first given when several do. */
  find(name: string): string | undefined;
  /** Ids whose names look most like it, nearest first, for “did you mean”; empty when none shares at least half of the characters. */
  nearest(name: string, limit: number): string[];
}

interface Spelling {
  key: string;
  words: string[];
  /** The key and its words, each with one bit for every character (modulo 32) in it: tells cheaply that a form cannot be close. */
  forms: { form: string; letters: number }[];
}

interface Item {
  id: string;
  spellings: Spelling[];
}

/** An index of a few hundred names; `suggest` answers in well under a millisecond. */
export const buildNameIndex = (named: Named[]): NameIndex => {
  const items = named.map(({ id, names }) => ({ id, spellings: [...new Set(names)].map(readSpelling).filter(({ key }) => key !== '') }));
  const ids = indexKeys(items);
  return {
    suggest(typed, limit) {
      const wanted = readSpelling(withoutComposition(typed));
      if (wanted.key === '') return items.slice(0, Math.max(0, limit)).map(({ id }) => id);
      const matching = lowest(items, (item) => lowestOf(item, (spelling) => matchClass(wanted, spelling)), limit);
      return matching.length > 0 ? matching : closest(items, wanted, limit);
    },
    find: (name) => ids.get(foldName(name)) ?? ids.get(foldWords(name).reverse().join('')),
    nearest(name, limit) {
      const wanted = foldName(name);
      return lowest(items, (item) => lowestOf(item, (spelling) => difference(wanted, spelling)), limit);
    },
  };
};

const readSpelling = (name: string): Spelling => {
  const words = foldWords(name);
  const key = words.join('');
  const forms = [...new Set([key, ...words])].map((form) => ({ form, letters: lettersOf(form) }));
  return { key, words, forms };
};

const lettersOf = (key: string): number => {
  let letters = 0;
  for (let index = 0; index < key.length; index += 1) letters |= 1 << (key.charCodeAt(index) & 31);
  return letters;
};

const indexKeys = (items: Item[]): Map<string, string> => {
  const ids = new Map<string, string>();
  for (const { id, spellings } of items) for (const { key } of spellings) if (!ids.has(key)) ids.set(key, id);
  return ids;
};

/** While kana is composed its last letters are still Latin: こいずm. */
const withoutComposition = (typed: string): string => typed.replace(/(?<=[\p{sc=Hira}\p{sc=Kana}ー])[a-zａ-ｚ]{1,2}$/u, '');

const NO_MATCH = Number.POSITIVE_INFINITY;

const matchClass = (wanted: Spelling, spelling: Spelling): number => {
  if (spelling.key === wanted.key) return 0;
  if (spelling.key.startsWith(wanted.key)) return 1;
  if (wanted.words.every((part) => spelling.words.some((word) => word.startsWith(part)))) return 2;
  if (spelling.key.includes(wanted.key)) return 3;
  return spelling.key.length > 1 && wanted.key.startsWith(spelling.key) ? 4 : NO_MATCH;
};

/** One slip is forgiven from four characters on, two from seven. */
const allowedSlips = (length: number): number => Math.min(2, Math.floor((length - 1) / 3));

const isClose = (wanted: Spelling, spelling: Spelling): boolean => {
  const { key } = wanted;
  const slips = allowedSlips(key.length);
  const letters = lettersOf(key);
  return spelling.forms.some(
    ({ form, letters: held }) =>
      form.length >= key.length - slips &&
      bitCount(letters & ~held) <= slips &&
      editDistance(key, form.slice(0, key.length + slips), { open: true }) <= slips,
  );
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const closest = (items: Item[], wanted: Spelling, limit: number): string[] => {
  if (allowedSlips(wanted.key.length) === 0) return [];
  return lowest(items, (item) => lowestOf(item, (spelling) => (isClose(wanted, spelling) ? 0 : NO_MATCH)), limit);
};

const difference = (wanted: string, { key, words }: Spelling): number => {
  const share = Math.min(...[key, ...words].map((word) => editDistance(wanted, word) / Math.max(wanted.length, word.length)));
  return share <= 0.5 ? share : NO_MATCH;
};

const lowestOf = (item: Item, rate: (spelling: Spelling) => number): number =>
  item.spellings.reduce((low, spelling) => Math.min(low, rate(spelling)), NO_MATCH);

const lowest = (items: Item[], rate: (item: Item) => number, limit: number): string[] =>
  items
    .map((item) => ({ id: item.id, rating: rate(item) }))
    .filter(({ rating }) => rating < NO_MATCH)
    .sort((left, right) => left.rating - right.rating)
    .slice(0, Math.max(0, limit))
    .map(({ id }) => id);
