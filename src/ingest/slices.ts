import { setImmediate as nextTurn } from 'node:timers/promises';

/** Whatever takes longer than this lets answers have their turn. */
const SLICE_MS = 10;

/** Lets whatever waits have its turn. */
export const pause = (): Promise<void> => nextTurn();

/** Takes all steps, with a pause whenever a slice of time is used up. */
export const inSlices = async <Made>(steps: Generator<void, Made>): Promise<Made> => {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE_MS;
  }
};
