import type { Context } from '../../../src/asking/command.ts';
import type { ContentWord } from '../../../src/search/question/content-word.ts';
import type { NamedPart, Question } from '../../../src/search/question/read-question.ts';
import type { Witness } from './evidence.ts';

/** Why a fact does not answer, or why nothing does. */
export type Reason =
  | { why: 'name'; name: string }
  | { why: 'time'; period: string }
  | { why: 'together'; names: NamedPart[] }
  | { why: 'speaker'; names: NamedPart[] }
  | { why: 'period'; period: string }
  | { why: 'kind' }
  | { why: 'attribute'; word: string }
  | { why: 'predicate'; word: string }
  | { why: 'foreseen' }
  | { why: 'words' }
  | { why: 'denied' };

/** Something without which a fact is no answer, however much it holds of the question: what it lacks, or nothing. */
export type Gate = (witness: Witness, question: Question, context: Context) => Reason | undefined;

/** Kinds of question that take for granted that what they ask about came about. */
export const TAKES_FOR_GRANTED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many', 'how-long', 'why']);

const PAST =
  /た(?:の|か|[?]|日|時|年|月|場所|国|都市|理由|わけ)|ました|\b(?:did|was|were|had|signed|joined)\b|\bha(?:s|ve) (?:\w+ ){0,3}(?:been|lost|won|taken|given|made|gone|come|sent|left|begun|fallen|\w+ed)\b|^(?:who|which \w+) (?:\w+ed|took|won|made|wrote|gave|met|told|said|put|left|led|sent|held|got|went|came|began|broke|fell|lost|paid|built|brought|bought|chose|drew|found|hit|ran|rose|saw|sold|shot|spoke|struck|taught|won)\b/u;

/** “Where were the two to meet?” asks for what was planned. */
const WAS_TO_BE = /^(?:where|when) (?:was|were) (?:\w+ ){1,4}to \w/u;

/** Whether a question asks about what was, not what is, will be or was to be. */
export const isOfPast = ({ text }: Question): boolean => PAST.test(text) && !WAS_TO_BE.test(text);

/** The words that say what happens in a question. */
export const predicatesOf = ({ content }: Question): ContentWord[] => content.filter(({ part }) => part === 'predicate');

/** That nothing tells of what happens in a question; of the whole of it, where no word says what happens. */
export const untold = (question: Question): Reason => {
  const [predicate] = predicatesOf(question);
  return predicate === undefined ? { why: 'words' } : { why: 'predicate', word: predicate.text };
};

/** Whether a question names somebody who acts. */
export const hasAgent = ({ names }: Question): boolean => names.some(({ type, role }) => type === 'actor' && role === 'agent');
