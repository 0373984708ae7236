import type { Actor } from '../model/actor.ts';
import type { Citation } from '../model/citation.ts';
import type { Day } from '../model/day.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Fact } from '../model/fact.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../model/position.ts';
import { concernedIn } from './asserters.ts';
import { knownFrom } from './known-from.ts';
import type { Records } from './records.ts';

type IsKnown = (citation: Citation) => boolean;
type IsWhole = (cited: { citations: Citation[] }) => boolean;
type Known = <Cited extends { citations: Citation[] }>(records: readonly Cited[]) => Cited[];

/** Each record with what known documents say of it, the same one where that is all; without those that no known document tells. */
const knownTo =
  (isKnown: IsKnown): Known =>
  (records) =>
    records.flatMap((record) => {
      if (record.citations.every(isKnown)) return record.citations.length > 0 ? [record] : [];
      const citations = record.citations.filter(isKnown);
      return citations.length > 0 ? [{ ...record, citations }] : [];
    });

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

/** Whether nothing of a fact can come to be known later than the fact. */
const isSettled = ({ whenCorrected, outcome, supersededBy }: Fact): boolean =>
  whenCorrected === undefined && outcome === undefined && supersededBy === undefined;

/** Facts without what is not known yet: the right date and why, what came of them, what ended them. */
const factsAmong = (known: readonly Fact[], isKnown: IsKnown): Fact[] => {
  const ids = new Set(known.map(({ id }) => id));
  return known.map((fact) => {
    if (isSettled(fact)) return fact;
    const { whenCorrected, correctedBy, outcome, supersededBy, note, ...rest } = fact;
    const correction = correctionAmong(fact, isKnown);
    const isUnexplained = whenCorrected !== undefined && correction.whenCorrected === undefined;
    return {
      ...rest,
      ...correction,
      ...(note && !isUnexplained && { note }),
      ...(outcome && { outcome: outcomeAmong(outcome, ids) }),
      ...endAmong(fact, ids),
    };
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

/**
 * Documents disagree only once two versions are known. A version that sums up several documents is not known before the last of them, nor is
 * a remark on all versions before the last of these.
 */
const disagreementAmong = ({ support, note, ...rest }: Disagreement, isWhole: IsWhole): Disagreement[] => {
  const versions = rest.versions.filter(isWhole);
  const isComplete = versions.length === rest.versions.length && (support === undefined || isWhole(support));
  return versions.length < 2
    ? []
    : [{ ...rest, versions, ...(support && isWhole(support) && { support }), ...(note && isComplete && { note }) }];
};

const actorAmong = (actor: Actor, isWhole: IsWhole): Actor => {
  const { role, ...rest } = actor;
  if (actor.relations.every(isWhole) && (role === undefined || isWhole(role))) return actor;
  return { ...rest, relations: actor.relations.filter(isWhole), ...(role && isWhole(role) && { role }) };
};

/** What is summed up out of several documents is not known before the last of them: till then a plan has its name, and authors that facts name. */
const summaryAmong = (plan: Plan, isKnown: IsKnown, facts: readonly Fact[]): Pick<Plan, 'summary' | 'authors'> => {
  if (plan.citations.every(isKnown)) return plan;
  const named = new Set(facts.filter(({ plans }) => plans.includes(plan.id)).flatMap(({ actors }) => actors));
  return { summary: plan.name, authors: plan.authors.filter((author) => named.has(author)) };
};

const planAmong = ({ deadline, status, ...plan }: Plan, isKnown: IsKnown, facts: readonly Fact[]): Plan => {
  const known = knownTo(isKnown);
  const isWhole = wholeTo(isKnown);
  return {
    ...plan,
    ...summaryAmong(plan, isKnown, facts),
    citations: plan.citations.filter(isKnown),
    derivedFrom: known(plan.derivedFrom),
    terms: known(plan.terms),
    reactions: plan.reactions.filter(isWhole),
    ...(deadline && isWhole(deadline) && { deadline }),
    ...(status && isWhole(status) && { status }),
  };
};

/** Whoever known documents name: in facts, positions and plans, as authors, as those that others are tied to. */
const actorsNamed = ({ facts, positions, plans, documents, actors }: Omit<Records, 'issues' | 'written' | 'texts'>): Set<string> =>
  new Set([
    ...facts.flatMap((fact) => concernedIn(fact, { documents })),
    ...positions.flatMap(({ actor, attribution }) => [actor, ...(attribution?.id === undefined ? [] : [attribution.id])]),
    ...[...plans.values()].flatMap(({ authors, reactions }) => [...authors, ...reactions.map(({ actor }) => actor)]),
    ...[...documents.values()].flatMap(({ authors }) => authors),
    ...[...actors.values()].flatMap(({ id, role, relations }) => [...(role ? [id] : []), ...relations.flatMap(({ to }) => [id, to])]),
  ]);

/** What a shelf held at the end of a day: only what documents published by then tell. Nothing has a name that they do not name. */
export const recordsAsOf = (whole: Records, day: Day): Records => {
  const isKnown = ({ document }: Citation) => (knownFrom(whole, document) ?? day) <= day;
  const known = knownTo(isKnown);
  const isWhole = wholeTo(isKnown);
  const documents = new Map([...whole.documents].filter(([id]) => (knownFrom(whole, id) ?? day) <= day));
  const facts = factsAmong(known(whole.facts), isKnown);
  const positions = positionsAmong(known(whole.positions));
  const plans = new Map(
    [...whole.plans].filter(([, { citations }]) => citations.some(isKnown)).map(([id, plan]) => [id, planAmong(plan, isKnown, facts)]),
  );
  const actors = new Map([...whole.actors].map(([id, actor]) => [id, actorAmong(actor, isWhole)]));
  const named = actorsNamed({ facts, positions, plans, documents, actors });
  return {
    documents,
    actors: new Map([...actors].filter(([id]) => named.has(id))),
    plans,
    issues: whole.issues,
    facts: facts.map((fact) =>
      fact.plans.every((id) => plans.has(id)) ? fact : { ...fact, plans: fact.plans.filter((id) => plans.has(id)) },
    ),
    positions,
    written: whole.written.flatMap((one) => disagreementAmong(one, isWhole)),
    texts: new Map([...whole.texts].filter(([id]) => documents.has(id))),
  };
};
