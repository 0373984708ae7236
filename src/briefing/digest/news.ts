import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Fact } from '../../model/fact.ts';
import type { Position } from '../../model/position.ts';

/** The documents that readers have not been told of yet, by id. */
export type Fresh = ReadonlySet<string>;

/** An event that readers know, with the new documents that tell it too. */
export interface Confirmed {
  event: Event;
  by: string[];
}

/** A disagreement that new documents opened, widened by a version, or settled. */
export interface Dispute {
  disagreement: Disagreement;
  change: 'opened' | 'widened' | 'settled';
}

type Cited = Pick<Fact, 'citations'>;

const isFresh = ({ citations }: Cited, fresh: Fresh): boolean => citations.every(({ document }) => fresh.has(document));

const documentsOf = (facts: readonly Cited[]): string[] => [
  ...new Set(facts.flatMap(({ citations }) => citations.map(({ document }) => document))),
];

/** The facts that stand in new documents alone, in Keii's order. */
export const freshFacts = (shelf: Shelf, fresh: Fresh): Fact[] =>
  shelf.inOrder(new Set([...fresh].flatMap((document) => shelf.about({ document })).filter((fact) => isFresh(fact, fresh))));

/**
 * Whether an event was told by a document that another has taken the place of: an event that a machine found is called after the fact that
 * first told it, and that fact is gone.
 */
const isRestated = ({ id, facts }: Event, shelf: Shelf): boolean =>
  facts.every(({ origin }) => origin !== 'curated') && shelf.fact(id) === undefined;

/** What new documents tell: events that nobody told before, and those that told ones are confirmed by. Both in Keii's order. */
export const newsOf = (shelf: Shelf, fresh: Fresh, told: readonly Fact[]): { created: Event[]; confirmed: Confirmed[] } => {
  const ids = new Set(told.map(({ event }) => event));
  const events = shelf.eventsOf([...ids].flatMap((id) => shelf.telling(id)));
  const news: { created: Event[]; confirmed: Confirmed[] } = { created: [], confirmed: [] };
  for (const event of events) {
    const own = event.facts.filter((fact) => isFresh(fact, fresh));
    if (own.length < event.facts.length) news.confirmed.push({ event, by: documentsOf(own) });
    else if (!isRestated(event, shelf)) news.created.push(event);
  }
  return news;
};

const changeOf = ({ versions, support }: Disagreement, fresh: Fresh): Dispute['change'] | undefined => {
  const known = versions.filter(({ citations }) => citations.some(({ document }) => !fresh.has(document)));
  if (known.length < 2) return 'opened';
  if (known.length < versions.length) return 'widened';
  return support !== undefined && isFresh(support, fresh) ? 'settled' : undefined;
};

/** What new documents change in what documents disagree on. */
export const disputesOf = ({ disagreements }: Shelf, fresh: Fresh): Dispute[] =>
  fresh.size === 0
    ? []
    : disagreements.flatMap((disagreement) => {
        const change = changeOf(disagreement, fresh);
        return change === undefined ? [] : [{ disagreement, change }];
      });

/** The positions that new documents tell and that replaced another, in Keii's order. */
export const movedPositions = ({ positions }: Shelf, fresh: Fresh): Position[] =>
  positions.filter((position) => position.changedFrom !== undefined && isFresh(position, fresh));
