/**
 * One member asks for 300 different full timelines at once; others ask for `/help` meanwhile. Nobody else may wait for long, and nothing
 * may be lost. Ends with 1 when a bar is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { startBotProcess } from '../bot/bot-process.ts';
import { FULL_TIMELINES } from '../bot/questions.ts';

const FLOOD = FULL_TIMELINES.length;
const HELPS = 10;
const HELP_MS = 500;

const folder = mkdtempSync(join(tmpdir(), 'keii-flood-'));
const loopback = await startLoopback();
const bot = await startBotProcess({ DATA_DIR: folder, DISCORD_TOKEN: loopback.token, DISCORD_API_URL: loopback.apiUrl });

const begunAt = performance.now();
const flood = FULL_TIMELINES.map((question) => loopback.interact({ ...question, userId: '41' }));
await sleep(50);
const waits: number[] = [];
for (let count = 0; count < HELPS; count += 1) {
  waits.push((await loopback.interact({ command: 'help', userId: String(50 + count) })).firstResponseMs);
  await sleep(100);
}
const outcomes = await Promise.all(flood);
const lost = outcomes.filter(({ kind }) => kind === 'silence').length;
process.stdout.write(
  `all answered after ${Math.round(performance.now() - begunAt)} ms; unanswered ${lost} of ${FLOOD}; slowest first response ${Math.round(
    Math.max(...outcomes.map(({ firstResponseMs }) => firstResponseMs)),
  )} ms; another’s /help ${waits.map(Math.round).join(' ')} ms (bar ${HELP_MS})\n`,
);
await bot.stop();
await loopback.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = lost === 0 && Math.max(...waits) < HELP_MS ? 0 : 1;
