import { daysBetween } from '../../../model/day.ts';
import { fold } from '../../../text/fold.ts';
import type { Telling } from './telling.ts';

/** Shorter sentences say too little alone, longer ones are not read. */
const [SHORTEST_CHARS, LONGEST_CHARS] = [20, 320];
/** What leans on a sentence before: a pronoun, a conjunction, a clause cut out of its sentence. */
const LEANING =
  /^["“'‘「]?(?:…|(?:he|she|it|they|this|that|these|those|but|and|so|then|there|his|her|its|their|however|meanwhile)\b|(?:これ|それ|その|この|そこ|そう|そん|こう|こん|同|また|しかし|だが|だから|ただ|一方|さらに|そして|すると|つまり|ところ[がで]|なお|結局|彼))/iu;

/** Whether a sentence leans on one before it, and so is not complete in itself. */
export const isLeaning = (text: string): boolean => LEANING.test(text);

/** Two lines that share so much of the shorter one's words tell the same. */
const SAME = 0.6;
/** News tells a day within a week; a later text gives it as background. */
const NEWS_DAYS = 7;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const wordsOf = (text: string): Set<string> =>
  new Set(
    [...segmenter.segment(fold(text).text)].flatMap(({ segment, isWordLike }) => (isWordLike && segment.length > 1 ? [segment] : [])),
  );

const overlap = (a: Set<string>, b: Set<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
};

interface Candidate<Told extends Telling> {
  telling: Told;
  words: Set<string>;
}

/** How alike a line is to all that is told of the day: what many say is what happened. */
const centrality = <Told extends Telling>({ words }: Candidate<Told>, all: readonly Candidate<Told>[]): number =>
  all.reduce((sum, other) => sum + (other.words === words ? 0 : overlap(words, other.words)), 0) / Math.max(1, all.length - 1);

const scoreOf = <Told extends Telling>(candidate: Candidate<Told>, all: readonly Candidate<Told>[]): number => {
  const { text, topical, place, publishedOn, day } = candidate.telling;
  const isOwn = text.length >= SHORTEST_CHARS && text.length <= LONGEST_CHARS && !isLeaning(text);
  const isNews = Math.abs(daysBetween(day, publishedOn)) <= NEWS_DAYS;
  return centrality(candidate, all) + (isOwn ? 0.4 : 0) + (topical ? 0.3 : 0) + (isNews ? 0.2 : 0) + 0.2 / (1 + place);
};

/** So many sentences of a day are compared with each other; on a day with more, those that come first in their texts. */
const MOST_COMPARED = 120;

/**
 * The lines that tell a day, best first, no two the same; at most `count`.
 *
 * Preferred are sentences that say what the others say, that name what is asked about and stand alone, from news of the day, near the beginning.
 *
 * @param tellings of one day
 */
export const chooseLines = <Told extends Telling>(tellings: readonly Told[], count: number): Told[] => {
  const all = tellings
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MOST_COMPARED)
    .map((telling) => ({ telling, words: wordsOf(telling.text) }));
  const ranked = all.map((candidate) => ({ ...candidate, score: scoreOf(candidate, all) })).sort((a, b) => b.score - a.score);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === count) break;
    if (chosen.every(({ words }) => overlap(words, candidate.words) < SAME)) chosen.push(candidate);
  }
  return chosen.map(({ telling }) => telling);
};
