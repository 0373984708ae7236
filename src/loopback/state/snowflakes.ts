import type { Clock } from '../clock.ts';

/** Milliseconds from 1970 to 2015, when Discord's ids begin. https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Gives new ids, each greater than the one before. */
export const createSnowflakes = (clock: Clock): (() => string) => {
  let last = 0n;
  return () => {
    const next = (BigInt(Math.floor(clock.now())) - DISCORD_EPOCH_MS) << 22n;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
};
