import type { Duration } from '../../../reading/meaning.ts';
import { readSteps } from './steps.ts';

/** A length of these units; hours and less have no steps. */
export const durationOf = (text: string | undefined): Duration => {
  const steps = readSteps(text);
  return { kind: 'duration', ...(steps.length > 0 ? { steps } : {}) };
};
