import { IRREGULAR } from './irregular.ts';

/** In this order; what is left after the last is the stem. */
const ENDINGS: [ending: RegExp, instead: string][] = [
  [/'s?$/, ''],
  [/(?<=\w{2})(?:ily|ier|iest)$/, 'y'],
  [/(?<=\w{4})ly$/, ''],
  [/(?<=\w{2})(?:ies|ied)$/, 'y'],
  [/(?<=[sxz]|ch|sh)es$|(?<=\w{2}[^isu])s$/, ''],
  [/(?<=\w{3})(?:ed|ing)$/, ''],
  [/(?<=\w{2})e$/, ''],
  [/(?<=\w)(?<last>[bdgmnprt])\k<last>$/, '$<last>'],
];

/**
 * What the inflections of a lower-case English word share: good for matching, not for showing. Words of other alphabets come back as they are.
 *
 * @example ['leaves', 'left'].map(stem) //=> ['leav', 'leav']
 * @example ['proposes', 'proposed', 'propose'].map(stem) //=> ['propos', 'propos', 'propos']
 */
export const stem = (word: string): string =>
  /^[a-z']+$/.test(word) ? ENDINGS.reduce((form, [ending, instead]) => form.replace(ending, instead), IRREGULAR.get(word) ?? word) : word;
