import type { Library } from '../../src/library/library.ts';
import { filedDays } from '../../src/library/range.ts';
import type { Day } from '../../src/model/day.ts';
import type { Plan } from '../../src/model/plan.ts';

const parentsOf = ({ derivedFrom }: Plan, { plans }: Library): Plan[] => derivedFrom.flatMap(({ plan }) => plans.get(plan) ?? []);

const childrenOf = ({ id }: Plan, { plans }: Library): Plan[] =>
  [...plans.values()].filter(({ derivedFrom }) => derivedFrom.some(({ plan }) => plan === id));

/** All that is reached step by step, nearest first, each once; rings end where they began. */
const reach = (start: Plan, step: (plan: Plan) => Plan[]): Plan[] => {
  const found = new Map([[start.id, start]]);
  for (const plan of found.values()) for (const next of step(plan)) if (!found.has(next.id)) found.set(next.id, next);
  return [...found.values()].slice(1);
};

const ancestorsOf = (plan: Plan, library: Library): Plan[] => reach(plan, (one) => parentsOf(one, library));

/** The day a plan stands at: its own, else after everything it grew out of. */
const placeOf = (plan: Plan, library: Library): Day =>
  filedDays(plan)?.first ??
  ancestorsOf(plan, library)
    .flatMap((one) => filedDays(one)?.first ?? [])
    .toSorted()
    .at(-1) ??
  '';

/** The plan with all that it grew out of and into, oldest first; on one day what came of another stands after it. */
export const lineageOf = (plan: Plan, library: Library): Plan[] => {
  const before = ancestorsOf(plan, library);
  const after = reach(plan, (one) => childrenOf(one, library)).filter((one) => !before.includes(one));
  return [...before, plan, ...after]
    .map((one) => ({ one, day: placeOf(one, library), depth: ancestorsOf(one, library).length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.depth - b.depth))
    .map(({ one }) => one);
};

/** The plans it directly grew out of and into. */
export const relativesOf = (plan: Plan, library: Library): Plan[] => [...childrenOf(plan, library), ...parentsOf(plan, library)];
