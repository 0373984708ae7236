import type { Context } from '../../asking/command.ts';
import { concerns } from '../../library/asserters.ts';
import { fallsIn } from '../../library/range.ts';
import type { Actor } from '../../model/actor.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { DaySpan } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Kind } from '../../model/kind.ts';
import type { Plan } from '../../model/plan.ts';
import { idsAbout } from './relevance.ts';

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

/** The facts within a scope, in date order; undated ones only while no period is asked for. */
export const selectFacts = ({ period, actor, plan, document, about, kind }: Scope, { shelf }: Context): Fact[] => {
  const meant = about === undefined ? undefined : idsAbout(about, shelf);
  return shelf.facts.filter(
    (fact) =>
      (period === undefined || fallsIn(fact, period)) &&
      (actor === undefined || concerns(fact, actor.id, shelf)) &&
      (plan === undefined || fact.plans.includes(plan.id)) &&
      (document === undefined || fact.citations.some((citation) => citation.document === document.id)) &&
      (kind === undefined || fact.kind === kind) &&
      (meant === undefined || meant.has(fact.id)),
  );
};
