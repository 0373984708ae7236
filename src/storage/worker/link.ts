import { Worker } from 'node:worker_threads';
import type { Trouble } from '../../model/server/trouble.ts';
import { StoreRefused } from '../sqlite/failure.ts';
import type { OperationName, Operations, Outcome, Reply, Request } from './protocol.ts';

/** The disk, not a mistake, kept an operation from being done. */
export class InTrouble extends Error {
  override readonly name = 'InTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(`the store cannot be used: ${trouble}`);
    this.trouble = trouble;
  }
}

/** Far more than the worker needs; without a limit it would take as much as the whole process may. */
const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 2 };

const startWorker = (): Worker => new Worker(new URL('./thread.ts', import.meta.url), { resourceLimits: LIMITS, execArgv: [] });

const unpack = (outcome: Outcome): unknown => {
  if ('value' in outcome) return outcome.value;
  if ('trouble' in outcome) throw new InTrouble(outcome.trouble);
  if ('refusal' in outcome) throw new StoreRefused(outcome.refusal, outcome.detail);
  throw new Error(outcome.error);
};

/** A worker at the other end of a line. */
export interface Link {
  /**
   * Has one operation done.
   *
   * @throws {InTrouble} when the disk does not allow it, or does not answer within `limitMs`
   */
  call<Name extends OperationName>(name: Name, args: Parameters<Operations[Name]>, limitMs: number): ReturnType<Operations[Name]>;
  /** Ends the worker, whatever it is at. */
  end(): Promise<void>;
}

/** Starts a worker, which does not keep the process alive; one that has ended of itself is started anew by the next `open`. */
export const openLink = (): Link => {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let count = 0;
  let worker: Worker | undefined;
  const start = (): Worker => {
    const started = startWorker();
    const leave = (): void => {
      if (worker === started) worker = undefined;
      for (const settle of waiting.values()) settle({ trouble: 'silent' });
    };
    started.unref();
    started.on('message', ({ number, outcome }: Reply) => waiting.get(number)?.(outcome));
    started.on('error', leave);
    started.on('exit', leave);
    return started;
  };

  const ask = (name: OperationName, args: unknown[], limitMs: number): Promise<Outcome> =>
    new Promise((resolve) => {
      const number = ++count;
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        waiting.delete(number);
        resolve(outcome);
      };
      // A reply that arrived while this thread was busy still counts: it is read before the turn after the timer's.
      const timer = setTimeout(() => setImmediate(settle, { trouble: 'silent' }), limitMs);
      waiting.set(number, settle);
      if (name === 'open') worker ??= start();
      if (worker === undefined) settle({ trouble: 'silent' });
      else worker.postMessage({ number, name, args } satisfies Request);
    });
  return {
    call: (async (name: OperationName, args: unknown[], limitMs: number) => unpack(await ask(name, args, limitMs))) as Link['call'],
    async end() {
      await worker?.terminate();
    },
  };
};
