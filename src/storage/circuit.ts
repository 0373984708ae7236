import type { Trouble } from '../model/server/trouble.ts';
import { InTrouble } from './worker/link.ts';

/** How long after a failure the store is tried again: doubled while it keeps failing, also when it was well for a moment only. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000;

/**
 * A circuit breaker: the first call that meets a trouble opens it, and until a trial of its own succeeds nobody else meets it.
 *
 * @see https://martinfowler.com/bliki/CircuitBreaker.html
 */
export interface Circuit {
  trouble(): Trouble | undefined;
  /** What the work gives; nothing while there is a trouble. @throws what is no trouble */
  through<Value>(work: () => Promise<Value>): Promise<Value | undefined>;
  /** Makes no more trials. */
  close(): void;
}

/**
 * A circuit that is closed until something fails.
 *
 * @param trial finds out whether the trouble is over
 * @param onChange hears of each trouble once, and of its end
 */
export const openCircuit = (trial: () => Promise<unknown>, onChange: (trouble: Trouble | undefined) => void): Circuit => {
  let trouble: Trouble | undefined;
  let pauseMs = FIRST_PAUSE_MS;
  let wellSinceMs = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const change = (to: Trouble | undefined): void => {
    if (to === trouble) return;
    if (trouble === undefined && performance.now() - wellSinceMs > STEADY_MS) pauseMs = FIRST_PAUSE_MS;
    if (to === undefined) wellSinceMs = performance.now();
    trouble = to;
    onChange(to);
  };
  const tryLater = (): void => {
    timer = setTimeout(retry, pauseMs);
    timer.unref();
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  };
  const meet = (error: unknown): void => {
    if (!(error instanceof InTrouble)) throw error;
    const isNew = trouble === undefined;
    change(error.trouble);
    if (isNew) tryLater();
  };
  const retry = async (): Promise<void> => {
    try {
      await trial();
      change(undefined);
    } catch (error) {
      if (error instanceof InTrouble) change(error.trouble);
      tryLater();
    }
  };
  return {
    trouble: () => trouble,
    async through(work) {
      if (trouble !== undefined) return undefined;
      try {
        return await work();
      } catch (error) {
        meet(error);
        return undefined;
      }
    },
    close: () => clearTimeout(timer),
  };
};
