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

/** Reads one name; `others` are those of the same thing. */
export const readSpelling = (text: string, id = '', others: readonly string[] = []): Spelling => {
  const words = foldWords(text);
  const key = words.join('');
  return {
    id,
    text,
    key,
    words,
    forms: [...new Set([key, ...words])].map(readForm),
    sound: soundKey(key),
    numbers: numbersIn(text),
    isShortCapitals: /^\p{Lu}{2,3}$/u.test(text.normalize('NFKC').replaceAll('.', '')),
    isReading: /^[\p{sc=Hira}ー\s]+$/u.test(text),
    isFamilyName:
      /^\p{sc=Han}+$/u.test(text) && others.some((other) => /^\p{sc=Han}+$/u.test(other) && other !== text && other.startsWith(text)),
  };
};

/** The numbers in a text, in their order. */
export const numbersIn = (text: string): string[] =>
  readAtoms(text).flatMap(({ script, key }) => (script === 'number' ? [key] : (key.match(/\d+/g) ?? [])));
