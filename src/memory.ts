import { setFlagsFromString } from 'node:v8';

/** Below, a small bot stays small; above, it would take more than a gigabyte. Measured by `bench/growth`. */
const [FEW_FACTS, MANY_FACTS] = [10_000, 110_000];

/** What `npm start` sets, and what it implies. */
const SAVERS = ['memory-saver-mode', 'optimize-for-size'];

/**
 * Tells V8 whether to save memory or time by how many facts are held, from a start that saves memory. On 100,000 facts saving memory takes twice the
 * time, half of it going through facts that stay where they are; two hundred megabytes are well spent there.
 */
export const openMemoryCare = (setFlag: (flag: string) => void = setFlagsFromString): ((facts: number) => void) => {
  let saves = true;
  return (facts) => {
    const should = facts < FEW_FACTS || facts > MANY_FACTS;
    if (should === saves) return;
    saves = should;
    for (const flag of SAVERS) setFlag(should ? `--${flag}` : `--no-${flag}`);
  };
};
