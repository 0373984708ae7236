import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords, type Words } from '../search/words/words.ts';

const WORDS_FILE = join(import.meta.dirname, '../../data/words/words.txt');

/** The shipped table of words, read when it is first asked for. */
export const loadWords = (file: string = WORDS_FILE): Words => {
  let words: Words | undefined;
  const table = (): Words => (words ??= readWords(readFileSync(file, 'utf8')));
  return {
    related: (word) => table().related(word),
    knows: (word) => table().knows(word),
    isName: (word) => table().isName(word),
    isVerb: (word) => table().isVerb(word),
  };
};
