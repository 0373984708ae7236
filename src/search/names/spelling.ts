import { readAtoms } from './atoms.ts';
import { foldWords } from './fold-name.ts';
import { type Form, readForm } from './slips.ts';
import { soundKey } from './sound-key.ts';

/** Something with names in any script: spellings, readings, titles. */
export interface Named {
  id: string;
  names: readonly string[];
  /** Names of others that also lead to it, such as those of a document's authors: it is meant by them only when nothing else is. */
  by?: readonly string[];
}

/** One name of a thing, read for comparing. */
export interface Spelling {
  id: string;
  text: string;
  /** As `foldName` folds it. */
  key: string;
  words: string[];
  /** The key and its words. */
  forms: Form[];
  /** What it sounds like; empty for names in other scripts than Latin and Cyrillic. */
  sound: string;
  /** The numbers it holds: another number is another name, however close. */
  numbers: string[];
  /** Two or three capitals, which in running text are no name when written small. */
  isShortCapitals: boolean;
  /** The reading of a name, in hiragana. */
  isReading: boolean;
  /** The family name of a longer name in kanji, of which a given name may follow that makes it somebody else's. */
  isFamilyName: boolean;
}

/** Reads all names of the things, in their order; names without any letter or number are left out. */
export const readSpellings = (named: readonly Named[]): Spelling[] =>
  named.flatMap(({ id, names }) => {
    const different = [...new Set(names)];
    return different.map((text) => readSpelling(text, id, different)).filter(({ key }) => key !== '');
  });

/** What a name is by its letters alone. */
type Letters = Pick<Spelling, 'key' | 'words' | 'forms' | 'sound' | 'numbers' | 'isShortCapitals' | 'isReading'>;

const readLetters = (text: string): Letters => {
  const words = foldWords(text);
  const key = words.join('');
  return {
    key,
    words,
    forms: [...new Set([key, ...words])].map(readForm),
    sound: soundKey(key),
    numbers: numbersIn(text),
    isShortCapitals: /^\p{Lu}{2,3}$/u.test(text.normalize('NFKC').replaceAll('.', '')),
    isReading: /^[\p{sc=Hira}ー\s]+$/u.test(text),
  };
};

/** Documents have the same authors, publishers and series again and again: so many names are remembered. */
const MOST_REMEMBERED = 10_000;
const known = new Map<string, Letters>();

const lettersOf = (text: string): Letters => {
  const letters = known.get(text) ?? readLetters(text);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, letters);
  return letters;
};

const isKanji = (text: string): boolean => /^\p{sc=Han}+$/u.test(text);

/** Reads one name; `others` are those of the same thing. */
export const readSpelling = (text: string, id = '', others: readonly string[] = []): Spelling => ({
  id,
  text,
  ...lettersOf(text),
  isFamilyName: isKanji(text) && others.some((other) => other !== text && other.startsWith(text) && isKanji(other)),
});

/** The numbers in a text, in their order. */
export const numbersIn = (text: string): string[] =>
  /\p{N}/u.test(text.normalize('NFKC'))
    ? readAtoms(text).flatMap(({ script, key }) => (script === 'number' ? [key] : (key.match(/\d+/g) ?? [])))
    : [];
