/** Measures one size in a process of its own: `node bench/growth/measure-size.ts prepare|serve FACTS FOLDER`; writes one JSON. */
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import { openServerShelves, type ServerShelves } from '../../src/ingest/server-shelves.ts';
import { openMemoryCare } from '../../src/memory.ts';
import type { Invocation } from '../../src/model/answer.ts';
import { shiftDays } from '../../src/model/day.ts';
import { USUAL_SETTINGS } from '../../src/model/server/settings.ts';
import { renderMessage } from '../../src/render/message.ts';
import type { KeptRecords } from '../../src/storage/ports.ts';
import { openSavedIndexes } from '../../src/storage/saved-indexes.ts';
import { grow } from './grow.ts';
import { QUESTIONS, TYPED } from './questions.ts';

const [mode, facts = '556', folder = ''] = process.argv.slice(2);
const count = Number(facts);
const SERVER = '1';
/** A reader of another day each round: answers that are kept from the round before are of no use. */
const readerOf = (round: number): Reader => ({ server: SERVER, locale: 'ja', today: shiftDays('2025-12-25', round) });
const READER = readerOf(0);
const DOCUMENTS = join(folder, 'documents.jsonl');
const INDEX = join(folder, 'indexes', `${SERVER}.jsonl`);

/** Processor time of this thread in milliseconds: neighbours on the machine do not count. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

interface Timed<Made> {
  made: Made;
  ms: number;
  /** The longest time in milliseconds for which nothing else had its turn meanwhile. */
  stop: number;
}

const timed = async <Made>(make: () => Promise<Made>): Promise<Timed<Made>> => {
  const started = clock();
  let [longest, last, isDone] = [0, started, false];
  const turn = (): void => {
    longest = Math.max(longest, clock() - last);
    last = clock();
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const made = await make();
  isDone = true;
  return { made, ms: clock() - started, stop: Math.max(longest, clock() - last) };
};

type Ask = (reader: Reader) => Promise<unknown>;

/** Times of questions asked in rounds, the first that came included, and of the same asked again at once, as when pages are turned. */
const timesOf = async (asks: readonly Ask[], rounds: number) => {
  const [times, again]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const ask of asks) {
      for (const kept of [times, again]) {
        const started = clock();
        await ask(readerOf(round));
        kept.push(clock() - started);
        await nextTurn();
      }
    }
  }
  for (const kept of [times, again]) kept.sort((left, right) => left - right);
  return { median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0, again: again[again.length >> 1] ?? 0 };
};

const [pack] = loadPacks();
if (pack === undefined) throw new Error('no pack');

async function* storedDocuments(): AsyncGenerator<KeptRecords> {
  for await (const line of createInterface({ input: createReadStream(DOCUMENTS) })) yield JSON.parse(line) as KeptRecords;
}

const openShelves = (quietMs: number): ServerShelves =>
  openServerShelves(
    { packs: [pack], texts: new Map(), words: loadWords() },
    { documentsOf: () => Array.fromAsync(storedDocuments()), settingsOf: async () => USUAL_SETTINGS, nameEditsOf: async () => [] },
    { saved: openSavedIndexes(folder), quietMs, onHeld: openMemoryCare() },
  );

/** Writes the documents down, builds the index in slices and saves it. */
const prepare = async () => {
  await pipeline(
    Readable.from(
      grow(pack, count)
        .map((document) => `${JSON.stringify(document)}\n`)
        .toArray(),
    ),
    createWriteStream(DOCUMENTS),
  );
  const shelves = openShelves(0);
  const { ms, stop } = await timed(() => shelves.open(SERVER));
  const saving = await timed(async () => {
    for (let tries = 0; !existsSync(INDEX) && tries < 100; tries += 1) await sleep(100);
  });
  const savedMb = existsSync(INDEX) ? statSync(INDEX).size / 1e6 : 0;
  return { buildSeconds: ms / 1000, buildStop: stop, saveSeconds: saving.ms / 1000, saveStop: saving.stop, savedMb };
};

const message = { page: 0 };
const VIEW = { id: 'abcdefghijklmnop', command: 'timeline' };

/** Opens the shelf with its saved index and asks, as the bot would. */
const serve = async () => {
  const shelves = openShelves(1e9);
  const opened = await timed(() => shelves.open(SERVER));
  const answers = await answersOf(shelves);
  const added = await addDocument(shelves);
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    ...{ readySeconds: opened.ms / 1000, readyStop: opened.stop, answers, ...added },
    ...{ residentMb: rss / 1e6, heapMb: heapUsed / 1e6 },
  };
};

const answersOf = async (shelves: ServerShelves) => {
  const desk = openDesk(shelves.open, commands);
  const ask =
    (invocation: Invocation): Ask =>
    async (reader) =>
      renderMessage(await desk.ask(invocation, reader), message, VIEW);
  const kinds = Object.entries(QUESTIONS).map(([kind, invocations]) => [kind, invocations.map(ask)] as const);
  const typed = TYPED.map(
    (typing): Ask =>
      (reader) =>
        desk.suggest(typing, reader),
  );
  const answers: Record<string, Awaited<ReturnType<typeof timesOf>>> = {};
  for (const [kind, asks] of [...kinds, ['autocomplete', typed] as const]) answers[kind] = await timesOf(asks, count > 20_000 ? 5 : 10);
  return answers;
};

/** One more document of thirty facts, then what answers take right after it, then that document gone again. */
const addDocument = async (shelves: ServerShelves) => {
  const [like] = grow(pack, pack.facts.length + 30);
  if (like === undefined) throw new Error('no document');
  const document: KeptRecords = {
    ...like,
    id: 'new',
    record: { ...like.record, id: 'new' },
    facts: like.facts.map((fact, at) => ({
      ...fact,
      id: `new-${at}`,
      citations: fact.citations.map((one) => ({ ...one, document: 'new' })),
    })),
  };
  const adding = await timed(() => shelves.added(SERVER, document));
  const desk = openDesk(shelves.open, commands);
  const after = await timed(async () => desk.ask({ command: 'timeline', options: { source: 'new' } }, READER));
  const removing = await timed(() => shelves.removed(SERVER, 'new'));
  return { addMs: adding.ms, addStop: adding.stop, afterMs: after.ms, removeMs: removing.ms, removeStop: removing.stop };
};

console.log(JSON.stringify({ facts: count, ...(await (mode === 'prepare' ? prepare() : serve())) }));
