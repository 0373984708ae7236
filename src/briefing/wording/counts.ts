import type { Context } from '../../asking/command.ts';
import { counts } from '../../messages/counts.ts';
import { periodWords } from '../../messages/days/periods.ts';
import { showWhen } from '../../messages/days/when.ts';
import { joinParts } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Fact } from '../../model/fact.ts';
import { originsOf } from '../choosing/origins.ts';

/** Up to which day documents were asked, when that was asked for. */
export const asOfWords = ({ shelf: { day }, locale }: Context): string[] =>
  day === undefined ? [] : [say(locale, periodWords.asOf, { date: showWhen(day, locale) })];

/** Parts of the line under a title, in one. */
export const joinScope = (parts: readonly string[], { locale }: Context): string | undefined =>
  parts.length === 0 ? undefined : joinParts(parts, locale);

const documentsOf = (facts: readonly Fact[]): Set<string> => {
  const documents = new Set<string>();
  for (const { citations } of facts) for (const { document } of citations) documents.add(document);
  return documents;
};

const countEvents = (facts: readonly Fact[]): number => {
  const events = new Set<string>();
  for (const { event } of facts) events.add(event);
  return events.size;
};

/** How many events facts tell, from how many documents and origins, as of when; only the last when there are none. `events`: how many, where that is known. */
export const countWords = (facts: readonly Fact[], context: Context, events = countEvents(facts)): string | undefined => {
  const { shelf, locale } = context;
  const told = [
    say(locale, counts.events, { count: events }),
    say(locale, counts.documents, { count: documentsOf(facts).size }),
    say(locale, counts.origins, { count: originsOf(facts, shelf).size }),
  ];
  return joinScope([...(facts.length > 0 ? told : []), ...asOfWords(context)], context);
};
