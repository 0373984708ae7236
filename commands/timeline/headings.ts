import { onceEach } from '../../src/library/once.ts';
import { filedDays, isMonthOrFiner } from '../../src/library/range.ts';
import type { Event } from '../../src/library/telling/events.ts';
import { type Month, monthsOf } from '../../src/library/telling/months.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { say } from '../../src/messages/say.ts';
import type { Edtf } from '../../src/model/edtf.ts';
import type { Locale } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** Events that stand under one heading, in their order. */
export interface Run {
  /** A month, or a year where no month is told; nothing for undated events. */
  month: Edtf | undefined;
  events: Event[];
}

/** The month it stands in, or the year when its date names no month; such a one stays under a heading of its year. */
const headingOf = ({ facts: [fact], place: { day } }: Event, before: string | undefined): string | undefined => {
  if (day === fact.when) return day.slice(0, 7);
  const first = filedDays(fact)?.first;
  if (first === undefined) return undefined;
  if (isMonthOrFiner(fact) || day !== first) return day.slice(0, 7);
  return before?.startsWith(day.slice(0, 4)) ? before : day.slice(0, 4);
};

const cut = (month: Month, before: string | undefined): Run[] => {
  const runs: Run[] = [];
  for (const event of month) {
    const last = runs.at(-1);
    const heading = headingOf(event, last === undefined ? before : last.month);
    if (last !== undefined && last.month === heading) last.events.push(event);
    else runs.push({ month: heading, events: [event] });
  }
  return runs;
};

/** The runs of a month by the heading that they come after. */
const runsIn = onceEach((_: Month) => new Map<string | undefined, Run[]>());

const runsAfter = (before: string | undefined, month: Month): Run[] => {
  const kept = runsIn(month);
  const runs = kept.get(before) ?? cut(month, before);
  kept.set(before, runs);
  return runs;
};

/** Events in runs of a month each, without any change of their order. */
export const underMonths = (events: readonly Event[]): Run[] => {
  const runs: Run[] = [];
  for (const month of monthsOf(events)) {
    const last = runs.at(-1);
    const [first, ...rest] = runsAfter(last?.month, month);
    if (first === undefined) continue;
    if (last !== undefined && last.month === first.month)
      runs.splice(-1, 1, { ...last, events: [...last.events, ...first.events] }, ...rest);
    else runs.push(first, ...rest);
  }
  return runs;
};

/** What a heading says. */
export const titleOf = ({ month }: Run, locale: Locale): string =>
  month === undefined ? say(locale, words.undated) : showWhen(month, locale);

/** Runs that are chosen together from a menu. */
export interface Chapter {
  id: string;
  runs: [Run, ...Run[]];
}

/** Runs as at most so many choices, each as long as the others: one a month while the months are few. */
export const inChapters = (runs: readonly Run[], most: number): Chapter[] => {
  const size = Math.max(1, Math.ceil(runs.length / most));
  return Array.from({ length: Math.ceil(runs.length / size) }, (_, index) => runs.slice(index * size, (index + 1) * size)).flatMap(
    ([first, ...rest], index): Chapter[] =>
      first === undefined ? [] : [{ id: `${first.month ?? 'undated'}.${index}`, runs: [first, ...rest] }],
  );
};

/** The first month of a chapter, and the last where it has more than one. */
export const chapterTitle = ({ runs }: Chapter, locale: Locale): string => {
  const titles = runs.map((run) => titleOf(run, locale));
  const [first, last] = [titles[0] ?? '', titles.at(-1) ?? ''];
  return first === last ? first : say(locale, words.chapter, { first, last });
};
