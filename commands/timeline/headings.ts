import type { Event } from '../../src/library/events.ts';
import { filedDays, isMonthOrFiner } from '../../src/library/range.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Locale } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** Events that stand under one heading. */
interface Run {
  /** A month or a year; nothing for undated events. */
  heading: string | undefined;
  events: Event[];
}

/** The month it stands in, or the year when its date names no month; such a one stays under a heading of its year. */
const headingOf = ({ facts: [fact] }: Event, before: string | undefined, { placeOf }: Pick<Shelf, 'placeOf'>): string | undefined => {
  const first = filedDays(fact)?.first;
  if (first === undefined) return undefined;
  const { day } = placeOf(fact);
  if (isMonthOrFiner(fact) || day !== first) return day.slice(0, 7);
  return before?.startsWith(day.slice(0, 4)) ? before : day.slice(0, 4);
};

/** Events in runs of a month each, without any change of their order. */
export const underMonths = (
  events: readonly Event[],
  shelf: Pick<Shelf, 'placeOf'>,
  locale: Locale,
): { title: string; events: Event[] }[] => {
  const runs: Run[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    const heading = headingOf(event, last?.heading, shelf);
    if (last !== undefined && last.heading === heading) last.events.push(event);
    else runs.push({ heading, events: [event] });
  }
  return runs.map(({ heading, ...run }) => ({
    ...run,
    title: heading === undefined ? say(locale, words.undated) : showWhen(heading, locale),
  }));
};
