/** What the tagger tells apart: begin and inside of a person, a body, a place; and everything else. */
export const TAGS = ['O', 'B-person', 'I-person', 'B-body', 'I-body', 'B-place', 'I-place'] as const;
export type Tag = (typeof TAGS)[number];

const classOf = (char: string): string => {
  if (char === '') return '^';
  if (/[一-龥々ヶ]/.test(char)) return 'k';
  if (/[ァ-ヴー]/.test(char)) return 't';
  if (/[ぁ-ん]/.test(char)) return 'h';
  if (/\p{Lu}/u.test(char)) return 'A';
  if (/\p{Ll}/u.test(char)) return 'a';
  if (/\d/.test(char)) return '1';
  return /\s/.test(char) ? ' ' : '.';
};

/** FNV-1a with a last mix: what a feature is known by, a 32-bit whole number other than 0. */
const keyOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13) || 1;
};

let words: Intl.Segmenter | undefined;

/** A text taken apart for tagging. */
export interface Characters {
  chars: string[];
  classes: string[];
  /** The word each character lies in, and whether it opens or closes it. */
  words: { word: string; opens: boolean; closes: boolean }[];
}

/** The UTF-16 units of a text with their classes and words. */
export const charactersOf = (text: string): Characters => {
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const inWords: Characters['words'] = [];
  for (const { segment } of words.segment(text))
    for (let at = 0; at < segment.length; at += 1)
      inWords.push({ word: segment.slice(0, 8), opens: at === 0, closes: at === segment.length - 1 });
  const chars = text.split('');
  return { chars, classes: chars.map(classOf), words: inWords };
};

/** The keys of the features at one place, but for the tag before it. */
export const keysAt = ({ chars, classes, words: inWords }: Characters, at: number): number[] => {
  const char = (offset: number) => chars[at + offset] ?? '';
  const kind = (offset: number) => classes[at + offset] ?? '^';
  const [c0, c1, c2, b1, b2] = [char(0), char(1), char(2), char(-1), char(-2)];
  const kinds = [-3, -2, -1, 0, 1, 2, 3].map(kind).join('');
  const here = inWords[at];
  let [left, right] = [at, at];
  while (left > 0 && classes[left - 1] === classes[at] && at - left < 8) left -= 1;
  while (right + 1 < chars.length && classes[right + 1] === classes[at] && right - at < 8) right += 1;
  const run = chars.slice(left, right + 1).join('');
  const after = chars.slice(right + 1, right + 3).join('');
  const before = chars.slice(Math.max(0, left - 2), left).join('');
  const features = [
    `0${c0}`,
    `1${c1}`,
    `2${c2}`,
    `3${b1}`,
    `4${b2}`,
    `5${char(3)}`,
    `6${char(-3)}`,
    `7${b1}${c0}`,
    `8${c0}${c1}`,
    `9${c1}${c2}`,
    `a${b2}${b1}`,
    `b${b1}${c0}${c1}`,
    `c${c0}${c1}${c2}`,
    `d${b2}${b1}${c0}`,
    `e${kinds}`,
    `f${kinds.slice(2, 5)}`,
    `g${kinds.slice(3)}`,
    `h${here?.word}${here?.opens}`,
    `i${here?.word}${here?.closes}`,
    `j${inWords[right + 1]?.word}`,
    `k${inWords[left - 1]?.word}`,
    `l${run}`,
    `m${run.slice(-2)}${at - left}`,
    `n${after}`,
    `o${before}`,
    `p${run.length}${kind(0)}${at - left}`,
    `q${after}${kind(0)}${right - at}`,
    `r${before}${kind(0)}${at - left}`,
    `s${run.slice(-3)}`,
  ];
  return features.map(keyOf);
};

/** The keys of what the tag before says here. */
export const keysAfter = (before: Tag, { chars, classes }: Characters, at: number): number[] => [
  keyOf(`T${before}`),
  keyOf(`U${before}${classes[at]}${classes[at - 1] ?? '^'}`),
  keyOf(`V${before}${chars[at]}`),
];
