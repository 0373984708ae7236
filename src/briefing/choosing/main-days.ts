import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Candidate, fewToWeigh, weigh } from './weigh-events.ts';

/** The days that matter most, told by one event each. */
export interface MainDays {
  /** In the order of the list they were chosen from. */
  events: Event[];
  /** How many days the list tells. */
  told: number;
}

/** The heavier first, the earlier first among equals. */
const heavier = (a: Candidate, b: Candidate): number => b.weight - a.weight || a.place - b.place;

/** The `count` days of a list that matter most, each told by the event that matters most; fewer when fewer are told. Events without a day of their own are left out. */
export const chooseMainDays = (events: readonly Event[], count: number, shelf: Shelf): MainDays => {
  const byDay = new Map<string, Candidate>();
  for (const candidate of weigh(fewToWeigh(events, shelf), shelf).toSorted(heavier)) {
    if (candidate.day !== undefined && !byDay.has(candidate.day)) byDay.set(candidate.day, candidate);
  }
  const chosen = [...byDay.values()].slice(0, count).sort((a, b) => a.place - b.place);
  return { events: chosen.map(({ event }) => event), told: byDay.size };
};
