import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { nextStep, nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { latestFirst, positionBefore, positionLine } from '../../src/briefing/wording/positions.ts';
import { nameIn } from '../../src/library/names.ts';
import { joinParts, listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Section } from '../../src/model/answer.ts';
import type { Issue } from '../../src/model/issue.ts';
import { HAPPENINGS } from '../../src/model/kind.ts';
import type { Locale } from '../../src/model/localized.ts';
import type { Position } from '../../src/model/position.ts';

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
  basis: say(locale, `basis.${basis}`),
  citations,
});

const rowOf = ({ actor, latest: [latest] }: Holder, { library, locale }: Context) => {
  const before = positionBefore(latest, library);
  return { actor: nameIn(library, 'actor', actor, locale), ...cellOf(latest, locale), ...(before && { before: cellOf(before, locale) }) };
};

const latestSection = (holders: readonly Holder[], { library, locale }: Context): Section => ({
  title: say(locale, 'stance.latest'),
  lines: holders.flatMap(({ actor, latest }) =>
    latest.map((position) => ({ ...positionLine(position, library, locale), label: nameIn(library, 'actor', actor, locale) })),
  ),
});

const earlierSections = (holders: readonly Holder[], { library, locale }: Context): Section[] =>
  holders
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ actor, earlier }) => ({
      title: say(locale, 'stance.earlier', { name: nameIn(library, 'actor', actor, locale) }),
      lines: earlier.map((position) => positionLine(position, library, locale)),
    }));

/** The parties that hold something on other issues and nothing on this one, those that hold the most first; who never acts is no party. */
const silentParties = (speaking: readonly string[], { library }: Context): string[] => {
  const parties = new Set(library.facts.flatMap(({ kind, actors }) => (HAPPENINGS.includes(kind) ? actors : [])));
  const others = library.positions.filter(({ actor }) => !speaking.includes(actor) && parties.has(actor));
  return [...Map.groupBy(others, ({ actor }) => actor)]
    .toSorted(([, a], [, b]) => new Set(b.map(({ issue }) => issue)).size - new Set(a.map(({ issue }) => issue)).size)
    .map(([actor]) => actor);
};

const silentSection = (issue: Issue, holders: readonly Holder[], context: Context): Section[] => {
  const { library, locale } = context;
  const silent = silentParties(
    holders.map(({ actor }) => actor),
    context,
  );
  if (silent.length === 0) return [];
  const names = listInWords(
    silent.slice(0, MOST_SILENT).map((actor) => nameIn(library, 'actor', actor, locale)),
    locale,
  );
  const rest = silent.length - MOST_SILENT;
  const words = say(locale, rest > 0 ? 'stance.silent-more' : 'stance.silent-all', { names, count: rest, issue: issue.name[locale] });
  return [{ title: say(locale, 'stance.silent'), text: [words], lines: [] }];
};

const titleOf = (issue: Issue, actor: Actor | undefined, locale: Locale): string =>
  say(locale, 'stance.title', {
    issue: joinParts([issue.name[locale], ...(actor ? [actor.name[locale]] : [])], locale),
  });

const nothing = (issue: Issue, actor: Actor | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const others = library.positions.some((position) => position.issue === issue.id);
  return compose(library, {
    kind: 'nothing',
    locale,
    title: titleOf(issue, actor, locale),
    scope: joinScope(asOfWords(context), context),
    intro: [
      actor
        ? say(locale, 'stance.nothing-of', { name: actor.name[locale], issue: issue.name[locale] })
        : say(locale, 'stance.nothing', { issue: issue.name[locale] }),
    ],
    sections: [],
    next: [
      ...(actor && others ? [nextStep(say(locale, 'next.all-stances'), 'stance', { issue: issue.id }, context)] : []),
      ...(actor ? [nextStep(say(locale, 'next.actor', { name: actor.name[locale] }), 'actor', { name: actor.id }, context)] : []),
    ],
  });
};

/** Who holds what on an issue, the latest position of each in front, then what each held before, each with its sources. */
export const stances = (issue: Issue, actor: Actor | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const held = library.positions.filter((one) => one.issue === issue.id && (actor === undefined || one.actor === actor.id));
  if (held.length === 0) return nothing(issue, actor, context);
  const holders = holdersOf(held);
  return compose(library, {
    kind: 'stance',
    locale,
    title: titleOf(issue, actor, locale),
    scope: joinScope([say(locale, 'count.positions', { count: held.length }), ...asOfWords(context)], context),
    matrix: holders.map((holder) => rowOf(holder, context)),
    sections: [
      latestSection(holders, context),
      ...earlierSections(holders, context),
      ...(actor === undefined ? silentSection(issue, holders, context) : []),
    ],
    next: nextTimeline('next.issue-events', { about: issue.id }, context),
  });
};
