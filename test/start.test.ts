import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Loopback } from '../src/loopback/loopback.ts';
import { startLoopback } from '../src/loopback/start-loopback.ts';

// Whole processes: on a machine that does much else each may take long to start.
vi.setConfig({ testTimeout: 90_000 });

let folder = '';
let loopback: Loopback;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keii-start-'));
  loopback = await startLoopback();
});
afterAll(async () => {
  await loopback.close();
  rmSync(folder, { recursive: true, force: true });
});

type Process = ChildProcessByStdio<null, Readable, Readable>;
const running: Process[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `npm start` in a folder without an `.env` file. */
const start = (settings: Record<string, string>): Process => {
  const env = { PATH: process.env.PATH, TMPDIR: folder, DATA_DIR: join(folder, 'data'), ...settings };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
};

const end = async (child: Process) => {
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, output, errors };
};

const joined = (): Record<string, string> => ({ DISCORD_TOKEN: loopback.token, DISCORD_API_URL: loopback.apiUrl, LOG_LEVEL: 'warn' });

const gone = async (child: Process): Promise<never> => {
  const [code] = await once(child, 'exit');
  throw new Error(`the process ended with ${code}`);
};

/** Waits until the commands can be used. */
const answering = async (child: Process, place = loopback): Promise<void> => {
  await Promise.race([place.ready(), gone(child)]);
  await expect.poll(() => place.commands().length, { timeout: 40_000 }).toBeGreaterThan(0);
};

describe('the bot', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('answers, and leaves quietly on %s', async (signal) => {
    const child = start(joined());
    const ended = end(child);
    await answering(child);
    const { message } = await loopback.interact({ command: 'timeline', locale: 'ja' });
    expect(message?.api.components?.length).toBeGreaterThan(0);
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, output: '', errors: '' });
    expect(loopback.violations).toEqual([]);
    expect(existsSync(join(folder, 'data', 'keii.sqlite'))).toBe(true);
  });

  test('keeps buttons working over a restart', async () => {
    const first = start(joined());
    const ended = end(first);
    await answering(first);
    const { message } = await loopback.interact({ command: 'timeline', options: { detail: 'full' } });
    first.kill('SIGTERM');
    await ended;
    await answering(start(joined()));
    const next = JSON.stringify(message?.api.components).match(/"custom_id":"(timeline:[^"]+:page:0:all)"/)?.[1] ?? '';
    if (message === undefined) throw new Error('no message came');
    expect((await loopback.pressButton(message, next)).kind).toBe('update');
  });
});

describe('the preview', () => {
  test('opens without a token and tells its address', async () => {
    const child = start({ PORT: '0' });
    const ended = end(child);
    const [line] = await Promise.race([once(child.stdout, 'data'), gone(child)]);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? [];
    expect(url).toBeDefined();
    expect((await fetch(url ?? '')).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test('says when its port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, errors } = await end(start({ PORT: String(port) }));
    server.close();
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^[^\\n]*${port}[^\\n]*PORT[^\\n]*\\n$`));
  });
});

describe('what keeps it from starting is told in a line, or one in each language', () => {
  const nobody = 'http://127.0.0.1:9/api';
  test.each([
    ['a wrong setting', { DEFAULT_LOCALE: 'fr' }, /DEFAULT_LOCALE=fr /],
    ['a refused token', () => ({ ...joined(), DISCORD_TOKEN: 'made.up.token' }), /DISCORD_TOKEN/],
    [
      'an unreachable Discord',
      { DISCORD_TOKEN: 'made.up.token', DISCORD_API_URL: nobody },
      /DISCORD_API_URL=http:\/\/127\.0\.0\.1:9\S* cannot be reached/,
    ],
    ['a folder where nothing can be made', { DISCORD_TOKEN: 'made.up.token', DATA_DIR: '/proc/nope' }, /DATA_DIR/],
    ['a folder that cannot be written', { DISCORD_TOKEN: 'made.up.token', DATA_DIR: '/dev/null/keii' }, /DATA_DIR/],
  ])('%s', async (_, settings, words) => {
    const { code, output, errors } = await end(start(typeof settings === 'function' ? settings() : settings));
    expect(errors).toMatch(words);
    expect(errors.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(errors).not.toContain('made.up.token');
    expect([code, output]).toEqual([1, '']);
  });
});

/** A Discord that takes connections and keeps silent, from its API on or from its gateway's greeting on. */
const silentDiscord = async (from: 'api' | 'gateway') => {
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => {
    if (from === 'api') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    const { port } = server.address() as AddressInfo;
    const session_start_limit = { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 };
    response.end(JSON.stringify({ url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit }));
  });
  const reached = once(server, from === 'api' ? 'request' : 'upgrade');
  server.on('connection', (socket) => sockets.add(socket));
  new WebSocketServer({ server }).on('connection', (socket) => socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } })));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    reached,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

describe('a signal during the start ends it at once', () => {
  test.each(['api', 'gateway'] as const)('while a silent %s is waited for', async (from) => {
    const discord = await silentDiscord(from);
    const child = start({ DISCORD_TOKEN: 'made.up.token', DISCORD_API_URL: discord.apiUrl });
    const ended = end(child);
    await discord.reached;
    const begunAt = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, output: '', errors: '' });
    // The bounded waits themselves take 30 s.
    expect(performance.now() - begunAt).toBeLessThan(20_000);
    discord.close();
  });

  test.each([30, 120, 240, 480])('after %i ms', async (ms) => {
    const child = start({ PORT: '0' });
    const ended = end(child);
    await sleep(ms);
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    // Before Node itself has started, the signal ends it as any other process.
    expect([0, null]).toContain(code);
    expect(errors).toBe('');
  });
});

test('a second process on the same folder is refused with the way out', async () => {
  const first = start(joined());
  await answering(first);
  const { code, errors } = await end(start({ PORT: '0' }));
  expect(code).toBe(1);
  expect(errors).toMatch(/Another Keii that is running uses DATA_DIR=/);
});

/** Whether anybody of a process group is left. */
const isGroupAlive = (pid: number): boolean => {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
};

// Every shell, signal and target: bench/faults/signals.ts.
test.each([
  ['SIGTERM to npm alone, as a supervisor sends it', 'SIGTERM', 1],
  ['SIGINT to the whole group, as a terminal sends it', 'SIGINT', -1],
] as const)('npm start ends with %s', { timeout: 90_000 }, async (_, signal, whom) => {
  const place = await startLoopback();
  const target = { DISCORD_TOKEN: place.token, DISCORD_API_URL: place.apiUrl, LOG_LEVEL: 'warn' };
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'npm'), ...target };
  const root = join(import.meta.dirname, '..');
  const npm = spawn('npm', ['start', '--silent'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(npm);
  const ended = end(npm);
  await answering(npm, place);
  process.kill(whom * (npm.pid ?? 0), signal);
  expect(await ended).toMatchObject({ code: 0, output: '', errors: '' });
  expect(isGroupAlive(npm.pid ?? 0)).toBe(false);
  await place.close();
});
