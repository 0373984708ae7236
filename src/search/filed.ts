import { isJapanese } from '../text/script.ts';
import type { View } from './views.ts';
import { stem } from './words/stem.ts';

const HIRAGANA = /^[\p{sc=Hira}ー]+$/u;
/** Nearly a third of all words of English texts; no question is about them. */
const FUNCTION_WORDS = new Set(
  'the a an of to in on at by for from with and or but as that this it its is are was were be been has had have he she they his her their not which who would will s'
    .split(' ')
    .map(stem),
);

/** Short particles and endings; in English what is filed by its stem among the pieces. */
const isFiledWord = (term: string): boolean => isJapanese(term) && !(HIRAGANA.test(term) && term.length <= 2);

/** Pairs of hiragana lie between words, or in readings, which names have. */
const isFiledPiece = (term: string): boolean => !HIRAGANA.test(term) && !FUNCTION_WORDS.has(term);

/** Whether a term tells enough to be filed: a third of all terms do not. */
export const isFiled = (view: View, term: string): boolean => view === 'han' || (view === 'words' ? isFiledWord(term) : isFiledPiece(term));

/** What a term counts as: stems of English words and numbers count like words, of which they are the better part. */
export const countsAs = (view: View, term: string): View => (view === 'pieces' && !isJapanese(term) ? 'words' : view);
