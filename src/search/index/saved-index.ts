import { z } from 'zod';
import type { FilingHead, PostingRow } from './filing.ts';
import { fingerprint } from './fingerprint.ts';
import type { Filed } from './inverted-index.ts';
import type { TermRow } from './term-numbers.ts';

/** To be raised when texts are folded, cut or filed in another way: what was saved before is then of no use. */
const VERSION = 3;

/** An entry in the saved form: as it is filed, and the fingerprint of its words. */
type EntryRow = [number: number, id: string, lengths: number[], print: number];

/** A saved index as it is read back. */
export interface SavedIndex extends Filed {
  /** The fingerprint of each entry's words by id. */
  prints: ReadonlyMap<string, number>;
}

/** So many entries, terms or postings go on one line, which takes about a millisecond to read. */
const LINE_ITEMS = 2_000;

/** The lines of an index's saved form, each JSON, the last with the fingerprint of all before it; `printOf` gives that of an entry's words. */
export function* savedLines(filed: Filed, printOf: (id: string) => number): Generator<string> {
  let print = 0;
  for (const line of linesOf(filed, printOf)) {
    print = fingerprint(line, print);
    yield line;
  }
  yield endOf(print);
}

const endOf = (print: number): string => JSON.stringify({ end: print });

function* linesOf({ head, entries, terms, postings }: Filed, printOf: (id: string) => number): Generator<string> {
  yield JSON.stringify({ version: VERSION, head });
  yield* chunks('entries', entries, ([number, id, lengths]) => [[number, id, lengths, printOf(id)], 1]);
  yield* chunks('terms', terms, (row) => [row, 1]);
  yield* chunks('postings', postings, (row) => [row, 1 + sizeOf(row)]);
}

const sizeOf = ([, ...fields]: PostingRow): number => fields.reduce((sum, [, entries]) => sum + entries.length / 2, 0);

function* chunks<Row>(name: string, rows: Iterable<Row>, measure: (row: Row) => [saved: unknown, items: number]): Generator<string> {
  let chunk: unknown[] = [];
  let size = 0;
  for (const row of rows) {
    const [saved, items] = measure(row);
    chunk.push(saved);
    size += items;
    if (size < LINE_ITEMS) continue;
    yield JSON.stringify({ [name]: chunk });
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield JSON.stringify({ [name]: chunk });
}

const headSchema = z.object({
  version: z.literal(VERSION),
  head: z.object({ documentCount: z.number(), nextId: z.number(), averageFieldLength: z.array(z.number()) }),
});

/**
 * Reads the saved form of an index back. The postings, by far the most, are read as they are used. Nothing comes back when it was saved by
 * another version, is cut off, has been changed since or is no such form: then the index is to be built anew.
 */
export const readSaved = async (lines: Iterable<string> | AsyncIterable<string>): Promise<SavedIndex | undefined> => {
  const [rows, postings] = [{ entries: [] as EntryRow[], terms: [] as TermRow[] }, [] as string[]];
  const plain: string[] = [];
  let [head, print, isWhole] = [undefined as FilingHead | undefined, 0, false];
  for await (const line of lines) {
    if (line.startsWith('{"end":')) {
      isWhole = line === endOf(print);
      break;
    }
    print = fingerprint(line, print);
    if (line.startsWith('{"postings":')) postings.push(line);
    else if (head !== undefined) plain.push(line);
    else head = headOf(line);
    if (head === undefined) return undefined;
  }
  if (head === undefined || !isWhole) return undefined;
  for (const line of plain) pushRows(rows, line);
  return {
    head,
    entries: rows.entries.map(([number, id, lengths]) => [number, id, lengths]),
    terms: rows.terms,
    postings: parsedRows(postings),
    prints: new Map(rows.entries.map(([, id, , print]) => [id, print])),
  };
};

const headOf = (line: string): FilingHead | undefined => {
  try {
    return headSchema.safeParse(JSON.parse(line)).data?.head;
  } catch {
    return undefined;
  }
};

const pushRows = (rows: { entries: EntryRow[]; terms: TermRow[] }, line: string): void => {
  const { entries = [], terms = [] } = JSON.parse(line) as { entries?: EntryRow[]; terms?: TermRow[] };
  rows.entries.push(...entries);
  rows.terms.push(...terms);
};

function* parsedRows(lines: readonly string[]): Generator<PostingRow> {
  for (const line of lines) yield* (JSON.parse(line) as { postings: PostingRow[] }).postings;
}
