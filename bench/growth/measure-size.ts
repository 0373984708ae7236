/** Measures one size in a process of its own: `node bench/growth/measure-size.ts prepare|serve FACTS SAVED_INDEX`; writes one JSON. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import { factEntries } from '../../src/library/indexes.ts';
import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import { buildIndexInSlices, loadIndex, type TextIndex } from '../../src/search/text-index.ts';
import { grow } from './grow.ts';
import { QUESTIONS, TYPED } from './questions.ts';

const [mode, facts = '556', savedFile = ''] = process.argv.slice(2);
const count = Number(facts);
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
const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]));
const named = { actors: byId(grown.actors), plans: byId(grown.plans), issues: byId(grown.issues) };
const entries = () => factEntries({ ...named, facts: grown.facts });

/** Builds the index in slices and saves it, as a process beside the bot would. */
const prepare = async () => {
  const [[built, buildStop], buildSeconds] = await secondsOf(() => longestStop(() => buildIndexInSlices(entries(), PAUSE)));
  const [savedMb, saveSeconds] = await secondsOf(() => {
    const file = openSync(savedFile, 'w');
    let bytes = 0;
    for (const line of built.save()) bytes += writeSync(file, `${line}\n`);
    closeSync(file);
    return bytes / 1e6;
  });
  return { buildSeconds, buildStop, saveSeconds, savedMb };
};

/** Opens the shelf with its saved index and asks, as the bot would. */
const serve = async () => {
  const words = loadWords();
  const [[index, loadStop], loadSeconds] = await secondsOf(() =>
    longestStop(() => loadIndex(createInterface({ input: createReadStream(savedFile) }), entries(), PAUSE)),
  );
  const [shelf, shelfSeconds] = await secondsOf(() => buildShelf([grown], undefined, words, index));
  globalThis.gc?.();
  const memory = process.memoryUsage();
  return {
    ...{ loadSeconds, loadStop, shelfSeconds, residentMb: memory.rss / 1e6, heapMb: memory.heapUsed / 1e6 },
    answers: await answersOf(shelf),
    ...(await addDocument(index)),
  };
};

const answersOf = async (shelf: Shelf) => {
  const desk = openDesk(async () => shelf, commands);
  const rounds = count > 20_000 ? 3 : 10;
  const kinds = Object.entries(QUESTIONS).map(
    ([kind, invocations]) => [kind, invocations.map((invocation) => () => desk.ask(invocation, READER))] as const,
  );
  const answers: Record<string, { median: number; p99: number }> = {};
  for (const [kind, asks] of [...kinds, ['autocomplete', TYPED.map((typing) => () => desk.suggest(typing, READER))] as const]) {
    answers[kind] = await timesOf(asks, rounds);
  }
  return answers;
};

const addDocument = async (index: TextIndex) => {
  const document = Array.from(entries().take(30), (entry, place) => ({ ...entry, id: `new-${place}` }));
  const [[, addStop], addSeconds] = await secondsOf(() =>
    longestStop(async () => {
      for (const entry of document) {
        index.put(entry);
        await nextTurn();
      }
    }),
  );
  return { addMs: addSeconds * 1000, addStop };
};

console.log(JSON.stringify({ facts: count, ...(await (mode === 'prepare' ? prepare() : serve())) }));
