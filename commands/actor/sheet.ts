import type { Context } from '../../src/asking/command.ts';
import { chooseEssentials } from '../../src/briefing/choosing/lead.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords } from '../../src/briefing/wording/counts.ts';
import { eventLine, eventLines, factLine, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { latestFirst, positionLine } from '../../src/briefing/wording/positions.ts';
import { type Sheet, tabbed } from '../../src/briefing/wording/tabs.ts';
import { concerns, isSaidBy } from '../../src/library/asserters.ts';
import { mergeEvents } from '../../src/library/events.ts';
import { nameIn } from '../../src/library/names.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type Kind, VIEWS } from '../../src/model/kind.ts';
import { actorCard } from './card.ts';

/** Kinds that tell what an actor does; a report of it carries its mark. */
const DEEDS: readonly Kind[] = ['event', 'proposal', 'report', 'background'];

/** Every fact once: what they said, did, and what is said of them by others or passed on by them. */
const splitFacts = (facts: readonly Fact[], { id }: Actor, { library }: Context) => {
  const said = facts.filter((fact) => isSaidBy(fact, id, library));
  const did = facts.filter((fact) => !said.includes(fact) && DEEDS.includes(fact.kind) && fact.actors.includes(id));
  return { said, did, others: facts.filter((fact) => fact.actors.includes(id) && !did.includes(fact) && !said.includes(fact)) };
};

const factLines = (facts: readonly Fact[], { library, locale }: Context): Line[] => facts.map((fact) => factLine(fact, library, locale));

const roleLines = ({ id, role }: Actor, { locale }: Context): Line[] =>
  role && role.citations.length > 0
    ? [
        statementLine({
          id: `${id}-role`,
          text: role[locale],
          kind: 'background',
          citations: role.citations,
          actors: [id],
          label: say(locale, 'actor.role'),
        }),
      ]
    : [];

const essentials = (facts: readonly Fact[], { library, locale }: Context): Line[] => {
  const events = mergeEvents(facts.filter(({ kind }) => !VIEWS.includes(kind)));
  return chooseEssentials(events, library).map((event) => eventLine(event, library, locale));
};

/** Ties, those with the same actor together. */
const relationLines = ({ id, relations }: Actor, { library, locale }: Context): Line[] =>
  [...Map.groupBy(relations, ({ to }) => to).values()].flat().map(({ to, text, citations }, index) =>
    statementLine({
      id: `${id}-relation-${index}`,
      text: text[locale],
      kind: 'background',
      citations,
      actors: [id, to],
      label: nameIn(library, 'actor', to, locale),
    }),
  );

const positionSheets = ({ id }: Actor, { library, locale }: Context): Sheet[] =>
  [
    ...Map.groupBy(
      library.positions.filter(({ actor }) => actor === id),
      ({ issue }) => issue,
    ),
  ].map(([issue, held]) => ({
    tab: 'positions',
    title: nameIn(library, 'issue', issue, locale),
    lines: latestFirst(held).map((position) => positionLine(position, library, locale)),
  }));

const sheetsOf = (actor: Actor, facts: readonly Fact[], context: Context): Sheet[] => {
  const { library, locale } = context;
  const { did, said, others } = splitFacts(facts, actor, context);
  return [
    { tab: 'overview', lines: roleLines(actor, context) },
    { tab: 'overview', title: say(locale, 'actor.essentials'), lines: essentials([...did, ...said], context) },
    { tab: 'overview', title: say(locale, 'actor.relations'), lines: relationLines(actor, context) },
    { tab: 'did', title: say(locale, 'actor.did'), lines: eventLines(did, library, locale) },
    { tab: 'said', title: say(locale, 'actor.said'), lines: factLines(said, context) },
    { tab: 'others', title: say(locale, 'actor.others'), lines: factLines(others, context) },
    ...positionSheets(actor, context),
  ];
};

/** Who someone is, what they did, said and hold, and what others say of them. */
export const actorSheet = (actor: Actor, context: Context): Answer => {
  const { library, locale } = context;
  const facts = library.facts.filter((fact) => concerns(fact, actor.id, library));
  const sheet = tabbed(sheetsOf(actor, facts, context), locale);
  return compose(library, {
    kind: sheet.sections.length === 0 ? 'nothing' : 'actor',
    locale,
    title: actor.name[locale],
    scope: countWords(facts, context),
    intro: sheet.sections.length === 0 ? [say(locale, 'actor.nothing')] : [],
    card: actorCard(actor, facts, context),
    ...sheet,
    next: nextTimeline('next.timeline', { actor }, context),
  });
};
