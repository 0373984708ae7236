/**
 * The bot under a steady 20 questions a second while it is killed every two minutes, its disk is full for a while, and another program
 * holds its file for a while. Outside the restarts nothing may go unanswered; what had buttons before a kill has them after it; memory
 * stays flat. `SOAK_MINUTES` (30), `SOAK_KILL_SECONDS` (120), `SOAK_TROUBLE_SECONDS` (60). Filling the disk needs a small file system of its own, which
 * only root can mount; without it that part is left out, with a line saying so. Ends with 1 when something was lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { discordWords } from '../../src/messages/discord.ts';
import { type BotProcess, startBotProcess } from '../bot/bot-process.ts';
import { QUESTIONS } from '../bot/questions.ts';

const SECONDS = 60 * Number(process.env.SOAK_MINUTES ?? 30);
const KILL_SECONDS = Number(process.env.SOAK_KILL_SECONDS ?? 120);
const TROUBLE_SECONDS = Number(process.env.SOAK_TROUBLE_SECONDS ?? 60);
const PER_SECOND = 20;
/** An answer that was promised before a kill never comes. */
const GIVEN_UP_MS = 20_000;
const NEVER = { kind: 'silence', message: undefined } as const;

const folder = mkdtempSync(join(tmpdir(), 'keii-soak-'));
const data = join(folder, 'data');
mkdirSync(data);
const isSmall = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'keii-soak', data], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('no small file system can be mounted: the full disk is left out\n');
    return false;
  }
})();

const loopback = await startLoopback();
const settings = { DATA_DIR: data, DISCORD_TOKEN: loopback.token, DISCORD_API_URL: loopback.apiUrl };
const begunAt = performance.now();
const now = (): number => (performance.now() - begunAt) / 1000;

/** Restarts, from a little before the kill (its answers die with it) to a little after all is ready. */
const restarts: { from: number; to: number }[] = [];
const inRestart = (second: number): boolean => restarts.some(({ from, to }) => second >= from - 3.5 && second <= to + 0.5);

let bot: BotProcess = await startBotProcess(settings);
const residents: number[] = [];
const unanswered: number[] = [];
let sent = 0;
let withButtons: PostedMessage | undefined;
let lostButtons = 0;
let pressed = 0;

/** The button that shows all of a list, which the store must know of. */
const nextButton = ({ api }: PostedMessage): string | undefined =>
  /"custom_id":"(timeline:[^"]+:open:all)"/.exec(JSON.stringify(api.components))?.[1];

const ask = async (index: number): Promise<void> => {
  const question = QUESTIONS[index % QUESTIONS.length];
  if (question === undefined) return;
  const at = now();
  const { kind, message } = await Promise.race([loopback.interact(question), sleep(GIVEN_UP_MS, NEVER)]);
  if (kind === 'silence') unanswered.push(at);
  // The last message with buttons stays, to be pressed after the next restart.
  const isKept = message !== undefined && nextButton(message) !== undefined;
  const done = isKept ? withButtons : message;
  if (isKept) withButtons = message;
  if (done !== undefined && done !== withButtons) loopback.dismiss(done);
};

const restart = async (): Promise<void> => {
  const held = withButtons;
  const from = now();
  const window = { from, to: Number.POSITIVE_INFINITY };
  restarts.push(window);
  await bot.kill();
  bot = await startBotProcess(settings);
  window.to = now();
  const button = held && nextButton(held);
  if (held === undefined || button === undefined) return;
  pressed += 1;
  const { kind, message } = await Promise.race([loopback.pressButton(held, button), sleep(GIVEN_UP_MS, NEVER)]);
  if (kind === 'silence' || isExpired(message)) lostButtons += 1;
};

const EXPIRED = Object.values(discordWords.expired).map((text) => text.slice(0, 12));
const isExpired = (message: PostedMessage | undefined): boolean =>
  EXPIRED.some((text) => JSON.stringify(message?.api.components ?? []).includes(text));

/** Fills what is left of the disk, and frees it again. */
const fillDisk = async (): Promise<void> => {
  const ballast = join(data, 'ballast');
  try {
    while (true) writeFileSync(ballast, Buffer.alloc(64_000), { flag: 'a' });
  } catch {
    process.stdout.write(`${now().toFixed(0)} s: the disk is full\n`);
  }
  await sleep(TROUBLE_SECONDS * 1000);
  rmSync(ballast);
  process.stdout.write(`${now().toFixed(0)} s: the disk has room again\n`);
};

const holdFile = async (): Promise<void> => {
  const database = new DatabaseSync(join(data, 'keii.sqlite'), { timeout: 5000 });
  database.exec('BEGIN IMMEDIATE');
  process.stdout.write(`${now().toFixed(0)} s: the file is held\n`);
  await sleep(TROUBLE_SECONDS * 1000);
  database.exec('ROLLBACK');
  database.close();
  process.stdout.write(`${now().toFixed(0)} s: the file is free again\n`);
};

const asking = (async () => {
  const under: Promise<void>[] = [];
  for (; now() < SECONDS; sent += 1) {
    under.push(ask(sent));
    await sleep(Math.max(0, ((sent + 1) / PER_SECOND - now()) * 1000));
  }
  await Promise.all(under);
})();
const killing = (async () => {
  for (let at = KILL_SECONDS; at < SECONDS - 10; at += KILL_SECONDS) {
    await sleep(Math.max(0, (at - now()) * 1000));
    residents.push(Math.round(bot.residentBytes() / 1_000_000));
    await restart();
  }
})();
await sleep(SECONDS * 250);
if (isSmall) await fillDisk();
await sleep(Math.max(0, SECONDS * 600 - now() * 1000));
await holdFile();
await Promise.all([asking, killing]);
residents.push(Math.round(bot.residentBytes() / 1_000_000));
await bot.stop();
await loopback.close();
if (isSmall) execFileSync('umount', [data]);
rmSync(folder, { recursive: true, force: true });

/** How many in which ten seconds. */
const tenSeconds = (seconds: readonly number[]): string =>
  [...Map.groupBy(seconds, (second) => Math.floor(second / 10) * 10)].map(([from, some]) => `${some.length} from ${from} s`).join(', ');

const lost = unanswered.filter((second) => !inRestart(second));
process.stdout.write(
  `${sent} asked, ${unanswered.length} unanswered, of them ${lost.length} outside ${restarts.length} restarts (${tenSeconds(lost)}); ` +
    `buttons lost ${lostButtons} of ${pressed}; resident MB before each kill and at the end: ${residents.join(' ')}\n`,
);
process.exitCode = lost.length === 0 && lostButtons === 0 ? 0 : 1;
