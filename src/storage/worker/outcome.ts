import { StoreRefused, troubleOf } from '../sqlite/failure.ts';
import type { Outcome } from './protocol.ts';

/** What a failed operation is told as. */
export const toOutcome = (error: unknown): Outcome => {
  if (error instanceof StoreRefused) return { refusal: error.refusal, detail: error.message };
  const trouble = troubleOf(error);
  if (trouble !== undefined) return { trouble };
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
};
