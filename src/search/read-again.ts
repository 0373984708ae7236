import type { Rarities } from './candidates.ts';
import { contentClues, coverageOf } from './coverage.ts';
import { type Clue, readEvidence } from './evidence.ts';
import type { Question } from './question.ts';

/** Weights of the evidence, fitted on questions about encyclopedia articles; `bench/search` measures them. */
const WEIGHTS = { nearness: 5, answer: 3, wording: 5, topic: 1.5, length: -0.8 };
/** The rarest and weightiest terms of a long question are enough to read for. */
const MOST_CLUES = 40;

/** What a text that was read again is worth for a question. */
export interface Reading {
  /** To be added to the score of the terms it holds. */
  worth: number;
  coverage: number;
  textCoverage: number;
}

/** The terms of the question that tell most, without single characters: those are in the words already. */
const cluesOf = ({ terms }: Question, rarities: Rarities): Clue[] => {
  const clues = terms
    .filter(({ view }) => view !== 'han')
    .map((term) => ({ term: term.term, share: term.weight * rarities.of(term) }))
    .toSorted((left, right) => right.share - left.share)
    .slice(0, MOST_CLUES);
  const total = clues.reduce((sum, { share }) => sum + share, 0) || 1;
  return clues.map(({ term, share }) => ({ term, share: share / total }));
};

/** Reads folded texts, with the names they bear, for the evidence that they answer a question. */
export const readAgain = (question: Question, rarities: Rarities): ((text: string, names: string) => Reading) => {
  const clues = cluesOf(question, rarities);
  const content = contentClues(question.terms, rarities.of, rarities.unseen);
  return (text, names) => {
    const { nearness, answer, wording, topic } = readEvidence(text, names, question, clues);
    const evidence = WEIGHTS.nearness * nearness + WEIGHTS.answer * answer + WEIGHTS.wording * wording + WEIGHTS.topic * topic;
    return {
      worth: evidence + WEIGHTS.length * Math.log(1 + text.length),
      coverage: coverageOf([text, names], content),
      textCoverage: coverageOf([text], content),
    };
  };
};
