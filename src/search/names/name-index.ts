import { editDistance } from './edit-distance.ts';
import { type FindOptions, type FoundName, findIn } from './find-in.ts';
import { foldName, foldWords } from './fold-name.ts';
import { lookUp, type NameLookup } from './look-up.ts';
import { type Form, readForm, slipsBetween } from './slips.ts';
import { type Named, readSpelling, type Spelling } from './spelling.ts';
import { gatherSpellings } from './spellings.ts';

/** Names for autocomplete and for what users type; see {@link buildNameIndex}. */
export interface NameIndex {
  /**
   * Ids for what has been typed so far: the whole name, then its beginning, its words' beginnings, a part of it, the name with more behind
   * it (a title); only when there is none of these, close spellings. Equal ones in the order given. Nothing typed: the first ids.
   */
  suggest(typed: string, limit: number): string[];
  /** The id that bears the name, whatever its spelling or the order of two words; the first given when several do. */
  find(name: string): string | undefined;
  /** What a typed name means: one thing, nearly one, one of several, or none; see {@link NameLookup}. */
  lookUp(name: string): NameLookup;
  /** The names in a text, in its order and with their places; see {@link FoundName}. */
  findIn(text: string, options?: FindOptions): FoundName[];
  /** Ids whose names look most like it, nearest first, for “did you mean”; empty when none shares at least half of the characters. */
  nearest(name: string, limit: number): string[];
}

interface Item {
  id: string;
  spellings: Spelling[];
}

/** What users type beyond this is not read: comparing spellings takes time with its length, and no name is longer. */
const MAX_TYPED_CHARS = 100;

/** An index of a few hundred names; `suggest` answers in well under a millisecond. */
export const buildNameIndex = (named: readonly Named[]): NameIndex => {
  const spellings = gatherSpellings(named);
  const byId = Map.groupBy([...spellings.all, ...spellings.by], ({ id }) => id);
  const items = named.map(({ id }) => ({ id, spellings: byId.get(id) ?? [] }));
  const ids = indexKeys(items);
  return {
    suggest(typed, limit) {
      const wanted = readSpelling(withoutComposition(typed.slice(0, MAX_TYPED_CHARS)));
      if (wanted.key === '') return items.slice(0, Math.max(0, limit)).map(({ id }) => id);
      const matching = lowest(items, (item) => lowestOf(item, (spelling) => matchClass(wanted, spelling)), limit);
      return matching.length > 0 ? matching : closest(items, wanted.key, limit);
    },
    lookUp: (name) => lookUp(name, spellings),
    findIn: (text, options) => findIn(text, spellings, options),
    find: (name) => ids.get(foldName(name)) ?? ids.get(foldWords(name).reverse().join('')),
    nearest(name, limit) {
      const wanted = foldName(name.slice(0, MAX_TYPED_CHARS));
      return lowest(items, (item) => lowestOf(item, (spelling) => difference(wanted, spelling)), limit);
    },
  };
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
const slipsTo = (typed: Form, { forms }: Spelling): number =>
  Math.min(...forms.map((form) => slipsBetween(typed, form, allowedSlips(typed.form.length), true)));

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
