/**
 * How time and memory grow with a server's facts: `node bench/growth/main.ts [FACTS…]` (1,000, 10,000 and 100,000).
 *
 * The facts are the shipped pack and a server's documents made of it with other days, names and words. Times are processor time of the thread
 * that answers, so that neighbours on the machine do not count (though they cool its caches); an answer is made and rendered as a message. Each
 * size is measured in a process of its own, with the flags of `npm start`. Ends with 1 when the largest misses a bar.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArguments } from '../bot/bot-process.ts';

interface Size {
  facts: number;
  buildSeconds: number;
  buildStop: number;
  saveSeconds: number;
  saveStop: number;
  savedMb: number;
  readySeconds: number;
  readyStop: number;
  residentMb: number;
  heapMb: number;
  addMs: number;
  addStop: number;
  afterMs: number;
  removeMs: number;
  removeStop: number;
  answers: Record<string, { median: number; p99: number; again: number }>;
}

/** Of 100,000 facts on one server. */
const BARS = { readySeconds: 5, residentMb: 1000, addMs: 200, stopMs: 50, answerMs: 60, searchedMs: 120, autocompleteMs: 60 };
const SEARCHED = new Set(['ask', 'about']);

const SCRIPT = new URL('./measure-size.ts', import.meta.url).pathname;
const flags = startArguments().filter((argument) => argument.startsWith('-'));

const run = (mode: string, facts: string, folder: string): Partial<Size> =>
  JSON.parse(execFileSync(process.execPath, [...flags, '--expose-gc', SCRIPT, mode, facts, folder], { encoding: 'utf8' }));

const measure = (facts: string): Size => {
  const folder = mkdtempSync(join(tmpdir(), 'keii-growth-'));
  try {
    return { ...run('prepare', facts, folder), ...run('serve', facts, folder) } as Size;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const given = process.argv.slice(2);
const sizes = (given.length > 0 ? given : ['1000', '10000', '100000']).map(measure);
const [largest] = sizes.toSorted((a, b) => b.facts - a.facts);
let missed = 0;

/** @param worst what of a size the bar is for */
const line = (what: string, show: (size: Size) => string, bar?: number, worst?: (size: Size) => number): void => {
  const misses = bar !== undefined && worst !== undefined && largest !== undefined && worst(largest) >= bar;
  if (misses) missed += 1;
  row([what, ...sizes.map(show), bar === undefined ? '' : `${misses ? 'misses' : 'under'} ${bar}`]);
};

row(['', ...sizes.map(({ facts }) => `${facts.toLocaleString('en')} facts`), 'bar']);
row(['---', ...sizes.map(() => '---'), '---']);
line(
  'shelf and index built, s (longest stop, ms)',
  ({ buildSeconds, buildStop }) => `${buildSeconds.toFixed(2)} (${buildStop.toFixed(0)})`,
);
line(
  'index saved, s (longest stop, ms; MB)',
  ({ saveSeconds, saveStop, savedMb }) => `${saveSeconds.toFixed(2)} (${saveStop.toFixed(0)}; ${savedMb.toFixed(1)})`,
);
line(
  'ready from the saved index, s (longest stop, ms)',
  ({ readySeconds, readyStop }) => `${readySeconds.toFixed(2)} (${readyStop.toFixed(0)})`,
  BARS.readySeconds,
  ({ readySeconds }) => readySeconds,
);
line(
  'resident, MB (of it objects in use)',
  ({ residentMb, heapMb }) => `${residentMb.toFixed(0)} (${heapMb.toFixed(0)})`,
  BARS.residentMb,
  ({ residentMb }) => residentMb,
);
line(
  'a document of 30 facts added, ms',
  ({ addMs }) => addMs.toFixed(0),
  BARS.addMs,
  ({ addMs }) => addMs,
);
line(
  'longest stop meanwhile, ms',
  ({ addStop }) => addStop.toFixed(0),
  BARS.stopMs,
  ({ addStop }) => addStop,
);
line(
  'the first answer after it, ms',
  ({ afterMs }) => afterMs.toFixed(0),
  BARS.answerMs,
  ({ afterMs }) => afterMs,
);
line('that document removed, ms (longest stop)', ({ removeMs, removeStop }) => `${removeMs.toFixed(0)} (${removeStop.toFixed(0)})`);
for (const kind of Object.keys(sizes[0]?.answers ?? {})) {
  const bar = kind === 'autocomplete' ? BARS.autocompleteMs : SEARCHED.has(kind) ? BARS.searchedMs : BARS.answerMs;
  const figures = ({ answers }: Size) => answers[kind] ?? { median: 0, p99: 0, again: 0 };
  line(
    `${kind}: median, p99, asked again, ms`,
    (size) => [figures(size).median, figures(size).p99, figures(size).again].map((value) => value.toFixed(1)).join(' / '),
    bar,
    (size) => figures(size).p99,
  );
}
process.exitCode = missed > 0 ? 1 : 0;
