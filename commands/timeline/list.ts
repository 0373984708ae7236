import type { Context } from '../../src/asking/command.ts';
import { isShort } from '../../src/briefing/choosing/lead.ts';
import { chooseMainDays } from '../../src/briefing/choosing/main-days.ts';
import { type Detail, type Pick, pickEvents, type TimelineRequest } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { tallyOf } from '../../src/briefing/choosing/tally.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countEventWords } from '../../src/briefing/wording/counts.ts';
import { nextStep } from '../../src/briefing/wording/next-steps.ts';
import { spanInWords } from '../../src/briefing/wording/period-words.ts';
import { showSubject } from '../../src/briefing/wording/subject.ts';
import { nameIn } from '../../src/library/names.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer } from '../../src/model/answer.ts';
import { kindOf } from '../../src/model/kind.ts';
import { namedIn } from '../../src/model/localized.ts';
import { mainDaysList } from './main-days.ts';
import { nothingFound } from './nothing-found.ts';
import { listed } from './sections.ts';
import { words } from './words.ts';

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
  ...(otherKinds.size > 0 ? [say(locale, words.otherKinds, { count: otherKinds.values().reduce((sum, count) => sum + count, 0) })] : []),
];

/** The name that the most events bear, of those that not all bear. */
const mostNamed = (names: ReadonlyMap<string, number>, events: number, isWanted: (id: string) => boolean) => {
  let most: { id: string; count: number } | undefined;
  for (const [id, count] of names) if (count < events && count > (most?.count ?? 0) && isWanted(id)) most = { id, count };
  return most;
};

/** Narrower questions: whom and which plan the most of it tells of. */
const narrower = ({ scope: { actor, plan } }: TimelineRequest, { events }: Pick, context: Context): Answer['next'] => {
  const { shelf, locale, asked } = context;
  if (actor !== undefined || plan !== undefined || isShort(events)) return [];
  const step = (option: 'actor' | 'plan', most: { id: string; count: number } | undefined): Answer['next'] =>
    most === undefined
      ? []
      : [
          {
            label: say(locale, words.next.only, { name: nameIn(shelf, option, most.id, locale), count: most.count }),
            ask: { command: 'timeline', options: { ...asked, [option]: most.id } },
          },
        ];
  const named = tallyOf(events, shelf);
  return [
    ...step(
      'actor',
      mostNamed(named.actors, events.length, (id) => shelf.actors.get(id)?.type === 'person'),
    ),
    ...step(
      'plan',
      mostNamed(named.plans, events.length, (id) => shelf.plans.has(id)),
    ),
  ];
};

const nextSteps = (request: TimelineRequest, pick: Pick, context: Context): Answer['next'] => {
  const { locale, asked } = context;
  const { actor, plan } = request.scope;
  return [
    ...narrower(request, pick, context),
    ...(pick.smaller > 0
      ? [{ label: say(locale, words.next.full), ask: { command: 'timeline', options: { ...asked, detail: 'full' } } }]
      : []),
    ...(actor ? [nextStep(say(locale, steps.actor, { name: namedIn(actor.name, locale) }), 'actor', { name: actor.id }, context)] : []),
    ...(plan ? [nextStep(say(locale, steps.plan, { name: plan.name[locale] }), 'plan', { name: plan.id }, context)] : []),
  ];
};

/** The events of a scope, one line each, in date order; many of them open with the few that matter most. */
export const timelineList = (request: TimelineRequest, context: Context): Answer => {
  const { scope, detail, days, order } = request;
  const { shelf, locale } = context;
  const pick = pickEvents(scope, detail, context);
  const subject = scopeTitle(scope, context);
  const title = say(locale, words.title, { scope: subject });
  if (pick.events.length === 0) return nothingFound(title, request, context);
  const main = days === undefined ? undefined : chooseMainDays(pick.events, days, shelf);
  if (main !== undefined && main.events.length > 0) return mainDaysList(subject, main, order, pick, context);
  return compose(shelf, {
    kind: 'timeline',
    locale,
    title,
    scope: countEventWords(pick.events, context),
    ...listed(pick.events, order === 'newest' ? pick.events.toReversed() : pick.events, detail, context),
    closing: [...(main === undefined ? [] : [say(locale, words.mainDays.none)]), ...closingWords(pick, detail, context)],
    next: nextSteps(request, pick, context),
  });
};
