import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/formats/read-document.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { isSame, type Tally } from './score.ts';

interface Entry {
  para: number;
  text: string;
  value: string | null;
  alt?: string[];
  type?: string;
  zone?: string;
  start?: number;
}

interface Placed extends Entry {
  start: number;
  end: number;
}

/** What reading a folder of annotated documents comes to: dates in the body, look-alikes read as dates, and those said to be certain. */
export interface DocumentsScore {
  documents: number;
  body: Tally;
  traps: { all: number; read: number };
  certain: { said: number; right: number };
}

const entriesIn = (path: string): Entry[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** Entries where they stand: in their line, or in a page the first place that is still free. */
const placeAll = (text: string, entries: Entry[], isPage: boolean): Placed[] => {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const taken: Placed[] = [];
  for (const entry of [...entries].sort((a, b) => b.text.length - a.text.length)) {
    const line = isPage ? undefined : lines[entry.para - 1];
    const [from, to] = line === undefined ? [0, text.length] : [line.index, line.index + line[0].length];
    for (let start = text.indexOf(entry.text, from); start >= 0 && start < to; start = text.indexOf(entry.text, start + 1)) {
      const placed = { ...entry, start, end: start + entry.text.length };
      if (taken.some((other) => meets(other, placed))) continue;
      taken.push(placed);
      break;
    }
  }
  return taken;
};

const scoreOne = async (folder: string, file: string): Promise<DocumentsScore> => {
  const name = file.replace(/\.[a-z]+$/, '');
  const at = (ending: string) => join(folder, `${name}.${ending}`);
  const { published } = JSON.parse(readFileSync(at('meta.json'), 'utf8'));
  const document = await readDocument(readFileSync(join(folder, file)), file);
  if ('unreadable' in document) throw new Error(`cannot read ${file}`);
  const isPage = file.endsWith('.html');
  const entries = entriesIn(at('timex.jsonl')).map((entry) => ({ ...entry, kind: 'wanted' }));
  const optional = entriesIn(at('optional-timex.jsonl')).map((entry) => ({ ...entry, kind: 'optional' }));
  const placed = placeAll(document.text, [...entries, ...optional], isPage) as (Placed & { kind: string })[];
  const wanted = placed.filter(({ kind, type, zone = 'body' }) => kind === 'wanted' && type === 'DATE' && zone === 'body');
  const others = placed.filter((each) => !wanted.includes(each));
  const zoneOf = (start: number) => document.passages.findLast((passage) => passage.start <= start)?.zone ?? 'body';
  const said = findTimes(document, { publishedOn: published }).filter(({ type }) => type === 'DATE');
  const left = new Set(
    said.filter(
      (each) => wanted.some((want) => meets(want, each)) || (zoneOf(each.start) === 'body' && !others.some((other) => meets(other, each))),
    ),
  );
  const found = left.size;
  let right = 0;
  let [certain, certainRight] = [0, 0];
  for (const want of wanted) {
    const values = [want.value, ...(want.alt ?? [])].filter((value) => value !== null);
    const hit = [...left].find((each) => meets(want, each) && values.some((value) => isSame(value, each.value)));
    const near = hit ?? [...left].find((each) => meets(want, each));
    if (near?.certain) [certain, certainRight] = [certain + 1, certainRight + (hit === undefined ? 0 : 1)];
    if (hit !== undefined) [right] = [right + 1, left.delete(hit)];
  }
  const traps = placeAll(
    document.text,
    entriesIn(at('traps.jsonl')).filter((trap) => 'not' in trap && trap.not === 'timex'),
    isPage,
  );
  const read = traps.filter((trap) => said.some((each) => meets(trap, each) && !placed.some((entry) => meets(entry, each)))).length;
  return {
    documents: 1,
    body: { expected: wanted.length, found, right },
    traps: { all: traps.length, read },
    certain: { said: certain, right: certainRight },
  };
};

/** The score over all annotated documents of a folder; nothing when it is not there. */
export const scoreDocuments = async (folder: string): Promise<DocumentsScore | undefined> => {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => /^[a-z]{2}-\d\d\.(?:txt|md|html)$/.test(file));
  const scores = await Promise.all(files.map((file) => scoreOne(folder, file)));
  return scores.reduce((sum, each) => ({
    documents: sum.documents + each.documents,
    body: {
      expected: sum.body.expected + each.body.expected,
      found: sum.body.found + each.body.found,
      right: sum.body.right + each.body.right,
    },
    traps: { all: sum.traps.all + each.traps.all, read: sum.traps.read + each.traps.read },
    certain: { said: sum.certain.said + each.certain.said, right: sum.certain.right + each.certain.right },
  }));
};
