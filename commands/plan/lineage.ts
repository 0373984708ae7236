import { filedDays } from '../../src/library/range.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import type { Day } from '../../src/model/day.ts';
import type { Plan } from '../../src/model/plan.ts';

const parentsOf = ({ derivedFrom }: Plan, { plans }: Shelf): Plan[] => derivedFrom.flatMap(({ plan }) => plans.get(plan) ?? []);

const childrenOf = ({ id }: Plan, { plans }: Shelf): Plan[] =>
  [...plans.values()].filter(({ derivedFrom }) => derivedFrom.some(({ plan }) => plan === id));

/** All that is reached step by step, nearest first, each once; rings end where they began. */
const reach = (start: Plan, step: (plan: Plan) => Plan[]): Plan[] => {
  const found = new Map([[start.id, start]]);
  for (const plan of found.values()) for (const next of step(plan)) if (!found.has(next.id)) found.set(next.id, next);
  return [...found.values()].slice(1);
};

const ancestorsOf = (plan: Plan, shelf: Shelf): Plan[] => reach(plan, (one) => parentsOf(one, shelf));

/** The day a plan stands at: its own, else after everything it grew out of. */
const placeOf = (plan: Plan, shelf: Shelf): Day =>
  filedDays(plan)?.first ??
  ancestorsOf(plan, shelf)
    .flatMap((one) => filedDays(one)?.first ?? [])
    .toSorted()
    .at(-1) ??
  '';

/** The plan with all that it grew out of and into, oldest first; on one day what came of another stands after it. */
export const lineageOf = (plan: Plan, shelf: Shelf): Plan[] => {
  const before = ancestorsOf(plan, shelf);
  const after = reach(plan, (one) => childrenOf(one, shelf)).filter((one) => !before.includes(one));
  return [...before, plan, ...after]
    .map((one) => ({ one, day: placeOf(one, shelf), depth: ancestorsOf(one, shelf).length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.depth - b.depth))
    .map(({ one }) => one);
};

/** The plans it directly grew out of and into. */
export const relativesOf = (plan: Plan, shelf: Shelf): Plan[] => [...childrenOf(plan, shelf), ...parentsOf(plan, shelf)];
