import { isJapanese } from '../text/script.ts';
import { type Clue, placesOf } from './evidence.ts';
import type { QueryTerm } from './question.ts';

/** English words that carry nothing of what is asked, beyond those that frame every question. */
const EMPTY =
  /^(?:i|you|he|she|it|we|they|them|his|her|its|their|this|that|there|some|any|may|might|can|could|will|would|shall|should|must)$/u;
/** A single character is mostly a plain verb (行った, 会う), which a text may tell in other words. */
const PLAIN = /^\p{sc=Han}$/u;
const PLAIN_SHARE = 0.25;
const ENDING = /(?<=\p{sc=Han})\p{sc=Hira}+$/u;

/** Words of Japanese without their endings, stems of others; neither single particles nor what joins two words. */
const contentOf = ({ view, term }: QueryTerm): string[] => {
  if (view === 'words' && isJapanese(term)) return /^\p{sc=Hira}+$/u.test(term) ? [] : [term.replace(ENDING, '')];
  return view === 'pieces' && !isJapanese(term) && !EMPTY.test(term) ? [term] : [];
};

/**
 * The words that carry a question, each with its share of it; one that no entry holds counts most.
 *
 * @param rarity of a word, 0 where no entry holds it
 * @param unseen what counts as the rarity of such a word
 */
export const contentClues = (terms: QueryTerm[], rarity: (term: QueryTerm) => number, unseen: number): Clue[] => {
  const content = terms.flatMap((term) =>
    contentOf(term).map((word) => ({ word, share: term.weight * (rarity(term) || unseen) * (PLAIN.test(word) ? PLAIN_SHARE : 1) })),
  );
  const total = content.reduce((sum, { share }) => sum + share, 0) || 1;
  return content.map(({ word, share }) => ({ term: word, share: share / total }));
};

/** How much of a question texts hold between them, 0 to 1. */
export const coverageOf = (texts: string[], content: Clue[]): number =>
  content.reduce((sum, { term, share }) => sum + (texts.some((text) => placesOf(term, text).length > 0) ? share : 0), 0);
