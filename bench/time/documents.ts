import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/formats/read-document.ts';
import { type ExplainedMention, explainTimes } from '../../src/time/find-times.ts';
import { isSame, type Tally } from './score.ts';

interface Entry {
  para: number;
  text: string;
  value: string | null;
  alt?: string[];
  type?: string;
  zone?: string;
  /** Where it stands in the text; absent: in its line, or in a page the first place that is still free. */
  start?: number;
}

interface Placed extends Entry {
  start: number;
  end: number;
}

/** A date that was wanted, or read, or both. */
export interface Judged {
  document: string;
  want: Entry | undefined;
  got: ExplainedMention | undefined;
  isRight: boolean;
}

/** An annotated document as it was read: its dates in the body, and its look-alikes. */
export interface JudgedDocument {
  name: string;
  dates: Judged[];
  traps: { text: string; isRead: boolean }[];
}

const entriesIn = (path: string): Entry[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** Entries where they stand: where they say, else in their line, in a page the first place that is still free. */
const placeAll = <T extends Entry>(text: string, entries: T[], isPage: boolean): (T & Placed)[] => {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const taken: (T & Placed)[] = [];
  for (const entry of [...entries].sort((a, b) => b.text.length - a.text.length)) {
    const line = isPage ? undefined : lines[entry.para - 1];
    const [from, to] = line === undefined ? [0, text.length] : [line.index, line.index + line[0].length];
    for (let start = text.indexOf(entry.text, entry.start ?? from); start >= 0 && start < to; start = text.indexOf(entry.text, start + 1)) {
      const placed = { ...entry, start, end: start + entry.text.length };
      if (taken.some((other) => meets(other, placed))) continue;
      taken.push(placed);
      break;
    }
  }
  return taken;
};

const valuesOf = ({ value, alt = [] }: Entry): string[] => [value, ...alt].filter((each) => each !== null);

const judge = (document: string, wanted: Placed[], said: ExplainedMention[]): Judged[] => {
  const left = new Set(said);
  const found = wanted.map((want): Judged => {
    const meeting = [...left].filter((each) => meets(want, each));
    const hit = meeting.find((each) => valuesOf(want).some((value) => isSame(value, each.value)));
    const got = hit ?? meeting[0];
    if (got !== undefined) left.delete(got);
    return { document, want, got, isRight: hit !== undefined };
  });
  return [...found, ...[...left].map((got): Judged => ({ document, want: undefined, got, isRight: false }))];
};

interface Annotated {
  name: string;
  /** Where the text is. */
  path: string;
  published: string;
  /** Where the annotations are: so many files as there are kinds of them. */
  at(ending: string): string;
}

const judgeOne = async ({ name, path, published, at }: Annotated): Promise<JudgedDocument> => {
  const document = await readDocument(readFileSync(path), path);
  if ('unreadable' in document) throw new Error(`cannot read ${path}`);
  const isPage = path.endsWith('.html');
  const entries = entriesIn(at('timex')).map((entry) => ({ ...entry, kind: 'wanted' }));
  const optional = entriesIn(at('optional-timex')).map((entry) => ({ ...entry, kind: 'optional' }));
  const placed = placeAll(document.text, [...entries, ...optional], isPage);
  const wanted = placed.filter(({ kind, type, zone = 'body' }) => kind === 'wanted' && type === 'DATE' && zone === 'body');
  const others = placed.filter((each) => !wanted.includes(each));
  const zoneOf = (start: number) => document.passages.findLast((passage) => passage.start <= start)?.zone ?? 'body';
  const said = explainTimes(document, { publishedOn: published }).filter(({ type }) => type === 'DATE');
  const counted = said.filter(
    (each) => wanted.some((want) => meets(want, each)) || (zoneOf(each.start) === 'body' && !others.some((other) => meets(other, each))),
  );
  const traps = placeAll(
    document.text,
    entriesIn(at('traps')).filter((trap) => 'not' in trap && trap.not === 'timex'),
    isPage,
  );
  return {
    name,
    dates: judge(
      name,
      wanted.sort((a, b) => a.start - b.start),
      counted,
    ),
    traps: traps.map((trap) => ({
      text: trap.text,
      isRead: said.some((each) => meets(trap, each) && !placed.some((entry) => meets(entry, each))),
    })),
  };
};

/** All annotated documents of a folder as they were read; empty when it is not there. */
export const judgeDocuments = async (folder: string): Promise<JudgedDocument[]> => {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /^[a-z0-9]+-\d+\.(?:txt|md|html)$/.test(file));
  return Promise.all(
    files.map((file) => {
      const name = file.replace(/\.[a-z]+$/, '');
      const at = (ending: string) => join(folder, `${name}.${ending}`);
      const { published } = JSON.parse(readFileSync(at('meta.json'), 'utf8'));
      return judgeOne({ name, path: join(folder, file), published, at: (ending) => at(`${ending}.jsonl`) });
    }),
  );
};

/** The seed documents that are annotated as they were read; empty when they are not there. Their titles and days stand in the pack. */
export const judgeSeeds = async ({
  seeds,
  annotations,
  pack,
}: Record<'seeds' | 'annotations' | 'pack', string>): Promise<JudgedDocument[]> => {
  if (!existsSync(seeds) || !existsSync(annotations)) return [];
  const records: { id: string; file: string; published: string }[] = JSON.parse(readFileSync(join(pack, 'documents.json'), 'utf8'));
  const annotated = records.filter(({ id, file }) => existsSync(join(annotations, `timex-${id}.jsonl`)) && existsSync(join(seeds, file)));
  return Promise.all(
    annotated.map(({ id, file, published }) =>
      judgeOne({ name: id, path: join(seeds, file), published, at: (ending) => join(annotations, `${ending}-${id}.jsonl`) }),
    ),
  );
};

/** Dates wanted, read, and read right. */
export const tallyOf = (documents: JudgedDocument[]): Tally => {
  const dates = documents.flatMap(({ dates: all }) => all);
  return {
    expected: dates.filter(({ want }) => want !== undefined).length,
    found: dates.filter(({ got }) => got !== undefined).length,
    right: dates.filter(({ isRight }) => isRight).length,
  };
};
