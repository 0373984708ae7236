import { filedDays } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import { type Day, shiftDays } from '../../model/day.ts';
import { daysOf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Plan } from '../../model/plan.ts';

/** How far a digest looks ahead, its own day included. */
const DAYS_AHEAD = 14;

/** The days a digest looks ahead to, both included. */
const daysAhead = (day: Day): { first: Day; last: Day } => ({ first: day, last: shiftDays(day, DAYS_AHEAD - 1) });

/** Whether it speaks of what was still to come: a forecast, a promise, a date set, or whatever lies ahead of the day. */
const looksAhead = ({ kind, modality, outcome, bound }: Fact, first: Day | undefined, day: Day): boolean =>
  kind === 'forecast' || modality === 'scheduled' || outcome !== undefined || bound === 'by' || (first !== undefined && first >= day);

const isOver = ({ outcome, supersededBy, modality }: Fact): boolean =>
  outcome?.status === 'kept' || outcome?.status === 'missed' || supersededBy !== undefined || modality === 'denied';

/** The facts whose time runs out within the days ahead, by their last day; what has come about or was called off is left out. */
export const factsDue = (shelf: Shelf, day: Day): Fact[] => {
  const { first, last } = daysAhead(day);
  const due = shelf.facts.flatMap((fact) => {
    const days = filedDays(fact);
    if (days === undefined || days.last < first || days.last > last || isOver(fact)) return [];
    return looksAhead(fact, days.first, day) ? [{ fact, last: days.last }] : [];
  });
  return due.toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).map(({ fact }) => fact);
};

/** The plans whose deadline falls within the days ahead. */
export const plansDue = ({ plans }: Shelf, day: Day): Plan[] => {
  const ahead = daysAhead(day);
  return [...plans.values()].filter(({ deadline }) => {
    const last = deadline?.when ? daysOf(deadline.when).last : undefined;
    return last !== undefined && last >= ahead.first && last <= ahead.last;
  });
};
