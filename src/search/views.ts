import { stem } from './words/stem.ts';

/** The ways an entry and a query are cut into terms; each is scored by itself. */
export const VIEWS = ['words', 'pieces', 'han'] as const;
export type View = (typeof VIEWS)[number];

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
const WRITTEN_JAPANESE = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー々〆';
const RUNS = new RegExp(
  `(?<japanese>[${WRITTEN_JAPANESE}]+)|(?<number>\\p{Nd}[\\p{Nd}.,:/]*\\p{Nd}|\\p{Nd})|(?<word>[\\p{L}\\p{M}]+)`,
  'gu',
);
const HAN = /\p{sc=Han}/gu;

const words = (folded: string): string[] => {
  const found: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(folded)) if (isWordLike) found.push(segment);
  return found;
};

const bigrams = (run: string): string[] => {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

const pieces = (folded: string): string[] => {
  const found: string[] = [];
  for (const { groups, index, 0: run } of folded.matchAll(RUNS)) {
    if (groups?.japanese !== undefined) found.push(...bigrams(run));
    else if (groups?.number !== undefined) found.push(run, ...counted(folded, run, index));
    else found.push(stem(run));
  }
  return found;
};

/** A number with the character after it, as in “28項” or “8月”. */
const counted = (folded: string, number: string, index: number): string[] => {
  const next = folded.charAt(index + number.length);
  return /\p{sc=Han}|%/u.test(next) ? [`${number}${next}`] : [];
};

const han = (folded: string): string[] => folded.match(HAN) ?? [];

/**
 * Cuts folded text into the terms of a view, in text order, repeats kept: `words` are the Segmenter's, `pieces` are bigrams of Japanese
 * runs, numbers with their counter and stems of other words, `han` single Han characters.
 *
 * @example cut.pieces('停戦の28項目') //=> ['停戦', '戦の', '28', '28項', '項目']
 */
export const cut: Record<View, (folded: string) => string[]> = { words, pieces, han };
