const WIDE = /[！-～　]/g;

/**
 * The text with full-width letters, digits, punctuation and spaces as narrow ones. Every character keeps its place, so offsets hold for both.
 *
 * @example foldWidth('２月１４日') //=> '2月14日'
 */
export const foldWidth = (text: string): string =>
  text.replace(WIDE, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)));
