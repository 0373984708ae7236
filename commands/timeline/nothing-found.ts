import type { Context } from '../../src/asking/command.ts';
import { showChoice, showOption } from '../../src/asking/spoken-names.ts';
import { pickEvents, type TimelineRequest } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { eventLine } from '../../src/briefing/wording/lines.ts';
import type { Event } from '../../src/library/events.ts';
import { filedDays, isMonthOrFiner, libraryExtent } from '../../src/library/range.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Answer } from '../../src/model/answer.ts';
import { daysBetween } from '../../src/model/day.ts';
import { compareDated, type DaySpan } from '../../src/model/edtf.ts';

/** How many neighbours an empty answer shows. */
const NEIGHBOURS = 3;

/** How many days lie between an event and a period; 0 inside it. */
const distanceTo = ({ facts: [fact] }: Event, { first, last }: DaySpan): number => {
  const filed = filedDays(fact);
  if (filed === undefined) return Number.POSITIVE_INFINITY;
  if (first !== undefined && filed.last < first) return daysBetween(filed.last, first);
  return last !== undefined && filed.first > last ? daysBetween(last, filed.first) : 0;
};

/** The events nearest in time to the period that fit all else that was asked, nearest first. */
const nearestInTime = ({ scope: { period, ...rest }, detail }: TimelineRequest, context: Context): Event[] =>
  period === undefined
    ? []
    : pickEvents(rest, detail, context)
        .events.filter(({ facts: [fact] }) => isMonthOrFiner(fact))
        .toSorted((a, b) => distanceTo(a, period) - distanceTo(b, period))
        .slice(0, NEIGHBOURS);

const NARROWINGS: readonly { option: string; part: keyof Scope }[] = [
  { option: 'actor', part: 'actor' },
  { option: 'plan', part: 'plan' },
  { option: 'about', part: 'about' },
  { option: 'source', part: 'document' },
  { option: 'kind', part: 'kind' },
];

const without = <Key extends string>(options: Record<string, string>, left: Key): Record<string, string> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== left));

const offer = (option: string, count: number, asked: Record<string, string>, { locale }: Context): Answer['next'] =>
  count === 0
    ? []
    : [
        {
          label: say(locale, 'next.without', { option: showOption(option, locale), count }),
          ask: { command: 'timeline', options: without(asked, option) },
        },
      ];

/** The same question with one option left out, for each option whose lack gives results. */
const wider = ({ asked, scope, detail }: TimelineRequest, context: Context): Answer['next'] => {
  const { asOf: _, ...anyDay } = { ...context, library: context.whole };
  return [
    ...NARROWINGS.filter(({ part }) => scope[part] !== undefined).flatMap(({ option, part }) =>
      offer(option, pickEvents({ ...scope, [part]: undefined }, detail, context).events.length, asked, context),
    ),
    ...(context.asOf === undefined ? [] : offer('as-of', pickEvents(scope, detail, anyDay).events.length, asked, context)),
  ];
};

/** What there is of kinds that a timeline shows only when asked, and of things without a date. */
const otherKinds = ({ asked, scope, detail }: TimelineRequest, context: Context): Answer['next'] => {
  const { locale } = context;
  const { otherKinds: found } = pickEvents(scope, detail, context);
  return [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, facts]) => ({
    label: say(locale, 'next.kind', { kind: showChoice('kind', kind, locale), count: facts.length }),
    ask: { command: 'timeline', options: { ...asked, kind } },
  }));
};

const nearestMonth = ([event]: readonly Event[], { asked }: TimelineRequest, { locale }: Context): Answer['next'] => {
  const month = event && filedDays(event.facts[0])?.first.slice(0, 7);
  if (month === undefined) return [];
  const label = say(locale, 'next.month', { month: showWhen(month, locale) });
  return [{ label, ask: { command: 'timeline', options: { ...asked, from: month, to: month } } }];
};

const rangeWords = ({ library, locale }: Context): string[] => {
  const extent = libraryExtent(library);
  return extent === undefined
    ? [say(locale, 'nothing.no-documents')]
    : [say(locale, 'nothing.range', { range: showWhen(extent, locale), count: library.documents.size })];
};

const inDateOrder = (a: Event, b: Event): number => compareDated(a.facts[0], b.facts[0]);

/** The honest empty answer: what the library covers, what lies nearest, and which option stands in the way. */
export const nothingFound = (title: string, request: TimelineRequest, context: Context): Answer => {
  const { library, locale } = context;
  const near = nearestInTime(request, context);
  return compose(library, {
    kind: 'nothing',
    locale,
    title,
    scope: joinScope(asOfWords(context), context),
    intro: [say(locale, 'nothing.found'), ...rangeWords(context)],
    sections:
      near.length > 0
        ? [{ title: say(locale, 'nothing.nearest'), lines: near.toSorted(inDateOrder).map((event) => eventLine(event, library, locale)) }]
        : [],
    next: [...nearestMonth(near, request, context), ...otherKinds(request, context), ...wider(request, context)],
  });
};
