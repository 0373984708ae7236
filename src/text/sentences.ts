import { type Pair, pairsIn } from './brackets.ts';
import { carriesOn, isFullStop, isSentenceEnd, pastClosing } from './full-stops.ts';
import { type Span, trimSpan } from './span.ts';

/** A quotation that leaves no more than this share of a passage outside it is the passage's own frame. */
const FRAME_SHARE = 0.1;
const QUOTATION = /[「『“«]/u;
const ADDRESS = /https?:\/\/[^\s>＞」』）"”。、]*[^\s>＞」』）"”。、.,;:!?)]/gu;

const countVisible = (text: string) => text.replace(/\s+/gu, '').length;

/** Whether a pair holds the whole passage: a block quotation, whose sentences count one by one, or one long remark in brackets. */
const isFrame = (text: string, whole: Span, pair: Pair) => {
  if (pair.end - pair.start < (whole.end - whole.start) / 2) return false;
  const before = text.slice(whole.start, pair.start);
  if (!QUOTATION.test(pair.opener) && /[\p{L}\p{N}]/u.test(before)) return false;
  const outside = countVisible(before) + countVisible(text.slice(pair.end, whole.end));
  return outside <= countVisible(text.slice(whole.start, whole.end)) * FRAME_SHARE;
};

/** Where reading skips to, by where the skip begins: brackets that frame nothing, and web addresses. */
const skipsIn = (text: string, whole: Span): Map<number, Pair> => {
  const pairs = pairsIn(text, whole).filter((pair) => !isFrame(text, whole, pair));
  const addresses = [...text.slice(whole.start, whole.end).matchAll(ADDRESS)].map((match) => {
    const start = whole.start + match.index;
    return { opener: '', start, end: start + match[0].length };
  });
  return new Map([...addresses, ...pairs].map((pair) => [pair.start, pair]));
};

/** A sentence that stands wholly inside brackets, or an English one that ends inside a quotation, ends with the bracket. */
const endsWithBracket = (text: string, sentenceStart: number, pair: Pair, end: number) => {
  if (!isFullStop(text[pair.end - 2]) || pair.opener === '') return false;
  const after = text.slice(pair.end, Math.min(end, pair.end + 20));
  const alone = text.slice(sentenceStart, pair.start).trim() === '' && /^\s*(?![\p{Script=Hiragana}、，,。\p{Pe}\p{Pf}])\S/u.test(after);
  return alone || (pair.opener === '“' && /^\s+[“‘(]?[A-Z]/u.test(after));
};

/** Where the sentences of a passage end, in order; the passage's own end need not be among them. */
const endsIn = (text: string, whole: Span): number[] => {
  const skips = skipsIn(text, whole);
  const ends: number[] = [];
  for (let index = whole.start; index < whole.end; ) {
    const start = ends.at(-1) ?? whole.start;
    const skip = skips.get(index);
    const next = skip?.end ?? index + 1;
    const stops = skip === undefined ? isSentenceEnd(text, index, start, whole.end) : endsWithBracket(text, start, skip, whole.end);
    index = stops ? pastClosing(text, next, whole.end) : next;
    if (stops && (skip !== undefined || !carriesOn(text, index, whole.end))) ends.push(index);
  }
  return ends;
};

/**
 * The sentences of the passage [start, end), in order, without surrounding white space; together they hold every other character of it.
 *
 * A full stop inside brackets ends no sentence, unless they frame nearly the whole passage or have no partner. Line breaks mean nothing.
 * Empty for a blank passage.
 *
 * @example sentencesIn('「行く。必ず。」と言った。帰った。', 0, 17) //=> [{ start: 0, end: 13 }, { start: 13, end: 17 }]
 */
export const sentencesIn = (text: string, start: number, end: number): Span[] => {
  const whole = trimSpan(text, { start, end });
  if (whole === undefined) return [];
  const cuts = [whole.start, ...endsIn(text, whole), whole.end];
  return cuts.slice(1).flatMap((cut, index) => trimSpan(text, { start: cuts[index] ?? cut, end: cut }) ?? []);
};
