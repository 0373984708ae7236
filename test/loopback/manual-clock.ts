import type { Clock } from '../../src/loopback/clock.ts';

/** A clock that stands still until it is turned. */
interface ManualClock extends Clock {
  /** Moves on, running what falls due on the way. */
  advance(byMs: number): void;
}

/** Starts at noon on 1 March 2026 UTC. */
export const createManualClock = (): ManualClock => {
  let now = Date.UTC(2026, 2, 1, 12);
  const due: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(delayMs, run) {
      const entry = { at: now + delayMs, run };
      due.push(entry);
      return () => void (due.includes(entry) && due.splice(due.indexOf(entry), 1));
    },
    advance(byMs) {
      now += byMs;
      for (const entry of due.filter(({ at }) => at <= now)) {
        due.splice(due.indexOf(entry), 1);
        entry.run();
      }
    },
  };
};
