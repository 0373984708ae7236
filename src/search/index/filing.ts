import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { MOST_TIMES, Postings, TermTable } from './postings.ts';
import { FIELDS } from './term-numbers.ts';

/** An entry with the keys of its terms in each field. */
export type EntryKeys = { id: string } & Record<string, string>;

/** Small figures that MiniSearch keeps. */
export interface FilingHead {
  documentCount: number;
  nextId: number;
  averageFieldLength: number[];
}

/** An entry's number, its id, and its length in each field. */
export type EntryFiled = [number: number, id: string, lengths: number[]];

/** One term's postings: its key, and for each field the field's number with entries and how often each holds it, one after the other. */
export type PostingRow = [key: string, ...fields: [field: number, entriesAndTimes: number[]][]];

const split = (keys: string): string[] => (keys === '' ? [] : atMost(keys.split(' ')));

/** Keys without those that repeat one more often than is kept. */
const atMost = (keys: string[]): string[] => {
  if (keys.length <= MOST_TIMES) return keys;
  const times = new Map<string, number>();
  return keys.filter((key) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    return (times.get(key) ?? 0) <= MOST_TIMES;
  });
};

const OPTIONS: Options = { fields: [...FIELDS], tokenize: split, processTerm: (key) => key, autoVacuum: false };

/** So many postings are filled in between two pauses: some ten milliseconds. */
const SLICE_POSTINGS = 30_000;

/**
 * A MiniSearch that is read and filled row by row, and keeps its postings in {@link TermTable}. Its own saved form is one object, which stops
 * everything for seconds in a large index, or is filled with so many timers that it takes ten; its own maps take half of all memory.
 */
export class Filing extends MiniSearch {
  readonly #table = new TermTable();

  constructor() {
    super(OPTIONS);
    this._index = this.#table as unknown as typeof this._index;
  }

  override add(document: EntryKeys): void {
    super.add(document);
    this.#settleAverages();
  }

  override remove(document: EntryKeys): void {
    super.remove(document);
    this.#settleAverages();
  }

  override discard(id: string): void {
    super.discard(id);
    this.#settleAverages();
  }

  /** Average lengths are lengths in all over a count: without this they would depend, in their last digits, on what came and went before. */
  #settleAverages(): void {
    const count = this._documentCount;
    if (count > 0) this._avgFieldLength = this._avgFieldLength.map((average) => Math.round(average * count) / count);
  }

  /** The same as a search, as if only the entries of these ids were there. */
  searchAmong(query: Query, ids: Iterable<string>): SearchResult[] {
    const entries = Array.from(ids, (id) => this._idToShortId.get(id) ?? -1).filter((entry) => entry >= 0);
    return this.#table.whileAmong(
      entries.sort((a, b) => a - b),
      () => this.search(query),
    );
  }

  head(): FilingHead {
    return { documentCount: this._documentCount, nextId: this._nextId, averageFieldLength: this._avgFieldLength };
  }

  *entries(): Generator<EntryFiled> {
    for (const [number, id] of this._documentIds) yield [number, String(id), this._fieldLength.get(number) ?? []];
  }

  *postings(): Generator<PostingRow> {
    for (const [key, fields] of this.#table) {
      yield [key, ...fields.entries().map(([field, postings]): [number, number[]] => [field, postings.entriesAndTimes()])];
    }
  }

  fillHead({ documentCount, nextId, averageFieldLength }: FilingHead): void {
    this._documentCount = documentCount;
    this._nextId = nextId;
    this._avgFieldLength = averageFieldLength;
  }

  fillEntry([number, id, lengths]: EntryFiled): void {
    this._documentIds.set(number, id);
    this._idToShortId.set(id, number);
    this._fieldLength.set(number, lengths);
  }

  /** Gives back how many postings it has filled in. */
  fillPostings([key, ...fields]: PostingRow): number {
    const held = this.#table.of(key);
    let count = 0;
    for (const [field, entriesAndTimes] of fields) {
      held.set(field, new Postings(entriesAndTimes));
      count += entriesAndTimes.length / 2;
    }
    return count;
  }
}

/** Nothing filed yet. */
export const createFiling = (): Filing => new Filing();

/** What was filed once, in slices between which others have their turn. */
export const fillFiling = async (
  { head, entries, postings }: { head: FilingHead; entries: Iterable<EntryFiled>; postings: Iterable<PostingRow> },
  pause: () => Promise<void>,
): Promise<Filing> => {
  const filing = createFiling();
  filing.fillHead(head);
  let count = 0;
  for (const entry of entries) {
    filing.fillEntry(entry);
    if (++count % SLICE_POSTINGS === 0) await pause();
  }
  for (const row of postings) {
    count += filing.fillPostings(row);
    if (count < SLICE_POSTINGS) continue;
    count = 0;
    await pause();
  }
  return filing;
};
