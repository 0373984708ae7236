import { onceEach } from '../../library/once.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Month, monthsOf } from '../../library/telling/months.ts';
import type { Fact } from '../../model/fact.ts';
import { originsOf } from './origins.ts';
import { documentsOf } from './told-days.ts';

/** The events that a list of facts tells, made once for each list. */
export const eventsOf = onceEach((facts: readonly Fact[], shelf: Shelf): readonly Event[] => shelf.eventsOf(facts));

/** What is counted of events. */
export interface Tally {
  events: number;
  facts: number;
  documents: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  /** How many events name each, in the order of the first that does. */
  actors: ReadonlyMap<string, number>;
  plans: ReadonlyMap<string, number>;
}

const countNames = (events: readonly Event[], namesOf: (fact: Fact) => readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { facts } of events) for (const id of new Set(facts.flatMap(namesOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const tallyIn = onceEach((month: Month, shelf: Shelf): Tally => {
  const facts = month.flatMap((event) => event.facts);
  return {
    events: month.length,
    facts: facts.length,
    documents: documentsOf(facts),
    origins: originsOf(facts, shelf),
    actors: countNames(month, ({ actors }) => actors),
    plans: countNames(month, ({ plans }) => plans),
  };
});

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
};

/** Counts by key summed up, in the order of the first of each. */
export const sumCounts = <Key>(counts: readonly ReadonlyMap<Key, number>[]): Map<Key, number> => {
  const sums = new Map<Key, number>();
  for (const each of counts) for (const [id, count] of each) sums.set(id, (sums.get(id) ?? 0) + count);
  return sums;
};

const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Counts a month for whoever asks for a list that it stands in. */
export const countMonth = (month: Month, shelf: Shelf): void => void tallyIn(month, shelf);

/** What is counted of a list of events, out of what is counted of its months. */
export const tallyOf = onceEach((events: readonly Event[], shelf: Shelf): Tally => {
  const tallies = monthsOf(events).map((month) => tallyIn(month, shelf));
  return {
    events: events.length,
    facts: total(tallies.map(({ facts }) => facts)),
    documents: union(tallies.map(({ documents }) => documents)),
    origins: union(tallies.map(({ origins }) => origins)),
    actors: sumCounts(tallies.map(({ actors }) => actors)),
    plans: sumCounts(tallies.map(({ plans }) => plans)),
  };
});
