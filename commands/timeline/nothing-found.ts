import type { Context } from '../../src/asking/command.ts';
import { pickEvents, type TimelineRequest } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { eventLine } from '../../src/briefing/wording/lines.ts';
import { comparePlaces } from '../../src/library/order.ts';
import { filedDays, isMonthOrFiner, libraryExtent } from '../../src/library/range.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import type { Event } from '../../src/library/telling/events.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer } from '../../src/model/answer.ts';
import { daysBetween } from '../../src/model/day.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import { kindOf } from '../../src/model/kind.ts';
import { words } from './words.ts';

/** How many neighbours an empty answer shows. */
const NEIGHBOURS = 3;

/** How many days lie between an event and a period; 0 inside it. */
const distanceTo = ({ facts: [fact] }: Event, { first, last }: DaySpan): number => {
  const filed = filedDays(fact);
  if (filed === undefined) return Number.POSITIVE_INFINITY;
  if (first !== undefined && filed.last < first) return daysBetween(filed.last, first);
  return last !== undefined && filed.first > last ? daysBetween(last, filed.first) : 0;
};

/** The nearest of some events, nearest first, the earlier of equals. */
const nearestOf = (events: readonly Event[], period: DaySpan): Event[] => {
  let nearest: { event: Event; distance: number }[] = [];
  for (const event of events) {
    const distance = distanceTo(event, period);
    if (nearest.length === NEIGHBOURS && distance >= (nearest.at(-1)?.distance ?? 0)) continue;
    nearest = [...nearest, { event, distance }].toSorted((a, b) => a.distance - b.distance).slice(0, NEIGHBOURS);
  }
  return nearest.map(({ event }) => event);
};

/** The events nearest in time to the period that fit all else that was asked, nearest first. */
const nearestInTime = ({ scope: { period, ...rest }, detail }: TimelineRequest, context: Context): Event[] =>
  period === undefined
    ? []
    : nearestOf(
        pickEvents(rest, detail, context).events.filter(({ facts: [fact] }) => isMonthOrFiner(fact)),
        period,
      );

const NARROWINGS = [
  { option: 'actor', part: 'actor' },
  { option: 'plan', part: 'plan' },
  { option: 'about', part: 'about' },
  { option: 'source', part: 'document' },
  { option: 'kind', part: 'kind' },
] as const satisfies { option: string; part: keyof Scope }[];

const without = (option: string, { asked }: Context): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter(([name]) => name !== option));

const offer = (option: (typeof NARROWINGS)[number]['option'], count: number, context: Context): Answer['next'] =>
  count === 0
    ? []
    : [
        {
          label: say(context.locale, words.next.without, { option: words.options[option].name[context.locale], count }),
          ask: { command: 'timeline', options: without(option, context) },
        },
      ];

/** The same question of all documents: without a count, which would tell of later ones. */
const anyDay = (context: Context): Answer['next'] =>
  context.shelf.day === undefined
    ? []
    : [{ label: say(context.locale, words.next.anyDay), ask: { command: 'timeline', options: without('as-of', context) } }];

/** The same question with one option left out, for each option whose lack gives results. */
const wider = ({ scope, detail }: TimelineRequest, context: Context): Answer['next'] => [
  ...NARROWINGS.filter(({ part }) => scope[part] !== undefined).flatMap(({ option, part }) =>
    offer(option, pickEvents({ ...scope, [part]: undefined }, detail, context).events.length, context),
  ),
  ...anyDay(context),
];

/** What there is of kinds that a timeline shows only when asked, and of things without a date. */
const otherKinds = ({ scope, detail }: TimelineRequest, context: Context): Answer['next'] => {
  const { locale, asked } = context;
  const { otherKinds: found } = pickEvents(scope, detail, context);
  return [...found].map(([kind, count]) => ({
    label: say(locale, words.next.kind, { kind: kindOf(kind).name[locale], count }),
    ask: { command: 'timeline', options: { ...asked, kind } },
  }));
};

const nearestMonth = ([event]: readonly Event[], { locale, asked }: Context): Answer['next'] => {
  const month = event && filedDays(event.facts[0])?.first.slice(0, 7);
  if (month === undefined) return [];
  const label = say(locale, words.next.month, { month: showWhen(month, locale) });
  return [{ label, ask: { command: 'timeline', options: { ...asked, from: month, to: month } } }];
};

const rangeWords = ({ shelf, locale }: Context): string[] => {
  const extent = libraryExtent(shelf);
  return extent === undefined
    ? [say(locale, shelf.day === undefined ? words.nothing.noDocuments : words.nothing.noneByThen)]
    : [say(locale, words.nothing.range, { range: showWhen(extent, locale), count: shelf.documents.size })];
};

const inDateOrder = (events: readonly Event[], { placeOf }: Shelf): Event[] =>
  events.toSorted((a, b) => comparePlaces(placeOf(a.facts[0]), placeOf(b.facts[0])));

/** The honest empty answer: what the library covers, what lies nearest, and which option stands in the way. */
export const nothingFound = (title: string, request: TimelineRequest, context: Context): Answer => {
  const { shelf, locale } = context;
  const near = nearestInTime(request, context);
  return compose(shelf, {
    kind: 'nothing',
    locale,
    title,
    scope: joinScope(asOfWords(context), context),
    intro: [...(shelf.documents.size === 0 ? [] : [say(locale, words.nothing.found)]), ...rangeWords(context)],
    sections:
      near.length > 0
        ? [
            {
              title: say(locale, words.nothing.nearest),
              lines: inDateOrder(near, shelf).map((event) => eventLine(event, shelf, locale)),
            },
          ]
        : [],
    next: [...nearestMonth(near, context), ...otherKinds(request, context), ...wider(request, context)],
  });
};
