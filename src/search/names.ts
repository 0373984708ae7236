import { editDistance } from './edit-distance.ts';
import { foldName, foldWords } from './fold-name.ts';

/** Something with names in any script: spellings, readings, titles. */
interface Named {
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

interface Form {
  form: string;
  /** One bit for every character (modulo 32): tells cheaply that another form cannot be close. */
  letters: number;
}

interface Spelling {
  key: string;
  words: string[];
  /** The key and its words. */
  forms: Form[];
}

interface Item {
  id: string;
  spellings: Spelling[];
}

/** What users type beyond this is not read: comparing spellings takes time with its length, and no name is longer. */
const MAX_TYPED_CHARS = 100;

/** An index of a few hundred names; `suggest` answers in well under a millisecond. */
export const buildNameIndex = (named: Named[]): NameIndex => {
  const items = named.map(({ id, names }) => ({ id, spellings: [...new Set(names)].map(readSpelling).filter(({ key }) => key !== '') }));
  const ids = indexKeys(items);
  return {
    suggest(typed, limit) {
      const wanted = readSpelling(withoutComposition(typed.slice(0, MAX_TYPED_CHARS)));
      if (wanted.key === '') return items.slice(0, Math.max(0, limit)).map(({ id }) => id);
      const matching = lowest(items, (item) => lowestOf(item, (spelling) => matchClass(wanted, spelling)), limit);
      return matching.length > 0 ? matching : closest(items, wanted.key, limit);
    },
    find: (name) => ids.get(foldName(name)) ?? ids.get(foldWords(name).reverse().join('')),
    nearest(name, limit) {
      const wanted = foldName(name.slice(0, MAX_TYPED_CHARS));
      return lowest(items, (item) => lowestOf(item, (spelling) => difference(wanted, spelling)), limit);
    },
  };
};

const readSpelling = (name: string): Spelling => {
  const words = foldWords(name);
  const key = words.join('');
  return { key, words, forms: [...new Set([key, ...words])].map(readForm) };
};

const readForm = (form: string): Form => ({ form, letters: lettersOf(form) });

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

/** How many slips make the beginning of the spelling, or of one of its words, out of what was typed. */
const slipsTo = ({ form: typed, letters }: Form, { forms }: Spelling): number => {
  let allowed = allowedSlips(typed.length);
  let fewest = NO_MATCH;
  for (const { form, letters: held } of forms) {
    if (form.length < typed.length - allowed || bitCount(letters & ~held) > allowed) continue;
    const slips = editDistance(typed, form.slice(0, typed.length + allowed), { open: true, most: allowed });
    if (slips > allowed) continue;
    fewest = slips;
    allowed = slips;
  }
  return fewest;
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const closest = (items: Item[], key: string, limit: number): string[] => {
  if (allowedSlips(key.length) === 0) return [];
  const typed = readForm(key);
  return lowest(items, (item) => lowestOf(item, (spelling) => slipsTo(typed, spelling)), limit);
};

const difference = (wanted: string, { forms }: Spelling): number => {
  const share = Math.min(...forms.map(({ form }) => editDistance(wanted, form) / Math.max(wanted.length, form.length)));
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
