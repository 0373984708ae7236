import type { Context } from '../../../src/asking/command.ts';
import { concerns } from '../../../src/library/asserters.ts';
import { textsOf } from '../../../src/model/localized.ts';
import type { ContentWord } from '../../../src/search/question/content-word.ts';
import type { NamedPart, Question } from '../../../src/search/question/read-question.ts';
import { holdsWord, type Readable } from '../../../src/search/question/readable.ts';
import { fold } from '../../../src/text/fold.ts';
import { remember } from '../../../src/text/remember.ts';
import { type Candidate, numbersIn } from '../finding/candidate.ts';
import { answerIn } from './answer-kind.ts';

/** What a part of a question is: a word, a name, a number it gives, or what it counts. */
export type Element =
  | { sort: 'word'; word: ContentWord }
  | { sort: 'name'; name: NamedPart }
  | { sort: 'number'; value: number }
  | { sort: 'counted' };

/** A part of a question, with how well each candidate holds it. */
export type Part = Element & {
  /** How much it counts: more the fewer candidates hold it. */
  weight: number;
  /** 0 to 1, one for each candidate in their order. */
  held: number[];
};

const IN_NAMES = 0.75;
const IN_PIECES = 0.5;
/** A word that only the same paragraph says; below what counts as held. */
const AROUND_IT = 0.45;

const bigramsOf = (word: string): string[] => [...word].slice(1).map((sign, at) => `${[...word][at]}${sign}`);

/** How well each candidate holds a word: itself or what stands for it in its text, in its names, in the same paragraph, or in pieces. */
const heldWord = ({ forms, text }: ContentWord, candidates: readonly Candidate[]): number[] => {
  const inName = remember((name: Readable) => holdsWord(forms, [name]) * IN_NAMES);
  const nearby = remember((around: Readable) => holdsWord(forms, [around]) * AROUND_IT);
  const pieces = /^[\p{sc=Han}\p{sc=Kana}ー]{3,}$/u.test(text) ? bigramsOf(text) : [];
  return candidates.map(({ texts, names, around }) => {
    const whole = holdsWord(forms, texts);
    if (whole > 0) return whole;
    const close = Math.max(0, ...names.map(inName), ...around.map(nearby));
    if (close > 0 || pieces.length === 0) return close;
    const share = pieces.filter((piece) => texts.some((one) => one.text.includes(piece))).length / pieces.length;
    return share >= IN_PIECES ? share * IN_PIECES : 0;
  });
};

/** What follows or precedes a place that somebody goes to or something happens at. */
const AT_JA = /^(?:を(?!めぐ)|に(?!つい|関|対|よ)|へ|で(?!も)|入り|訪問)/u;
const AT_EN = /\b(?:visit(?:ed|s)?|to|in|at|reach(?:ed)?) $/u;

/** The words for a city that stands for its state, where the question goes there: Kyiv is not all of Ukraine. None elsewhere. */
export const cityWords = ({ type, id, start, end }: NamedPart, { text }: Question, { shelf }: Context): string[] => {
  const actor = type === 'actor' ? shelf.actors.get(id) : undefined;
  const typed = text.slice(start, end);
  if (actor?.type !== 'state' || !(AT_JA.test(text.slice(end)) || AT_EN.test(text.slice(0, start)))) return [];
  const own = textsOf(actor.name).map((name) => fold(name).text);
  if (own.some((name) => name.includes(typed) || typed.includes(name))) return [];
  return [typed, ...shelf.indexes.words.related(typed).map(({ word }) => word)].filter(
    (word) => !own.includes(word) && !/政府/u.test(word),
  );
};

const NAMED_AS_STATE = 0.45;
const ARTICLE = /^(?:the|a|an) /u;

const plainly = (word: string) => ({ text: word, weight: 1 });

/** How far each candidate is about what a name means. */
const heldName = (name: NamedPart, candidates: readonly Candidate[], question: Question, context: Context): number[] => {
  const { type, id, start, end } = name;
  const cities = cityWords(name, question, context).map(plainly);
  const typed = [plainly(question.text.slice(start, end).replace(ARTICLE, ''))];
  return candidates.map(({ fact, texts }) => {
    if (holdsWord(typed, texts) === 1) return 1;
    if (type === 'plan') return Number(fact.plans.includes(id));
    if (type === 'document') return Number(fact.citations.some(({ document }) => document === id));
    if (!concerns(fact, id, context.shelf)) return 0;
    return cities.length === 0 || holdsWord(cities, texts) > 0 ? 1 : NAMED_AS_STATE;
  });
};

/** States and blocs go unsaid where their leaders act for them. */
const WEIGHT_OF_NAME: Record<string, number> = { person: 1.1, organisation: 1, outlet: 1.1, state: 0.55, bloc: 0.55 };
const [PLAN, NUMBER, COUNTED] = [1.1, 0.8, 0.8];

const weightOf = ({ type, id }: NamedPart, { shelf }: Context): number =>
  type === 'actor' ? (WEIGHT_OF_NAME[shelf.actors.get(id)?.type ?? ''] ?? PLAN) : PLAN;

/** How much a part tells the candidates apart: little when most of them hold it. */
export const rarityOf = (held: readonly number[]): number => rarity(held.filter((value) => value >= 0.5).length, held.length);
const rarity = (holding: number, all: number): number => 0.3 + Math.log(1 + all / (holding + 0.5));

/** How much a name counts that one of so many candidates holds alone. */
export const weightAlone = (candidates: number): number => rarity(1, candidates);

const part = (element: Element, weight: number, held: number[]): Part => ({ ...element, weight: weight * rarityOf(held), held });

/** Questions whose focus says no more than the question word: which newspaper, what day. */
const TYPED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who-says', 'how-long', 'plan']);

/** The parts of a question, each with how well every candidate holds it. */
export const partsOf = (question: Question, candidates: readonly Candidate[], context: Context): Part[] => {
  const { names, numbers, counted } = question;
  const content = question.content.filter((word) => word.part !== 'focus' || !TYPED.has(question.asks));
  const values = candidates.map((candidate) => new Set(numbersIn(candidate).map(({ value }) => value)));
  const counts = candidates.map((candidate) => Number(answerIn(candidate, question, context) === 1));
  return [
    ...content.map((word) => part({ sort: 'word', word }, word.weight, heldWord(word, candidates))),
    ...names.map((name) => part({ sort: 'name', name }, weightOf(name, context), heldName(name, candidates, question, context))),
    ...numbers.map((value) =>
      part(
        { sort: 'number', value },
        NUMBER,
        values.map((numbersThere) => Number(numbersThere.has(value))),
      ),
    ),
    ...(counted === undefined ? [] : [part({ sort: 'counted' }, COUNTED, counts)]),
  ];
};
