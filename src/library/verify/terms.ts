import type { Plan, Term } from '../../model/plan.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import { cite } from './walk.ts';

interface Held {
  plan: Plan;
  term: Term;
}

/** Whether a fact about the plan cites a passage that the term cites: the document says it of this plan. */
const isToldOf = ({ plan, term }: Held, { facts }: Pack): boolean =>
  facts.some((fact) => fact.plans.includes(plan.id) && term.citations.some((citation) => cite(fact.citations, citation)));

/** Terms that stand in two plans with an equal value, though no fact tells them of one of the two. */
export const borrowedTerms = (pack: Pack): Problem[] => {
  const held = pack.plans.flatMap((plan) => plan.terms.map((term): Held => ({ plan, term })));
  return [...Map.groupBy(held, ({ term: { issue, value } }) => `${issue} ${value}`)]
    .filter(([, same]) => new Set(same.map(({ plan }) => plan)).size > 1)
    .flatMap(([key, same]) =>
      same
        .filter((one) => !isToldOf(one, pack))
        .map(({ plan }) => ({
          record: `plan ${plan.id}`,
          cause: `shares the term “${key}” with another plan, but no fact tells it of this one`,
        })),
    );
};
