import { mergeEvents } from '../library/events.ts';
import type { Library } from '../library/library.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Actor } from '../model/actor.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Fact, Kind } from '../model/fact.ts';
import type { Locale } from '../model/localized.ts';
import type { Context } from './command.ts';
import { chooseLead, SHORT_LIST } from './lead.ts';
import { eventLine, eventLines, factLine, statementLine } from './lines.ts';
import { nameIn } from './names.ts';
import { positionLine } from './positions.ts';
import { filedDays, isMonthOrFiner } from './range.ts';
import { concerns, isKnownBy } from './select.ts';
import { compose } from './sources.ts';
import { countLine } from './timeline.ts';

const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
const MOST_COMPANIONS = 6;

/** Whose view a fact gives: the one it is attributed to, else the authors of its document. */
const viewers = ({ attribution, citations }: Fact, library: Library): string[] => {
  if (attribution !== null) return attribution.id === undefined ? [] : [attribution.id];
  return citations.flatMap(({ document }) => library.documents.get(document)?.authors ?? []);
};

/** In a statement the first actor speaks. */
const speaks = (fact: Fact, actor: string, library: Library): boolean =>
  fact.kind === 'statement' ? fact.actors[0] === actor : VIEWS.includes(fact.kind) && viewers(fact, library).includes(actor);

const acts = ({ kind, actors }: Fact, actor: string): boolean =>
  ['event', 'proposal', 'background'].includes(kind) && actors.includes(actor);

const companions = (facts: readonly Fact[], actor: string, { library, locale }: Context): string => {
  const counts = new Map<string, number>();
  for (const other of facts.flatMap(({ actors }) => actors)) if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  const most = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_COMPANIONS);
  return most
    .map(([id, count]) => say(locale, 'actor.companion', { name: nameIn(library, 'actor', id, locale), count }))
    .join(locale === 'ja' ? '、' : ', ');
};

/** First and last date told, whom with most often, and every spelling. */
const cardOf = (actor: Actor, facts: readonly Fact[], context: Context): Answer['card'] => {
  const { locale } = context;
  const days = facts.flatMap((fact) => (isMonthOrFiner(fact) ? (filedDays(fact) ?? []) : []));
  const mention = (day: Day | undefined) => (day === undefined ? '–' : showWhen(day, locale));
  const others = companions(
    facts.filter((fact) => acts(fact, actor.id)),
    actor.id,
    context,
  );
  return [
    {
      label: say(locale, 'actor.mentions'),
      value: `${mention(days.map(({ first }) => first).toSorted()[0])} – ${mention(
        days
          .map(({ last }) => last)
          .toSorted()
          .at(-1),
      )}`,
    },
    ...(others ? [{ label: say(locale, 'actor.with'), value: others }] : []),
    ...(actor.aliases.length > 0
      ? [{ label: say(locale, 'actor.aliases'), value: actor.aliases.join(locale === 'ja' ? '、' : ', ') }]
      : []),
  ];
};

const relationLines = ({ id, relations }: Actor, { library, locale }: Context, asOf: Day | undefined): Line[] =>
  relations
    .filter(({ citations }) => isKnownBy(library, citations, asOf))
    .map(({ to, text, citations }, index) =>
      statementLine({
        id: `${id}-${index}`,
        text: text[locale],
        kind: 'background',
        citations,
        actors: [id, to],
        label: nameIn(library, 'actor', to, locale),
      }),
    );

const roleLines = ({ id, role }: Actor, { library, locale }: Context, asOf: Day | undefined): Line[] =>
  role && isKnownBy(library, role.citations, asOf)
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

const views = (facts: readonly Fact[], { library, locale }: Context): Line[] => facts.map((fact) => factLine(fact, library, locale));

const overview = (facts: readonly Fact[], { library, locale }: Context): Line[] => {
  const events = mergeEvents(facts.filter(({ kind }) => !VIEWS.includes(kind)));
  const lead = chooseLead(events, library);
  return (lead.length > 0 ? lead : events.slice(0, SHORT_LIST)).map((event) => eventLine(event, library, locale));
};

/** Sections in the order of their tabs; one without lines is left out. */
const filled = (sections: readonly Section[]): Section[] => sections.filter(({ lines }) => lines.length > 0);

const tabsOf = (sections: readonly Section[], locale: Locale): Answer['tabs'] =>
  [...new Set(sections.flatMap(({ tab }) => tab ?? []))].map((id) => ({ id, label: say(locale, `tab.${id}` as 'tab.overview') }));

/** Who someone is, what they did, said and hold, and what others say of them. */
export const actorSheet = (actor: Actor, asOf: Day | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const facts = library.facts.filter(
    (fact) => (concerns(fact, actor.id) || viewers(fact, library).includes(actor.id)) && isKnownBy(library, fact.citations, asOf),
  );
  const did = facts.filter((fact) => acts(fact, actor.id));
  const said = facts.filter((fact) => speaks(fact, actor.id, library));
  const others = facts.filter((fact) => fact.actors.includes(actor.id) && !did.includes(fact) && !said.includes(fact));
  const positions = library.positions.filter((position) => position.actor === actor.id && isKnownBy(library, position.citations, asOf));
  const sections = filled([
    { tab: 'overview', lines: roleLines(actor, context, asOf) },
    { tab: 'overview', title: say(locale, 'actor.essentials'), lines: overview(facts, context) },
    { tab: 'overview', title: say(locale, 'actor.relations'), lines: relationLines(actor, context, asOf) },
    { tab: 'did', title: say(locale, 'actor.did'), lines: eventLines(did, library, locale) },
    { tab: 'said', title: say(locale, 'actor.said'), lines: views(said, context) },
    { tab: 'others', title: say(locale, 'actor.others'), lines: views(others, context) },
    ...[...Map.groupBy(positions, ({ issue }) => issue)].map(([issue, held]) => ({
      tab: 'positions',
      title: nameIn(library, 'issue', issue, locale),
      lines: held.map((position) => positionLine(position, locale)),
    })),
  ]);
  return compose(library, {
    kind: 'actor',
    locale,
    title: actor.name[locale],
    scope: countLine(facts, mergeEvents(facts).length, context, asOf),
    card: cardOf(actor, facts, context),
    tabs: tabsOf(sections, locale),
    sections,
    next: [{ label: say(locale, 'next.timeline'), ask: { command: 'timeline', options: { actor: actor.id } } }],
  });
};
