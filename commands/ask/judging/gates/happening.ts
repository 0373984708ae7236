import type { Fact } from '../../../../src/model/fact.ts';
import { LEAST_TELLING } from '../../../../src/search/question/content-word.ts';
import { denies } from '../../../../src/search/question/polarity.ts';
import type { Question } from '../../../../src/search/question/read-question.ts';
import { isMutual } from '../../../../src/search/question/roles.ts';
import type { Witness } from '../evidence.ts';
import { type Gate, hasAgent, isOfPast, predicatesOf, TAKES_FOR_GRANTED, untold } from '../gate.ts';

/** It tells of other days than those asked about. */
export const period: Gate = ({ evidence }, { periodText }) =>
  evidence.otherDays === 1 ? { why: 'period', period: periodText ?? '' } : undefined;

/** It must not deny what the question takes for granted. */
export const denied: Gate = ({ evidence }, { asks }) =>
  TAKES_FOR_GRANTED.has(asks) && evidence.denied === 1 ? { why: 'denied' } : undefined;

/** A proposal came about by being made or talked over, not by what it holds. */
const PROPOSING =
  /提案|求め|要求|示|提示|持ちかけ|呼びかけ|申し出|公表|発表|まとめ|作|出し|方針|決め|\b(?:decid|propos|ask|demand|request|offer|present|put|submit|call|made|make|draft|publish|releas|announc|pitch|bring|brought)/u;
const TALKED_OVER = /協議|議論|検討|話し合|\bdiscuss/u;

/** Whether a fact only says what a plan would have, where the question asks for what was. */
const isOnlyPlanned = ({ fact, evidence }: Witness, { asks, text }: Question): boolean => {
  if (fact.kind !== 'proposal' || PROPOSING.test(text)) return false;
  return asks === 'when' || asks === 'why' || (evidence.noPredicate > 0 && !TALKED_OVER.test(text));
};

/** Who is asked for by what they said is told by their saying it. */
const SAID = /と(?:述べ|語|言[っいう]|話し|表明|発言|明か|主張)|\b(?:say|says|said|tell|told)\b/u;

const FORESEEING: ReadonlySet<Fact['kind']> = new Set(['forecast', 'recommendation']);

/** What came about must not only be asked for, planned or possible in it. */
export const open: Gate = (witness, question) => {
  const { evidence, fact } = witness;
  if (!TAKES_FOR_GRANTED.has(question.asks) || question.isNegated || !isOfPast(question) || predicatesOf(question).length === 0)
    return undefined;
  const isSaid =
    fact.kind === 'statement' &&
    (question.asks === 'when' || question.asks === 'who') &&
    !question.names.some(({ role }) => role === 'source') &&
    !SAID.test(question.text) &&
    !question.content.some(({ part }) => part === 'telling');
  const isOff = fact.modality === 'denied' && denies(question.text);
  const isToCome = (fact.modality !== undefined && !isOff) || FORESEEING.has(fact.kind) || isOnlyPlanned(witness, question) || isSaid;
  return evidence.open === 1 || isToCome ? untold(question) : undefined;
};

/** Kinds of question about a happening by its day, its place or whoever does it. */
const OF_A_HAPPENING: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who']);
const TO_COME = /\bwill\b|\bgoing to\b|次期|^次の|の次の|今後|将来|だろう|でしょう|(?:に|と)なる(?:の(?:か|は)?)?[?]?$/u;

/** What is to come is told by what is settled, not by what was or by what somebody expects. */
export const foreseen: Gate = ({ fact }, question) => {
  if (!OF_A_HAPPENING.has(question.asks) || !TO_COME.test(question.text) || fact.modality === 'scheduled') return undefined;
  const isExpected = fact.modality !== undefined || FORESEEING.has(fact.kind) || fact.kind === 'analysis' || fact.kind === 'proposal';
  return isExpected ? { why: 'foreseen' } : untold(question);
};

/** A deed of which nothing else would do: by a verb that is not worded in just any way. */
const lacksDeed = ({ evidence, missing }: Witness): boolean =>
  evidence.noPredicate === 1 &&
  missing.some((one) => one.sort === 'word' && one.word.part === 'predicate' && one.word.weight > LEAST_TELLING);

const MUCH_HELD = 0.5;
const OF_DEEDS: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'how-long']);
/** Deeds that are done in one way alone: what is agreed or signed is not told by what is only talked over. */
const FORMAL = /^(?:sign|agree|ratif|adopt|decid|approv|署名|調印|合意|決定|批准|採択|決ま|決め)/u;

/** Coming into an office, which questions put so lightly that no word of it is left to look for. */
const BECOMES = /になった|に就いた|\bbec[ao]me\b|\btake office\b/u;
const BECAME = /に(?:なった|就|据え)|就任|任命|起用|選ばれ|当選|\bbec[ao]m|\bappoint|\bnamed?\b|\belected\b|\bsworn\b|\btook office\b/u;

/**
 * What happens must be in it, by any word. Days are a tie as well, and much else that is held is one to whoever did it; two who meet are told
 * of by their names.
 */
export const told: Gate = (witness, question) => {
  const { asks, period: days } = question;
  if (asks === 'what')
    return isOfPast(question) &&
      witness.missing.some((one) => one.sort === 'word' && one.word.part === 'predicate' && FORMAL.test(one.word.text))
      ? untold(question)
      : undefined;
  if (asks === 'yes-no' && !SAID.test(question.text) && witness.evidence.standsIn === 1 && witness.evidence.noThing > 0)
    return untold(question);
  if (OF_DEEDS.has(asks) && hasAgent(question) && BECOMES.test(question.text) && !witness.texts.some((one) => BECAME.test(one.text)))
    return untold(question);
  if (!lacksDeed(witness)) return undefined;
  const isOfSomebody = (OF_DEEDS.has(asks) || (asks === 'why' && isOfPast(question))) && hasAgent(question) && !isMutual(question);
  const isDoer = asks === 'who' && witness.evidence.held < MUCH_HELD;
  return asks === 'yes-no' || (days === undefined && (isOfSomebody || isDoer)) ? untold(question) : undefined;
};

/** Where nobody is named, what happens and all it happens to must stand together in it. */
export const nameless: Gate = ({ missing }, question) =>
  OF_A_HAPPENING.has(question.asks) &&
  question.names.length === 0 &&
  predicatesOf(question).length > 0 &&
  missing.some((one) => one.sort === 'word' && one.word.part !== 'telling')
    ? untold(question)
    : undefined;
