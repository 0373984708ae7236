/**
 * How time and memory grow with a server's facts: `node bench/growth/main.ts [FACTS…]` (556, 10,000 and 100,000).
 *
 * The facts are the shipped pack and copies of it with other days, names and words. Times are processor time of the thread that answers, so
 * that neighbours on the machine do not count; each size is measured in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Size {
  facts: number;
  shelfSeconds: number;
  buildSeconds: number;
  buildStop: number;
  saveSeconds: number;
  savedMb: number;
  loadSeconds: number;
  loadStop: number;
  residentMb: number;
  heapMb: number;
  addMs: number;
  addStop: number;
  answers: Record<string, { median: number; p99: number }>;
}

const SCRIPT = new URL('./measure-size.ts', import.meta.url).pathname;

const run = (mode: string, facts: string, savedFile: string): Partial<Size> =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=4000', SCRIPT, mode, facts, savedFile], { encoding: 'utf8' }),
  );

const measure = (facts: string): Size => {
  const folder = mkdtempSync(join(tmpdir(), 'keii-growth-'));
  try {
    const saved = join(folder, 'index.jsonl');
    return { ...run('prepare', facts, saved), ...run('serve', facts, saved) } as Size;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const given = process.argv.slice(2);
const sizes = (given.length > 0 ? given : ['556', '10000', '100000']).map(measure);
const line = (what: string, show: (size: Size) => string): void => row([what, ...sizes.map(show)]);

row(['', ...sizes.map(({ facts }) => `${facts.toLocaleString('en')} facts`)]);
row(['---', ...sizes.map(() => '---')]);
line('shelf ready, s', ({ shelfSeconds }) => shelfSeconds.toFixed(2));
line('index built, s (longest stop, ms)', ({ buildSeconds, buildStop }) => `${buildSeconds.toFixed(2)} (${buildStop.toFixed(0)})`);
line('index saved, s (MB)', ({ saveSeconds, savedMb }) => `${saveSeconds.toFixed(2)} (${savedMb.toFixed(1)})`);
line(
  'index ready from its saved form, s (longest stop, ms)',
  ({ loadSeconds, loadStop }) => `${loadSeconds.toFixed(2)} (${loadStop.toFixed(0)})`,
);
line('resident, MB (of it objects in use)', ({ residentMb, heapMb }) => `${residentMb.toFixed(0)} (${heapMb.toFixed(0)})`);
line('30 facts added to the index, ms (longest stop)', ({ addMs, addStop }) => `${addMs.toFixed(0)} (${addStop.toFixed(0)})`);
for (const kind of Object.keys(sizes[0]?.answers ?? {})) {
  line(`${kind}, median and p99, ms`, ({ answers }) => `${answers[kind]?.median.toFixed(1)} / ${answers[kind]?.p99.toFixed(1)}`);
}
