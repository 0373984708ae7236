import type { Context } from '../../asking/command.ts';
import { onceEach } from '../../library/once.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { counts } from '../../messages/counts.ts';
import { periodWords } from '../../messages/days/periods.ts';
import { showWhen } from '../../messages/days/when.ts';
import { joinParts } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Fact } from '../../model/fact.ts';
import { originsOf } from '../choosing/origins.ts';
import { tallyOf } from '../choosing/tally.ts';
import { documentsOf } from '../choosing/told-days.ts';

/** Up to which day documents were asked, when that was asked for. */
export const asOfWords = ({ shelf: { day }, locale }: Context): string[] =>
  day === undefined ? [] : [say(locale, periodWords.asOf, { date: showWhen(day, locale) })];

/** Parts of the line under a title, in one. */
export const joinScope = (parts: readonly string[], { locale }: Context): string | undefined =>
  parts.length === 0 ? undefined : joinParts(parts, locale);

interface Counted {
  facts: number;
  events: number;
  documents: ReadonlySet<string>;
  origins: ReadonlySet<string>;
}

const countedInWords = ({ facts, events, documents, origins }: Counted, context: Context): string | undefined => {
  const { locale } = context;
  const told = [
    say(locale, counts.events, { count: events }),
    say(locale, counts.documents, { count: documents.size }),
    say(locale, counts.origins, { count: origins.size }),
  ];
  return joinScope([...(facts > 0 ? told : []), ...asOfWords(context)], context);
};

const eventsAmong = (facts: readonly Fact[]): number => {
  const events = new Set<string>();
  for (const { event } of facts) events.add(event);
  return events.size;
};

const countedOf = onceEach(
  (facts: readonly Fact[], shelf: Shelf): Counted => ({
    facts: facts.length,
    events: eventsAmong(facts),
    documents: documentsOf(facts),
    origins: originsOf(facts, shelf),
  }),
);

/** How many events facts tell, from how many documents and origins, as of when; only the last when there are none. */
export const countWords = (facts: readonly Fact[], context: Context): string | undefined =>
  countedInWords(countedOf(facts, context.shelf), context);

/** The same of a list of events. */
export const countEventWords = (events: readonly Event[], context: Context): string | undefined =>
  countedInWords(tallyOf(events, context.shelf), context);
