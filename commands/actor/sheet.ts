import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { eventLines, factLines, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { latestFirst, positionLine } from '../../src/briefing/wording/positions.ts';
import { type Sheet as SheetOf, tabbed } from '../../src/briefing/wording/tabs.ts';
import { isSaidBy } from '../../src/library/asserters.ts';
import { nameIn } from '../../src/library/names.ts';
import { onceEach } from '../../src/library/once.ts';
import { extentOf } from '../../src/library/range.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { atStart } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isHappening, kindOf } from '../../src/model/kind.ts';
import { namedIn } from '../../src/model/localized.ts';
import { actorCard } from './card.ts';
import { type Deeds, leadOf } from './lead.ts';
import { words } from './words.ts';

/** A section under one of the sheet's tabs. */
type Sheet = SheetOf<keyof typeof words.tabs>;

/** Made once for each list: it is of one actor. */
const splitFacts = onceEach((facts: readonly Fact[], { id }: Actor, shelf: Shelf): Deeds => {
  const [said, did, others]: [Fact[], Fact[], Fact[]] = [[], [], []];
  for (const fact of facts) {
    if (isSaidBy(fact, id, shelf)) said.push(fact);
    else if (fact.actors.includes(id)) (kindOf(fact.kind).isDeed ? did : others).push(fact);
  }
  return { said, did, others };
});

const extentOfAll = onceEach((facts: readonly Fact[]) => extentOf(facts.filter(isHappening)));

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

const sheetsOf = (actor: Actor, { did, said, others }: Deeds, context: Context): Sheet[] => {
  const { shelf, locale } = context;
  return [
    { tab: 'did', title: say(locale, words.did), lines: eventLines(did, shelf, locale) },
    { tab: 'said', title: say(locale, words.said), lines: factLines(said, shelf, locale) },
    { tab: 'others', title: say(locale, words.others), lines: factLines(others, shelf, locale) },
    {
      tab: 'others',
      title: say(locale, words.relations),

      lines: relationLines(actor, context),
    },
    ...positionSheets(actor, context),
  ];
};

/** How much is told of someone, and of which time. */
const scopeOf = (facts: readonly Fact[], context: Context): string | undefined => {
  const extent = extentOfAll(facts);
  const counted = countWords(facts, context);
  return joinScope([...(extent ? [showWhen(extent, context.locale)] : []), ...(counted ? [counted] : [])], context);
};

/** Who someone is, what they last did and said, where they stand and what others say; then all of it, by tab. */
export const actorSheet = (actor: Actor, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = shelf.about({ actor: actor.id });
  const deeds = splitFacts(facts, actor, shelf);
  const lead = leadOf(actor, deeds, context);
  const { sections, tabs } = tabbed(sheetsOf(actor, deeds, context), words.tabs, locale);
  return compose(shelf, {
    kind: lead.length === 0 ? 'nothing' : 'actor',
    locale,
    title: atStart(namedIn(actor.name, locale)),
    scope: scopeOf(facts, context),
    intro: lead.length === 0 ? [say(locale, words.nothing)] : [],
    card: actorCard(actor, facts, context),
    lead,
    tabs: lead.length === 0 ? [] : [{ id: 'overview', label: say(locale, words.overview) }, ...tabs],
    sections,
    next: nextTimeline(steps.timeline, { actor }, context),
  });
};
