import type { Span } from '../../text/span.ts';
import type { TimeMention } from '../../time/time-mention.ts';

/** A mention of time in the flow: its offsets there, and what the reader of times says of it. */
export interface Timed extends Span {
  time: TimeMention;
}

/** The stretch of a sentence that one date governs. */
export interface Clause extends Span {
  timed: Timed | undefined;
  /** It reaches the end of its sentence, so that the words there speak of it too. */
  isLast: boolean;
}

/** Quotations and brackets, inside which nothing is cut. */
const ENCLOSED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|[(（][^()（）]*[)）]/g;

const cutsIn = (text: string, { start, end }: Span, clauseEnd: RegExp): number[] => {
  const sentence = text.slice(start, end);
  const enclosed = [...sentence.matchAll(ENCLOSED)].map((match) => [match.index, match.index + match[0].length] as const);
  return [...sentence.matchAll(clauseEnd)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !enclosed.some(([from, to]) => from < at && at < to))
    .map((at) => start + at);
};

/**
 * A sentence parted at its dates: each date governs its own clause and those without a date behind it; the clauses before the first date
 * belong to the first. Without a date the sentence is one clause.
 */
export const clausesOf = (text: string, sentence: Span, dates: readonly Timed[], clauseEnd: RegExp): Clause[] => {
  if (dates.length === 0) return [{ ...sentence, timed: undefined, isLast: true }];
  const cuts = cutsIn(text, sentence, clauseEnd);
  const starts = dates.map((date, index) => {
    if (index === 0) return sentence.start;
    const previous = dates[index - 1];
    return cuts.filter((cut) => cut > (previous?.end ?? 0) && cut <= date.start).at(-1);
  });
  return dates.map((timed, index) => {
    const start = starts.slice(0, index + 1).findLast((at) => at !== undefined) ?? sentence.start;
    const end = starts.slice(index + 1).find((at) => at !== undefined) ?? sentence.end;
    return { start, end, timed, isLast: end === sentence.end };
  });
};
