/**
 * Ten thousand documents of 3,000 characters taken in for twenty servers in turn, while their members ask 20 questions a second:
 * `node bench/growth/many-servers.ts [--documents 10000] [--servers 20]`.
 *
 * Everything happens as in the bot, with its store and its reading process, but without Discord. Documents are made of the sentences of the shipped
 * pack, with other words and days. Ends with 1 when it takes longer than fifteen minutes, an answer in a hundred longer than 150 ms, or the
 * process more than 1 GB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../../src/asking/desk.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import { openReading } from '../../src/ingest/child/open-reading.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import { keepPreview, previewFile } from '../../src/ingest/take-in.ts';
import { openMemoryCare } from '../../src/memory.ts';
import { shiftDays } from '../../src/model/day.ts';
import { renderMessage } from '../../src/render/message.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openSavedIndexes } from '../../src/storage/saved-indexes.ts';
import { chanceFrom, pick, reword } from './grow.ts';
import { QUESTIONS } from './questions.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, servers: { type: 'string', default: '20' } } });
const [DOCUMENTS, SERVERS] = [Number(values.documents), Number(values.servers)];
const BARS = { minutes: 15, answerMs: 150, residentMb: 1000 };
const DOCUMENT_CHARS = 3_000;
const PER_SECOND = 20;

const packs = loadPacks();
const sentences = packs.flatMap(({ facts }) => facts.map(({ text }) => text));

/** A day as a text of the language has it. */
const dayInWords = (day: string, language: 'ja' | 'en'): string => {
  const [year, month, date] = day.split('-').map(Number);
  const name = new Date(`${day}T00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return language === 'ja' ? `${year}年${month}月${date}日、` : `On ${date} ${name} ${year}, `;
};

/** Three documents in four are Japanese. */
const documentOf = (number: number): { bytes: Uint8Array; name: string; publishedOn: string } => {
  const chance = chanceFrom(number + 1);
  const language = number % 4 === 3 ? 'en' : 'ja';
  const publishedOn = shiftDays('2016-01-01', Math.floor(chance() * 3650));
  let text = `${language === 'ja' ? '報告' : 'Report'} ${number}\n\n`;
  while (text.length < DOCUMENT_CHARS) {
    const told = reword(pick(sentences, chance)[language], language, chance);
    const dated = chance() < 0.5 ? dayInWords(shiftDays(publishedOn, -Math.floor(chance() * 300)), language) : '';
    text += `${dated}${told}${language === 'ja' ? '。' : '. '}${chance() < 0.25 ? '\n\n' : ''}`.replaceAll('。。', '。');
  }
  return { bytes: new TextEncoder().encode(text), name: `report-${number}.txt`, publishedOn };
};

const folder = mkdtempSync(join(tmpdir(), 'keii-many-'));
const store = await openStore(folder, { nowMs: Date.now, onTrouble: (trouble) => console.log(`store: ${trouble}`) });
const shelves = openServerShelves({ packs, texts: new Map(), words: loadWords() }, store, {
  saved: openSavedIndexes(folder),
  onHeld: openMemoryCare(),
});
await shelves.prepare();
const reading = openReading();
const intake = { reading, shelves, documents: store };
const desk = openDesk(shelves.open, commands);

const questions = Object.values(QUESTIONS).flat();
const times: number[] = [];
let [isOver, most, taken] = [false, 0, 0];

const ask = async (number: number, dueAt: number): Promise<void> => {
  const invocation = questions[number % questions.length];
  if (invocation === undefined) return;
  const answer = await desk.ask(invocation, { server: String(number % SERVERS), locale: 'ja', today: '2025-12-25' });
  renderMessage(answer, { page: 0 }, { id: 'abcdefghijklmnop', command: invocation.command });
  times.push(performance.now() - dueAt);
};

const asking = (async () => {
  const begunAt = performance.now();
  for (let number = 0; !isOver; number += 1) {
    const dueAt = begunAt + (number * 1000) / PER_SECOND;
    await sleep(Math.max(0, dueAt - performance.now()));
    await ask(number, dueAt);
    if (number % PER_SECOND === 0) most = Math.max(most, process.memoryUsage.rss() / 1e6);
  }
})();

const outcomes = new Map<string, number>();
const startedAt = performance.now();
let facts = 0;
const minutes = (): number => (performance.now() - startedAt) / 60_000;

for (let number = 0; number < DOCUMENTS; number += 1) {
  const server = String(number % SERVERS);
  const preview = await previewFile(server, documentOf(number), intake);
  const outcome = 'document' in preview ? (await keepPreview(server, preview, intake)).outcome : JSON.stringify(preview);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if ('document' in preview) facts += preview.document.facts.length;
  taken += 1;
  if (taken % 1000 === 0) {
    const sorted = times.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
    console.log(
      `${taken} documents, ${facts} facts, ${minutes().toFixed(1)} min, answers p99 so far ${p99.toFixed(0)} ms, ${most.toFixed(0)} MB`,
    );
  }
}
const took = minutes();
isOver = true;
await asking;
reading.close();
await store.close();
rmSync(folder, { recursive: true, force: true });

times.sort((a, b) => a - b);
const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
console.log(
  `${DOCUMENTS} documents, ${facts} facts, ${SERVERS} servers: ${took.toFixed(1)} minutes (${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')})`,
);
console.log(
  `${times.length} answers meanwhile: median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, longest ${(times.at(-1) ?? 0).toFixed(0)} ms; most resident ${most.toFixed(0)} MB`,
);
process.exitCode = took > BARS.minutes || at(0.99) > BARS.answerMs || most > BARS.residentMb ? 1 : 0;
