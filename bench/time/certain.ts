import type { Judged } from './documents.ts';

/** Dates read, those said to be certain, and those of them that are right; what nobody annotated counts as wrong. */
export interface Certainty {
  read: number;
  said: number;
  right: number;
}

/** How many of the dates read are said to be certain, and how many of those are right. */
export const certaintyOf = (dates: Judged[]): Certainty => {
  const read = dates.filter(({ got }) => got !== undefined);
  const said = read.filter(({ got }) => got?.certain);
  return { read: read.length, said: said.length, right: said.filter(({ isRight }) => isRight).length };
};
