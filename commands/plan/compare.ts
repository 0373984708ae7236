import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { asOfWords, joinScope } from '../../src/briefing/wording/counts.ts';
import { distinctCitations } from '../../src/briefing/wording/lines.ts';
import { nextStep } from '../../src/briefing/wording/next-steps.ts';
import type { Sheet as SheetOf } from '../../src/briefing/wording/tabs.ts';
import { UserError } from '../../src/errors.ts';
import { nameIn } from '../../src/library/names.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Locale } from '../../src/model/localized.ts';
import type { Plan, Term } from '../../src/model/plan.ts';
import { termLine, termMark } from './terms.ts';
import { words } from './words.ts';

/** A section under one of the comparison's tabs. */
type Sheet = SheetOf<keyof typeof words.compare.tabs>;

type Outcome = 'changed' | 'only-left' | 'only-right' | 'unchanged';

/** What changed is read first. */
const ORDER: readonly Outcome[] = ['changed', 'only-left', 'only-right', 'unchanged'];

/** What two plans say on one issue: terms of both, and those that only one has. */
interface Comparison {
  issue: string;
  outcome: Outcome;
  shared: [Term, Term][];
  left: Term[];
  right: Term[];
}

const sameTerm = (a: Term, b: Term): boolean => a.value === b.value && a.stance === b.stance;

const compareOn = (issue: string, left: Plan, right: Plan): Comparison => {
  const [mine, theirs] = [left, right].map(({ terms }) => terms.filter((term) => term.issue === issue)) as [Term[], Term[]];
  const onlyIn = (terms: readonly Term[], others: readonly Term[]) =>
    terms.filter((term) => !others.some((other) => sameTerm(term, other)));
  const [leftOnly, rightOnly] = [onlyIn(mine, theirs), onlyIn(theirs, mine)];
  return {
    issue,
    outcome:
      theirs.length === 0
        ? 'only-left'
        : mine.length === 0
          ? 'only-right'
          : leftOnly.length + rightOnly.length > 0
            ? 'changed'
            : 'unchanged',
    shared: mine.flatMap((term): [Term, Term][] => theirs.filter((twin) => sameTerm(term, twin)).map((twin) => [term, twin])),
    left: leftOnly,
    right: rightOnly,
  };
};

/** A term under the name of its plan, or “same”; a remark says when the plan rules the thing out or leaves it open. */
const labelled = (term: Term, plan: Plan, label: string | undefined, context: Context): Line => ({
  ...termLine(term, plan, context),
  label,
  note: termMark(term, context),
});

const sharedLine = ([term, twin]: [Term, Term], plan: Plan, context: Context): Line => ({
  ...labelled(term, plan, say(context.locale, words.compare.same), context),
  citations: distinctCitations([...term.citations, ...twin.citations]),
});

const sectionOf = ({ issue, outcome, shared, left, right }: Comparison, [one, other]: [Plan, Plan], context: Context): Sheet => {
  const { shelf, locale } = context;
  const name = nameIn(shelf, 'issue', issue, locale);
  const [speaking, silent] = outcome === 'only-left' ? [one, other] : [other, one];
  const isOneSided = outcome === 'only-left' || outcome === 'only-right';
  return {
    tab: isOneSided ? 'one' : outcome,
    together: true,
    title: isOneSided
      ? say(locale, words.compare.only, { issue: name, plan: speaking.name[locale] })
      : say(locale, words.compare[outcome], { issue: name }),
    text: isOneSided ? [say(locale, words.compare.notMentioned, { plan: silent.name[locale] })] : [],
    lines: [
      ...shared.map((pair) => sharedLine(pair, one, context)),
      ...left.map((term) => labelled(term, one, isOneSided ? undefined : one.name[locale], context)),
      ...right.map((term) => labelled(term, other, isOneSided ? undefined : other.name[locale], context)),
    ],
  };
};

const countOutcomes = (comparisons: readonly Comparison[], locale: Locale): string => {
  const count = (...outcomes: Outcome[]) => comparisons.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return say(locale, words.compare.counts, {
    changed: count('changed'),
    one: count('only-left', 'only-right'),
    same: count('unchanged'),
  });
};

const titleOf = ([left, right]: [Plan, Plan], locale: Locale): string =>
  say(locale, words.compare.title, { left: left.name[locale], right: right.name[locale] });

/** Tabs by what became of the issues, with how many; none where all fared alike. */
const tabsOf = (sections: readonly Sheet[], locale: Locale): Answer['tabs'] => {
  const byOutcome = [...Map.groupBy(sections, ({ tab }) => tab)];
  return byOutcome.length < 2
    ? []
    : byOutcome.map(([id, { length }]) => ({ id, label: say(locale, words.compare.tabs[id], { count: length }) }));
};

/** The sheets of those plans that documents tell of. */
const sheetsOf = (plans: readonly Plan[], context: Context): Answer['next'] =>
  plans
    .filter(({ citations }) => citations.length > 0)
    .map(({ id, name }) => nextStep(name[context.locale], 'plan', { name: id }, context));

/** A plan whose terms nobody gives lacks nothing that can be told. */
const nothingToCompare = (plans: [Plan, Plan], silent: readonly Plan[], context: Context): Answer =>
  compose(context.shelf, {
    kind: 'nothing',
    locale: context.locale,
    title: titleOf(plans, context.locale),
    scope: joinScope(asOfWords(context), context),
    intro: silent.map(({ name }) => say(context.locale, words.compare.noTerms, { plan: name[context.locale] })),
    sections: [],
    next: sheetsOf(plans, context),
  });

/**
 * Two plans side by side, issue by issue: first what changed, then what only one has, then what is the same.
 *
 * @throws {UserError} when both are the same plan
 */
export const comparePlans = (left: Plan, right: Plan, context: Context): Answer => {
  const { shelf, locale } = context;
  if (left.id === right.id) throw new UserError(say(locale, words.samePlan, { plan: left.name[locale] }));
  const silent = [left, right].filter(({ terms }) => terms.length === 0);
  if (silent.length > 0) return nothingToCompare([left, right], silent, context);
  const issues = [...new Set([...left.terms, ...right.terms].map(({ issue }) => issue))];
  const comparisons = issues.map((issue) => compareOn(issue, left, right));
  const inOrder = ORDER.flatMap((outcome) => comparisons.filter((one) => one.outcome === outcome));
  const sections = inOrder.map((one) => sectionOf(one, [left, right], context));
  return compose(shelf, {
    kind: 'comparison',
    locale,
    title: titleOf([left, right], locale),
    scope: joinScope([countOutcomes(comparisons, locale), ...asOfWords(context)], context),
    sections,
    tabs: tabsOf(sections, locale),
    next: sheetsOf([left, right], context),
  });
};
