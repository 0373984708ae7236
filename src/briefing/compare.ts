import { say } from '../messages/say.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Plan, Term } from '../model/plan.ts';
import type { Context } from './command.ts';
import { distinctCitations } from './lines.ts';
import { nameIn } from './names.ts';
import { planAsOf, termLine } from './plan.ts';
import { compose } from './sources.ts';

const sameTerm = (a: Term, b: Term): boolean => a.issue === b.issue && a.value === b.value && a.stance === b.stance;

/** A term of one plan, labelled with how it stands to the other plan. */
const labelled = (term: Term, plan: Plan, label: string, context: Context): Line => {
  const line = termLine(term, plan, context);
  return { ...line, label: [label, line.label].filter(Boolean).join(' ') };
};

const sharedLine = (term: Term, twin: Term, plan: Plan, context: Context): Line => ({
  ...labelled(term, plan, say(context.locale, 'compare.same'), context),
  citations: distinctCitations([...term.citations, ...twin.citations]),
});

interface Sides {
  shared: [Term, Term][];
  left: Term[];
  right: Term[];
}

const splitTerms = (mine: readonly Term[], theirs: readonly Term[]): Sides => ({
  shared: mine.flatMap((term): [Term, Term][] => theirs.filter((twin) => sameTerm(term, twin)).map((twin) => [term, twin])),
  left: mine.filter((term) => !theirs.some((twin) => sameTerm(term, twin))),
  right: theirs.filter((term) => !mine.some((twin) => sameTerm(term, twin))),
});

/** One issue side by side: what is the same, what each says differently, and which of them does not mention it. */
const issueSection = (issue: string, left: Plan, right: Plan, context: Context): Section => {
  const { library, locale } = context;
  const of = ({ terms }: Plan) => terms.filter((term) => term.issue === issue);
  const sides = splitTerms(of(left), of(right));
  const silent = [left, right].filter((plan) => of(plan).length === 0);
  const mark = silent.length > 0 ? 'compare.only' : sides.left.length + sides.right.length > 0 ? 'compare.changed' : 'compare.unchanged';
  return {
    title: say(locale, mark, { issue: nameIn(library, 'issue', issue, locale) }),
    text: silent.map(({ name }) => say(locale, 'compare.not-mentioned', { plan: name[locale] })),
    lines: [
      ...sides.shared.map(([term, twin]) => sharedLine(term, twin, left, context)),
      ...sides.left.map((term) => labelled(term, left, left.name[locale], context)),
      ...sides.right.map((term) => labelled(term, right, right.name[locale], context)),
    ],
  };
};

/** Two plans side by side, issue by issue. */
export const comparePlans = (left: Plan, right: Plan, asOf: Day | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const [one, other] = [planAsOf(left, asOf, context), planAsOf(right, asOf, context)];
  const issues = [...new Set([...one.terms, ...other.terms].map(({ issue }) => issue))];
  return compose(library, {
    kind: 'comparison',
    locale,
    title: say(locale, 'compare.title', { left: left.name[locale], right: right.name[locale] }),
    intro: issues.length === 0 ? [say(locale, 'compare.nothing')] : [],
    sections: issues.map((issue) => issueSection(issue, one, other, context)),
    next: [left, right].map(({ id, name }) => ({ label: name[locale], ask: { command: 'plan', options: { name: id } } })),
  });
};
