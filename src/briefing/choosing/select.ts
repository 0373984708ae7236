import type { Context } from '../../asking/command.ts';
import { factsAbout } from '../../library/about/facts-about.ts';
import { concerns } from '../../library/asserters.ts';
import { fallsIn } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Actor } from '../../model/actor.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { DaySpan } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Kind } from '../../model/kind.ts';
import type { Plan } from '../../model/plan.ts';

/** What a list is narrowed to; every part that is absent lets everything through. */
export interface Scope {
  /** At least one end is given. */
  period?: DaySpan | undefined;
  actor?: Actor | undefined;
  plan?: Plan | undefined;
  document?: DocumentRecord | undefined;
  /** Words, or the name of an issue or a plan. */
  about?: string | undefined;
  kind?: Kind | undefined;
}

/** One way in which a scope is narrowed: all facts that pass it where there is a list of them, in Keii's order, and whether one does. */
interface Narrowing {
  list?: readonly Fact[] | undefined;
  passes(fact: Fact): boolean;
}

const narrowingsOf = ({ period, actor, plan, document, about, kind }: Scope, shelf: Shelf): Narrowing[] => {
  const meant = about === undefined ? undefined : factsAbout(about, shelf);
  const isMeant = new Set(meant);
  return [
    ...(actor ? [{ list: shelf.about({ actor: actor.id }), passes: (fact: Fact) => concerns(fact, actor.id, shelf) }] : []),
    ...(plan ? [{ list: shelf.about({ plan: plan.id }), passes: ({ plans }: Fact) => plans.includes(plan.id) }] : []),
    ...(document
      ? [
          {
            list: shelf.about({ document: document.id }),
            passes: ({ citations }: Fact) => citations.some((citation) => citation.document === document.id),
          },
        ]
      : []),
    ...(meant ? [{ list: meant, passes: (fact: Fact) => isMeant.has(fact) }] : []),
    ...(period ? [{ passes: (fact: Fact) => fallsIn(fact, period) }] : []),
    ...(kind ? [{ passes: (fact: Fact) => fact.kind === kind }] : []),
  ];
};

/** The shortest list that holds all the facts of a scope, and what else they must pass. */
const startFrom = (scope: Scope, shelf: Shelf): { list: readonly Fact[]; rest: Narrowing[] } => {
  const narrowings = narrowingsOf(scope, shelf);
  const [shortest] = narrowings.filter(({ list }) => list !== undefined).toSorted((a, b) => (a.list?.length ?? 0) - (b.list?.length ?? 0));
  if (shortest?.list !== undefined) return { list: shortest.list, rest: narrowings.filter((one) => one !== shortest) };
  if (scope.period === undefined) return { list: shelf.facts, rest: narrowings };
  const { period: _, ...others } = scope;
  return { list: shelf.between(scope.period), rest: narrowingsOf(others, shelf) };
};

/** The facts within a scope, in Keii's order; undated ones only while no period is asked for. */
export const selectFacts = (scope: Scope, { shelf }: Context): readonly Fact[] => {
  const { list, rest } = startFrom(scope, shelf);
  return rest.length === 0 ? list : list.filter((fact) => rest.every(({ passes }) => passes(fact)));
};

/** Whether a scope holds a fact that is wanted; looks no further than the first. */
export const holdsFact = (scope: Scope, isWanted: (fact: Fact) => boolean, { shelf }: Context): boolean => {
  const { list, rest } = startFrom(scope, shelf);
  return list.some((fact) => isWanted(fact) && rest.every(({ passes }) => passes(fact)));
};
