import type { Dated } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Position } from '../../model/position.ts';
import type { Pack } from '../pack.ts';
import { spanOf } from './dated.ts';
import type { Problem } from './problem.ts';

/** Whether all that is known of `late` lies before `early` begins. */
const endsBefore = (late: Omit<Dated, 'id'>, early: Omit<Dated, 'id'>): boolean => {
  const [end, start] = [spanOf(late)?.last, spanOf(early)?.first];
  return end !== undefined && start !== undefined && end < start;
};

/** Ids from which a walk along the links comes back to where it began. */
const ringsOf = (links: ReadonlyMap<string, readonly string[]>): string[] =>
  [...links.keys()].filter((start) => {
    const reached = new Set(links.get(start));
    for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
    return reached.has(start);
  });

const rings = (kind: string, what: string, links: [id: string, to: string[]][]): Problem[] =>
  ringsOf(new Map(links)).map((id) => ({ record: `${kind} ${id}`, cause: `${what} leads back to itself` }));

const lateFacts = (facts: readonly Fact[]): Problem[] => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) =>
    (fact.supersededBy ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((later) => endsBefore(later, fact) || later.event === fact.event)
      .map(({ id }) => ({ record: `fact ${fact.id}`, cause: `fact ${id}, which is to have ended it, is no later happening` })),
  );
};

const faultOfChange = (position: Position, before: Position | undefined): string | undefined => {
  if (before === undefined) return `there is no position “${position.changedFrom}”`;
  if (before.actor !== position.actor || before.issue !== position.issue) return `changed from ${before.id}, which is not about the same`;
  return endsBefore(position, before) ? `changed from ${before.id}, which is later` : undefined;
};

const strayChanges = (positions: readonly Position[]): Problem[] => {
  const byId = new Map(positions.map((position) => [position.id, position]));
  return positions.flatMap((position) => {
    const cause = position.changedFrom === undefined ? undefined : faultOfChange(position, byId.get(position.changedFrom));
    return cause === undefined ? [] : [{ record: `position ${position.id}`, cause }];
  });
};

/** Plans, facts and positions that follow one another in a ring or backwards in time. */
export const brokenSuccession = ({ plans, facts, positions }: Pack): Problem[] => [
  ...rings(
    'plan',
    'its lineage',
    plans.map(({ id, derivedFrom }) => [id, derivedFrom.map(({ plan }) => plan)]),
  ),
  ...rings(
    'fact',
    'what superseded it',
    facts.map(({ id, supersededBy }) => [id, supersededBy ?? []]),
  ),
  ...lateFacts(facts),
  ...strayChanges(positions),
];
