import { fold } from './fold.ts';

/** A text is recognised by its beginning: reprints are cut at the end. */
const COMPARED_CHARS = 1_500;
/** Long enough to be no common phrase, in letters and digits alone. */
const SHINGLE_CHARS = 16;
/** One shingle in so many is compared, the same ones in every text. */
const SAMPLED = 4;
/** Two texts are one when they share so much of the shorter one's sample. */
const SHARED = 0.5;

const hashOf = (text: string): number => {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash >>> 0;
};

/** The sampled shingles of a text's letters and digits; white space and punctuation change nothing. */
const sampleOf = (text: string): Set<number> => {
  const letters = fold(text.slice(0, COMPARED_CHARS)).text.replace(/[^\p{L}\p{N}]+/gu, '');
  const sample = new Set<number>();
  for (let at = 0; at + SHINGLE_CHARS <= letters.length; at += 1) {
    const hash = hashOf(letters.slice(at, at + SHINGLE_CHARS));
    if (hash % SAMPLED === 0) sample.add(hash);
  }
  return sample;
};

/**
 * For each text the index of the first text that it reprints, its own where it is the first of its kind; in the order given.
 *
 * Wire stories run in many papers with a word changed: they share at least half of a sample of their 16-letter pieces.
 */
export const originalsOf = (texts: readonly string[]): number[] => {
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  return texts.map((text, index) => {
    const sample = sampleOf(text);
    sizes.push(sample.size);
    const shared = new Map<number, number>();
    for (const shingle of sample) for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const original = [...shared].find(([other, count]) => count >= SHARED * Math.min(sample.size, sizes[other] ?? 0))?.[0];
    if (original !== undefined) return original;
    for (const shingle of sample) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
    return index;
  });
};
