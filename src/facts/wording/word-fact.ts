import { showWhen } from '../../messages/days/when.ts';
import { listInWords } from '../../messages/joiners.ts';
import { daysOf, type Edtf } from '../../model/edtf.ts';
import { joinLines } from '../../text/join-lines.ts';
import type { Span } from '../../text/span.ts';
import type { NameMention } from '../names/entity.ts';
import type { Flow } from '../reading/flow.ts';
import type { Clause } from '../telling/clauses.ts';

/** A clause and what is needed to show it by itself; offsets count in the flow. */
export interface Shown {
  sentence: Span;
  clause: Clause;
  when: Edtf | null;
  /** The names and pointing words of the clause. */
  mentions: readonly NameMention[];
}

/** Shorter clauses say too little by themselves: the whole sentence is shown. */
const FEWEST_CHARS = { ja: 9, en: 14 } as const;
/** A date that names its month can be read without the text around it, unless it counts from another. */
const NAMES_ITS_MONTH = /\d{1,2}月|[一二三四五六七八九十]月|\d{4}-\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const NAMES_ITS_YEAR = /\d{4}/;
const COUNTS_FROM_ANOTHER = /[昨今来去翌同先本]年|\b(?:last|next|this)\b/i;
const POSSESSIVE = /^(?:his|her|their|its)$/i;

const BRACKETS = { ja: ['［', '］'], en: [' [', ']'] } as const;

const bracketed = (words: string, language: 'ja' | 'en'): string => BRACKETS[language].join(words);

/** Where a bracket goes in, and what it says. */
interface Addition {
  at: number;
  words: string;
}

const dateAdditions = ({ clause, sentence, when }: Shown, text: string, language: 'ja' | 'en'): Addition[] => {
  if (when === null) return [];
  const { first, last } = daysOf(when);
  const words = showWhen(when, language);
  const { timed } = clause;
  if (timed === undefined) return first === undefined || last === undefined ? [] : [{ at: sentence.start, words }];
  const printed = text.slice(timed.start, timed.end);
  const isPlain = NAMES_ITS_YEAR.test(printed) || (NAMES_ITS_MONTH.test(printed) && !COUNTS_FROM_ANOTHER.test(printed));
  return isPlain ? [] : [{ at: timed.end, words }];
};

const nameAdditions = ({ mentions }: Shown, shown: Span, text: string): Addition[] => {
  const named = new Set(mentions.filter(({ by }) => by === 'name').map(({ id }) => id));
  return mentions.flatMap(({ id, by, start, end }) => {
    const isFirst = !named.has(id);
    named.add(id);
    if (by === 'name' || !isFirst || start < shown.start || end > shown.end || POSSESSIVE.test(text.slice(start, end))) return [];
    return text[start - 1] !== '同' && id.toLowerCase().endsWith(text.slice(start, end).toLowerCase()) ? [] : [{ at: end, words: id }];
  });
};

/** What stands at one place, in one bracket. */
const together = (additions: readonly Addition[], language: 'ja' | 'en'): Addition[] => {
  const places = new Map<number, string[]>();
  for (const { at, words } of additions) places.set(at, [...(places.get(at) ?? []), words]);
  return [...places].map(([at, words]) => ({ at, words: listInWords([...new Set(words)], language) })).sort((a, b) => a.at - b.at);
};

/**
 * The words that tell a fact, quoted from its document: the clause alone where the sentence tells several, `…` for what is left out, and in
 * brackets the date or name that a bare day or a pronoun leaves to the text around it.
 *
 * @example 'その3日後［2026年3月7日］、外相［浅見遼］はラジオで評した。'
 */
export const wordFact = (source: string, flow: Flow, shown: Shown, language: 'ja' | 'en'): string => {
  const { clause, sentence } = shown;
  const span = clause.end - clause.start < FEWEST_CHARS[language] ? sentence : clause;
  const additions = together(
    [...dateAdditions({ ...shown, sentence: span }, flow.text, language), ...nameAdditions(shown, span, flow.text)],
    language,
  );
  let at = span.start;
  let words = span.start > sentence.start ? '…' : '';
  const take = (end: number) => {
    if (end <= at) return;
    const { start, end: to } = flow.sourceOf({ start: at, end });
    words += source.slice(start, to);
    at = end;
  };
  for (const addition of additions) {
    take(addition.at);
    words +=
      addition.at === span.start
        ? bracketed(addition.words, language).trimStart() + (language === 'en' ? ' ' : '')
        : bracketed(addition.words, language);
  }
  take(span.end);
  const joined = joinLines(words).replace(/^(…?)(?:[・•|*-]\s*)/u, '$1');
  return span.end < sentence.end ? `${joined.replace(/[、,;:]\s*$/u, '')}…` : joined;
};
