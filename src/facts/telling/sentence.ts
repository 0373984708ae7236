import type { Span } from '../../text/span.ts';
import type { NameMention } from '../names/entity.ts';
import type { FlowPassage } from '../reading/flow.ts';
import type { Speech } from '../reading/speakers.ts';
import type { Cell } from '../reading/tables.ts';
import { type Clause, clausesOf, type Timed } from './clauses.ts';
import type { FactLanguage } from './language.ts';

/** A sentence, row or item with all that was found in it. */
export interface Sentence extends Span {
  words: string;
  passage: FlowPassage;
  /** Index of its passage. */
  index: number;
  mentions: NameMention[];
  clauses: DatedClause[];
  speech: Speech | undefined;
  cells: Cell[];
}

/** A clause with how its date stands in it. */
export interface DatedClause extends Clause {
  /** The date belongs to a noun: 「昨年末に失効した覚書」. */
  isEmbedded: boolean;
  isQuoted: boolean;
}

const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"]*"/g;
/** A correction names the wrong date first. */
const CORRECTION = /誤り|訂正|正しくは|\bcorrection\b|\bshould (?:read|have read)\b/i;
/** No sentence of a person's has more; a file that goes on without a full stop is read up to here. */
const MOST_DATES = 40;
const CONDITION_CHARS = 60;

const isWithin = (spans: readonly (readonly [number, number])[], at: number): boolean => spans.some(([from, to]) => from <= at && at < to);

const quotesIn = (words: string, start: number) =>
  [...words.matchAll(QUOTED)].map((match) => [start + match.index, start + match.index + match[0].length] as const);

/** A date inside a condition dates nothing that has happened, unless the condition sets a deadline. */
const isSupposed = (words: string, date: Span, quoted: boolean, { condition, deadline, reporting, code }: FactLanguage): boolean => {
  const before = words.slice(0, date.start);
  const near = words.slice(date.end, date.end + CONDITION_CHARS);
  if (!reporting.test(words) && deadline.test(words.slice(Math.max(0, date.start - CONDITION_CHARS), date.end + CONDITION_CHARS)))
    return false;
  if (code === 'en') return /\b(?:if|unless|provided that|in the event)\b[^,;]*$/i.test(before.slice(-2 * CONDITION_CHARS));
  if (/^(?:[(][^()]{1,3}[)])?、/.test(near)) return false;
  const after = quoted ? near : near.replace(/「[^「」]*(?:」|$)/g, '「」');
  return condition.test(/^[^、。]*[、。]?/.exec(after)?.[0] ?? '');
};

/** The dates of a sentence that may date what it tells. */
const usableDates = (words: string, start: number, dates: readonly Timed[], language: FactLanguage): Timed[] => {
  const quotes = quotesIn(words, start);
  const usable = dates.slice(0, MOST_DATES).filter((date) => {
    const local = { start: date.start - start, end: date.end - start };
    return (
      !language.named.test(words.slice(local.end, local.end + 12)) && !isSupposed(words, local, isWithin(quotes, date.start), language)
    );
  });
  return CORRECTION.test(words) && usable.length > 1 ? usable.slice(-1) : usable;
};

/** A sentence parted into clauses, its dates weighed. */
export const readSentence = (
  text: string,
  span: Span,
  dates: readonly Timed[],
  language: FactLanguage,
): Pick<Sentence, 'words' | 'clauses'> => {
  const words = text.slice(span.start, span.end);
  const quotes = quotesIn(words, span.start);
  const usable = usableDates(words, span.start, dates, language);
  const clauses = clausesOf(text, span, usable, language.clauseEnd).map((clause) => {
    const { timed } = clause;
    if (timed === undefined) return { ...clause, isEmbedded: false, isQuoted: false };
    const [before, after] = [
      text.slice(Math.max(span.start, timed.start - 120), timed.start),
      text.slice(timed.end, Math.min(span.end, timed.end + 40)),
    ];
    return { ...clause, isEmbedded: language.isEmbedded(before, after), isQuoted: isWithin(quotes, timed.start) };
  });
  return { words, clauses };
};
