const HOUR_MS = 60 * 60 * 1000;
const MOST_REMEMBERED = 100;

/** Hands errors on, those of one message once an hour: what fails every few seconds is said once. */
export const sayOnce = (say: (error: unknown) => void, nowMs: () => number): ((error: unknown) => void) => {
  const saidAt = new Map<string, number>();
  return (error) => {
    const message = String(error);
    const before = saidAt.get(message);
    if (before !== undefined && Math.abs(nowMs() - before) < HOUR_MS) return;
    if (saidAt.size >= MOST_REMEMBERED) saidAt.clear();
    saidAt.set(message, nowMs());
    say(error);
  };
};
