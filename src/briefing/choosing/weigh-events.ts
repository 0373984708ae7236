import { onceEach } from '../../library/once.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Month, monthsOf } from '../../library/telling/months.ts';
import type { Fact } from '../../model/fact.ts';
import { textsOf } from '../../model/localized.ts';
import { columnsOf } from '../../text/width.ts';
import { isLeaning } from './days/choose-lines.ts';
import { originsOf } from './origins.ts';
import { dayOf, toldBy, toldOf } from './told-days.ts';

/** How far one counts that says little without what came before it, is long to read, whose day was worked out, or that no document dates to a day. */
const [LEANING, LONG, WORKED_OUT, VAGUE] = [0.5, 0.8, 0.7, 0.35];
const LONG_COLUMNS = 240;

/** Essentials before all else, a happening before words about it, then by how many independent origins tell it. */
const rankOf = ({ facts }: Event, shelf: Shelf): number =>
  Math.max(...facts.map(({ importance }) => importance)) * 100 +
  (facts[0].kind === 'event' ? 10 : 0) +
  Math.min(9, originsOf(facts, shelf).size);

/** An event with how much it matters and where it stands among those it is chosen from. */
export interface Candidate {
  event: Event;
  weight: number;
  place: number;
  /** Absent when no document dates it to a day. */
  day: string | undefined;
}

/** How well a fact can be read alone, up to 1. */
const clarityOf = onceEach(
  (fact: Fact): number =>
    (textsOf(fact.text).some(isLeaning) ? LEANING : 1) *
    (textsOf(fact.text).some((text) => columnsOf(text) > LONG_COLUMNS) ? LONG : 1) *
    (fact.origin !== 'curated' && !fact.origin.certain ? WORKED_OUT : 1) *
    (dayOf(fact) === undefined ? VAGUE : 1),
);

/**
 * How much each event matters, in their order: by how much the documents tell of its day, more for what must not be missed, less for what cannot
 * be read alone. Among events of one day the one of the highest rank.
 */
export const weigh = (events: readonly Event[], shelf: Shelf): Candidate[] =>
  events.map((event, place) => {
    const [fact] = event.facts;
    const day = dayOf(fact);
    const told = day === undefined ? toldBy(event.facts) : toldOf(day, shelf);
    const importance = Math.max(...event.facts.map((one) => one.importance));
    const weight = (told.weight * importance + rankOf(event, shelf) / 1000) * clarityOf(fact);
    return { event, place, day, weight };
  });

/** Of a longer list the essentials of each of so many runs are weighed, not those that say less and stand beside them. */
const MOST_WEIGHED = 1_000;
const RUNS = 100;

/** How high each event of a month ranks. */
export const ranksIn = onceEach((month: Month, shelf: Shelf): number[] => month.map((event) => rankOf(event, shelf)));

/** The places of the highest of some numbers, the first of equals, in their order. */
const highest = (ranks: readonly number[], count: number): number[] => {
  const least = ranks.toSorted((a, b) => b - a)[count - 1] ?? Number.NEGATIVE_INFINITY;
  let left = count - ranks.filter((rank) => rank > least).length;
  return ranks.flatMap((rank, place) => (rank > least || (rank === least && left-- > 0) ? [place] : []));
};

/** Few enough to be weighed one by one: of a long list, as many of each run, those of the highest rank, in the list's order. */
export const fewToWeigh = (events: readonly Event[], shelf: Shelf): readonly Event[] => {
  if (events.length <= MOST_WEIGHED) return events;
  const ranks = monthsOf(events).flatMap((month) => ranksIn(month, shelf));
  const bound = (run: number) => Math.round((run * events.length) / RUNS);
  return Array.from({ length: RUNS }, (_, run) => bound(run)).flatMap((from, run) =>
    highest(ranks.slice(from, bound(run + 1)), MOST_WEIGHED / RUNS).flatMap((place) => events[from + place] ?? []),
  );
};
