/**
 * `npm start` with each shell that npm may use, ended by each signal, sent once or twice, to npm alone or to its whole group, while an
 * answer is under way: the answer comes, npm ends with 0 and leaves nobody behind. Ends with 1 when one case does not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopback } from '../../src/loopback/start-loopback.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHELLS = ['/bin/dash', '/bin/bash'];
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
const TARGETS = ['npm alone', 'the group'] as const;
const TIMES = [1, 2];

const folder = mkdtempSync(join(tmpdir(), 'keii-signals-'));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What was wrong; empty when all went well. */
const endOne = async (shell: string, signal: NodeJS.Signals, target: (typeof TARGETS)[number], times: number): Promise<string[]> => {
  const loopback = await startLoopback();
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: folder, DISCORD_TOKEN: loopback.token, DISCORD_API_URL: loopback.apiUrl };
  const npm = spawn('npm', ['start', '--silent', '--script-shell', shell], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, exited] = [text(npm.stdout), text(npm.stderr), once(npm, 'exit')];
  await loopback.ready();
  while (loopback.commands().length === 0) await sleep(20);
  const asked = loopback.interact({ command: 'timeline', options: { detail: 'full' } });
  await sleep(20);
  for (let time = 0; time < times; time += 1) process.kill(target === 'npm alone' ? (npm.pid ?? 0) : -(npm.pid ?? 0), signal);
  const [[code, ended], { kind }] = await Promise.all([exited, asked]);
  const left = loopback.isConnected() && (await sleep(500, loopback.isConnected()));
  const group = isAlive(-(npm.pid ?? 0));
  await loopback.close();
  if (group) process.kill(-(npm.pid ?? 0), 'SIGKILL');
  const stacks = /^\s+at /m.test(`${await output}${await errors}`);
  return [
    ...(code === 0 ? [] : [`ended with ${code ?? ended}`]),
    ...(left || group ? ['somebody is left'] : []),
    ...(kind === 'message' ? [] : [`the answer under way: ${kind}`]),
    ...(stacks ? ['a stack was shown'] : []),
  ];
};

let failures = 0;
for (const shell of SHELLS)
  for (const signal of SIGNALS)
    for (const target of TARGETS)
      for (const times of TIMES) {
        const wrong = await endOne(shell, signal, target, times);
        failures += wrong.length > 0 ? 1 : 0;
        process.stdout.write(`${shell} ${signal} to ${target}, ${times}×: ${wrong.length > 0 ? wrong.join('; ') : 'well'}\n`);
      }
rmSync(folder, { recursive: true, force: true });
process.exitCode = failures === 0 ? 0 : 1;
