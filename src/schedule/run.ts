import type { Scheduler } from './scheduler.ts';

/** A digest comes this much after its time at most. */
const ROUND_MS = 15_000;

/** Rounds of a scheduler, one after the other, until they are stopped. */
export interface Rounds {
  /** Ends them, and waits for the one that is under way. */
  stop(): Promise<void>;
}

/**
 * Has a scheduler make its rounds.
 *
 * @param onError hears of what ends a round; the next comes all the same
 */
export const runRounds = ({ tick }: Scheduler, onError: (error: unknown) => void): Rounds => {
  let [isOpen, timer]: [boolean, NodeJS.Timeout | undefined] = [true, undefined];
  let underWay = Promise.resolve();
  const begin = (): void => {
    underWay = round();
  };
  const round = async (): Promise<void> => {
    await tick().catch(onError);
    if (isOpen) timer = setTimeout(begin, ROUND_MS).unref();
  };
  begin();
  return {
    async stop() {
      isOpen = false;
      clearTimeout(timer);
      await underWay;
    },
  };
};
