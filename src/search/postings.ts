/** The constants of BM25+ for one view: saturation of repeats, share of length normalisation, floor of a match. */
export interface Saturation {
  k: number;
  b: number;
  d: number;
}

/** Which entries hold a term, and how strongly: typed arrays, one slice for each term. */
export interface Postings {
  /** Rarity of the term: 0 for one that no entry holds, larger for rarer ones. */
  rarity(term: string): number;
  /** Adds `weight` × strength of match to the score of every entry that holds the term. */
  add(term: string, weight: number, scores: Float32Array): void;
}

/** What an entry gives to one view: terms that count towards its length, and further ones (names) that do not. */
export interface EntryTerms {
  terms: string[];
  extra: string[];
}

/** Entry, count, entry, count …, entries rising: while the index is built, far smaller than objects. */
type Row = number[];

/** The postings of one view over entries numbered by their place in the list; `entries` is read once. */
export const buildPostings = (entries: Iterable<EntryTerms>, saturation: Saturation): Postings => {
  const rows = new Map<string, Row>();
  const lengths: number[] = [];
  for (const { terms, extra } of entries) {
    const entry = lengths.push(terms.length) - 1;
    for (const term of terms) count(rows, term, entry);
    for (const term of extra) count(rows, term, entry);
  }
  return freeze(rows, lengths, saturation);
};

const count = (rows: Map<string, Row>, term: string, entry: number): void => {
  const row = rows.get(term);
  if (row === undefined) rows.set(term, [entry, 1]);
  else if (row.at(-2) === entry) row[row.length - 1] = (row.at(-1) ?? 0) + 1;
  else row.push(entry, 1);
};

const freeze = (rows: Map<string, Row>, lengths: number[], { k, b, d }: Saturation): Postings => {
  const total = rows.values().reduce((sum, row) => sum + row.length / 2, 0);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  const entries = new Uint32Array(total);
  const strengths = new Float32Array(total);
  const slices = new Map<string, [start: number, end: number]>();
  let at = 0;
  for (const [term, row] of rows) {
    slices.set(term, [at, at + row.length / 2]);
    for (let index = 0; index < row.length; index += 2, at += 1) {
      const [entry = 0, times = 0] = [row[index], row[index + 1]];
      entries[at] = entry;
      strengths[at] = d + (times * (k + 1)) / (times + k * (1 - b + (b * (lengths[entry] ?? 0)) / mean));
    }
  }
  const rarityOf = (held: number): number => Math.log(1 + (lengths.length - held + 0.5) / (held + 0.5));
  return {
    rarity(term) {
      const [start, end] = slices.get(term) ?? [0, 0];
      return end > start ? rarityOf(end - start) : 0;
    },
    add(term, weight, scores) {
      const [start, end] = slices.get(term) ?? [0, 0];
      for (let index = start; index < end; index += 1) {
        const entry = entries[index] ?? 0;
        scores[entry] = (scores[entry] ?? 0) + weight * (strengths[index] ?? 0);
      }
    },
  };
};
