import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { nextStep, nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { heldLine, latestFirst } from '../../src/briefing/wording/positions.ts';
import { type Sheet as SheetOf, tabbed } from '../../src/briefing/wording/tabs.ts';
import { nameIn } from '../../src/library/names.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { atStart, joinParts, listInWords } from '../../src/messages/joiners.ts';
import { basisWords } from '../../src/messages/lines.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Issue } from '../../src/model/issue.ts';
import { isHappening } from '../../src/model/kind.ts';
import type { Locale } from '../../src/model/localized.ts';
import { namedIn } from '../../src/model/localized.ts';
import type { Position } from '../../src/model/position.ts';
import { type Side, sideOf, sidesOf } from './sides.ts';
import { words } from './words.ts';

/** A section under one of the answer's tabs. */
type Sheet = SheetOf<keyof typeof words.tabs>;

/** How many sides are named as silent before the rest is counted. */
const MOST_SILENT = 8;

/** Who of a side holds it, where it is not the side itself. */
const holder = (position: Position, side: Side, { shelf, locale }: Context): string | undefined =>
  position.actor === side.actor ? undefined : nameIn(shelf, 'actor', position.actor, locale);

const cellOf = (position: Position, side: Side, context: Context) => {
  const { when, part, text, basis, citations } = position;
  const by = holder(position, side, context);
  return {
    since: when ? showWhen(when, context.locale, part) : '–',
    ...(by && { by }),
    position: text[context.locale],
    basis: say(context.locale, basisWords[basis]),
    citations,
  };
};

const rowOf = (side: Side, context: Context) => ({
  actor: nameIn(context.shelf, 'actor', side.actor, context.locale),
  ...cellOf(side.now, side, context),
  ...(side.before && { before: cellOf(side.before, side, context) }),
});

const labelled = (position: Position, label: string | undefined, side: Side, context: Context): Line => {
  const parts = [label, holder(position, side, context)].filter((part) => part !== undefined);
  return { ...heldLine(position, context.shelf, context.locale), label: parts.join(' · ') || undefined };
};

/** A side as a card: what it holds now above what it held before. */
const cardOf = (side: Side, context: Context): Sheet => ({
  tab: 'now',
  title: atStart(nameIn(context.shelf, 'actor', side.actor, context.locale)),
  together: true,
  lines: [
    labelled(side.now, side.now.when === null ? undefined : say(context.locale, words.now), side, context),
    ...(side.before ? [labelled(side.before, say(context.locale, words.before), side, context)] : []),
  ],
});

const othersOf = (side: Side, context: Context): Sheet => ({
  tab: 'others',
  title: atStart(nameIn(context.shelf, 'actor', side.actor, context.locale)),
  lines: latestFirst(side.others).map((position) => labelled(position, undefined, side, context)),
});

/** The parties that hold something on other issues and nothing on this one, those that hold the most first, by sides; who never acts is no party. */
const silentParties = (speaking: readonly string[], { shelf }: Context): string[] => {
  const acts = (actor: string) => shelf.about({ actor }).some((fact) => isHappening(fact) && fact.actors.includes(actor));
  const silent = shelf.positions.filter(({ actor }) => !speaking.includes(sideOf(actor, shelf)));
  const parties = new Set([...new Set(silent.map(({ actor }) => actor))].filter(acts));
  const others = silent.filter(({ actor }) => parties.has(actor));
  return [...Map.groupBy(others, ({ actor }) => sideOf(actor, shelf))]
    .toSorted(([, a], [, b]) => new Set(b.map(({ issue }) => issue)).size - new Set(a.map(({ issue }) => issue)).size)
    .map(([actor]) => actor);
};

/** Which sides no document gives a position of; nothing where all have one. */
const silentWords = (issue: Issue, sides: readonly Side[], context: Context): string[] => {
  const { shelf, locale } = context;
  const silent = silentParties(
    sides.map(({ actor }) => actor),
    context,
  );
  if (silent.length === 0) return [];
  const named = silent.slice(0, MOST_SILENT).map((actor) => nameIn(shelf, 'actor', actor, locale));
  const rest = silent.length - named.length;
  return [
    say(locale, rest > 0 ? words.silentMore : words.silentAll, {
      names: listInWords(named, locale),
      count: rest,
      issue: issue.name[locale],
    }),
  ];
};

const titleOf = (issue: Issue, actor: Actor | undefined, locale: Locale): string =>
  say(locale, words.title, {
    issue: joinParts([issue.name[locale], ...(actor ? [namedIn(actor.name, locale)] : [])], locale),
  });

const nothing = (issue: Issue, actor: Actor | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const others = shelf.positions.some((position) => position.issue === issue.id);
  return compose(shelf, {
    kind: 'nothing',
    locale,
    title: titleOf(issue, actor, locale),
    scope: joinScope(asOfWords(context), context),
    intro: [
      actor
        ? say(locale, words.nothingOf, { name: namedIn(actor.name, locale), issue: issue.name[locale] })
        : say(locale, words.nothing, { issue: issue.name[locale] }),
    ],
    sections: [],
    next: [
      ...(actor && others ? [nextStep(say(locale, words.next.all), 'stance', { issue: issue.id }, context)] : []),
      ...(actor ? [nextStep(say(locale, steps.actor, { name: namedIn(actor.name, locale) }), 'actor', { name: actor.id }, context)] : []),
    ],
  });
};

/** Who holds what on an issue: a matrix of sides, what each holds now and held before; then all else that is told, each with its sources. */
export const stances = (issue: Issue, actor: Actor | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const isAsked = (holding: string) => actor === undefined || holding === actor.id || sideOf(holding, shelf) === actor.id;
  const held = shelf.positions.filter((one) => one.issue === issue.id && isAsked(one.actor));
  if (held.length === 0) return nothing(issue, actor, context);
  const sides = sidesOf(held, shelf);
  const { sections, tabs } = tabbed(
    [...sides.map((side) => cardOf(side, context)), ...sides.map((side) => othersOf(side, context))],
    words.tabs,
    locale,
  );
  return compose(shelf, {
    kind: 'stance',
    locale,
    title: titleOf(issue, actor, locale),
    scope: joinScope([say(locale, words.count, { count: held.length }), ...asOfWords(context)], context),
    matrix: sides.map((side) => rowOf(side, context)),
    sections,
    tabs,
    closing: actor === undefined ? silentWords(issue, sides, context) : [],
    next: nextTimeline(words.next.timeline, { about: issue.id }, context),
  });
};
