import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Actor } from '../model/actor.ts';
import type { Answer, Section } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { Position } from '../model/position.ts';
import type { Context } from './command.ts';
import { nameIn } from './names.ts';
import { movementWords, positionLine } from './positions.ts';
import { isKnownBy } from './select.ts';
import { compose } from './sources.ts';

/** How many actors a matrix shows as silent before it only counts them. */
const MOST_SILENT = 8;

const rowOf = (held: readonly Position[], context: Context) => {
  const { library, locale } = context;
  const latest = held.at(-1);
  return {
    actor: nameIn(library, 'actor', latest?.actor ?? '', locale),
    since: latest?.when ? showWhen(latest.when, locale, latest.part) : '–',
    movement: latest ? movementWords(latest.movement, locale) : '',
    position: latest?.text[locale] ?? '',
    basis: latest ? say(locale, `basis.${latest.basis}`) : '',
  };
};

/** One actor's positions, the latest first and then how it came to it. */
const historySection = (actor: string, held: readonly Position[], { library, locale }: Context): Section => ({
  title: nameIn(library, 'actor', actor, locale),
  lines: held.toReversed().map((position) => positionLine(position, locale)),
});

/** Actors that hold something on other issues and nothing on this one: said, not left blank. */
const silentSection = (issue: Issue, asked: Actor | undefined, speaking: ReadonlySet<string>, { library, locale }: Context): Section[] => {
  const others = [...new Set(library.positions.map(({ actor }) => actor))].filter(
    (actor) => !speaking.has(actor) && (asked === undefined || asked.id === actor),
  );
  if (others.length === 0) return [];
  const names = others
    .slice(0, MOST_SILENT)
    .map((actor) => nameIn(library, 'actor', actor, locale))
    .join(locale === 'ja' ? '、' : ', ');
  const rest = others.length - MOST_SILENT;
  return [
    {
      title: say(locale, 'stance.silent'),
      text: [say(locale, rest > 0 ? 'stance.silent-more' : 'stance.silent-all', { names, count: rest, issue: issue.name[locale] })],
      lines: [],
    },
  ];
};

/** Who holds what on an issue, the latest position of each in front, with its history, each with its sources. */
export const stances = (issue: Issue, actor: Actor | undefined, asOf: Day | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const held = library.positions.filter(
    (position) =>
      position.issue === issue.id && (actor === undefined || position.actor === actor.id) && isKnownBy(library, position.citations, asOf),
  );
  const byActor = Map.groupBy(held, (position) => position.actor);
  return compose(library, {
    kind: held.length === 0 ? 'nothing' : 'stance',
    locale,
    title: say(locale, 'stance.title', {
      issue: [issue.name[locale], actor?.name[locale]].filter(Boolean).join(locale === 'ja' ? '・' : ', '),
    }),
    scope: [
      say(locale, 'count.positions', { count: held.length }),
      ...(asOf ? [say(locale, 'timeline.as-of', { date: showWhen(asOf, locale) })] : []),
    ].join(locale === 'ja' ? '・' : ', '),
    intro: held.length === 0 ? [say(locale, 'stance.nothing')] : [],
    matrix: [...byActor.values()].map((positions) => rowOf(positions, context)),
    sections: [
      ...[...byActor].map(([id, positions]) => historySection(id, positions, context)),
      ...silentSection(issue, actor, new Set(byActor.keys()), context),
    ],
    next: [{ label: say(locale, 'next.issue-events'), ask: { command: 'timeline', options: { about: issue.name[locale] } } }],
  });
};
