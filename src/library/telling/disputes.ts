import type { Actor } from '../../model/actor.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { type Change, changeSorted } from '../lookup/sorted.ts';
import { disagreementsWithin } from './disagreements.ts';
import { compareEvents, type Event } from './events.ts';

/** An event on which its facts do not agree, and where. */
export interface Dispute {
  event: Event;
  found: Disagreement[];
}

type Actors = ReadonlyMap<string, Actor>;

const disputesOn = (event: Event, actors: Actors): Dispute[] => {
  const found = disagreementsWithin(event, (id) => actors.get(id)?.name ?? { ja: id, en: id });
  return found.length === 0 ? [] : [{ event, found }];
};

/** The events on which facts do not agree, in the events' order. */
export const disputesIn = (events: readonly Event[], actors: Actors): Dispute[] => events.flatMap((event) => disputesOn(event, actors));

/**
 * The disputes when events have come and gone.
 *
 * @param isRenamed whether actors may go by other names than before: who took part is told by name
 */
export const redispute = (
  disputes: readonly Dispute[],
  { added, removed }: Change<Event>,
  actors: Actors,
  isRenamed: boolean,
): readonly Dispute[] => {
  const gone = new Set(removed);
  const changed = changeSorted(
    disputes,
    { added: disputesIn(added, actors), removed: disputes.filter(({ event }) => gone.has(event)) },
    (a, b) => compareEvents(a.event, b.event),
  );
  return isRenamed ? changed.flatMap(({ event }) => disputesOn(event, actors)) : changed;
};

/** Whether an editor has already written down what was computed: the same field of the same event. */
const isWritten = (written: readonly Disagreement[], { field, events }: Disagreement): boolean =>
  written.some((known) => known.field === field && events.every((event) => known.events.includes(event)));

/** All disagreements: those written down, then those computed that nobody has written down. */
export const disagreementsOf = (written: readonly Disagreement[], disputes: readonly Dispute[]): Disagreement[] => [
  ...written,
  ...disputes.flatMap(({ found }) => found).filter((one) => !isWritten(written, one)),
];
