const SPACE = '(?:\\s{1,3})';
const CLASS_OR_SPACE = /\[(?:\\.|[^\]\\])*\]| \*| /g;

const spaced = (piece: string): string => {
  if (piece === ' ') return SPACE;
  return piece === ' *' ? '\\s{0,9}' : piece.replaceAll(' ', '\\s');
};

/**
 * A sticky pattern for English, in either case unless the flags say otherwise; a space in its source stands for one to three spaces or line breaks, in a class for any one of them.
 */
export const en = (source: string, flags: 'i' | '' = 'i'): RegExp => new RegExp(source.replace(CLASS_OR_SPACE, spaced), `${flags}y`);

/** The characters these words begin with, in either case. */
export const startsOf = (words: string): string => {
  const letters = words.split('|').map((word) => word.replace(/^(?:\(\?:|\()+/, '').charAt(0));
  return [...new Set(letters.flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()]))].join('');
};

/** What a number in digits can begin with. */
export const DIGITS = '0123456789';

/** The letters of the Latin alphabet. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
