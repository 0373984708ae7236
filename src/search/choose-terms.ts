/** A term with how many entries hold it. */
interface Held {
  held: number;
}

/** So many postings are scored for every entry that has them; more take time and tell little, since they are those of frequent terms. */
const MOST_SCORED = 5_000;
/** So many more are read for entries found by then. */
const MOST_READ = 60_000;

/** The terms that find entries, and those that only add to the score of what is found. */
export interface ChosenTerms<Term> {
  finding: Term[];
  adding: Term[];
}

/**
 * Parts the terms of a question so that a search takes no longer in a large index than in a small one: the rarest find entries, at least
 * one of them, and frequent ones only add to what is found.
 */
export const chooseTerms = <Term extends Held>(terms: readonly Term[]): ChosenTerms<Term> => {
  const byRarity = terms.filter(({ held }) => held > 0).toSorted((left, right) => left.held - right.held);
  const finding = byRarity.slice(0, Math.max(1, countWithin(byRarity, MOST_SCORED)));
  const rest = byRarity.slice(finding.length);
  return { finding, adding: rest.slice(0, countWithin(rest, MOST_READ)) };
};

const countWithin = (terms: readonly Held[], most: number): number => {
  let sum = 0;
  const end = terms.findIndex(({ held }) => {
    sum += held;
    return sum > most;
  });
  return end < 0 ? terms.length : end;
};
