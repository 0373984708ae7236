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

/** The shortest list that holds all the facts of a scope, in Keii's order. */
const candidates = ({ period, actor, plan, document }: Scope, meant: readonly Fact[] | undefined, shelf: Shelf): readonly Fact[] => {
  const [shortest] = [
    ...(actor ? [shelf.about({ actor: actor.id })] : []),
    ...(plan ? [shelf.about({ plan: plan.id })] : []),
    ...(document ? [shelf.about({ document: document.id })] : []),
    ...(meant ? [meant] : []),
  ].toSorted((a, b) => a.length - b.length);
  return shortest ?? (period ? shelf.between(period) : shelf.facts);
};

/** The facts within a scope, in Keii's order; undated ones only while no period is asked for. */
export const selectFacts = (scope: Scope, { shelf }: Context): Fact[] => {
  const { period, actor, plan, document, about, kind } = scope;
  const meant = about === undefined ? undefined : factsAbout(about, shelf);
  const isMeant = new Set(meant);
  return candidates(scope, meant, shelf).filter(
    (fact) =>
      (period === undefined || fallsIn(fact, period)) &&
      (actor === undefined || concerns(fact, actor.id, shelf)) &&
      (plan === undefined || fact.plans.includes(plan.id)) &&
      (document === undefined || fact.citations.some((citation) => citation.document === document.id)) &&
      (kind === undefined || fact.kind === kind) &&
      (meant === undefined || isMeant.has(fact)),
  );
};
