import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/model/localized.ts';

/** A question with the passages that answer it: UTF-16 offsets into the document's text, half-open; none for one that nothing answers. */
export interface Question {
  id: string;
  lang: Locale;
  question: string;
  answerable: boolean;
  answers: { document: string; start: number; end: number }[];
}

/** The day on which they are asked: the documents end on 24 December 2025. */
export const TODAY = '2025-12-25';
/** An answer is found when what is cited lies within about a sentence of it. */
const REACH_CHARS = 60;

/** The questions of a file, one a line. */
export const readQuestions = (file: string): Question[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Whether what cites these passages answers a question. */
export const isAnswer = (citations: readonly { document: string; start: number; end: number }[], question: Question): boolean =>
  citations.some((cited) =>
    question.answers.some(
      ({ document, start, end }) => document === cited.document && start < cited.end + REACH_CHARS && cited.start < end + REACH_CHARS,
    ),
  );
