import type { Context } from '../../../src/asking/command.ts';
import { knownFrom } from '../../../src/library/known-from.ts';
import { comparePlaces } from '../../../src/library/order.ts';
import { fallsIn } from '../../../src/library/range.ts';
import { daysBetween } from '../../../src/model/day.ts';
import { type DaySpan, daysOf } from '../../../src/model/edtf.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { textsOf } from '../../../src/model/localized.ts';
import { denies, type Polarity } from '../../../src/search/question/polarity.ts';
import type { NamedPart, Question } from '../../../src/search/question/read-question.ts';
import { isMutual } from '../../../src/search/question/roles.ts';
import { isJapanese } from '../../../src/text/script.ts';
import type { Candidate } from '../finding/candidate.ts';
import { answerIn } from './answer-kind.ts';
import { type Part, partsOf, rarityOf, weightAlone } from './coverage.ts';
import { polaritiesOf } from './polarities.ts';
import { subjectsOf } from './subjects.ts';
import { vouchesFor } from './vouching.ts';

/** What speaks for and against a candidate as the answer to a question: each from 0 to 1, named for what 1 means. */
export interface Evidence {
  /** Its share of the question's parts, weighed by how few candidates hold each. */
  coverage: number;
  /** How much of the question it holds, however much more that asks: a long question put in other words shares little, and still much with what answers it. */
  held: number;
  /** It stands at the top of the index. */
  rank: number;
  /** It holds what the question word asks for: a day, somebody, a number of the right thing. */
  answer: number;
  /** It holds the number or length of time that is asked for. */
  count: number;
  /** It gives a reason, words or a change where one is asked for. */
  manner: number;
  /** What happens is not in it, by any word. */
  noPredicate: number;
  /** The same, where a day, a place or somebody is asked for: there is no other tie. */
  nothingDone: number;
  /** What happens is in it, but only by words that stand in for the question's. */
  standsIn: number;
  /** Another word of the question is not in it; the share of all the words. */
  noThing: number;
  /** The thing of which one is asked for (“which hotel”) is not in it. */
  noFocus: number;
  /** Somebody whom the question names is not in it; the share of all the names. */
  noName: number;
  /** A word that looks like a name is not in it. */
  noProper: number;
  /** Whoever acts in the question does not act in it. */
  noAgent: number;
  /** It lies in other days. */
  otherDays: number;
  /** It says that it was not so, or leaves that open. */
  denied: number;
  open: number;
  /** It holds only names of the question, no word. */
  namesOnly: number;
  /** The question names nobody and nothing, neither what the library knows nor what looks like a name. */
  nameless: number;
  /** It is what happened rather than what was said or thought of it, where that is asked for. */
  happening: number;
  importance: number;
  /** It is the earliest, or latest, of those that hold as much, where that is asked for. */
  inOrder: number;
  /** It denies nothing where the question asks for what is not. */
  affirms: number;
}

export interface Witness extends Candidate {
  evidence: Evidence;
  /** The parts of the question that it does not hold, weightiest first. */
  missing: Part[];
}

/** Whether a text gives the year or day that the question gives. */
const saysPeriod = ({ text }: Fact, { periodText = '' }: Question): boolean => {
  const numbers = periodText.match(/\d+/gu) ?? [];
  return numbers.length > 0 && textsOf(text).some((words) => numbers.every((number) => words.includes(number)));
};

const MONTH_DAYS = 28;
const daysIn = ({ first, last }: DaySpan): number =>
  first === undefined || last === undefined ? Number.POSITIVE_INFINITY : daysBetween(first, last) + 1;

/** Whether a fact is about much more time than the few days that are asked about. */
const isVague = ({ when }: Fact, period: DaySpan): boolean =>
  when !== null && daysIn(period) < MONTH_DAYS && daysIn(daysOf(when)) > MONTH_DAYS;

/** How well a fact lies in the days asked about: 1 when none are named. When its document came out tells nothing of a single day. */
const meetsPeriod = (fact: Fact, question: Question, { shelf }: Context): number => {
  const { period } = question;
  if (period === undefined) return 1;
  if (fallsIn(fact, period)) return isVague(fact, period) ? 0.9 : 1;
  if (saysPeriod(fact, question)) return 0.8;
  if (fact.said !== undefined && fallsIn({ when: fact.said }, period)) return 0.8;
  if (daysIn(period) < MONTH_DAYS) return fact.when === null ? 0.35 : 0;
  const published = fact.citations.map(({ document }) => knownFrom(shelf, document) ?? '');
  const isPublishedThen = published.some((day) => (period.first ?? '') <= day && day <= (period.last ?? '9999'));
  return isPublishedThen ? 0.6 : fact.when === null ? 0.35 : 0;
};

const ASKS_WHAT_HAPPENED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-long', 'yes-no', 'changed']);
/** How far whoever acts or speaks in the question does so in the fact, or vouches for it where what happened is not asked for; 1 when the question names nobody who does. */
const meetsRole = (candidate: Candidate, question: Question, context: Context): number => {
  const { fact } = candidate;
  const actors = question.names.filter(({ type }) => type === 'actor');
  const sources = actors.filter(({ role }) => role === 'source');
  const agents = actors.filter(({ role }) => role === 'agent');
  if (question.asks === 'said' || sources.length > 0) {
    const speakers = sources.length > 0 ? sources : agents;
    return speakers.length === 0 ? 1 : Math.max(0, ...speakers.map(({ id }) => vouchesFor(fact, id, context.shelf)));
  }
  if (agents.length === 0) return 1;
  if (!ASKS_WHAT_HAPPENED.has(question.asks) && agents.some(({ id }) => vouchesFor(fact, id, context.shelf) > 0)) return 1;
  const subjects = subjectsOf(candidate, context);
  const isParty = ({ id }: NamedPart): boolean => fact.actors.includes(id);
  if (isMutual(question) && agents.some(isParty) && (subjects.length === 0 || actors.some(({ id }) => subjects.includes(id)))) return 1;
  if (agents.some(({ id }) => fact.actors[0] === id || subjects.includes(id))) return 1;
  return agents.some(({ id }) => fact.actors.includes(id)) ? 0.5 : 0;
};

const RANK_DECAY = 12;
/** Kinds of question that a thing of one form answers, and those that a manner of telling does. */
export const BY_FORM: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many', 'how-long', 'who-says', 'plan']);
const COUNTING: ReadonlySet<Question['asks']> = new Set(['how-many', 'how-long']);
const BY_MANNER: ReadonlySet<Question['asks']> = new Set(['why', 'said', 'changed']);

const HAPPENS: Record<Fact['kind'], number> = {
  event: 1,
  proposal: 0.7,
  background: 0.5,
  report: 0.5,
  statement: 0.3,
  analysis: 0,
  forecast: 0,
  recommendation: 0,
};

const AS_MUCH = 0.9;

/** Where a question asks for the first or latest of several: how near to that end each candidate stands among those that fit it. */
const orderOf = (
  { order }: Question,
  fits: readonly { fact: Fact; coverage: number }[],
  { shelf: { placeOf } }: Context,
): Map<string, number> => {
  if (order === undefined) return new Map();
  const most = Math.max(0, ...fits.map(({ coverage }) => coverage));
  const dated = fits
    .filter(({ fact, coverage }) => fact.when !== null && coverage >= AS_MUCH * most)
    .toSorted((a, b) => comparePlaces(placeOf(a.fact), placeOf(b.fact)));
  const inOrder = order === 'first' ? dated : dated.toReversed();
  return new Map(inOrder.map(({ fact }, at) => [fact.id, 1 - at / inOrder.length]));
};

/** As much as three names of which each stands in one candidate alone. */
const MUCH_HELD = 3;
const [HELD, PLAINLY_HELD, ITSELF] = [0.5, 0.6, 0.95];

/** What happens, and the thing asked for, must be said by the word or a synonym, not by one that only comes near; in another language nearness must do. */
const leastHeld = (one: Part, { texts }: Candidate, { text }: Question): number =>
  one.sort === 'word' &&
  (one.word.part === 'predicate' || one.word.part === 'focus') &&
  texts.some((there) => isJapanese(there.text) === isJapanese(text))
    ? PLAINLY_HELD
    : HELD;

const weightIn = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);
const shareOf = (some: readonly Part[], all: readonly Part[]): number => (all.length === 0 ? 0 : weightIn(some) / weightIn(all));

/** How much a candidate holds of some parts, 1 of none. */
const heldOf = (at: number, parts: readonly Part[]): number =>
  parts.length === 0 ? 1 : parts.reduce((sum, { weight, held }) => sum + weight * (held[at] ?? 0), 0) / weightIn(parts);

const isWord =
  (...kinds: string[]) =>
  (one: Part): boolean =>
    one.sort === 'word' && (kinds.length === 0 || kinds.includes(one.word.part));
const isName = (one: Part): boolean => one.sort === 'name' && one.name.role !== 'time';

const polaritiesIn = (words: readonly Part[], candidate: Candidate): Polarity[] =>
  words.flatMap((one) => (one.sort === 'word' ? polaritiesOf(one.word, candidate) : []));

/** What speaks for and against each candidate, in their order. */
export const readEvidence = (question: Question, candidates: readonly Candidate[], context: Context): Witness[] => {
  const parts = partsOf(question, candidates, context);
  const coverages = candidates.map((_, at) => heldOf(at, parts));
  const ordered = orderOf(
    question,
    candidates.map(({ fact }, at) => ({ fact, coverage: coverages[at] ?? 0 })),
    context,
  );
  const days = candidates.map(({ fact }) => Number(question.period !== undefined && fallsIn(fact, question.period)));
  const weightOfDays = rarityOf(days);
  return candidates.map((candidate, at): Witness => {
    const { fact, texts } = candidate;
    const missing = parts.filter((one) => (one.held[at] ?? 0) < leastHeld(one, candidate, question));
    const held = parts.filter((one) => !missing.includes(one));
    const predicates = parts.filter(isWord('predicate'));
    const told = polaritiesIn(
      predicates.filter((one) => held.includes(one)),
      candidate,
    );
    const others = told.length > 0 ? told : polaritiesIn(held.filter(isWord('thing')), candidate);
    const isDenied = others.length > 0 && others.every((polarity) => polarity === 'denied');
    const isOpen = told.length > 0 && !told.includes('told') && !isDenied;
    const answer = answerIn(candidate, question, context);
    const undone = predicates.length === 0 ? 0 : shareOf(missing.filter(isWord('predicate')), predicates);
    return {
      ...candidate,
      missing: missing.toSorted((a, b) => b.weight - a.weight),
      evidence: {
        coverage: coverages[at] ?? 0,
        held: Math.min(
          1,
          ((coverages[at] ?? 0) * weightIn(parts) + (days[at] ?? 0) * weightOfDays) / (MUCH_HELD * weightAlone(candidates.length)),
        ),
        rank: Math.exp(-candidate.rank / RANK_DECAY),
        answer: BY_FORM.has(question.asks) ? answer : 1,
        count: COUNTING.has(question.asks) ? answer : 0,
        manner: BY_MANNER.has(question.asks) ? answer : 1,
        noPredicate: undone,
        nothingDone: BY_FORM.has(question.asks) && !COUNTING.has(question.asks) ? undone : 0,
        standsIn: Number(predicates.length > 0 && undone < 1 && predicates.every(({ held: each }) => (each[at] ?? 0) < ITSELF)),
        noThing: shareOf(missing.filter(isWord('thing', 'telling')), parts.filter(isWord())),
        noFocus: Number(question.asks === 'what' && missing.some(isWord('focus'))),
        noName: shareOf(missing.filter(isName), parts.filter(isName)),
        noProper: Number(missing.some((one) => one.sort === 'word' && one.word.isName)),
        noAgent: 1 - meetsRole(candidate, question, context),
        otherDays: 1 - meetsPeriod(fact, question, context),
        denied: Number(isDenied && !question.isNegated),
        open: Number(isOpen && !question.isNegated),
        namesOnly: Number(parts.some(isWord()) && !held.some(isWord())),
        nameless: Number(question.names.length === 0 && !question.content.some(({ isName }) => isName)),
        happening: ASKS_WHAT_HAPPENED.has(question.asks) ? HAPPENS[fact.kind] : 0,
        importance: fact.importance / 3,
        inOrder: ordered.get(fact.id) ?? 0,
        affirms: Number(question.isNegated && !texts.some(({ text }) => denies(text))),
      },
    };
  });
};
