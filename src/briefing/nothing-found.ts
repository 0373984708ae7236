import { mergeEvents } from '../library/events.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Answer } from '../model/answer.ts';
import { daysBetween } from '../model/day.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Context } from './command.ts';
import { eventLines } from './lines.ts';
import { spanInWords } from './period-words.ts';
import { filedDays, libraryRange } from './range.ts';
import { HAPPENINGS, type Scope, selectFacts, type TimelineRequest } from './select.ts';
import { compose } from './sources.ts';

/** How many neighbours an empty answer shows. */
const NEIGHBOURS = 3;

/** How many days lie between a fact and a period; 0 inside it, infinite for an undated fact. */
const distanceTo = (fact: Fact, { first, last }: DaySpan): number => {
  const filed = filedDays(fact);
  if (filed === undefined) return Number.POSITIVE_INFINITY;
  if (first !== undefined && filed.last < first) return daysBetween(filed.last, first);
  return last !== undefined && filed.first > last ? daysBetween(last, filed.first) : 0;
};

/** The facts nearest in time to the period that fit all else that was asked. */
const nearestInTime = ({ period, ...rest }: Scope, { library, indexes }: Context): Fact[] => {
  if (period === undefined) return [];
  const near = (fact: Fact) => distanceTo(fact, period);
  return selectFacts(library, indexes, { kinds: HAPPENINGS, ...rest })
    .filter((fact) => Number.isFinite(near(fact)))
    .toSorted((a, b) => near(a) - near(b))
    .slice(0, NEIGHBOURS);
};

/** The same question with one option left out, for each option whose lack gives results. */
const wider = ({ asked, scope }: TimelineRequest, { library, indexes, locale }: Context): Answer['next'] => {
  const narrowings = [
    { option: 'actor', key: 'actor' },
    { option: 'plan', key: 'plan' },
    { option: 'about', key: 'about' },
    { option: 'source', key: 'document' },
    { option: 'kind', key: 'kinds' },
    { option: 'as-of', key: 'asOf' },
  ] as const;
  return narrowings.flatMap(({ option, key }) => {
    if (scope[key] === undefined) return [];
    const { [key]: _, ...without } = scope;
    const count = mergeEvents(selectFacts(library, indexes, { kinds: HAPPENINGS, ...without })).length;
    const { [option]: __, ...options } = asked;
    return count > 0
      ? [
          {
            label: say(locale, 'next.without', { option: say(locale, `option.${option}.name`), count }),
            ask: { command: 'timeline', options },
          },
        ]
      : [];
  });
};

const nearestMonth = (facts: readonly Fact[], { asked }: TimelineRequest, { locale }: Context): Answer['next'] => {
  const month = facts.flatMap((fact) => filedDays(fact)?.first.slice(0, 7) ?? [])[0];
  if (month === undefined) return [];
  const label = say(locale, 'next.month', { month: showWhen(month, locale) });
  return [{ label, ask: { command: 'timeline', options: { ...asked, from: month, to: month } } }];
};

/** The honest empty answer: what the library covers, what lies nearest, and which option stands in the way. */
export const nothingFound = (title: string, request: TimelineRequest, context: Context): Answer => {
  const { library, locale } = context;
  const near = nearestInTime(request.scope, context);
  return compose(library, {
    kind: 'nothing',
    locale,
    title,
    intro: [
      say(locale, 'nothing.found'),
      say(locale, 'nothing.range', { range: spanInWords(libraryRange(library), locale) ?? '–', count: library.documents.size }),
    ],
    sections: near.length > 0 ? [{ title: say(locale, 'nothing.nearest'), lines: eventLines(near, library, locale) }] : [],
    next: [...nearestMonth(near, request, context), ...wider(request, context)],
  });
};
