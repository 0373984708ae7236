import type { Anchor } from '../../../reading/meaning.ts';

const WORDS: Record<string, [by: number, anchor: Anchor]> = {
  this: [0, 'publication'],
  current: [0, 'publication'],
  'the current': [0, 'publication'],
  last: [-1, 'publication'],
  past: [-1, 'publication'],
  previous: [-1, 'publication'],
  next: [1, 'publication'],
  coming: [1, 'publication'],
  upcoming: [1, 'publication'],
  'around next': [1, 'publication'],
  that: [0, 'text'],
  same: [0, 'text'],
  'the same': [0, 'text'],
  'the following': [1, 'text'],
  'the next': [1, 'text'],
  'the previous': [-1, 'text'],
  'the preceding': [-1, 'text'],
};
/** The pattern of such a word. */
export const RELATIVE = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const offsetOf = (word: string | undefined): { by: number; anchor: Anchor } => {
  const [by, anchor] = WORDS[(word ?? '').toLowerCase().replaceAll(/\s+/g, ' ')] ?? [0, 'publication'];
  return { by, anchor };
};
