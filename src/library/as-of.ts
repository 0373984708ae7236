import type { Actor } from '../model/actor.ts';
import type { Citation } from '../model/citation.ts';
import type { Day } from '../model/day.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Fact } from '../model/fact.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import { knownFrom } from './known-from.ts';
import type { Records } from './shelf.ts';

type IsKnown = (citation: Citation) => boolean;
type IsWhole = (cited: { citations: Citation[] }) => boolean;
type Known = <Cited extends { citations: Citation[] }>(records: readonly Cited[]) => Cited[];

/** Each record with what known documents say of it; without those that no known document tells. */
const knownTo =
  (isKnown: IsKnown): Known =>
  (records) =>
    records.map((record) => ({ ...record, citations: record.citations.filter(isKnown) })).filter(({ citations }) => citations.length > 0);

/** Whether all that a text was drawn from is known: a summary or a version of several documents says nothing before the last of them. */
const wholeTo =
  (isKnown: IsKnown): IsWhole =>
  ({ citations }) =>
    citations.every(isKnown);

/** What came of a forecast is not known before every fact that shows it is. */
const outcomeAmong = (outcome: NonNullable<Fact['outcome']>, facts: ReadonlySet<string>): NonNullable<Fact['outcome']> =>
  outcome.facts.every((id) => facts.has(id)) ? outcome : { status: 'unknown', facts: [] };

/** A corrected date is not known before a document that shows it. */
const correctionAmong = ({ whenCorrected, correctedBy = [] }: Fact, isKnown: IsKnown): Partial<Fact> => {
  const shown = correctedBy.filter(isKnown);
  return whenCorrected !== undefined && shown.length > 0 ? { whenCorrected, correctedBy: shown } : {};
};

/** What ended a fact, as far as it is known. */
const endAmong = ({ supersededBy = [] }: Fact, facts: ReadonlySet<string>): Partial<Fact> => {
  const known = supersededBy.filter((id) => facts.has(id));
  return known.length > 0 ? { supersededBy: known } : {};
};

/** Facts without what is not known yet: the right date, what came of them, what ended them. */
const factsAmong = (known: readonly Fact[], isKnown: IsKnown): Fact[] => {
  const ids = new Set(known.map(({ id }) => id));
  return known.map((fact) => {
    const { whenCorrected, correctedBy, outcome, supersededBy, ...rest } = fact;
    return { ...rest, ...correctionAmong(fact, isKnown), ...(outcome && { outcome: outcomeAmong(outcome, ids) }), ...endAmong(fact, ids) };
  });
};

/** A position changed only from one that is known. */
const positionsAmong = (known: readonly Position[]): Position[] => {
  const ids = new Set(known.map(({ id }) => id));
  return known.map(({ changedFrom, ...position }) => ({
    ...position,
    ...(changedFrom !== undefined && ids.has(changedFrom) && { changedFrom }),
  }));
};

/** Documents disagree only once two versions are known. */
const disagreementAmong = ({ support, ...disagreement }: Disagreement, isWhole: IsWhole): Disagreement[] => {
  const versions = disagreement.versions.filter(isWhole);
  return versions.length < 2 ? [] : [{ ...disagreement, versions, ...(support && isWhole(support) && { support }) }];
};

const actorAmong = ({ role, ...actor }: Actor, isWhole: IsWhole): Actor => ({
  ...actor,
  relations: actor.relations.filter(isWhole),
  ...(role && isWhole(role) && { role }),
});

const planAmong = ({ deadline, status, ...plan }: Plan, isKnown: IsKnown): Plan => {
  const known = knownTo(isKnown);
  const isWhole = wholeTo(isKnown);
  return {
    ...plan,
    summary: isWhole(plan) ? plan.summary : plan.name,
    citations: plan.citations.filter(isKnown),
    derivedFrom: known(plan.derivedFrom),
    terms: known(plan.terms),
    reactions: plan.reactions.filter(isWhole),
    ...(deadline && isWhole(deadline) && { deadline }),
    ...(status && isWhole(status) && { status }),
  };
};

/**
 * What a shelf held at the end of a day: only what documents published by then tell. Every actor, plan and issue keeps its name, so that it
 * can be asked for; a plan that no document had told of has no citations.
 */
export const recordsAsOf = (whole: Records, day: Day): Records => {
  const isKnown = ({ document }: Citation) => (knownFrom(whole, document) ?? day) <= day;
  const known = knownTo(isKnown);
  const isWhole = wholeTo(isKnown);
  const documents = new Map([...whole.documents].filter(([id]) => (knownFrom(whole, id) ?? day) <= day));
  return {
    documents,
    actors: new Map([...whole.actors].map(([id, actor]) => [id, actorAmong(actor, isWhole)])),
    plans: new Map([...whole.plans].map(([id, plan]) => [id, planAmong(plan, isKnown)])),
    issues: whole.issues,
    facts: factsAmong(known(whole.facts), isKnown),
    positions: positionsAmong(known(whole.positions)),
    written: whole.written.flatMap((one) => disagreementAmong(one, isWhole)),
    texts: new Map([...whole.texts].filter(([id]) => documents.has(id))),
  };
};
