import type { Shelf } from '../../library/shelf.ts';
import type { Fact } from '../../model/fact.ts';

const isOutlet = (shelf: Shelf, id: string | undefined): boolean => id !== undefined && shelf.actors.get(id)?.type === 'outlet';

/** Where a fact's content comes from: the outlet that reported it, whoever passes it on, else the document itself. */
const originOf = (fact: Fact, shelf: Shelf): string => {
  const outlet = [fact.attribution, ...(fact.via ?? [])].find((asserter) => isOutlet(shelf, asserter?.id));
  return outlet?.id ?? fact.citations[0]?.document ?? fact.id;
};

/** The independent origins of facts: several authors who pass on one outlet's report count once. */
export const originsOf = (facts: readonly Fact[], shelf: Shelf): string[] => [...new Set(facts.map((fact) => originOf(fact, shelf)))];
