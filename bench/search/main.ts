/**
 * Quality and speed of ranking, side by side in one run: `node bench/search/main.ts [--peers] [--every N]`.
 *
 * Our own small sets always; the development sets when they lie beside the project. `--peers` adds MiniSearch in three ways (minutes on the
 * large corpus); `--every N` asks only every Nth question of the development sets, to spare them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Entry } from '../../src/search/text-index.ts';
import { type Engine, engines } from './engines.ts';
import { type Figures, type Judged, measure } from './measure.ts';
import { measureFacts, measureNames, type Speed } from './speed.ts';

interface Task {
  corpus: string;
  queries: string[];
}

const SETS = new URL('./sets/', import.meta.url).pathname;
const SHARED = new URL('../../../shared/eval/retrieval/', import.meta.url).pathname;

const OWN: Task[] = ['ja', 'en', 'mixed'].map((name) => ({
  corpus: `${SETS}${name}-corpus.jsonl`,
  queries: [`${SETS}${name}-queries.jsonl`],
}));
const DEVELOPMENT: Task[] = [
  { corpus: `${SHARED}corpus-small.jsonl`, queries: [`${SHARED}q-jsq-dev.jsonl`] },
  { corpus: `${SHARED}corpus-large.jsonl`, queries: [`${SHARED}q-jsq-dev.jsonl`, `${SHARED}q-jaq-dev.jsonl`] },
];

const readLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const nameOf = (path: string): string => path.replace(/^.*\/|\.jsonl$/g, '');

const row = (cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const report = (engine: Engine, set: string, buildSeconds: number, figures: Figures): void =>
  row([
    engine.name,
    set,
    figures.questions,
    ...[figures.ndcg10, figures.mrr10, figures.recall1, figures.recall10].map((share) => share.toFixed(4)),
    ...[figures.p50Ms, figures.p99Ms, buildSeconds].map((time) => time.toFixed(1)),
  ]);

const run = (engine: Engine, { corpus, queries }: Task, every: number): void => {
  const entries = readLines<Entry>(corpus).map(({ id, text, names }) => ({ id: String(id), text, ...(names !== undefined && { names }) }));
  const started = performance.now();
  const rank = engine.build(entries);
  const buildSeconds = (performance.now() - started) / 1000;
  for (const path of queries) {
    const judged = readLines<Judged>(path).filter((_, place) => place % every === 0 || path.startsWith(SETS));
    report(engine, `${nameOf(path)} in ${nameOf(corpus)}`, buildSeconds, measure(rank, judged));
  }
};

const reportSpeed = (index: string, { entries, buildMs, p99Ms, residentMb }: Speed): void =>
  row([index, entries, buildMs.toFixed(0), p99Ms.toFixed(2), residentMb.toFixed(0)]);

const { peers, every } = parseArgs({
  options: { peers: { type: 'boolean', default: false }, every: { type: 'string', default: '1' } },
}).values;
const tasks = existsSync(SHARED) ? [...OWN, ...DEVELOPMENT] : OWN;
if (!existsSync(SHARED)) console.error('no development sets beside the project: own sets only');
row(['engine', 'set', 'questions', 'nDCG@10', 'MRR@10', 'recall@1', 'recall@10', 'p50 ms', 'p99 ms', 'build s']);
row(Array.from({ length: 10 }, () => '---'));
for (const engine of peers ? engines : engines.slice(0, 1)) for (const task of tasks) run(engine, task, Number(every));
console.log();
row(['index', 'entries', 'build ms', 'p99 ms', 'resident MB']);
row(Array.from({ length: 5 }, () => '---'));
const sentences = readLines<Entry>(`${SETS}mixed-corpus.jsonl`);
for (const count of [500, 10_000]) reportSpeed('facts', measureFacts(sentences, count));
reportSpeed('names', measureNames(500));
console.error(`resident memory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
