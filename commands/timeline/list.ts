import type { Context } from '../../src/asking/command.ts';
import { chooseLead } from '../../src/briefing/choosing/lead.ts';
import { type Detail, type Pick, pickEvents, type TimelineRequest } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords } from '../../src/briefing/wording/counts.ts';
import { detailLine, eventLine, linesOf, markFact, wordingLine } from '../../src/briefing/wording/lines.ts';
import { longList } from '../../src/briefing/wording/long-list.ts';
import { nextStep } from '../../src/briefing/wording/next-steps.ts';
import { spanInWords } from '../../src/briefing/wording/period-words.ts';
import { showSubject } from '../../src/briefing/wording/subject.ts';
import type { Event } from '../../src/library/events.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import { kindOf } from '../../src/model/kind.ts';
import { namedIn } from '../../src/model/localized.ts';
import { underMonths } from './headings.ts';
import { nothingFound } from './nothing-found.ts';
import { words } from './words.ts';

/** From this many lines on, months get headings. */
const LONG_LIST = 12;

/** Every fact of the events, each event's in a row: the one that words it, then the others. */
const detailedLines = (events: readonly Event[], { shelf, locale }: Context): Line[] =>
  longList(
    events.flatMap(({ facts }) => facts.map((fact) => ({ fact, wordsIt: fact === facts[0] }))),
    {
      word: ({ fact, wordsIt }) => (wordsIt ? wordingLine : detailLine)(fact, shelf, locale),
      mark: ({ fact, wordsIt }) => ({ ...markFact(fact), id: wordsIt ? fact.event : fact.id }),
    },
  );

const sectionsOf = (events: readonly Event[], detail: Detail, context: Context): Section[] => {
  const lines = (some: readonly Event[]) =>
    detail === 'full' ? detailedLines(some, context) : linesOf(some, context.shelf, context.locale);
  if (events.length < LONG_LIST) return [{ lines: lines(events) }];
  return underMonths(events, context.shelf, context.locale).map(({ title, events: inMonth }) => ({ title, lines: lines(inMonth) }));
};

/** What is asked for, in a few words: the subject and the period. */
const scopeTitle = ({ actor, plan, document, about, period, kind }: Scope, context: Context): string => {
  const { locale } = context;
  const parts = [
    actor?.name && namedIn(actor?.name, locale),
    plan?.name[locale],
    document?.shortTitle && namedIn(document?.shortTitle, locale),
    about && showSubject(about, context),
    kind && kindOf(kind).name[locale],
    period && spanInWords(period, locale),
  ].flatMap((part) => part || []);
  return parts.length > 0 ? joinParts(parts, locale) : say(locale, words.everything);
};

/** What the list leaves out, and how to see it. */
const closingWords = ({ smaller, undated, otherKinds }: Pick, detail: Detail, { locale }: Context): string[] => [
  ...(smaller > 0 ? [say(locale, detail === 'short' ? words.smallerShort : words.smaller, { count: smaller })] : []),
  ...(undated > 0 ? [say(locale, words.undatedCount, { count: undated })] : []),
  ...(otherKinds.length > 0 ? [say(locale, words.otherKinds, { count: otherKinds.length })] : []),
];

/** Whether the essentials are fewer than what is shown. */
const canBeShortened = ({ events }: Pick): boolean => {
  const essential = events.filter(({ facts }) => facts.some(({ importance }) => importance === 3)).length;
  return essential > 0 && essential < events.length;
};

const nextSteps = ({ detail, scope: { actor, plan } }: TimelineRequest, pick: Pick, context: Context): Answer['next'] => [
  ...(pick.smaller > 0
    ? [{ label: say(context.locale, words.next.full), ask: { command: 'timeline', options: { ...context.asked, detail: 'full' } } }]
    : []),
  ...(detail !== 'short' && canBeShortened(pick)
    ? [{ label: say(context.locale, words.next.short), ask: { command: 'timeline', options: { ...context.asked, detail: 'short' } } }]
    : []),
  ...(actor
    ? [nextStep(say(context.locale, steps.actor, { name: namedIn(actor.name, context.locale) }), 'actor', { name: actor.id }, context)]
    : []),
  ...(plan ? [nextStep(say(context.locale, steps.plan, { name: plan.name[context.locale] }), 'plan', { name: plan.id }, context)] : []),
];

/** The events of a scope, one line each, in date order, with the few that matter most in front. */
export const timelineList = (request: TimelineRequest, context: Context): Answer => {
  const { scope, detail, order } = request;
  const { shelf, locale } = context;
  const pick = pickEvents(scope, detail, context);
  const title = say(locale, words.title, { scope: scopeTitle(scope, context) });
  if (pick.events.length === 0) return nothingFound(title, request, context);
  return compose(shelf, {
    kind: 'timeline',
    locale,
    title,
    scope: countWords(
      pick.events.flatMap(({ facts }) => facts),
      context,
    ),
    lead: chooseLead(pick.events, shelf).map((event) => eventLine(event, shelf, locale)),
    sections: sectionsOf(order === 'newest' ? pick.events.toReversed() : pick.events, detail, context),
    closing: closingWords(pick, detail, context),
    next: nextSteps(request, pick, context),
  });
};
