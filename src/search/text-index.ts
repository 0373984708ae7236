import { buildPostings, type EntryTerms, type Postings, type Saturation } from './postings.ts';
import { readQuery } from './question.ts';
import { cut, foldText, type View } from './views.ts';

/** What is searched: `names` are further words it answers to (spellings, readings), which do not count towards its length. */
export interface Entry {
  id: string;
  text: string;
  names?: string;
}

/** An entry found; scores compare within one search only. */
export interface Hit {
  id: string;
  score: number;
}

/** How many hits at most, and which entries may be among them. */
export interface SearchOptions {
  limit: number;
  accept?: (id: string) => boolean;
}

export interface TextIndex {
  /** The entries that answer best, best first, equal scores by id; empty when nothing matches. Never throws, whatever the query. */
  search(query: string, options: SearchOptions): Hit[];
}

const SATURATION: Record<View, Saturation> = {
  words: { k: 0.4, b: 0.95, d: 2 },
  pieces: { k: 1, b: 0.95, d: 0.5 },
  han: { k: 1, b: 0.95, d: 0.5 },
};

function* termsOf(entries: Entry[], view: View): Generator<EntryTerms> {
  for (const { text, names = '' } of entries) yield { terms: cut[view](foldText(text)), extra: cut[view](foldText(names)) };
}

/** An index of texts in any mix of Japanese and English, ranked for questions as well as for single words. */
export const buildIndex = (entries: Entry[]): TextIndex => {
  const postings = Object.fromEntries(
    (['words', 'pieces', 'han'] as const).map((view) => [view, buildPostings(termsOf(entries, view), SATURATION[view])]),
  ) as Record<View, Postings>;
  return {
    search(query, { limit, accept = () => true }) {
      const scores = new Float32Array(entries.length);
      for (const { view, term, weight } of readQuery(query)) postings[view].add(term, weight * postings[view].rarity(term), scores);
      return best(entries, scores, limit, accept);
    },
  };
};

const best = (entries: Entry[], scores: Float32Array, limit: number, accept: (id: string) => boolean): Hit[] => {
  const hits = entries.flatMap(({ id }, index) => ((scores[index] ?? 0) > 0 && accept(id) ? [{ id, score: scores[index] ?? 0 }] : []));
  return hits.sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1)).slice(0, Math.max(0, limit));
};
