import type { Evidence, Witness } from './evidence.ts';
import type { Reason } from './gate.ts';

/** How a fact stands among the others that may answer: each from 0 to 1. */
interface Standing {
  /** It stands well above those that come after it. */
  lead: number;
}

type Weights<Piece extends string> = Readonly<Partial<Record<Piece | 'always', number>>>;

/** What puts one fact before another. */
export const ORDER: Weights<keyof Evidence> = {
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
export const TRUST: Weights<keyof Evidence | keyof Standing> = {
  always: -0.6,
  coverage: 0.15,
  held: 4.8,
  nothingDone: -1.1,
  namesOnly: -0.6,
  nameless: -1.4,
  lead: 1.1,
};

/** A fact with what keeps it from answering, if anything does. */
export interface Barred extends Witness {
  bar?: Reason | undefined;
}

export interface Weighed extends Barred {
  /** The higher, the sooner it is told. */
  score: number;
  /** The log odds that it answers, above 0 more likely than not, and what they are made of; of the first that nothing bars alone. */
  trust?: number;
  pieces?: Evidence & Standing;
}

/** What the evidence adds up to. */
const sumOf = <Piece extends string>(evidence: Readonly<Record<Piece, number>>, weights: Weights<Piece>): number =>
  (Object.keys(evidence) as Piece[]).reduce((sum, piece) => sum + (weights[piece] ?? 0) * evidence[piece], weights.always ?? 0);

/** A fact with others of its kind is compared with the one so many places behind, for several may tell the same. */
const PLACES_BEHIND = 3;
const FAR_AHEAD = 3;

const standingOf = (one: Scored, ordered: readonly Scored[]): Standing => {
  const behind = ordered[Math.min(ordered.indexOf(one) + PLACES_BEHIND, ordered.length - 1)] ?? one;
  return { lead: Math.min(1, (one.score - behind.score) / FAR_AHEAD) };
};

type Scored = Barred & { score: number };

/** What a fact's trust is made of; the last words that it lacks weigh more than the first. */
const trusted = (one: Scored, ordered: readonly Scored[]): Evidence & Standing => ({
  ...one.evidence,
  ...standingOf(one, ordered),
  coverage: one.evidence.coverage ** 2,
});

/** Facts with what their evidence adds up to, best first. Those that something bars are nobody's rivals, and not trusted. */
export const weigh = (witnesses: readonly Barred[]): Weighed[] => {
  const scored = witnesses.map((witness) => ({ ...witness, score: sumOf(witness.evidence, ORDER) })).toSorted((a, b) => b.score - a.score);
  const free = scored.filter(({ bar }) => bar === undefined);
  const first = free[0];
  const pieces = first && trusted(first, free);
  return scored.map((one) => ({ ...one, ...(one === first && pieces && { pieces, trust: sumOf(pieces, TRUST) }) }));
};
