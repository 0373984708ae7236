import type { Context } from '../../src/asking/command.ts';
import { showChoice } from '../../src/asking/spoken-names.ts';
import { chooseLead } from '../../src/briefing/choosing/lead.ts';
import { type Detail, type Pick, pickEvents, type TimelineRequest } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords } from '../../src/briefing/wording/counts.ts';
import { eventLine, factLine } from '../../src/briefing/wording/lines.ts';
import { nextStep } from '../../src/briefing/wording/next-steps.ts';
import { spanInWords } from '../../src/briefing/wording/period-words.ts';
import { showSubject } from '../../src/briefing/wording/subject.ts';
import type { Event } from '../../src/library/events.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import { underMonths } from './headings.ts';
import { nothingFound } from './nothing-found.ts';

/** From this many lines on, months get headings. */
const LONG_LIST = 12;

/** With full detail every fact of an event follows the one that words it. */
const linesOf = (event: Event, detail: Detail, { library, locale }: Context): Line[] => {
  if (detail !== 'full') return [eventLine(event, library, locale)];
  const [first, ...rest] = event.facts;
  return [
    { ...factLine(first, library, locale), id: event.id },
    ...rest.map((fact) => ({ ...factLine(fact, library, locale), disagreements: [] })),
  ];
};

const sectionsOf = (events: readonly Event[], detail: Detail, context: Context): Section[] => {
  const lines = (some: readonly Event[]) => some.flatMap((event) => linesOf(event, detail, context));
  if (events.length < LONG_LIST) return [{ lines: lines(events) }];
  return underMonths(events, context.locale).map(({ title, events: inMonth }) => ({ title, lines: lines(inMonth) }));
};

/** What is asked for, in a few words: the subject and the period. */
const scopeTitle = ({ actor, plan, document, about, period, kind }: Scope, context: Context): string => {
  const { locale } = context;
  const parts = [
    actor?.name[locale],
    plan?.name[locale],
    document?.shortTitle[locale],
    about && showSubject(about, context),
    kind && showChoice('kind', kind, locale),
    period && spanInWords(period, locale),
  ].flatMap((part) => part || []);
  return parts.length > 0 ? joinParts(parts, locale) : say(locale, 'timeline.everything');
};

/** What the list leaves out, and how to see it. */
const closingWords = ({ smaller, undated, otherKinds }: Pick, detail: Detail, { locale }: Context): string[] => [
  ...(smaller > 0 ? [say(locale, detail === 'short' ? 'timeline.smaller-short' : 'timeline.smaller', { count: smaller })] : []),
  ...(undated > 0 ? [say(locale, 'timeline.undated-count', { count: undated })] : []),
  ...(otherKinds.length > 0 ? [say(locale, 'timeline.other-kinds', { count: otherKinds.length })] : []),
];

/** Whether the essentials are fewer than what is shown. */
const canBeShortened = ({ events }: Pick): boolean => {
  const essential = events.filter(({ facts }) => facts.some(({ importance }) => importance === 3)).length;
  return essential > 0 && essential < events.length;
};

const nextSteps = ({ asked, detail, scope: { actor, plan } }: TimelineRequest, pick: Pick, context: Context): Answer['next'] => [
  ...(pick.smaller > 0
    ? [{ label: say(context.locale, 'next.full'), ask: { command: 'timeline', options: { ...asked, detail: 'full' } } }]
    : []),
  ...(detail !== 'short' && canBeShortened(pick)
    ? [{ label: say(context.locale, 'next.short'), ask: { command: 'timeline', options: { ...asked, detail: 'short' } } }]
    : []),
  ...(actor
    ? [nextStep(say(context.locale, 'next.actor', { name: actor.name[context.locale] }), 'actor', { name: actor.id }, context)]
    : []),
  ...(plan ? [nextStep(say(context.locale, 'next.plan', { name: plan.name[context.locale] }), 'plan', { name: plan.id }, context)] : []),
];

/** The events of a scope, one line each, in date order, with the few that matter most in front. */
export const timeline = (request: TimelineRequest, context: Context): Answer => {
  const { scope, detail, order } = request;
  const { library, locale } = context;
  const pick = pickEvents(scope, detail, context);
  const title = say(locale, 'timeline.title', { scope: scopeTitle(scope, context) });
  if (pick.events.length === 0) return nothingFound(title, request, context);
  return compose(library, {
    kind: 'timeline',
    locale,
    title,
    scope: countWords(
      pick.events.flatMap(({ facts }) => facts),
      context,
    ),
    lead: chooseLead(pick.events, library).map((event) => eventLine(event, library, locale)),
    sections: sectionsOf(order === 'newest' ? pick.events.toReversed() : pick.events, detail, context),
    closing: closingWords(pick, detail, context),
    next: nextSteps(request, pick, context),
  });
};
