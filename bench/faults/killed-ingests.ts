/**
 * Killed while documents are taken in: `node bench/faults/killed-ingests.ts [--kills 1000]`.
 *
 * A process takes in one document after the other and acknowledges each; it is killed at a moment of chance and started again on the same
 * folder. Nothing that was acknowledged may be lost, nothing may be there twice or half. Ends with 1 when it was.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import { keepPreview, previewFile } from '../../src/ingest/take-in.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { readHere } from '../../test/ingest/stage.ts';

const SERVER = '1';
/** A document takes some tens of milliseconds; the process half a second to start, in which every fifth is killed. */
const MOST_MS = 300;
const START_MS = 500;
const WAITS_FOR_FIRST = 0.8;

const bytesOf = (number: number): Uint8Array =>
  new TextEncoder().encode(
    `Minutes ${number}\n\nThe Port Board met on ${1 + (number % 28)} April 2025 and raised the fee to ${number} dollars.\n` +
      `Odile Marsh, the chair, said on the same day that the board would meet again on 3 May.\n`,
  );

/** What is killed: takes in documents from a number on, until it is. */
const takeIn = async (folder: string, from: number): Promise<never> => {
  const store = await openStore(folder, { nowMs: Date.now, onTrouble: () => {} });
  const shelves = openServerShelves({ packs: [], texts: new Map() }, store);
  const intake = { reading: readHere, shelves, documents: store };
  for (let number = from; ; number += 1) {
    const file = { bytes: bytesOf(number), name: `minutes-${number}.txt`, publishedOn: '2025-05-01' };
    const preview = await previewFile(SERVER, file, intake);
    if ('document' in preview) await keepPreview(SERVER, preview, intake);
    else if (!('not' in preview) || preview.not !== 'known') throw new Error(JSON.stringify(preview));
    process.stdout.write(`${number}\n`);
  }
};

const start = (folder: string, from: number) =>
  spawn(process.execPath, [import.meta.filename, '--folder', folder, '--from', String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });

const check = async (folder: string, acknowledged: number): Promise<string[]> => {
  const store = await openStore(folder, { nowMs: Date.now, onTrouble: () => {} });
  const kept = await store.documentsOf(SERVER);
  const files = kept.map(({ record }) => record.file);
  const wrong: string[] = [];
  for (let number = 0; number <= acknowledged; number += 1) if (!files.includes(`minutes-${number}.txt`)) wrong.push(`lost ${number}`);
  if (new Set(files).size < files.length) wrong.push('one is there twice');
  if (files.length > acknowledged + 2) wrong.push(`${files.length} documents, ${acknowledged + 1} acknowledged`);
  for (const { id, facts } of kept) {
    const text = await store.textOf(SERVER, id);
    if (facts.length === 0 || text === undefined) wrong.push(`half of ${id}`);
  }
  await store.close();
  return wrong;
};

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, folder: { type: 'string' }, from: { type: 'string' } },
});
if (values.folder !== undefined) await takeIn(values.folder, Number(values.from));

const folder = mkdtempSync(join(tmpdir(), 'keii-killed-'));
const wrong: string[] = [];
let last = -1;
for (let kill = 0; kill < Number(values.kills) && wrong.length === 0; kill += 1) {
  const child = start(folder, last + 1);
  const first = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    last = Math.max(last, Number(line));
    first.resolve();
  });
  child.once('close', first.resolve);
  if (Math.random() < WAITS_FOR_FIRST) await first.promise.then(() => sleep(Math.random() * MOST_MS));
  else await sleep(Math.random() * START_MS);
  const ended = new Promise((settle) => child.once('close', settle));
  child.kill('SIGKILL');
  await ended;
  if (kill % 50 === 49) wrong.push(...(await check(folder, last)));
}
wrong.push(...(await check(folder, last)));
rmSync(folder, { recursive: true, force: true });
console.log(
  `${values.kills} kills, ${last + 1} documents acknowledged: ${wrong.length === 0 ? 'all there, each once and whole' : wrong.join('; ')}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
