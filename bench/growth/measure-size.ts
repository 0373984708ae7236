/** Measures one size in a process of its own: `node bench/growth/measure-size.ts FACTS`; writes one JSON. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import { factEntries } from '../../src/library/indexes.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import { buildIndexInSlices, loadIndex } from '../../src/search/text-index.ts';
import { grow } from './grow.ts';
import { QUESTIONS, TYPED } from './questions.ts';

const count = Number(process.argv[2] ?? 556);
const READER: Reader = { locale: 'ja', today: '2025-12-25' };
const PAUSE = () => nextTurn();

/** Processor time of this thread in milliseconds: neighbours on the machine do not count. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const secondsOf = async <Made>(make: () => Made | Promise<Made>): Promise<[Made, number]> => {
  const started = clock();
  const made = await make();
  return [made, (clock() - started) / 1000];
};

const timesOf = async (asks: readonly (() => Promise<unknown>)[], rounds: number): Promise<{ median: number; p99: number }> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const ask of asks) {
      const started = clock();
      await ask();
      times.push(clock() - started);
      await nextTurn();
    }
  }
  times.sort((left, right) => left - right);
  return { median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
};

/** What is made, and the longest time in milliseconds for which nothing else had its turn meanwhile. */
const longestStop = async <Made>(make: () => Promise<Made>): Promise<[Made, number]> => {
  let [longest, last, isDone] = [0, clock(), false];
  const turn = (): void => {
    longest = Math.max(longest, clock() - last);
    last = clock();
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const made = await make();
  isDone = true;
  return [made, Math.max(longest, clock() - last)];
};

const [pack] = loadPacks();
if (pack === undefined) throw new Error('no pack');
const grown = grow(pack, count);
const words = loadWords();
const [bare, shelfSeconds] = await secondsOf(() => buildShelf([grown], undefined, words));
const entries = () => factEntries(bare);
/** The saved form of an index built in slices, which is gone by the time the other is loaded. */
const build = async () => {
  const [[built, buildStop], buildSeconds] = await secondsOf(() => longestStop(() => buildIndexInSlices(entries(), PAUSE)));
  const [saved, saveSeconds] = await secondsOf(() => [...built.save()]);
  return { saved, buildStop, buildSeconds, saveSeconds };
};
const { saved, buildStop, buildSeconds, saveSeconds } = await build();
const savedMb = saved.reduce((sum, line) => sum + line.length, 0) / 1e6;
const [[index, loadStop], loadSeconds] = await secondsOf(() => longestStop(() => loadIndex(saved, entries(), PAUSE)));
saved.length = 0;
const shelf = buildShelf([grown], undefined, words, index);
globalThis.gc?.();
const residentMb = process.memoryUsage().rss / 1e6;
const heapMb = process.memoryUsage().heapUsed / 1e6;

const desk = openDesk(async () => shelf, commands);
const rounds = count > 20_000 ? 3 : 10;
const answers: Record<string, { median: number; p99: number }> = {};
for (const [kind, invocations] of Object.entries(QUESTIONS)) {
  answers[kind] = await timesOf(
    invocations.map((invocation) => () => desk.ask(invocation, READER)),
    rounds,
  );
}
answers.autocomplete = await timesOf(
  TYPED.map((typing) => () => desk.suggest(typing, READER)),
  rounds,
);

const document = Array.from(entries())
  .slice(0, 30)
  .map((entry, place) => ({ ...entry, id: `new-${place}` }));
const [[, addStop], addSeconds] = await secondsOf(() =>
  longestStop(async () => {
    for (const entry of document) {
      index.put(entry);
      await nextTurn();
    }
  }),
);
console.log(
  JSON.stringify({
    facts: count,
    ...{ shelfSeconds, buildSeconds, buildStop, saveSeconds, savedMb, loadSeconds, loadStop, residentMb, heapMb },
    ...{ addMs: addSeconds * 1000, addStop, answers },
  }),
);
