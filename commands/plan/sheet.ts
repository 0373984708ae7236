import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, countWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { distinctCitations, eventLines, factLine, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextStep, nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { type Sheet, tabbed } from '../../src/briefing/wording/tabs.ts';
import { nameIn } from '../../src/library/names.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { HAPPENINGS } from '../../src/model/kind.ts';
import type { Plan } from '../../src/model/plan.ts';
import { lineageOf, relativesOf } from './lineage.ts';
import { termLine } from './terms.ts';

const MOST_COMPARISONS = 2;

const issueNames = (issues: Iterable<string>, { library, locale }: Context): string =>
  listInWords(
    [...issues].map((issue) => nameIn(library, 'issue', issue, locale)),
    locale,
  );

const termSheets = (plan: Plan, context: Context): Sheet[] =>
  [...Map.groupBy(plan.terms, ({ issue }) => issue)].map(([issue, terms]) => ({
    tab: 'terms',
    title: nameIn(context.library, 'issue', issue, context.locale),
    lines: terms.map((term) => termLine(term, plan, context)),
  }));

/** What this plan leaves unmentioned though its relatives settle it: a gap is said, not left blank. */
const gapSheet = (plan: Plan, context: Context): Sheet => {
  const { library, locale } = context;
  const own = new Set(plan.terms.map(({ issue }) => issue));
  const settled = relativesOf(plan, library).flatMap(({ terms }) => terms.map(({ issue }) => issue));
  const missing = new Set(settled.filter((issue) => !own.has(issue)));
  const words = missing.size > 0 ? [say(locale, 'plan.not-covered', { issues: issueNames(missing, context) })] : [];
  return { tab: 'terms', title: say(locale, 'plan.gaps'), text: words, lines: [] };
};

const summaryLine = ({ id, when, part, summary, citations, authors }: Plan, { locale }: Context): Line =>
  statementLine({ id, when, part, text: summary[locale], kind: 'proposal', citations, plans: [id], actors: authors });

/** A plan that another grew out of, with who says so. */
const originInWords = ({ plan, attribution }: Plan['derivedFrom'][number], { library, locale }: Context): string => {
  const name = nameIn(library, 'plan', plan, locale);
  return attribution === null ? name : say(locale, 'plan.grew-from-according', { plan: name, name: attribution.name[locale] });
};

const grewFrom = ({ derivedFrom }: Plan, context: Context): string | undefined => {
  const names = listInWords(
    derivedFrom.map((one) => originInWords(one, context)),
    context.locale,
  );
  return names === '' ? undefined : say(context.locale, 'plan.grew-from', { names });
};

const lineageLine = (plan: Plan, context: Context): Line => ({
  ...summaryLine(plan, context),
  label: plan.name[context.locale],
  note: grewFrom(plan, context),
  citations: distinctCitations([plan, ...plan.derivedFrom].flatMap(({ citations }) => citations)),
});

const lineageSheet = (plan: Plan, context: Context): Sheet => {
  const lineage = lineageOf(plan, context.library).filter(({ citations }) => citations.length > 0);
  const lines = lineage.map((one) => lineageLine(one, context));
  return { tab: 'lineage', title: say(context.locale, 'plan.lineage'), lines: lineage.length > 1 ? lines : [] };
};

const reactionSheet = ({ reactions, id }: Plan, { library, locale }: Context): Sheet => ({
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

/** What it is, who put it forward, by when it was to be answered, what became of it: each with its sources. */
const openingLines = (plan: Plan, context: Context): Line[] => {
  const { library, locale } = context;
  const { id, authors, citations, status, deadline } = plan;
  const names = listInWords(
    authors.map((author) => nameIn(library, 'actor', author, locale)),
    locale,
  );
  const line = { kind: 'proposal' as const, plans: [id], actors: authors };
  return [
    summaryLine(plan, context),
    ...(names ? [statementLine({ ...line, id: `${id}-authors`, label: say(locale, 'plan.authors'), text: names, citations })] : []),
    ...(deadline
      ? [
          statementLine({
            ...line,
            id: `${id}-deadline`,
            when: deadline.when,
            label: say(locale, 'plan.deadline'),
            text: deadline.text[locale],
            citations: deadline.citations,
          }),
        ]
      : []),
    ...(status && status.citations.length > 0
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

const sheetsOf = (plan: Plan, facts: readonly Fact[], context: Context): Sheet[] => {
  const { library, locale } = context;
  const happenings = facts.filter(({ kind }) => HAPPENINGS.includes(kind));
  const views = facts.filter(({ kind }) => !HAPPENINGS.includes(kind));
  return [
    { tab: 'terms', lines: openingLines(plan, context) },
    ...termSheets(plan, context),
    gapSheet(plan, context),
    lineageSheet(plan, context),
    reactionSheet(plan, context),
    { tab: 'events', title: say(locale, 'plan.events'), lines: eventLines(happenings, library, locale) },
    { tab: 'views', title: say(locale, 'plan.views'), lines: views.map((fact) => factLine(fact, library, locale)) },
  ];
};

/** Its relatives that settle the most of the same issues. */
const comparisons = (plan: Plan, context: Context): Answer['next'] => {
  const { library, locale } = context;
  const issues = new Set(plan.terms.map(({ issue }) => issue));
  const shared = ({ terms }: Plan) => new Set(terms.map(({ issue }) => issue)).intersection(issues).size;
  return relativesOf(plan, library)
    .filter((other) => shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, MOST_COMPARISONS)
    .map(({ id, name }) => nextStep(say(locale, 'next.compare', { name: name[locale] }), 'plan', { name: plan.id, compare: id }, context));
};

const nothing = ({ name }: Plan, context: Context): Answer =>
  compose(context.library, {
    kind: 'nothing',
    locale: context.locale,
    title: name[context.locale],
    scope: joinScope(asOfWords(context), context),
    intro: [say(context.locale, 'plan.nothing')],
    sections: [],
  });

/** What is in a plan by issue, what it grew out of and into, how each side took it, and what happened around it. */
export const planSheet = (plan: Plan, context: Context): Answer => {
  const { library, locale } = context;
  if (plan.citations.length === 0) return nothing(plan, context);
  const facts = library.facts.filter(({ plans }) => plans.includes(plan.id));
  return compose(library, {
    kind: 'plan',
    locale,
    title: plan.name[locale],
    scope: countWords(facts, context),
    ...tabbed(sheetsOf(plan, facts, context), locale),
    next: [...comparisons(plan, context), ...nextTimeline('next.timeline', { plan }, context)],
  });
};
