import type { Context } from '../../src/asking/command.ts';
import { chooseEssentials } from '../../src/briefing/choosing/lead.ts';
import { pickEvents } from '../../src/briefing/choosing/pick.ts';
import { LEAST_COVERAGE } from '../../src/briefing/choosing/relevance.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { concerns } from '../../src/library/asserters.ts';
import { mergeEvents } from '../../src/library/events.ts';
import { fallsIn, lastKnownDay } from '../../src/library/range.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import { kindOf } from '../../src/model/kind.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { parsePeriod } from '../../src/time/parse-period.ts';
import { namedIn } from './named-in.ts';

const MOST_HITS = 40;

/** Hits below this share of the best score are left out as evidence. */
const EVIDENCE_SHARE = 0.5;

/** What shares less with a question is not even near it. */
const NEAR_COVERAGE = 0.25;
const MOST_NEAR = 3;

/** What happened answers before what is said of it; what must not be missed before detail. */
const IMPORTANCE_WEIGHT = { 1: 0.9, 2: 1, 3: 1.15 } as const;

/** What a fact is still worth that concerns none of those whom the question names. */
const BESIDE_THE_NAMED = 0.25;

/** Asks for whatever there is, and says nothing of what. */
const WHAT_HAPPENED =
  /(?:何|なに)が(?:あっ|起[きこ])\p{sc=Hira}*|(?:どんな)?(?:出来事|動き)(?:があ\p{sc=Hira}*)?|\bwhat(?: has| had)? happened\b/giu;

/** What joined a date to the rest of a question, once both are gone. */
const AROUND =
  /^(?:[\s\p{P}]|\b(?:in|on|at|during|since|the)\b|[にはの、])+|[\s\p{P}]+(?:\b(?:in|on|at|during|since|the)\b[\s\p{P}]*)*$/giu;
const CONTENT = /[\p{sc=Han}\p{sc=Kana}\p{N}]|\p{sc=Latn}{2}/u;

/** A fact found, the better it answers. */
interface Found {
  fact: Fact;
  score: number;
  coverage: number;
}

/** A question that names several is covered by what concerns them all, however it words the rest. */
const NAMED_COVERAGE = 0.6;

/** How well a fact fits the people, bodies and plans that the words name: what it is worth, and how much of the words that covers. */
const fitToNamed = (words: string, context: Context): ((fact: Fact) => { worth: number; coverage: number }) => {
  const [actors, plans] = [namedIn(words, 'actor', context), namedIn(words, 'plan', context)];
  const named = actors.length + plans.length;
  return (fact) => {
    const met = actors.filter((id) => concerns(fact, id, context.shelf)).length + plans.filter((id) => fact.plans.includes(id)).length;
    const share = named === 0 ? 1 : met / named;
    return { worth: BESIDE_THE_NAMED + (1 - BESIDE_THE_NAMED) * share, coverage: named > 1 && share === 1 ? NAMED_COVERAGE : 0 };
  };
};

const find = (words: string, period: DaySpan | undefined, context: Context): Found[] => {
  const { shelf } = context;
  const fitOf = fitToNamed(words, context);
  const facts = new Map(shelf.facts.flatMap((fact) => (period === undefined || fallsIn(fact, period) ? [[fact.id, fact] as const] : [])));
  return shelf.indexes.facts
    .search(words, { limit: MOST_HITS, accept: (id) => facts.has(id) })
    .flatMap(({ id, score, coverage }) => {
      const fact = facts.get(id);
      if (fact === undefined) return [];
      const fit = fitOf(fact);
      const weight = fit.worth * kindOf(fact.kind).weight * IMPORTANCE_WEIGHT[fact.importance];
      return [{ fact, coverage: Math.max(coverage, fit.coverage), score: score * weight }];
    })
    .toSorted((a, b) => b.score - a.score);
};

const clearOnes = (found: readonly Found[]): Fact[] => {
  const covering = found.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const enough = (covering[0]?.score ?? 0) * EVIDENCE_SHARE;
  return covering.filter(({ score }) => score >= enough).map(({ fact }) => fact);
};

/** The period that a question names, and what else it asks; no period when it names none. */
const splitPeriod = (question: string, { shelf, today }: Context): { period: DaySpan | undefined; rest: string } => {
  const known = lastKnownDay(shelf);
  const latest = known !== undefined && known < today ? known : today;
  for (const { text, start, end, type } of findTimes(question)) {
    const read = type === 'DATE' ? parsePeriod(text, { today, latest }) : undefined;
    if (read) return { period: { first: read.from, last: read.to }, rest: `${question.slice(0, start)} ${question.slice(end)}` };
  }
  return { period: undefined, rest: question };
};

const essentialsOf = (period: DaySpan, context: Context): Fact[] =>
  chooseEssentials(pickEvents({ period }, 'short', context).events, context.shelf).map(({ facts: [fact] }) => fact);

/** What answers a question. */
interface Evidence {
  /** Best first; empty when nothing clearly answers. */
  facts: Fact[];
  /** Where a timeline finds more of it. */
  scope: Scope;
}

/** The facts that clearly answer a question: within the period it names, where anything there does. */
export const evidenceFor = (question: string, context: Context): Evidence => {
  const { period, rest } = splitPeriod(question, context);
  if (period !== undefined) {
    const about = rest.replace(WHAT_HAPPENED, ' ').replace(AROUND, '');
    const within = CONTENT.test(about) ? clearOnes(find(about, period, context)) : [];
    if (within.length > 0) return { facts: within, scope: { period, about } };
    if (rest.search(WHAT_HAPPENED) >= 0) return { facts: essentialsOf(period, context), scope: { period } };
  }
  return { facts: clearOnes(find(question, undefined, context)), scope: { about: question } };
};

/** What shares the most with a question that nothing answers: at most three facts, one an event, best first. */
export const nearestTo = (question: string, context: Context): Fact[] => {
  const near = find(question, undefined, context).filter(({ coverage }) => coverage >= NEAR_COVERAGE);
  return mergeEvents(near.map(({ fact }) => fact).slice(0, MOST_NEAR)).map(({ facts: [fact] }) => fact);
};
