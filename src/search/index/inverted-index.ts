import type { BM25Params, Query } from 'minisearch';
import { createFiling, type Filing, type FilingHead, fillFiling, type PostingRow } from './filing.ts';
import { FIELDS, type Field, numberTerms, type TermNumbers, type TermRow } from './term-numbers.ts';

/** An entry as it is filed: the terms of each field, repeats kept. */
export interface EntryTerms extends Record<Field, readonly string[]> {
  id: string;
}

/** A term to look for in one field, and how much finding it counts beside its rarity. */
export interface Wanted {
  field: Field;
  term: string;
  weight: number;
}

/** What is filed under which terms. */
export interface InvertedIndex {
  readonly size: number;
  has(id: string): boolean;
  /** Files an entry, which must not be there yet. */
  add(entry: EntryTerms): void;
  /** Takes out an entry that was filed with these terms. */
  discard(entry: EntryTerms): void;
  /** Takes out an entry whose terms are no longer known; they still count as held by it. */
  forget(id: string): void;
  held(field: Field, term: string): number;
  /** Scores by id of the entries that hold any of the terms; with `among` only of those. */
  score(wanted: readonly Wanted[], among?: ReadonlySet<string>): Map<string, number>;
  /** All that is filed, as plain data, read as it is gone through: nothing may change meanwhile. */
  dump(): Filed;
}

/** An index as plain data. */
export interface Filed {
  head: FilingHead;
  /** Of each entry the number it is filed under, its id, and its length in each field. */
  entries: Iterable<[number: number, id: string, lengths: number[]]>;
  terms: Iterable<TermRow>;
  postings: Iterable<PostingRow>;
}

/** The constants of BM25+: saturation of repeats, share of length normalisation, floor of a match. What an entry names has no length. */
const BM25: Record<Field, BM25Params> = {
  words: { k: 0.4, b: 0.95, d: 2 },
  pieces: { k: 1, b: 0.95, d: 0.5 },
  han: { k: 1, b: 0.95, d: 0.5 },
  names: { k: 0, b: 0, d: 0 },
};

/**
 * Terms are filed by number, written in eight digits: MiniSearch keeps terms in a tree whose branches it looks through one by one, and
 * Japanese terms make thousands of branches at its root, which makes filing them three times as slow.
 */
const keyOf = (number: number): string => number.toString(8);

/** An empty index. */
export const createInvertedIndex = (numbers: TermNumbers = numberTerms(), filed: Filing = createFiling()): InvertedIndex => {
  const keysOf = (terms: readonly string[]): string => terms.map((term) => keyOf(numbers.numberOf(term))).join(' ');
  const count = (entry: EntryTerms, change: 1 | -1): void => {
    for (const field of FIELDS) for (const term of new Set(entry[field])) numbers.count(field, numbers.numberOf(term), change);
  };
  const keyed = (entry: EntryTerms) => ({ id: entry.id, ...Object.fromEntries(FIELDS.map((field) => [field, keysOf(entry[field])])) });
  const branchOf = (field: Field, wanted: readonly Wanted[]): Query => ({
    queries: [keysOf(wanted.map(({ term }) => term))],
    fields: [field],
    bm25: BM25[field],
    boostTerm: (_, place) => wanted[place]?.weight ?? 0,
  });
  return {
    get size() {
      return filed.documentCount;
    },
    has: (id) => filed.has(id),
    add(entry) {
      count(entry, 1);
      filed.add(keyed(entry));
    },
    discard(entry) {
      count(entry, -1);
      filed.remove(keyed(entry));
    },
    forget: (id) => filed.discard(id),
    held: numbers.held,
    score(wanted, among) {
      const known = wanted.filter(({ field, term }) => numbers.held(field, term) > 0);
      const branches = FIELDS.map((field) => known.filter((one) => one.field === field)).filter((group) => group.length > 0);
      if (branches.length === 0) return new Map();
      const query: Query = { combineWith: 'OR', queries: branches.map((group) => branchOf(group[0]?.field ?? 'words', group)) };
      const found = among === undefined ? filed.search(query) : filed.searchAmong(query, among);
      // MiniSearch multiplies by the number of terms met, which favours entries that repeat a question's commonest words.
      return new Map(found.map(({ id, score, queryTerms }) => [String(id), score / queryTerms.length]));
    },
    dump: () => ({ head: filed.head(), entries: filed.entries(), terms: numbers.rows(), postings: filed.postings() }),
  };
};

/** An index out of its plain data, in slices between which others have their turn. */
export const restoreInvertedIndex = async (
  { head, entries, terms, postings }: Filed,
  pause: () => Promise<void>,
): Promise<InvertedIndex> => {
  const numbers = numberTerms(terms);
  await pause();
  return createInvertedIndex(numbers, await fillFiling({ head, entries, postings }, pause));
};
