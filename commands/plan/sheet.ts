import type { Context } from '../../src/asking/command.ts';
import { newestOf } from '../../src/briefing/choosing/newest.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countWords } from '../../src/briefing/wording/counts.ts';
import { distinctCitations, eventLine, eventLines, factLines, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextStep, nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { type Sheet as SheetOf, tabbed } from '../../src/briefing/wording/tabs.ts';
import { nameIn } from '../../src/library/names.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isHappening } from '../../src/model/kind.ts';
import { namedIn } from '../../src/model/localized.ts';
import type { Plan } from '../../src/model/plan.ts';
import { lineageOf, relativesOf } from './lineage.ts';
import { termLine } from './terms.ts';
import { words } from './words.ts';

/** A section under one of the sheet's tabs. */
type Sheet = SheetOf<keyof typeof words.tabs>;

const MOST_COMPARISONS = 1;
const FEW_TERMS = 3;

const issueNames = (issues: Iterable<string>, { shelf, locale }: Context): string =>
  listInWords(
    [...issues].map((issue) => nameIn(shelf, 'issue', issue, locale)),
    locale,
  );

const termSheets = (plan: Plan, context: Context): Sheet[] =>
  [...Map.groupBy(plan.terms, ({ issue }) => issue)].map(([issue, terms]) => ({
    tab: tabOfTerms(plan),
    title: nameIn(context.shelf, 'issue', issue, context.locale),
    together: true,
    lines: terms.map((term) => termLine(term, plan, context)),
  }));

/** What this plan leaves unmentioned though its relatives settle it: a gap is said, not left blank. */
const gapSheet = (plan: Plan, context: Context): Sheet => {
  const { shelf, locale } = context;
  const own = new Set(plan.terms.map(({ issue }) => issue));
  const settled = relativesOf(plan, shelf).flatMap(({ terms }) => terms.map(({ issue }) => issue));
  const missing = new Set(settled.filter((issue) => !own.has(issue)));
  const text = missing.size > 0 ? [say(locale, words.notCovered, { issues: issueNames(missing, context) })] : [];
  return { tab: tabOfTerms(plan), title: say(locale, words.gaps), text, lines: [] };
};

const summaryLine = ({ id, when, part, summary, citations, authors }: Plan, { locale }: Context): Line =>
  statementLine({ id, when, part, text: summary[locale], kind: 'proposal', citations, plans: [id], actors: authors });

/** A plan that another grew out of, with who says so. */
const originInWords = ({ plan, attribution }: Plan['derivedFrom'][number], { shelf, locale }: Context): string => {
  const name = nameIn(shelf, 'plan', plan, locale);
  return attribution === null ? name : say(locale, words.grewFromAccording, { plan: name, name: namedIn(attribution.name, locale) });
};

const grewFrom = ({ derivedFrom }: Plan, context: Context): string | undefined => {
  const names = listInWords(
    derivedFrom.map((one) => originInWords(one, context)),
    context.locale,
  );
  return names === '' ? undefined : say(context.locale, words.grewFrom, { names });
};

const lineageLine = (plan: Plan, context: Context): Line => ({
  ...summaryLine(plan, context),
  label: plan.name[context.locale],
  note: grewFrom(plan, context),
  citations: distinctCitations([plan, ...plan.derivedFrom].flatMap(({ citations }) => citations)),
});

const lineageSheet = (plan: Plan, context: Context): Sheet => {
  const lineage = lineageOf(plan, context.shelf).filter(({ citations }) => citations.length > 0);
  const lines = lineage.map((one) => lineageLine(one, context));
  return { tab: 'lineage', title: say(context.locale, words.lineage), lines: lineage.length > 1 ? lines : [] };
};

const reactionSheet = ({ reactions, id }: Plan, { shelf, locale }: Context): Sheet => ({
  tab: 'reactions',
  title: say(locale, words.reactions),
  lines: reactions.map(({ actor, when, text, citations }, index) =>
    statementLine({
      id: `${id}-reaction-${index}`,
      when,
      text: text[locale],
      kind: 'statement',
      citations,
      actors: [actor],
      plans: [id],
      label: nameIn(shelf, 'actor', actor, locale),
    }),
  ),
});

const authorWords = ({ authors }: Plan, { shelf, locale }: Context): string | undefined => {
  const names = authors.map((author) => nameIn(shelf, 'actor', author, locale));
  return names.length === 0 ? undefined : say(locale, words.authors, { names: listInWords(names, locale) });
};

const deadlineLines = ({ id, authors, deadline }: Plan, { locale }: Context): Line[] =>
  deadline === undefined
    ? []
    : [
        statementLine({
          id: `${id}-deadline`,
          kind: 'proposal',
          plans: [id],
          actors: authors,
          when: deadline.when,
          label: say(locale, words.deadline),
          text: deadline.text[locale],
          citations: deadline.citations,
        }),
      ];

const statusLines = ({ id, authors, status }: Plan, { locale }: Context): Line[] =>
  status === undefined || status.citations.length === 0
    ? []
    : [
        statementLine({
          id: `${id}-status`,
          kind: 'proposal',
          plans: [id],
          actors: authors,
          label: say(locale, words.status),
          text: status[locale],
          citations: status.citations,
        }),
      ];

/** The last that happened around it after it came out. */
const newestLines = (plan: Plan, happenings: readonly Fact[], { shelf, locale }: Context): Line[] => {
  const later = shelf.eventsOf(happenings).filter(({ facts: [{ when, whenCorrected }] }) => (whenCorrected ?? when) !== plan.when);
  const newest = newestOf(later, shelf);
  return newest === undefined ? [] : [{ ...eventLine(newest, shelf, locale), label: say(locale, words.newest), note: undefined }];
};

/** What it is and who put it forward, by when it was to be answered, what became of it, and what happened last: each with its sources. */
const leadOf = (plan: Plan, happenings: readonly Fact[], context: Context): Line[] => [
  { ...summaryLine(plan, context), note: authorWords(plan, context) },
  ...deadlineLines(plan, context),
  ...statusLines(plan, context),
  ...newestLines(plan, happenings, context),
];

/** Few terms stand on the sheet itself, many behind a tab. */
const tabOfTerms = ({ terms }: Plan): Sheet['tab'] => (terms.length <= FEW_TERMS ? 'overview' : 'terms');

/** What many terms are about, in one line. */
const termWords = (plan: Plan, context: Context): string[] => {
  const issues = new Set(plan.terms.map(({ issue }) => issue));
  if (tabOfTerms(plan) === 'overview') return [];
  return [say(context.locale, words.settles, { count: plan.terms.length, issues: issueNames(issues, context) })];
};

const sheetsOf = (plan: Plan, facts: readonly Fact[], happenings: readonly Fact[], context: Context): Sheet[] => {
  const { shelf, locale } = context;
  const views = facts.filter((fact) => !isHappening(fact));
  return [
    ...termSheets(plan, context),
    gapSheet(plan, context),
    lineageSheet(plan, context),
    reactionSheet(plan, context),
    { tab: 'events', title: say(locale, words.events), lines: eventLines(happenings, shelf, locale) },
    { tab: 'views', title: say(locale, words.views), lines: factLines(views, shelf, locale) },
  ];
};

/** Its relatives that settle the most of the same issues. */
const comparisons = (plan: Plan, context: Context): Answer['next'] => {
  const { shelf, locale } = context;
  const issues = new Set(plan.terms.map(({ issue }) => issue));
  const shared = ({ terms }: Plan) => new Set(terms.map(({ issue }) => issue)).intersection(issues).size;
  return relativesOf(plan, shelf)
    .filter((other) => shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, MOST_COMPARISONS)
    .map(({ id, name }) =>
      nextStep(say(locale, words.next.compare, { name: name[locale] }), 'plan', { name: plan.id, compare: id }, context),
    );
};

/** What a plan is and where it stands; then its terms by issue, what it grew out of and into, how each side took it, and what happened around it. */
export const planSheet = (plan: Plan, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = shelf.about({ plan: plan.id });
  const happenings = facts.filter(isHappening);
  const { sections, tabs } = tabbed(sheetsOf(plan, facts, happenings, context), words.tabs, locale);
  const overview = { id: 'overview', label: say(locale, words.tabs.overview) };
  return compose(shelf, {
    kind: 'plan',
    locale,
    title: plan.name[locale],
    scope: countWords(facts, context),
    lead: leadOf(plan, happenings, context),
    sections,
    tabs: [overview, ...tabs.filter(({ id }) => id !== overview.id)],
    closing: termWords(plan, context),
    next: [...nextTimeline(steps.timeline, { plan }, context), ...comparisons(plan, context)],
  });
};
