import type { Span } from '../../text/span.ts';
import type { Words } from '../words/words.ts';
import type { Asks } from './asks.ts';
import { type ContentWord, LEAST_TELLING } from './content-word.ts';
import { readSentence } from './english-sentence.ts';
import { englishWords } from './english-words.ts';
import { japaneseFocus, japaneseWords } from './japanese-words.ts';

const TOKEN =
  /(?<japanese>[\p{sc=Han}々]+(?:[きぎしちびみりいえけげせねべめれ][\p{sc=Han}]+)?\p{sc=Hira}{0,3}|[\p{sc=Kana}ー]+)|(?<english>[\p{sc=Latn}][\p{sc=Latn}\p{M}'’-]*)/gu;

/** The words that a folded text carries, in its order, whatever they do in it. */
export const wordsIn = (masked: string, words: Words): ContentWord[] =>
  [...masked.matchAll(TOKEN)].flatMap(({ index, groups = {}, 0: token }) =>
    groups.english === undefined ? japaneseWords(token, index, words) : englishWords(token, index, masked, words),
  );

const isAt = (spans: readonly (Span | undefined)[], word: ContentWord): boolean => spans.some((span) => span?.start === word.start);

/** In English the place of a word tells what it does. */
const placed = (text: string, names: readonly Span[], found: readonly ContentWord[], words: Words): ContentWord[] => {
  const { focus, verbs, told } = readSentence(text, names, words);
  const isToldOf = found.some((word) => word.part === 'telling' && isAt(verbs, word));
  const doing = isToldOf ? [...verbs, ...told] : verbs;
  return found.map((word) => {
    if (word.part === 'telling') return word;
    if (isAt([focus], word)) return { ...word, part: 'focus' };
    return isAt(doing, word) && word.weight >= LEAST_TELLING ? { ...word, part: 'predicate' } : word;
  });
};

const JAPANESE = /[\p{sc=Hira}\p{sc=Han}]/u;

/** The words that carry a folded question, in its order; `masked` is the same with names, times and what frames it blanked out. */
export const contentWords = (text: string, masked: string, asks: Asks, names: readonly Span[], words: Words): ContentWord[] => {
  const found = wordsIn(masked, words);
  if (!JAPANESE.test(text)) return placed(text, names, found, words);
  const focus = japaneseFocus(text, asks, found);
  return found.map((word) => (word === focus ? { ...word, part: 'focus' } : word));
};
