import { chooseTerms } from './choose-terms.ts';
import { countsAs } from './filed.ts';
import type { InvertedIndex, Wanted } from './index/inverted-index.ts';
import type { NameGroups } from './name-groups.ts';
import type { QueryTerm } from './question.ts';
import type { View } from './views.ts';

/** An entry that holds terms of a question, and what these count. */
export interface Candidate {
  id: string;
  score: number;
}

/** What each view counts, and what the name of a thing counts in it: fitted together with the weights of the evidence. */
const VIEW_WEIGHTS: Record<View, number> = { words: 2.9, pieces: 0.3, han: 1.1 };
const NAME_STRENGTH: Record<View, number> = { words: 2, pieces: 1.4, han: 1.4 };

/** Rarity of terms in an index: 0 for one that no entry holds, larger for rarer ones. */
export interface Rarities {
  of(term: QueryTerm): number;
  /** What counts as the rarity of a word that no entry holds. */
  unseen: number;
}

/** How rare a term is that so many of the entries hold: the one that BM25 uses. */
const rarityOf = (held: number, entries: number): number => (held === 0 ? 0 : Math.log(1 + (entries - held + 0.5) / (held + 0.5)));

/** An index with the things that its entries name. */
export interface Holdings {
  inverted: InvertedIndex;
  groups: NameGroups;
}

/** The rarities of an index, where a term is as frequent as in the texts, or as the most frequent thing whose name holds it. */
export const raritiesIn = ({ inverted, groups }: Holdings): Rarities => ({
  of({ view, term }) {
    const named = groups.holding(view, term).reduce((most, key) => Math.max(most, inverted.held('names', key)), 0);
    return rarityOf(Math.max(inverted.held(view, term), named), inverted.size);
  },
  unseen: Math.log(2 + 2 * inverted.size),
});

/** The terms of a question as an index is asked for them. */
const wantedOf = (terms: readonly QueryTerm[], { inverted, groups }: Holdings, rarities: Rarities): (Wanted & { held: number })[] => {
  const wanted: Wanted[] = [];
  const named = new Map<string, number>();
  const totals = new Map<View, number>();
  for (const term of terms) {
    const kind = countsAs(term.view, term.term);
    totals.set(kind, (totals.get(kind) ?? 0) + term.weight * rarities.of(term));
  }
  for (const term of terms) {
    const kind = countsAs(term.view, term.term);
    const weight = (VIEW_WEIGHTS[kind] * term.weight) / (totals.get(kind) || 1);
    wanted.push({ field: term.view, term: term.term, weight });
    const strength = weight * rarities.of(term) * NAME_STRENGTH[kind];
    for (const key of groups.holding(term.view, term.term)) named.set(key, (named.get(key) ?? 0) + strength);
  }
  // In an order of their own: sums must not depend, in their last digits, on which name was met first.
  for (const [term, strength] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rarity = rarityOf(inverted.held('names', term), inverted.size);
    wanted.push({ field: 'names', term, weight: strength / rarity });
  }
  return wanted.map((one) => ({ ...one, held: inverted.held(one.field, one.term) }));
};

/** So many of those found by rare terms gain by the frequent ones. */
const MOST_FOUND = 400;

/** The entries that hold most of what a question asks for, best first, equal scores by id. */
export const findCandidates = (
  terms: readonly QueryTerm[],
  holdings: Holdings,
  rarities: Rarities,
  { most, accept }: { most: number; accept: (id: string) => boolean },
): Candidate[] => {
  const { finding, adding } = chooseTerms(wantedOf(terms, holdings, rarities));
  const found = best(
    Array.from(holdings.inverted.score(finding), toCandidate).filter(({ id }) => accept(id)),
    Math.max(most, MOST_FOUND),
  );
  const added = holdings.inverted.score(adding, new Set(found.map(({ id }) => id)));
  return best(
    found.map(({ id, score }) => ({ id, score: score + (added.get(id) ?? 0) })),
    most,
  );
};

const toCandidate = ([id, score]: [string, number]): Candidate => ({ id, score });

const best = (candidates: Candidate[], most: number): Candidate[] =>
  candidates.sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1)).slice(0, most);
