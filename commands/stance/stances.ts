import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { nextStep, nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { latestFirst, positionBefore, positionLine } from '../../src/briefing/wording/positions.ts';
import { nameIn } from '../../src/library/names.ts';
import { joinParts, listInWords } from '../../src/messages/joiners.ts';
import { basisWords } from '../../src/messages/lines.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Section } from '../../src/model/answer.ts';
import type { Issue } from '../../src/model/issue.ts';
import { isHappening } from '../../src/model/kind.ts';
import type { Locale } from '../../src/model/localized.ts';
import { namedIn } from '../../src/model/localized.ts';
import type { Position } from '../../src/model/position.ts';
import { words } from './words.ts';

/** How many actors are named as silent before the rest is counted. */
const MOST_SILENT = 8;

/** One actor's positions on an issue, those of the latest date apart: documents may tell it differently. */
interface Holder {
  actor: string;
  latest: [Position, ...Position[]];
  earlier: Position[];
}

const holdersOf = (positions: readonly Position[]): Holder[] =>
  [...Map.groupBy(positions, ({ actor }) => actor)].flatMap(([actor, held]) => {
    const [latest, ...others] = latestFirst(held);
    if (latest === undefined) return [];
    const isAsLate = ({ when }: Position) => when === latest.when;
    return [{ actor, latest: [latest, ...others.filter(isAsLate)], earlier: others.filter((one) => !isAsLate(one)) }];
  });

const cellOf = ({ when, part, text, basis, citations }: Position, locale: Locale) => ({
  since: when ? showWhen(when, locale, part) : '–',
  position: text[locale],
  basis: say(locale, basisWords[basis]),
  citations,
});

const rowOf = ({ actor, latest: [latest] }: Holder, { shelf, locale }: Context) => {
  const before = positionBefore(latest, shelf);
  return { actor: nameIn(shelf, 'actor', actor, locale), ...cellOf(latest, locale), ...(before && { before: cellOf(before, locale) }) };
};

const latestSection = (holders: readonly Holder[], { shelf, locale }: Context): Section => ({
  title: say(locale, words.latest),
  lines: holders.flatMap(({ actor, latest }) =>
    latest.map((position) => ({ ...positionLine(position, shelf, locale), label: nameIn(shelf, 'actor', actor, locale) })),
  ),
});

const earlierSections = (holders: readonly Holder[], { shelf, locale }: Context): Section[] =>
  holders
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ actor, earlier }) => ({
      title: say(locale, words.earlier, { name: nameIn(shelf, 'actor', actor, locale) }),
      lines: earlier.map((position) => positionLine(position, shelf, locale)),
    }));

/** The parties that hold something on other issues and nothing on this one, those that hold the most first; who never acts is no party. */
const silentParties = (speaking: readonly string[], { shelf }: Context): string[] => {
  const parties = new Set(shelf.facts.flatMap((fact) => (isHappening(fact) ? fact.actors : [])));
  const others = shelf.positions.filter(({ actor }) => !speaking.includes(actor) && parties.has(actor));
  return [...Map.groupBy(others, ({ actor }) => actor)]
    .toSorted(([, a], [, b]) => new Set(b.map(({ issue }) => issue)).size - new Set(a.map(({ issue }) => issue)).size)
    .map(([actor]) => actor);
};

const silentSection = (issue: Issue, holders: readonly Holder[], context: Context): Section[] => {
  const { shelf, locale } = context;
  const silent = silentParties(
    holders.map(({ actor }) => actor),
    context,
  );
  if (silent.length === 0) return [];
  const names = listInWords(
    silent.slice(0, MOST_SILENT).map((actor) => nameIn(shelf, 'actor', actor, locale)),
    locale,
  );
  const rest = silent.length - MOST_SILENT;
  const text = say(locale, rest > 0 ? words.silentMore : words.silentAll, { names, count: rest, issue: issue.name[locale] });
  return [{ title: say(locale, words.silent), text: [text], lines: [] }];
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

/** Who holds what on an issue, the latest position of each in front, then what each held before, each with its sources. */
export const stances = (issue: Issue, actor: Actor | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const held = shelf.positions.filter((one) => one.issue === issue.id && (actor === undefined || one.actor === actor.id));
  if (held.length === 0) return nothing(issue, actor, context);
  const holders = holdersOf(held);
  return compose(shelf, {
    kind: 'stance',
    locale,
    title: titleOf(issue, actor, locale),
    scope: joinScope([say(locale, words.count, { count: held.length }), ...asOfWords(context)], context),
    matrix: holders.map((holder) => rowOf(holder, context)),
    sections: [
      latestSection(holders, context),
      ...earlierSections(holders, context),
      ...(actor === undefined ? silentSection(issue, holders, context) : []),
    ],
    next: nextTimeline(words.next.timeline, { about: issue.id }, context),
  });
};
