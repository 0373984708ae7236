/** Rounds, one after the other, until they are stopped. */
export interface Rounds {
  /** Ends them, and waits for the one that is under way. */
  stop(): Promise<void>;
}

/**
 * Has something done again and again, `everyMs` after it was last done, at once for the first time.
 *
 * @param onError hears of what ends a round; the next comes all the same
 */
export const runRounds = (tick: () => Promise<void>, everyMs: number, onError: (error: unknown) => void): Rounds => {
  let [isOpen, timer]: [boolean, NodeJS.Timeout | undefined] = [true, undefined];
  let underWay = Promise.resolve();
  const begin = (): void => {
    underWay = round();
  };
  const round = async (): Promise<void> => {
    await tick().catch(onError);
    if (isOpen) timer = setTimeout(begin, everyMs).unref();
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
