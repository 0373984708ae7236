import type { Context } from '../../src/asking/command.ts';
import { lastKnownDay } from '../../src/library/range.ts';
import { type Question, readQuestion } from '../../src/search/question/read-question.ts';
import { findCandidates } from './finding/find-candidates.ts';
import { findNames } from './finding/find-names.ts';
import { toldIn } from './finding/told.ts';
import { readEvidence } from './judging/evidence.ts';
import { barOf } from './judging/gates.ts';
import { judge, type Verdict } from './judging/judge.ts';
import { type Weighed, weigh } from './judging/weigh.ts';

/** A question with all that was made of it. */
export interface Understood {
  question: Question;
  /** Best first. */
  weighed: Weighed[];
  verdict: Verdict;
}

/** A question with its facts, each with what keeps it from answering. */
const witnessesOf = (question: Question, context: Context) =>
  readEvidence(question, findCandidates(question, context), context).map((witness) => ({
    ...witness,
    bar: barOf(witness, question, context),
  }));

/** Reads a question, finds what it could be about and judges whether that answers. */
export const understand = (words: string, context: Context): Understood => {
  const { shelf, today } = context;
  const question = readQuestion(words, {
    words: shelf.indexes.words,
    findNames: (folded) => findNames(folded, context),
    today,
    latest: lastKnownDay(shelf) ?? today,
  });
  const weighed = weigh(witnessesOf(question, context));
  return { question, weighed, verdict: judge(question, weighed, toldIn(context), context) };
};
