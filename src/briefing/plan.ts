import { mergeEvents } from '../library/events.ts';
import { say } from '../messages/say.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Plan, Term } from '../model/plan.ts';
import type { Context } from './command.ts';
import { eventLines, statementLine } from './lines.ts';
import { nameIn } from './names.ts';
import { isKnownBy } from './select.ts';
import { compose } from './sources.ts';
import { countLine } from './timeline.ts';

/** A term as a line, marked when the plan rules the thing out or leaves it open. */
export const termLine = ({ issue, value, stance, text, attribution, citations }: Term, { id }: Plan, { locale }: Context): Line =>
  statementLine({
    id: `${id}:${issue}:${value}`,
    text: text[locale],
    kind: 'proposal',
    attribution,
    citations,
    plans: [id],
    label: stance === 'provides' ? undefined : say(locale, `term.${stance}`),
  });

const termSections = (plan: Plan, context: Context): Section[] =>
  [...Map.groupBy(plan.terms, ({ issue }) => issue)].map(([issue, terms]) => ({
    tab: 'terms',
    title: nameIn(context.library, 'issue', issue, context.locale),
    lines: terms.map((term) => termLine(term, plan, context)),
  }));

/** What this plan leaves unmentioned though its relatives settle it: a gap is said, not left blank. */
const gapSection = (plan: Plan, context: Context): Section[] => {
  const { library, locale } = context;
  const family = [...plan.parents, ...childrenOf(plan, context).map(({ id }) => id)].flatMap((id) => library.plans.get(id) ?? []);
  const own = new Set(plan.terms.map(({ issue }) => issue));
  const missing = [...new Set(family.flatMap(({ terms }) => terms.map(({ issue }) => issue)))].filter((issue) => !own.has(issue));
  if (missing.length === 0) return [];
  const names = missing.map((issue) => nameIn(library, 'issue', issue, locale)).join(locale === 'ja' ? '、' : ', ');
  return [{ tab: 'terms', title: say(locale, 'plan.gaps'), text: [say(locale, 'plan.not-covered', { issues: names })], lines: [] }];
};

const childrenOf = ({ id }: Plan, { library }: Context): Plan[] =>
  [...library.plans.values()].filter(({ parents }) => parents.includes(id));

const ancestorsOf = (plan: Plan, context: Context, seen: ReadonlySet<string> = new Set()): Plan[] =>
  plan.parents.flatMap((id) => {
    const parent = context.library.plans.get(id);
    return parent === undefined || seen.has(id) ? [] : [...ancestorsOf(parent, context, new Set([...seen, id])), parent];
  });

const descendantsOf = (plan: Plan, context: Context, seen: ReadonlySet<string> = new Set()): Plan[] =>
  childrenOf(plan, context).flatMap((child) =>
    seen.has(child.id) ? [] : [child, ...descendantsOf(child, context, new Set([...seen, child.id]))],
  );

const summaryLine = ({ id, when, part, name, summary, citations }: Plan, { locale }: Context): Line =>
  statementLine({ id, when, part, text: summary[locale], kind: 'proposal', citations, plans: [id], label: name[locale] });

const lineageSection = (plan: Plan, context: Context): Section => ({
  tab: 'lineage',
  title: say(context.locale, 'plan.lineage'),
  lines: [...new Map([...ancestorsOf(plan, context), plan, ...descendantsOf(plan, context)].map((one) => [one.id, one])).values()].map(
    (one) => summaryLine(one, context),
  ),
});

const reactionSection = ({ reactions, id }: Plan, { library, locale }: Context): Section => ({
  tab: 'reactions',
  title: say(locale, 'plan.reactions'),
  lines: reactions.map(({ actor, when, text, citations }, index) =>
    statementLine({
      id: `${id}-reaction-${index}`,
      when,
      text: text[locale],
      kind: 'statement',
      citations,
      actors: [actor],
      plans: [id],
      label: nameIn(library, 'actor', actor, locale),
    }),
  ),
});

const deadlineLines = ({ id, deadline }: Plan, { locale }: Context): Line[] =>
  deadline
    ? [
        statementLine({
          id: `${id}-deadline`,
          when: deadline.when,
          text: deadline.text[locale],
          kind: 'proposal',
          citations: deadline.citations,
          plans: [id],
          label: say(locale, 'plan.deadline'),
        }),
      ]
    : [];

/** What it is, who put it forward, what became of it: each with its sources. */
const openingLines = (plan: Plan, context: Context): Line[] => {
  const { library, locale } = context;
  const { id, authors, citations, status } = plan;
  const names = authors.map((author) => nameIn(library, 'actor', author, locale)).join(locale === 'ja' ? '、' : ', ');
  const line = { kind: 'proposal' as const, plans: [id], actors: authors };
  return [
    { ...summaryLine(plan, context), label: undefined },
    ...(names ? [statementLine({ ...line, id: `${id}-authors`, label: say(locale, 'plan.authors'), text: names, citations })] : []),
    ...deadlineLines(plan, context),
    ...(status
      ? [
          statementLine({
            ...line,
            id: `${id}-status`,
            label: say(locale, 'plan.status'),
            text: status[locale],
            citations: status.citations,
          }),
        ]
      : []),
  ];
};

/** The plan as documents known on `asOf` give it. */
export const planAsOf = (plan: Plan, asOf: Day | undefined, { library }: Context): Plan => ({
  ...plan,
  terms: plan.terms.filter(({ citations }) => isKnownBy(library, citations, asOf)),
  reactions: plan.reactions.filter(({ citations }) => isKnownBy(library, citations, asOf)),
});

/** What is in a plan by issue, what it grew out of and into, how each side took it, and what happened around it. */
export const planSheet = (whole: Plan, asOf: Day | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const plan = planAsOf(whole, asOf, context);
  const facts = library.facts.filter((fact) => fact.plans.includes(plan.id) && isKnownBy(library, fact.citations, asOf));
  const sections = [
    { tab: 'terms', lines: openingLines(plan, context) },
    ...termSections(plan, context),
    ...gapSection(plan, context),
    lineageSection(plan, context),
    reactionSection(plan, context),
    { tab: 'events', title: say(locale, 'plan.events'), lines: eventLines(facts, library, locale) },
  ].filter(({ lines, text }: Section) => lines.length > 0 || text !== undefined);
  return compose(library, {
    kind: 'plan',
    locale,
    title: plan.name[locale],
    scope: countLine(facts, mergeEvents(facts).length, context, asOf),
    tabs: [...new Set(sections.flatMap(({ tab }) => tab ?? []))].map((id) => ({ id, label: say(locale, `tab.${id}` as 'tab.terms') })),
    sections,
    next: [
      ...[...plan.parents, ...childrenOf(plan, context).map(({ id }) => id)].slice(0, 2).map((id) => ({
        label: say(locale, 'next.compare', { name: nameIn(library, 'plan', id, locale) }),
        ask: { command: 'plan', options: { name: plan.id, compare: id } },
      })),
      { label: say(locale, 'next.timeline'), ask: { command: 'timeline', options: { plan: plan.id } } },
    ],
  });
};
