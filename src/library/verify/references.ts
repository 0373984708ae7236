import type { Attribution } from '../../model/fact.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import { citationsIn, recordsOf } from './walk.ts';

type Target = 'actor' | 'plan' | 'issue' | 'document' | 'fact' | 'event';

interface Reference {
  record: string;
  target: Target;
  id: string;
}

const from = (record: string, target: Target, ids: (string | undefined)[]): Reference[] =>
  ids.flatMap((id) => (id === undefined ? [] : [{ record, target, id }]));

const idsOf = (attributions: (Attribution | null)[]) => attributions.map((attribution) => attribution?.id);

const fromFacts = ({ facts }: Pack) =>
  facts.flatMap((fact) => {
    const record = `fact ${fact.id}`;
    const actors = [...fact.actors, ...Object.values(fact.who ?? {}).flat(), ...idsOf([fact.attribution, ...(fact.via ?? [])])];
    return [
      ...from(record, 'actor', actors),
      ...from(record, 'plan', fact.plans),
      ...from(record, 'issue', fact.issues),
      ...from(record, 'fact', [...(fact.outcome?.facts ?? []), ...(fact.supersededBy ?? [])]),
    ];
  });

const fromPlans = ({ plans }: Pack) =>
  plans.flatMap((plan) => {
    const record = `plan ${plan.id}`;
    const actors = [
      ...plan.authors,
      ...plan.reactions.map(({ actor }) => actor),
      ...idsOf([...plan.terms, ...plan.derivedFrom].map(({ attribution }) => attribution)),
    ];
    const origins = plan.derivedFrom.map(({ plan: origin }) => origin);
    const issues = plan.terms.map(({ issue }) => issue);
    return [...from(record, 'actor', actors), ...from(record, 'plan', origins), ...from(record, 'issue', issues)];
  });

const fromOthers = ({ documents, actors, positions, disagreements }: Pack) => [
  ...documents.flatMap(({ id, authors }) => from(`document ${id}`, 'actor', authors)),
  ...actors.flatMap(({ id, side, relations }) => from(`actor ${id}`, 'actor', [side, ...relations.map(({ to }) => to)])),
  ...positions.flatMap(({ id, actor, issue, attribution }) => [
    ...from(`position ${id}`, 'actor', [actor, attribution?.id]),
    ...from(`position ${id}`, 'issue', [issue]),
  ]),
  ...disagreements.flatMap(({ id, events }) => from(`disagreement ${id}`, 'event', events)),
];

const fromCitations = (pack: Pack) =>
  recordsOf(pack).flatMap((record) =>
    from(
      record.name,
      'document',
      citationsIn(record).map(({ document }) => document),
    ),
  );

/** Names of actors, plans, issues, documents, facts and events that a record uses and the pack does not hold. */
export const danglingReferences = (pack: Pack): Problem[] => {
  const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
  const known: Record<Target, Set<string>> = {
    actor: ids(pack.actors),
    plan: ids(pack.plans),
    issue: ids(pack.issues),
    document: ids(pack.documents),
    fact: ids(pack.facts),
    event: new Set(pack.facts.map(({ event }) => event)),
  };
  return [...fromCitations(pack), ...fromFacts(pack), ...fromPlans(pack), ...fromOthers(pack)]
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ record, target, id }) => ({ record, cause: `there is no ${target} “${id}”` }));
};

/** Records of one kind that share an id. */
export const repeatedIds = (pack: Pack): Problem[] => {
  const seen = new Set<string>();
  return recordsOf(pack).flatMap(({ name }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ record: name, cause: 'the id is used twice' }];
  });
};
