import { countRivals, type Evidence, type Witness } from './evidence.ts';
import type { Reason } from './gates.ts';

type Weights = Readonly<Partial<Record<keyof Evidence | 'always', number>>>;

/** What puts one fact before another. */
export const ORDER: Weights = {
  coverage: 5,
  otherDays: -3,
  answer: 1.4,
  count: 2,
  manner: 1.4,
  rank: 1,
  affirms: -1,
  inOrder: 0.8,
  happening: 0.6,
  noAgent: -0.5,
  importance: 0.36,
};

/** What tells an answer from what only comes near: the log odds that it is one, as `bench/ask/fit.ts` fits them. */
export const TRUST: Weights = {
  always: 0.75,
  coverage: 1.4,
  noPredicate: -0.79,
  nothingDone: -0.57,
  namesOnly: -0.94,
  rivals: -0.68,
  nameless: -1.21,
};

/** A fact with what keeps it from answering, if anything does. */
export interface Barred extends Witness {
  bar?: Reason | undefined;
}

export interface Weighed extends Barred {
  /** The higher, the sooner it is told. */
  score: number;
  /** The log odds that it answers: above 0, more likely than not. */
  trust: number;
}

/** What the evidence adds up to. */
const sumOf = (evidence: Evidence, weights: Weights): number =>
  (Object.keys(evidence) as (keyof Evidence)[]).reduce((sum, piece) => sum + (weights[piece] ?? 0) * evidence[piece], weights.always ?? 0);

/** Facts with what their evidence adds up to, best first; a barred one is nobody's rival. */
export const weigh = (witnesses: readonly Barred[]): Weighed[] =>
  [...countRivals(witnesses.filter(({ bar }) => bar === undefined)), ...witnesses.filter(({ bar }) => bar !== undefined)]
    .map((witness) => ({ ...witness, score: sumOf(witness.evidence, ORDER), trust: sumOf(trusted(witness.evidence), TRUST) }))
    .toSorted((a, b) => b.score - a.score);

/** The last words that a fact lacks weigh more than the first. */
export const trusted = (evidence: Evidence): Evidence => ({ ...evidence, coverage: evidence.coverage ** 2 });
