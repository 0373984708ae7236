/** What a line needs to have to say anything. */
const WORDS = /[\p{L}\p{N}]/u;
/** The end of a sentence, broken off by a full line. */
const ONLY_CLOSING = /^[\p{Pe}\p{Pf}。、．，！？!?.,"']+$/u;
/** Four digits alone are rather a year over a list, and `10/25` alone a day. */
const PAGE_NUMBER = /^(?:\d{1,3}|[-–—―]\s*\d{1,4}\s*[-–—―]|p(?:age)?\.?\s*\d{1,4}|\d{1,4}\s*(?:[/／]\s*\d{1,4}\s*)?(?:ページ|頁))$/iu;

const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

/** A page number, a rule, a row of ornaments: nothing a reader reads. */
const isOrnament = (text: string): boolean => isPageNumber(text) || (!WORDS.test(text) && !ONLY_CLOSING.test(text));

/** A running head is no longer than this. */
const MAX_HEAD_CHARS = 80;

/** Lines that stand next to a page number and are there again elsewhere: the heads and feet of pages. */
const runningHeads = (texts: string[]): Set<string> => {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const beside = texts.flatMap((text, index) => (isPageNumber(text) ? [texts[index - 1], texts[index + 1]] : []));
  return new Set(
    beside.filter((text = '') => text.length <= MAX_HEAD_CHARS && !isOrnament(text) && (times.get(text) ?? 0) > 1),
  ) as Set<string>;
};

/** For each line, whether it belongs to the paper and not to the text: page numbers, rules, and running heads from their second time on. */
export const furnitureIn = (texts: string[]): boolean[] => {
  const heads = runningHeads(texts);
  const seen = new Set<string>();
  return texts.map((text) => {
    const again = heads.has(text) && seen.has(text);
    seen.add(text);
    return again || isOrnament(text);
  });
};
