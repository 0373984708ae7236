import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Loopback } from '../src/loopback/loopback.ts';
import { startLoopback } from '../src/loopback/start-loopback.ts';

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
const answering = async (child: Process): Promise<void> => {
  await Promise.race([loopback.ready(), gone(child)]);
  await expect.poll(() => loopback.commands().length, { timeout: 10_000 }).toBeGreaterThan(0);
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
    const next = JSON.stringify(message?.api.components).match(/"custom_id":"(timeline:[^"]+:page:1:)"/)?.[1] ?? '';
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
    ['a wrong setting', { DEFAULT_LOCALE: 'fr' }, /DEFAULT_LOCALE=fr/],
    ['a refused token', () => ({ ...joined(), DISCORD_TOKEN: 'made.up.token' }), /DISCORD_TOKEN/],
    ['an unreachable Discord', { DISCORD_TOKEN: 'made.up.token', DISCORD_API_URL: nobody }, /cannot be reached at http:\/\/127\.0\.0\.1:9/],
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
