import type { Related, Words } from '../words/words.ts';

/** What may stand in a text for a word of the question. */
export interface Form {
  text: string;
  /** 1 for the word itself, less for what stands in for it. */
  weight: number;
}

/** What a word does in a question: it says what happens, or that something is told; it is what is asked for (“which plan”); or it is any other thing. */
export type Part = 'predicate' | 'telling' | 'focus' | 'thing';

/** A word that carries part of a question. */
export interface ContentWord {
  /** As it is written in the folded question. */
  text: string;
  start: number;
  /** How much it counts: 1 for a plain noun, less for verbs that could be worded in any way. */
  weight: number;
  part: Part;
  /** Whether it looks like a name: nothing stands in for it. */
  isName?: boolean | undefined;
  forms: Form[];
}

/** Verbs that count less could be worded in any way. */
export const LEAST_TELLING = 0.45;

/** What stands in for the word itself comes after it, never as good. */
const STANDS_IN = 0.9;

/** A word with its bases, and with what stands in for it, best first; a single kanji stands in too many other words to stand in for one. */
export const formsOf = (word: string, words: Words): Form[] => {
  const related: Related[] = words.related(word);
  const base = related.filter(({ weight }) => weight === 1).map(({ word: text }) => ({ text, weight: 1 }));
  const others = related
    .filter(({ weight, word: text }) => weight < 1 && text.length > 1)
    .map(({ word: text, weight }) => ({ text, weight: Math.min(weight, STANDS_IN) }));
  return distinct([{ text: word, weight: 1 }, ...base, ...others]);
};

/** Each form once, the best of each. */
export const distinct = (forms: readonly Form[]): Form[] => {
  const best = new Map<string, Form>();
  for (const form of forms.toSorted((a, b) => b.weight - a.weight)) if (!best.has(form.text)) best.set(form.text, form);
  return [...best.values()];
};
