import type { Context } from '../../src/asking/command.ts';
import { concerns } from '../../src/library/asserters.ts';
import { knownFrom } from '../../src/library/known-from.ts';
import { comparePlaces } from '../../src/library/order.ts';
import { fallsIn } from '../../src/library/range.ts';
import type { Fact } from '../../src/model/fact.ts';
import { textsOf } from '../../src/model/localized.ts';
import type { ContentWord } from '../../src/search/question/content.ts';
import { denies } from '../../src/search/question/polarity.ts';
import type { NamedPart, Question } from '../../src/search/question/read-question.ts';
import { holdsWord, type Readable } from '../../src/search/question/readable.ts';
import { remember } from '../../src/text/remember.ts';
import { answerIn } from './answer-kind.ts';
import { type Candidate, numbersIn } from './candidate.ts';
import { subjectsOf } from './subjects.ts';
import { vouchesFor } from './vouching.ts';

/** How a fact meets each part of a question, each from 0 to 1. */
export interface Fit {
  /** Its share of words, names and numbers together, weighed by how few candidates hold each. */
  coverage: number;
  /** Its share of the question's words, weighed by how few candidates hold each. */
  words: number;
  /** Its share of the names. */
  names: number;
  /** Whether it lies in the days asked about; 1 when none are named. */
  period: number;
  /** Whether it holds what the question word asks for. */
  answer: number;
  /** Whether those who act in the question act in it. */
  role: number;
  /** Where the index ranks it. */
  rank: number;
  /** Words of the question that it does not hold. */
  missing: string[];
  /** Names of the question that it does not concern. */
  missingNames: NamedPart[];
}

export interface Weighed extends Candidate {
  fit: Fit;
  score: number;
}

const IN_NAMES = 0.75;
const IN_PART = 0.5;
/** A word that only the same paragraph says; below what counts as held. */
const AROUND_IT = 0.45;

const bigramsOf = (word: string): string[] => [...word].slice(1).map((sign, at) => `${[...word][at]}${sign}`);

/** How well each candidate holds a word: itself or a related one in its text, in its names, or in part. */
const holdings = ({ forms, text }: ContentWord, candidates: readonly Candidate[]): number[] => {
  const inName = remember((name: Readable) => holdsWord(forms, [name]) * IN_NAMES);
  const pieces = /^[\p{sc=Han}\p{sc=Kana}ー]{3,}$/u.test(text) ? bigramsOf(text) : [];
  const nearby = remember((text: Readable) => holdsWord(forms, [text]) * AROUND_IT);
  return candidates.map(({ texts, names, around }) => {
    const whole = holdsWord(forms, texts);
    if (whole > 0) return whole;
    const named = Math.max(0, ...names.map(inName));
    const close = Math.max(named, ...around.map(nearby));
    if (close > 0 || pieces.length === 0) return close;
    const share = pieces.filter((piece) => texts.some((one) => one.text.includes(piece))).length / pieces.length;
    return share >= 0.5 ? share * IN_PART : 0;
  });
};

const NAME_WEIGHT: Record<string, number> = { person: 1, organisation: 0.9, outlet: 1, state: 0.5, bloc: 0.5 };

const weightOfName = ({ type, id }: NamedPart, { shelf }: Context): number =>
  type === 'actor' ? (NAME_WEIGHT[shelf.actors.get(id)?.type ?? ''] ?? 1) : 1;

/** Whether a fact is about what a name means, or its text says the name. */
const concernsName = ({ fact, texts }: Candidate, { type, id, start, end }: NamedPart, question: Question, { shelf }: Context): boolean => {
  if (holdsWord([{ text: question.text.slice(start, end), weight: 1 }], texts) === 1) return true;
  if (type === 'plan') return fact.plans.includes(id);
  if (type === 'document') return fact.citations.some(({ document }) => document === id);
  return concerns(fact, id, shelf);
};

/** Whether a text gives the year or day that the question gives. */
const saysPeriod = ({ text }: Fact, { periodText = '' }: Question): boolean => {
  const numbers = periodText.match(/\d+/gu) ?? [];
  return numbers.length > 0 && textsOf(text).some((words) => numbers.every((number) => words.includes(number)));
};

const meetsPeriod = (fact: Fact, question: Question, { shelf }: Context): number => {
  const { period } = question;
  if (period === undefined) return 1;
  if (fallsIn(fact, period)) return 1;
  if (saysPeriod(fact, question)) return 0.8;
  if (fact.said !== undefined && fallsIn({ when: fact.said }, period)) return 0.8;
  const published = fact.citations.map(({ document }) => knownFrom(shelf, document) ?? '');
  const isPublishedThen = published.some((day) => (period.first ?? '') <= day && day <= (period.last ?? '9999'));
  return isPublishedThen ? 0.6 : fact.when === null ? 0.35 : 0;
};

/** Whether those who act in the question act in the fact: its first actor, or whoever its text begins with. */
const meetsRole = (candidate: Candidate, question: Question, context: Context): number => {
  const { fact } = candidate;
  const { shelf } = context;
  const sources = question.names.filter(({ role, type }) => role === 'source' && type === 'actor');
  const agents = question.names.filter(({ role, type }) => role === 'agent' && type === 'actor');
  if (question.asks === 'said' || sources.length > 0) {
    const speakers = sources.length > 0 ? sources : agents;
    if (speakers.length === 0) return 0.5;
    return Math.max(0, ...speakers.map(({ id }) => vouchesFor(fact, id, shelf)));
  }
  if (agents.length === 0) return 0.5;
  const subjects = subjectsOf(candidate, context);
  return agents.some(({ id }) => fact.actors[0] === id || subjects.includes(id))
    ? 1
    : agents.some(({ id }) => fact.actors.includes(id))
      ? 0.5
      : 0;
};

const RANK_DECAY = 12;
/** What each part of a fit is worth. */
const WEIGHTS = { coverage: 5, period: 3, answer: 1.4, role: 0.5, rank: 1 };
/** Where a number is asked for, a line without it is no answer, however much it is about. */
const COUNTING: ReadonlySet<Question['asks']> = new Set(['how-many', 'how-long']);
const COUNT_WEIGHT = 2;
/** What happened answers before what is said or thought of it, except where words or reasons are asked for. */
const KIND_BONUS: Partial<Record<Fact['kind'], number>> = { event: 0.15, statement: 0.1, proposal: 0.1, background: 0.05, report: 0.05 };
const HAPPENING_BONUS: Record<Fact['kind'], number> = {
  event: 0.6,
  proposal: 0.35,
  statement: 0.1,
  report: 0.2,
  background: 0.25,
  analysis: -0.1,
  forecast: -0.1,
  recommendation: -0.1,
};
const ASKS_WHAT_HAPPENED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-long', 'yes-no', 'changed']);
/** What must not be missed before detail. */
const IMPORTANCE_WEIGHT = 0.12;

/** A part of a question that a candidate can hold: what it counts, and how well each candidate holds it. */
interface Part {
  weight: number;
  held: number[];
}

/** How much a part tells of the candidates apart: little when most of them hold it. */
const rarityOf = (held: readonly number[]): number => Math.log(1 + held.length / (held.filter((value) => value >= 0.5).length + 0.5));

/** What a fact loses that denies nothing, where the question asks for what is not. */
const DENIAL_MISSED = 1;

const NAME_SHARE = 1.1;
const NUMBER_SHARE = 0.8;
/** What is counted is held by a line that gives such a number. */
const COUNTED_SHARE = 0.8;

const partsOf = (
  question: Question,
  candidates: readonly Candidate[],
  context: Context,
): { words: Part[]; names: Part[]; numbers: Part[]; counted: Part[] } => {
  const part = (weight: number, held: number[]): Part => ({ weight: weight * (0.3 + rarityOf(held)), held });
  const numbersOf = candidates.map((candidate) => new Set(numbersIn(candidate).map(({ value }) => value)));
  return {
    words: question.content.map((word) => part(word.weight * (word.isName ? NAME_SHARE : 1), holdings(word, candidates))),
    names: question.names.map((name) =>
      part(
        NAME_SHARE * weightOfName(name, context),
        candidates.map((candidate) => Number(concernsName(candidate, name, question, context))),
      ),
    ),
    counted:
      question.counted === undefined
        ? []
        : [
            part(
              COUNTED_SHARE,
              candidates.map((candidate) => Number(answerIn(candidate, question, context) === 1)),
            ),
          ],
    numbers: question.numbers.map((value) =>
      part(
        NUMBER_SHARE,
        numbersOf.map((numbers) => Number(numbers.has(value))),
      ),
    ),
  };
};

const coverageAt = (index: number, parts: readonly Part[]): number => {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 1 : parts.reduce((sum, { weight, held }) => sum + weight * (held[index] ?? 0), 0) / total;
};

/** What the earliest, or the latest, gains among candidates that hold about as much of a question that asks for it. */
const ORDER_BONUS = 0.8;
const AS_MUCH = 0.9;

/** Where a question asks for the first or latest of several: how near to that end each candidate stands among those that fit it. */
const orderBonus = (
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
  return new Map(inOrder.map(({ fact }, at) => [fact.id, ORDER_BONUS * (1 - at / inOrder.length)]));
};

const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const [HELD, PLAINLY_HELD] = [0.5, 0.6];

/** What happens must be said by the word or a synonym, not by one that only comes near; in another language nearness must do. */
const leastHeld = ({ isPredicate }: ContentWord, { texts }: Candidate, { text }: Question): number =>
  isPredicate && texts.some((one) => JAPANESE.test(one.text) === JAPANESE.test(text)) ? PLAINLY_HELD : HELD;

/** Candidates with how they fit the question, best first. */
export const weigh = (question: Question, candidates: readonly Candidate[], context: Context): Weighed[] => {
  const { words, names, numbers, counted: countedParts } = partsOf(question, candidates, context);
  const all = [...words, ...names, ...numbers, ...countedParts];
  const ordered = orderBonus(
    question,
    candidates.map(({ fact }, index) => ({ fact, coverage: coverageAt(index, all) })),
    context,
  );
  return candidates
    .map((candidate, index): Weighed => {
      const fit: Fit = {
        coverage: coverageAt(index, all),
        words: coverageAt(index, [...words, ...numbers]),
        names: coverageAt(index, names),
        period: meetsPeriod(candidate.fact, question, context),
        answer: answerIn(candidate, question, context),
        role: meetsRole(candidate, question, context),
        rank: Math.exp(-candidate.rank / RANK_DECAY),
        missing: question.content
          .filter((word, at) => (words[at]?.held[index] ?? 0) < leastHeld(word, candidate, question))
          .map(({ text }) => text),
        missingNames: question.names.filter((_, at) => names[at]?.held[index] === 0),
      };
      const parts = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((sum, part) => sum + WEIGHTS[part] * fit[part], 0);
      const { kind, importance } = candidate.fact;
      const counted = COUNTING.has(question.asks) ? COUNT_WEIGHT * fit.answer : 0;
      const bonus = ASKS_WHAT_HAPPENED.has(question.asks) ? HAPPENING_BONUS[kind] : (KIND_BONUS[kind] ?? 0);
      const polarity = question.isNegated && !candidate.texts.some(({ text }) => denies(text)) ? -DENIAL_MISSED : 0;
      return {
        ...candidate,
        fit,
        score: parts + counted + polarity + (ordered.get(candidate.fact.id) ?? 0) + bonus + IMPORTANCE_WEIGHT * importance,
      };
    })
    .toSorted((a, b) => b.score - a.score);
};
