import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Unreadable } from '../../documents/formats/unreadable.ts';
import type { FeedResult, Job, ReadingJob, ReadingResult } from './protocol.ts';
import { residentBytesOf } from './resident-size.ts';

/** Reads strange files without harm to the process that asks. */
export interface Reading {
  /** Never throws; files are read one after the other. One that takes too long or too much memory is `too-demanding`. */
  read(job: ReadingJob): Promise<ReadingResult>;
  /** The same for a feed, taken apart into its items. */
  readFeed(bytes: Uint8Array): Promise<FeedResult>;
  /** Ends the child; what is being read is `too-demanding`. */
  close(): void;
}

export interface ReadingLimits {
  maxMs: number;
  maxResidentBytes: number;
  /** How long a child that has nothing to do is kept. */
  idleMs: number;
}

/** A thick PDF takes two seconds and 250 MB. */
const LIMITS: ReadingLimits = { maxMs: 20_000, maxResidentBytes: 450 * 1024 * 1024, idleMs: 30_000 };
const WATCH_MS = 50;
const HEAP_MB = 320;

const CHILD = fileURLToPath(new URL('./reading-child.ts', import.meta.url));

const startChild = (): ChildProcess =>
  fork(CHILD, {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
  });

/** Kills the child once it goes past a limit; the returned function ends the watch. */
const watch = (child: ChildProcess, { maxMs, maxResidentBytes }: ReadingLimits): (() => void) => {
  const kill = (): void => void child.kill('SIGKILL');
  const late = setTimeout(kill, maxMs);
  const look = setInterval(async () => {
    const resident = child.pid === undefined ? undefined : await residentBytesOf(child.pid);
    if (resident !== undefined && resident > maxResidentBytes) kill();
  }, WATCH_MS);
  return () => {
    clearTimeout(late);
    clearInterval(look);
  };
};

const readIn = <Result>(child: ChildProcess, job: Job, limits: ReadingLimits): Promise<Result | Unreadable> =>
  new Promise((settle) => {
    const unwatch = watch(child, limits);
    const done = (result: Result | Unreadable): void => {
      unwatch();
      child.off('message', done).off('exit', lost).off('error', lost);
      settle(result);
    };
    const lost = (): void => done({ unreadable: 'too-demanding' });
    child.on('message', done).on('exit', lost).on('error', lost);
    child.send(job, (error) => error !== null && lost());
  });

/**
 * A process that reads files, started with the first one and again after it had to be killed, ended when it has been idle.
 *
 * Parsers of foreign formats can hang, and unpack without end: only another process can be stopped then.
 */
export const openReading = (limits: ReadingLimits = LIMITS): Reading => {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const close = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const next = async <Result>(job: Job): Promise<Result | Unreadable> => {
    clearTimeout(idle);
    if (child?.connected !== true) child = startChild();
    const result = await readIn<Result>(child, job, limits);
    idle = setTimeout(close, limits.idleMs).unref();
    return result;
  };
  const inTurn = <Result>(job: Job): Promise<Result | Unreadable> => {
    const result = last.then(() => next<Result>(job));
    last = result;
    return result;
  };
  return {
    read: (job) => inTurn<ReadingResult>(job),
    readFeed: (feed) => inTurn<FeedResult>({ feed }),
    close() {
      clearTimeout(idle);
      close();
    },
  };
};
