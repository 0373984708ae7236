/** Time as the loopback sees it; tests pass one they turn by hand. */
export interface Clock {
  /** Milliseconds since 1970, with fractions. */
  now(): number;
  /** Runs once after so many milliseconds; the returned function calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own time. A wait never keeps the process alive. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
