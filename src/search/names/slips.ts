import { editDistance } from './edit-distance.ts';

/** A key with what tells cheaply that another cannot be close: one bit for every character, modulo 32. */
export interface Form {
  form: string;
  letters: number;
}

export const readForm = (form: string): Form => {
  let letters = 0;
  for (let index = 0; index < form.length; index += 1) letters |= 1 << (form.charCodeAt(index) & 31);
  return { form, letters };
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/**
 * How many slips lie between two keys, at most `most`; above it infinity.
 *
 * @param open the end of `word` is free, as while somebody types
 */
export const slipsBetween = (typed: Form, word: Form, most: number, open = false): number => {
  if (word.form.length < typed.form.length - most || (!open && word.form.length > typed.form.length + most))
    return Number.POSITIVE_INFINITY;
  if (bitCount(typed.letters & ~word.letters) > most) return Number.POSITIVE_INFINITY;
  const slips = editDistance(typed.form, open ? word.form.slice(0, typed.form.length + most) : word.form, { open, most });
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
};
