import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const ROOT = join(import.meta.dirname, '../..');

/** The arguments of `npm start`, so that what is measured is what people run. */
export const startArguments = (): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.replace(/^.*?\bnode /, '').split(' ');
};

/** A bot in a process of its own. */
export interface BotProcess {
  /** From spawning to having every command registered. */
  readyMs: number;
  /** Resident memory now, in bytes. */
  residentBytes(): number;
  /** Processor time of all its threads so far. */
  cpuMs(): number;
  /** Ends it without warning, and waits. */
  kill(): Promise<void>;
  /** Ends it with SIGTERM and waits. */
  stop(): Promise<void>;
}

/**
 * Starts the bot as `npm start` does.
 *
 * @throws when it ends before it is ready
 */
export const startBotProcess = async (settings: Record<string, string>): Promise<BotProcess> => {
  const begunAt = performance.now();
  const env = { PATH: process.env.PATH, ...settings, LOG_LEVEL: 'info' };
  const child: ChildProcessByStdio<null, null, Readable> = spawn(process.execPath, startArguments(), {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    readyLine(child.stderr),
    ended.then(([code]) => {
      throw new Error(`the bot ended with ${code}`);
    }),
  ]);
  const readyMs = performance.now() - begunAt;
  child.stderr.resume();
  return {
    readyMs,
    residentBytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024,
    cpuMs() {
      // Fields 14 and 15 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, in hundredths of a second.
      const [, , , , , , , , , , , user = 0, system = 0] =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').map(Number) ?? [];
      return (user + system) * 10;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const readyLine = async (log: Readable): Promise<void> => {
  for await (const line of createInterface({ input: log })) {
    if (line.includes('"msg":"ready"')) return;
    process.stderr.write(`${line}\n`);
  }
};
