import { foldSearched } from './fold-searched.ts';
import { cut, VIEWS, type View } from './views.ts';

/** One term of a question and how much it counts beside its rarity. */
export interface QueryTerm {
  view: View;
  term: string;
  weight: number;
}

/** What a question looks for. */
export interface Question {
  /** The question in folded form. */
  text: string;
  /** Each once for a view; empty when there is nothing to look for. */
  terms: QueryTerm[];
  /** What a Japanese question is about: its words up to the first particle, in quotation marks or not. */
  topic?: string;
  /** What an answer looks like (a date for “when”), global; only when the question says so. */
  answer?: RegExp;
}

/** What stands around the content of a question and tells nothing of the answer. */
const FRAME = [
  /(?<![幾如])何(?:と[呼言い][^、。]*)?/gu,
  /誰/gu,
  /(?:について)?教えて(?:ください|下さい)?/gu,
  /\b(?:what|who|whom|whose|when|where|which|why|how|many|much|do|does|did|is|are|was|were|has|have|had|be|been|the|a|an|of|and|or|to|in|on|at|by|for|from|with|about|tell|me)\b(?!')/gu,
];

/** In this order, the first that fits; each question word with what its answer looks like in folded text. */
const ANSWERS: [question: RegExp, answer: RegExp][] = [
  [
    /いつ|何(?:年|月|日|時|世紀)|\bwhen\b|\bwhat (?:year|day|date)\b/u,
    /\d{1,4}(?:年|月|日|時|世紀)|元年|\b\d{4}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu,
  ],
  [
    /何(?![とがをかにでのもしなだ、?])\S|いくつ|いくら|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい|ほど)|\bhow (?:many|much|long|far|large)\b/u,
    /[\d.,]*\d/gu,
  ],
  [/誰|だれ|どなた|人(?:物)?は/u, /[ァ-ー]{3,}(?:[・=][ァ-ー]+)*|\p{sc=Han}{3,5}(?=[はがをにとのや、])/gu],
  [/どこ|場所|国は|\bwhere\b/u, /[\p{sc=Han}ァ-ー]{1,8}[都道府県市区町村国州島駅山川湖城港]|[ァ-ー]{3,}/gu],
];

const TOPIC = /^[「『"]?(?<topic>[^はがのにを、「」『』"\s]{2,20})[」』"]?[はがのにを]/u;
/** Longer ones are cut: a question needs no more, and the time of a search grows with it. */
const MAX_CHARS = 400;

/** Reads a question or a handful of words in Japanese, English or both. */
export const readQuestion = (query: string): Question => {
  const typed = query.slice(0, MAX_CHARS).normalize('NFKC');
  const text = foldSearched(typed);
  const topic = TOPIC.exec(text)?.groups?.topic;
  const answer = ANSWERS.find(([question]) => question.test(text))?.[1];
  return {
    text,
    terms: termsOf(text, foldSearched(typed.replace(PRONOUN, ' '))),
    ...(topic !== undefined && { topic }),
    ...(answer !== undefined && { answer }),
  };
};

/** Hiragana typed by itself is the reading of a name or word. */
const READING = /(?<!\S)[\p{sc=Hira}ー]{3,}(?!\S)/gu;

/** A word that is a name only in capitals: us, and the US. */
const PRONOUN = /(?<![\p{L}\p{N}])us(?![\p{L}\p{N}])/gu;

const termsOf = (text: string, withoutPronouns: string): QueryTerm[] => {
  const content = FRAME.reduce((rest, phrase) => rest.replace(phrase, ' '), withoutPronouns);
  const readings = new Set((content.match(READING) ?? []).flatMap(cut.pieces));
  const terms = VIEWS.flatMap((view) => distinct(view, content, (term) => (readings.has(term) ? 1 : scriptWeight(term))));
  return terms.length > 0 ? terms : VIEWS.flatMap((view) => distinct(view, text, () => 1));
};

const distinct = (view: View, text: string, weightOf: (term: string) => number): QueryTerm[] =>
  [...new Set(cut[view](text))].map((term) => ({ view, term, weight: weightOf(term) })).filter(({ weight }) => weight > 0);

/** Names and numbers tell most, hiragana (endings, particles) least. */
const scriptWeight = (term: string): number => {
  if (/[\p{Nd}\p{sc=Latn}\p{sc=Cyrl}]/u.test(term)) return 1.6;
  if (/^[\p{sc=Kana}ー]+$/u.test(term)) return 1.3;
  if (/^\p{sc=Hira}+$/u.test(term)) return term.length > 2 ? 0.5 : 0;
  return 1;
};
