import type { Shelf } from '../../library/shelf.ts';
import type { Fact } from '../../model/fact.ts';

const isOutlet = (shelf: Shelf, id: string | undefined): boolean => id !== undefined && shelf.actors.get(id)?.type === 'outlet';

/** Where a fact's content comes from: the outlet that reported it, whoever passes it on, else the document itself. */
const originOf = (fact: Fact, shelf: Shelf): string => {
  const outlet = isOutlet(shelf, fact.attribution?.id) ? fact.attribution : fact.via?.find(({ id }) => isOutlet(shelf, id));
  return outlet?.id ?? fact.citations[0]?.document ?? fact.id;
};

/** The independent origins of facts: several authors who pass on one outlet's report count once. */
export const originsOf = (facts: Iterable<Fact>, shelf: Shelf): Set<string> => {
  const origins = new Set<string>();
  for (const fact of facts) origins.add(originOf(fact, shelf));
  return origins;
};
