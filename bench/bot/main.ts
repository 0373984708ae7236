/**
 * How fast and how light the real bot is, in a process of its own against a loopback Discord in this one.
 *
 * Writes one line a figure with its bar; ends with 1 when a bar is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { startBotProcess } from './bot-process.ts';
import { FULL_TIMELINES, QUESTIONS, TYPED } from './questions.ts';

const STARTS = 5;
const PER_SECOND = 50;
const SECONDS = 20;
const FULL_PER_SECOND = 100;
const MEGABYTE = 1_000_000;

const BARS = { startMs: 1000, residentMb: 200, answerMs: 50, autocompleteMs: 30 };

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const report = (name: string, value: number, unit: string, bar?: number): boolean => {
  const verdict = bar === undefined ? '' : value < bar ? `  under ${bar}` : `  MISSES ${bar}`;
  process.stdout.write(`${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}${verdict}\n`);
  return bar === undefined || value < bar;
};

/** Sends one after the other at a steady pace, whether or not the earlier ones are answered. */
const atPace = async <Item>(
  items: readonly Item[],
  seconds: number,
  send: (item: Item) => Promise<number>,
  perSecond = PER_SECOND,
): Promise<number[]> => {
  const begunAt = performance.now();
  const sent: Promise<number>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    await sleep(Math.max(0, begunAt + (index * 1000) / perSecond - performance.now()));
    const item = items[index % items.length];
    if (item !== undefined) sent.push(send(item));
  }
  return Promise.all(sent);
};

const timed = async (work: Promise<unknown>): Promise<number> => {
  const begunAt = performance.now();
  await work;
  return performance.now() - begunAt;
};

const measureStarts = async (settings: Record<string, string>): Promise<boolean> => {
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const bot = await startBotProcess(settings);
    starts.push(bot.readyMs);
    await bot.stop();
  }
  const [first = Number.NaN, ...later] = starts;
  return [
    report('start to ready, first ever', first, 'ms', BARS.startMs),
    report('start to ready, median of later ones', quantile(later, 0.5), 'ms', BARS.startMs),
  ].every(Boolean);
};

const measureLoad = async (loopback: Loopback, settings: Record<string, string>): Promise<boolean> => {
  const bot = await startBotProcess(settings);
  const atRest = bot.residentBytes();
  const firsts: number[] = [];
  for (const question of QUESTIONS) firsts.push((await loopback.interact(question)).firstResponseMs);
  const answers = await atPace(QUESTIONS, SECONDS, async (question) => (await loopback.interact(question)).firstResponseMs);
  const loaded = bot.residentBytes();
  const cpuMs = bot.cpuMs();
  const full = await atPace(
    FULL_TIMELINES,
    SECONDS / 2,
    async (question) => (await loopback.interact(question)).firstResponseMs,
    FULL_PER_SECOND,
  );
  const cpuEachMs = (bot.cpuMs() - cpuMs) / full.length;
  const completions = await atPace(TYPED, SECONDS / 2, (typed) => timed(loopback.autocomplete(typed)));
  const after = bot.residentBytes();
  await bot.stop();
  return [
    report('resident when ready', atRest / MEGABYTE, 'MB', BARS.residentMb),
    report(`resident after ${answers.length} answers`, loaded / MEGABYTE, 'MB', BARS.residentMb),
    report('resident at the end', after / MEGABYTE, 'MB', BARS.residentMb),
    report('slowest of the very first answers', Math.max(...firsts), 'ms'),
    report(`first response at ${PER_SECOND}/s, p50`, quantile(answers, 0.5), 'ms'),
    report(`first response at ${PER_SECOND}/s, p99`, quantile(answers, 0.99), 'ms', BARS.answerMs),
    report(`full timelines at ${FULL_PER_SECOND}/s, p50`, quantile(full, 0.5), 'ms'),
    report(`full timelines at ${FULL_PER_SECOND}/s, p99`, quantile(full, 0.99), 'ms', BARS.answerMs),
    report('processor time of a full timeline', cpuEachMs, 'ms', 1000 / FULL_PER_SECOND),
    report(`autocomplete at ${PER_SECOND}/s, p50`, quantile(completions, 0.5), 'ms'),
    report(`autocomplete at ${PER_SECOND}/s, p99`, quantile(completions, 0.99), 'ms', BARS.autocompleteMs),
  ].every(Boolean);
};

const main = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'keii-bench-'));
  const loopback = await startLoopback();
  const settings = { TMPDIR: folder, DATA_DIR: join(folder, 'data'), DISCORD_TOKEN: loopback.token, DISCORD_API_URL: loopback.apiUrl };
  try {
    const started = await measureStarts(settings);
    const answered = await measureLoad(loopback, settings);
    for (const { rule, message } of loopback.violations.slice(0, 5)) process.stderr.write(`broken rule ${rule}: ${message}\n`);
    return started && answered && loopback.violations.length === 0;
  } finally {
    await loopback.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = (await main()) ? 0 : 1;
