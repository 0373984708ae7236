/**
 * Quality and speed of reading dates, side by side in one run: `node bench/time/main.ts`.
 *
 * Quality is F1 of span and value in %, on our own cases and on the development cases when they lie beside the project. Speed is CPU time of this
 * process on made-up Japanese news; every hostile megabyte has to stay under two seconds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { certaintyOf } from './certain.ts';
import { type JudgedDocument, judgeDocuments, judgeSeeds, tallyOf } from './documents.ts';
import { DOCUMENTS, SEEDS } from './folders.ts';
import { type Question, type Reader, readers } from './readers.ts';
import { add, type Case, f1, isSame, tally } from './score.ts';
import { hostileTexts, newsOf } from './texts.ts';

const OWN = new URL('./cases/', import.meta.url).pathname;
const DEVELOPMENT = new URL('../../../shared/eval/dates/', import.meta.url).pathname;
const REPORTS = new URL('../../../shared/eval/reports/reports.jsonl', import.meta.url).pathname;
const PUBLISHED = '2025-09-10';
const MEGABYTE = 1_000_000;
const LIMIT_MS = 2_000;
const ROUNDS = 5;

const casesIn = (path: string): Case[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const suitesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name))
    : [];

const percent = (share: number): string => (100 * share).toFixed(1);

const row = (cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const header = (cells: string[]): void => {
  row(cells);
  row(cells.map(() => '---'));
};

const qualityOf = (cases: Case[], reader: Reader): string =>
  percent(f1(cases.map((each) => tally(each, reader.read(each))).reduce(add, { expected: 0, found: 0, right: 0 })));

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const reportQuality = (): void => {
  header(['cases', 'number', ...readers.map(({ name }) => name)]);
  for (const path of [...suitesIn(OWN), ...suitesIn(DEVELOPMENT)]) {
    const cases = casesIn(path);
    row([basename(path, '.jsonl'), cases.length, ...readers.map((reader) => qualityOf(cases, reader))]);
  }
};

const documentRow = (name: string, documents: JudgedDocument[]): void => {
  if (documents.length === 0) return;
  const dates = documents.flatMap((each) => each.dates);
  const traps = documents.flatMap((each) => each.traps);
  const { read, said, right } = certaintyOf(dates);
  row([
    `${documents.length} ${name}`,
    dates.filter(({ want }) => want !== undefined).length,
    percent(f1(tallyOf(documents))),
    `${traps.filter(({ isRead }) => isRead).length} of ${traps.length}`,
    `${percent(said / read)} %`,
    `${percent(right / said)} %`,
  ]);
};

/** Whole documents: F1 in the body, look-alikes read as dates, and how many of the dates are said to be certain and are right. */
const reportDocuments = async (): Promise<void> => {
  header(['documents', 'dates', 'F1', 'look-alikes read', 'said certain', 'of those right']);
  for (const [name, folder] of DOCUMENTS) documentRow(name, await judgeDocuments(folder));
  documentRow('seeds', await judgeSeeds(SEEDS));
};

/** Small texts after bug reports: all dates right, or the text is wrong. */
const reportReports = (): void => {
  if (!existsSync(REPORTS)) return;
  const cases = readFileSync(REPORTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question & { values: string[][] });
  header(['texts after bug reports', ...readers.map(({ name }) => name)]);
  const share = (reader: Reader) => {
    const right = cases.filter((each) => {
      const found = reader.read(each).map(({ value }) => value);
      return (
        found.length === each.values.length &&
        each.values.every((values, index) => values.some((value) => isSame(value, found[index] ?? null)))
      );
    });
    return percent(right.length / cases.length);
  };
  row([cases.length, ...readers.map(share)]);
};

const reportSpeed = (): void => {
  const text = newsOf(MEGABYTE);
  const bytes = Buffer.byteLength(text);
  header(['Japanese news, MB/s', 'expressions']);
  for (const reader of readers.filter(({ name }) => name !== 'Recognizers-Text')) {
    let found = 0;
    const times = Array.from({ length: ROUNDS }, () => cpuMs(() => (found = reader.read({ text, ref: PUBLISHED, lang: 'ja' }).length)));
    row([`${reader.name}: ${(bytes / MEGABYTE / (Math.min(...times) / 1_000)).toFixed(1)}`, found]);
  }
};

const reportHostile = (): number => {
  const [keii] = readers;
  header(['1 MB of …', 'ja ms', 'en ms']);
  let slowest = 0;
  for (const [name, text] of Object.entries(hostileTexts(MEGABYTE))) {
    const times = (['ja', 'en'] as const).map((lang) => cpuMs(() => keii?.read({ text, ref: PUBLISHED, lang })));
    slowest = Math.max(slowest, ...times);
    row([name, ...times.map((ms) => ms.toFixed(0))]);
  }
  return slowest;
};

reportQuality();
reportReports();
await reportDocuments();
reportSpeed();
const slowest = reportHostile();
if (slowest > LIMIT_MS) {
  console.error(`slowest: ${slowest.toFixed(0)} ms, over the limit of ${LIMIT_MS}`);
  process.exitCode = 1;
}
