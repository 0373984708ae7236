import { type Event, mergeEvents } from '../library/events.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Fact } from '../model/fact.ts';
import type { Locale } from '../model/localized.ts';
import type { Context } from './command.ts';
import { chooseLead } from './lead.ts';
import { eventLine, factLine } from './lines.ts';
import { nothingFound } from './nothing-found.ts';
import { originsOf } from './origins.ts';
import { spanInWords } from './period-words.ts';
import { filedDays } from './range.ts';
import { HAPPENINGS, type Scope, selectFacts, type TimelineRequest } from './select.ts';
import { compose } from './sources.ts';

const LEAST_IMPORTANCE = { short: 3, usual: 2, full: 1 } as const;

/** From this many lines on, months get headings. */
const LONG_LIST = 12;

const important = (events: readonly Event[], detail: TimelineRequest['detail']): Event[] =>
  events.filter(({ facts }) => facts.some(({ importance }) => importance >= LEAST_IMPORTANCE[detail ?? 'usual']));

/** With full detail every fact of an event follows the one that words it. */
const linesOf = (event: Event, detail: TimelineRequest['detail'], { library, locale }: Context): Line[] => {
  if (detail !== 'full') return [eventLine(event, library, locale)];
  const [first, ...rest] = event.facts;
  return [
    { ...factLine(first, library, locale), id: event.id },
    ...rest.map((fact) => ({ ...factLine(fact, library, locale), disagreements: [] })),
  ];
};

const monthOf = (event: Event, locale: Locale): string => {
  const filed = filedDays(event.facts[0]);
  return filed === undefined ? say(locale, 'timeline.undated') : showWhen(filed.first.slice(0, 7), locale);
};

const sectionsOf = (events: readonly Event[], { detail }: TimelineRequest, context: Context): Section[] => {
  if (events.length < LONG_LIST) return [{ lines: events.flatMap((event) => linesOf(event, detail, context)) }];
  const months = Map.groupBy(events, (event) => monthOf(event, context.locale));
  return [...months].map(([title, inMonth]) => ({ title, lines: inMonth.flatMap((event) => linesOf(event, detail, context)) }));
};

/** What is asked for, in a few words: the subject and the period. */
export const scopeTitle = ({ actor, plan, document, about, period, kinds }: Scope, locale: Locale): string => {
  const subjects = [
    actor?.name[locale],
    plan?.name[locale],
    document?.shortTitle[locale],
    about && `「${about}」`,
    kinds?.length === 1 && say(locale, `kind.${kinds[0] ?? 'event'}`),
  ];
  const parts = [...subjects, period && spanInWords(period, locale)].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(locale === 'ja' ? '・' : ', ') : say(locale, 'timeline.everything');
};

/** How much there is, from where, as of when. */
export const countLine = (facts: readonly Fact[], events: number, { library, locale }: Context, asOf: string | undefined): string => {
  const documents = new Set(facts.flatMap(({ citations }) => citations.map(({ document }) => document)));
  const counts = [
    say(locale, 'count.events', { count: events }),
    say(locale, 'count.documents', { count: documents.size }),
    say(locale, 'count.origins', { count: originsOf(facts, library).length }),
    ...(asOf === undefined ? [] : [say(locale, 'timeline.as-of', { date: showWhen(asOf, locale) })]),
  ];
  return counts.join(locale === 'ja' ? '・' : ', ');
};

/** What the list leaves out, and how to see it. */
const closingLines = (
  left: { smaller: number; undated: number; otherKinds: number },
  { detail }: TimelineRequest,
  { locale }: Context,
): string[] => [
  ...(left.smaller > 0 ? [say(locale, detail === 'short' ? 'timeline.smaller-short' : 'timeline.smaller', { count: left.smaller })] : []),
  ...(left.undated > 0 ? [say(locale, 'timeline.undated-count', { count: left.undated })] : []),
  ...(left.otherKinds > 0 ? [say(locale, 'timeline.other-kinds', { count: left.otherKinds })] : []),
];

const isDated = (fact: Fact): boolean => filedDays(fact) !== undefined;

const nextSteps = ({ asked, detail, scope }: TimelineRequest, smaller: number, { locale }: Context): Answer['next'] => [
  ...(smaller > 0 && detail !== 'full'
    ? [{ label: say(locale, 'next.full'), ask: { command: 'timeline', options: { ...asked, detail: 'full' } } }]
    : []),
  ...(detail !== 'short'
    ? [{ label: say(locale, 'next.short'), ask: { command: 'timeline', options: { ...asked, detail: 'short' } } }]
    : []),
  ...(scope.actor
    ? [
        {
          label: say(locale, 'next.actor', { name: scope.actor.name[locale] }),
          ask: { command: 'actor', options: { name: scope.actor.id } },
        },
      ]
    : []),
  ...(scope.plan
    ? [{ label: say(locale, 'next.plan', { name: scope.plan.name[locale] }), ask: { command: 'plan', options: { name: scope.plan.id } } }]
    : []),
];

/** The events of a scope, one line each, in date order, with the few that matter most in front. */
export const timeline = (request: TimelineRequest, context: Context): Answer => {
  const { scope, detail, order } = request;
  const { library, indexes, locale } = context;
  const { kinds = HAPPENINGS, ...anyKind } = scope;
  const facts = selectFacts(library, indexes, anyKind);
  const wanted = facts.filter(({ kind }) => kinds.includes(kind));
  const listed = scope.kinds === undefined ? wanted.filter(isDated) : wanted;
  const all = mergeEvents(listed);
  const shown = important(all, detail);
  const title = say(locale, 'timeline.title', { scope: scopeTitle(scope, locale) });
  if (shown.length === 0) return nothingFound(title, request, context);
  const smaller = all.length - shown.length;
  return compose(library, {
    kind: 'timeline',
    locale,
    title,
    scope: countLine(
      shown.flatMap((event) => event.facts),
      shown.length,
      context,
      scope.asOf,
    ),
    lead: chooseLead(shown, library).map((event) => eventLine(event, library, locale)),
    sections: sectionsOf(order === 'newest' ? shown.toReversed() : shown, request, context),
    closing: closingLines({ smaller, undated: wanted.length - listed.length, otherKinds: facts.length - wanted.length }, request, context),
    next: nextSteps(request, smaller, context),
  });
};
