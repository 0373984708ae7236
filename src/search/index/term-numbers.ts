import { VIEWS, type View } from '../views.ts';

/** Where an entry's terms stand: its text in three views, and the things it names. */
export const FIELDS = [...VIEWS, 'names'] as const;
export type Field = View | 'names';

/** Terms by number, and how many entries hold each in each field. */
export interface TermNumbers {
  /** The number of a term, a new one when it has none yet. */
  numberOf(term: string): number;
  /** How many entries hold a term in a field; 0 for one that was never met. */
  held(field: Field, term: string): number;
  /** Counts one entry more, or with -1 one less, that holds the term of a number in a field. */
  count(field: Field, number: number, change: 1 | -1): void;
  /** All terms in the order of their numbers, each with its counts in the order of {@link FIELDS}. */
  rows(): Iterable<TermRow>;
}

/** One term and how many entries hold it in each field. */
export type TermRow = [term: string, held: number[]];

/** Numbers for terms, from 0 on in the order of their first use; `rows` are those of an earlier time. */
export const numberTerms = (rows: Iterable<TermRow> = []): TermNumbers => {
  const numbers = new Map<string, number>();
  const counts: Record<Field, number[]> = { words: [], pieces: [], han: [], names: [] };
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    for (const field of FIELDS) counts[field].push(0);
    return number;
  };
  for (const [term, held] of rows) {
    const number = numberOf(term);
    for (const [place, field] of FIELDS.entries()) counts[field][number] = held[place] ?? 0;
  }
  return {
    numberOf,
    held: (field, term) => counts[field][numbers.get(term) ?? -1] ?? 0,
    count(field, number, change) {
      counts[field][number] = (counts[field][number] ?? 0) + change;
    },
    *rows() {
      for (const [term, number] of numbers) yield [term, FIELDS.map((field) => counts[field][number] ?? 0)];
    },
  };
};
