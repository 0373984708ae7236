import type { Context } from '../../src/asking/command.ts';
import { chooseEssentials } from '../../src/briefing/choosing/lead.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords } from '../../src/briefing/wording/counts.ts';
import { eventLine, eventLines, factLines, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { latestFirst, positionLine } from '../../src/briefing/wording/positions.ts';
import { type Sheet as SheetOf, tabbed } from '../../src/briefing/wording/tabs.ts';
import { isSaidBy } from '../../src/library/asserters.ts';
import { nameIn } from '../../src/library/names.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isView, kindOf } from '../../src/model/kind.ts';
import { namedIn } from '../../src/model/localized.ts';
import { actorCard } from './card.ts';
import { words } from './words.ts';

/** A section under one of the sheet's tabs. */
type Sheet = SheetOf<keyof typeof words.tabs>;

/** Every fact once: what they said, did, and what is said of them by others or passed on by them. */
const splitFacts = (facts: readonly Fact[], { id }: Actor, { shelf }: Context) => {
  const [said, did, others]: [Fact[], Fact[], Fact[]] = [[], [], []];
  for (const fact of facts) {
    if (isSaidBy(fact, id, shelf)) said.push(fact);
    else if (fact.actors.includes(id)) (kindOf(fact.kind).isDeed ? did : others).push(fact);
  }
  return { said, did, others };
};

const roleLines = ({ id, role }: Actor, { locale }: Context): Line[] =>
  role && role.citations.length > 0
    ? [
        statementLine({
          id: `${id}-role`,
          text: role[locale],
          kind: 'background',
          citations: role.citations,
          actors: [id],
          label: say(locale, words.role),
        }),
      ]
    : [];

const essentials = (facts: readonly Fact[], { shelf, locale }: Context): Line[] => {
  const events = shelf.eventsOf(facts.filter((fact) => !isView(fact)));
  return chooseEssentials(events, shelf).map((event) => eventLine(event, shelf, locale));
};

/** Ties, those with the same actor together. */
const relationLines = ({ id, relations }: Actor, { shelf, locale }: Context): Line[] =>
  [...Map.groupBy(relations, ({ to }) => to).values()].flat().map(({ to, text, citations }, index) =>
    statementLine({
      id: `${id}-relation-${index}`,
      text: text[locale],
      kind: 'background',
      citations,
      actors: [id, to],
      label: nameIn(shelf, 'actor', to, locale),
    }),
  );

const positionSheets = ({ id }: Actor, { shelf, locale }: Context): Sheet[] =>
  [
    ...Map.groupBy(
      shelf.positions.filter(({ actor }) => actor === id),
      ({ issue }) => issue,
    ),
  ].map(([issue, held]) => ({
    tab: 'positions',
    title: nameIn(shelf, 'issue', issue, locale),
    lines: latestFirst(held).map((position) => positionLine(position, shelf, locale)),
  }));

const sheetsOf = (actor: Actor, facts: readonly Fact[], context: Context): Sheet[] => {
  const { shelf, locale } = context;
  const { did, said, others } = splitFacts(facts, actor, context);
  return [
    { tab: 'overview', lines: roleLines(actor, context) },
    { tab: 'overview', title: say(locale, words.essentials), lines: essentials(shelf.inOrder([...did, ...said]), context) },
    { tab: 'overview', title: say(locale, words.relations), lines: relationLines(actor, context) },
    { tab: 'did', title: say(locale, words.did), lines: eventLines(did, shelf, locale) },
    { tab: 'said', title: say(locale, words.said), lines: factLines(said, shelf, locale) },
    { tab: 'others', title: say(locale, words.others), lines: factLines(others, shelf, locale) },
    ...positionSheets(actor, context),
  ];
};

/** Who someone is, what they did, said and hold, and what others say of them. */
export const actorSheet = (actor: Actor, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = shelf.about({ actor: actor.id });
  const sheet = tabbed(sheetsOf(actor, facts, context), words.tabs, locale);
  return compose(shelf, {
    kind: sheet.sections.length === 0 ? 'nothing' : 'actor',
    locale,
    title: namedIn(actor.name, locale),
    scope: countWords(facts, context),
    intro: sheet.sections.length === 0 ? [say(locale, words.nothing)] : [],
    card: actorCard(actor, facts, context),
    ...sheet,
    next: nextTimeline(steps.timeline, { actor }, context),
  });
};
