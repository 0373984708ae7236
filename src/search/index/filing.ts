import MiniSearch, { type Options } from 'minisearch';
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

const split = (keys: string): string[] => (keys === '' ? [] : keys.split(' '));

const OPTIONS: Options = { fields: [...FIELDS], tokenize: split, processTerm: (key) => key, autoVacuum: false };

/** So many postings are filled in between two pauses: some ten milliseconds. */
const SLICE_POSTINGS = 30_000;

/**
 * A MiniSearch that is read and filled row by row. Its own saved form is one object, which stops everything for seconds in a large index, or
 * is filled with so many timers that it takes ten.
 */
export class Filing extends MiniSearch {
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

  head(): FilingHead {
    return { documentCount: this._documentCount, nextId: this._nextId, averageFieldLength: this._avgFieldLength };
  }

  *entries(): Generator<EntryFiled> {
    for (const [number, id] of this._documentIds) yield [number, String(id), this._fieldLength.get(number) ?? []];
  }

  *postings(): Generator<PostingRow> {
    for (const [key, fields] of this._index) {
      yield [key, ...Array.from(fields, ([field, entries]): [number, number[]] => [field, [...entries].flat()])];
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
    let count = 0;
    const byField = new Map<number, Map<number, number>>();
    for (const [field, entriesAndTimes] of fields) {
      const times = new Map<number, number>();
      for (let at = 0; at < entriesAndTimes.length; at += 2) times.set(entriesAndTimes[at] ?? 0, entriesAndTimes[at + 1] ?? 0);
      byField.set(field, times);
      count += times.size;
    }
    this._index.set(key, byField);
    return count;
  }
}

/** Nothing filed yet. */
export const createFiling = (): Filing => new Filing(OPTIONS);

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
