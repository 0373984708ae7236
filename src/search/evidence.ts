import type { Question } from './question.ts';

/** A term to look for in a text, with its share of the question: all shares together make 1. */
export interface Clue {
  term: string;
  share: number;
}

/** How a text answers a question, beyond the terms it holds. */
interface Evidence {
  /** How densely the clues stand together at the best place, 0 to 1. */
  nearness: number;
  /** The same at the best place that looks like an answer; at any place when the question does not say what an answer looks like. */
  answer: number;
  /** How much of the question's wording recurs in long runs, 0 to 1. */
  wording: number;
  /** Whether the text opens with the question's topic, or says something of it: 0, 0.5 or 1. */
  topic: number;
}

/** Characters of a text that share one place. */
const CELL_CHARS = 8;
/** A clue this many characters away counts 1/e. */
const REACH_CHARS = 40;
const FADE = Math.exp(-CELL_CHARS / REACH_CHARS);

/** Reads the evidence of one folded text; clues found in `names` only count as standing everywhere. */
export const readEvidence = (text: string, names: string, { text: query, topic, answer }: Question, clues: Clue[]): Evidence => {
  const heat = new Float32Array(Math.ceil(text.length / CELL_CHARS) + 1);
  for (const clue of clues) addHeat(heat, clue, text, names);
  const nearness = heat.reduce((hottest, warmth) => Math.max(hottest, warmth), 0);
  return {
    nearness,
    answer: answer === undefined ? nearness : hottestAnswer(heat, text, query, answer),
    wording: sharedWording(query, text),
    topic: topic === undefined ? 0 : topicOf(topic, text),
  };
};

const addHeat = (heat: Float32Array, { term, share }: Clue, text: string, names: string): void => {
  const places = placesOf(term, text);
  if (places.length === 0) {
    if (placesOf(term, names).length > 0) for (let cell = 0; cell < heat.length; cell += 1) heat[cell] = (heat[cell] ?? 0) + share;
    return;
  }
  const glow = new Float32Array(heat.length);
  for (const place of places) glow[Math.floor(place / CELL_CHARS)] = share;
  for (let cell = 1; cell < glow.length; cell += 1) glow[cell] = Math.max(glow[cell] ?? 0, (glow[cell - 1] ?? 0) * FADE);
  for (let cell = glow.length - 2; cell >= 0; cell -= 1) glow[cell] = Math.max(glow[cell] ?? 0, (glow[cell + 1] ?? 0) * FADE);
  for (let cell = 0; cell < heat.length; cell += 1) heat[cell] = (heat[cell] ?? 0) + (glow[cell] ?? 0);
};

const SPACED = /[\p{Nd}\p{sc=Latn}\p{sc=Cyrl}]/u;

/** Where a term begins in a text; in scripts with spaces only at the beginning of a word or number. */
export const placesOf = (term: string, text: string): number[] => {
  const spaced = SPACED.test(term.charAt(0));
  const places: number[] = [];
  for (let place = text.indexOf(term); place >= 0; place = text.indexOf(term, place + 1)) {
    if (!spaced || !SPACED.test(text.charAt(place - 1))) places.push(place);
  }
  return places;
};

const hottestAnswer = (heat: Float32Array, text: string, query: string, answer: RegExp): number => {
  let hottest = 0;
  for (const { 0: found, index } of text.matchAll(answer)) {
    if (!query.includes(found)) hottest = Math.max(hottest, heat[Math.floor(index / CELL_CHARS)] ?? 0);
  }
  return hottest;
};

/** Root of the summed squares of the longest runs both share, over the query's length. */
const sharedWording = (query: string, text: string): number => {
  let squares = 0;
  for (let start = 0; start < query.length; ) {
    let end = start + 1;
    while (end <= query.length && text.includes(query.slice(start, end))) end += 1;
    const run = end - start - 1;
    if (run > 1) squares += run * run;
    start += Math.max(1, run);
  }
  return Math.sqrt(squares) / Math.max(1, query.length);
};

const topicOf = (topic: string, text: string): number => {
  const opens = text.slice(0, topic.length + 3).includes(topic);
  const speaks = text.includes(`${topic}は`) || text.includes(`${topic}(`);
  return (opens ? 0.5 : 0) + (speaks ? 0.5 : 0);
};
