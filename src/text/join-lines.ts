/** Scripts written without spaces, and their punctuation. */
const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef・ー]/u;
/** A line of its own that holds a page number, kept inside a paragraph that a page break cut in two. */
const PAGE_NUMBER_LINE =
  /\n\s*(?:\d{1,3}|[-–—―]\s*\d{1,4}\s*[-–—―]|p(?:age)?\.?\s*\d{1,4}|\d{1,4}\s*(?:[/／]\s*\d{1,4}\s*)?(?:ページ|頁))\s*(?=\n)/giu;

/**
 * A passage as one reads it: line and page breaks inside it are gone between Japanese characters and spaces between words of other scripts.
 *
 * @example joinLines('停戦の\n\n条件と U.S.\nofficials') //=> '停戦の条件と U.S. officials'
 */
export const joinLines = (passage: string): string =>
  passage
    .trim()
    .replace(PAGE_NUMBER_LINE, '\n')
    .replace(/[^\S\n\f]*[\n\f]\s*/gu, (_, offset: number, whole: string) => {
      const rest = whole.slice(offset).trimStart();
      return SPACELESS.test(whole[offset - 1] ?? '') || SPACELESS.test(rest[0] ?? '') ? '' : ' ';
    });
