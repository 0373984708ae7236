/** One sign in a clause and what it says. */
export interface Sign<Meaning> {
  name: string;
  is: Meaning;
  pattern: RegExp;
  /** Clauses that show the sign, and look-alikes that do not. */
  reads: string[];
  leaves: string[];
}

/** What the first sign of an ordered table says that a clause shows; undefined when it shows none. */
export const firstSign = <Meaning>(signs: readonly Sign<Meaning>[], clause: string): Sign<Meaning> | undefined =>
  signs.find(({ pattern }) => pattern.test(clause));
