import type { Context } from '../../src/asking/command.ts';
import { nameIn } from '../../src/library/names.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { namedIn } from '../../src/model/localized.ts';
import { readNumbers } from '../../src/search/question/numbers.ts';
import { denies } from '../../src/search/question/polarity.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import { fold } from '../../src/text/fold.ts';
import { subjectsOf } from './subjects.ts';
import type { Weighed } from './weigh.ts';
import { words as askWords } from './words.ts';

type Labeller = (best: Weighed, question: Question, context: Context) => string | undefined;

const isNamed = ({ names }: Question, id: string): boolean => names.some((name) => name.id === id);

const namesOf = (ids: readonly string[], { shelf, locale }: Context): string | undefined =>
  ids.length === 0
    ? undefined
    : listInWords(
        ids.map((id) => nameIn(shelf, 'actor', id, locale)),
        locale,
      );

const OBJECT = /誰[とにをへ]|誰宛|相手|\bwhom\b|\bwho (?:did|does|do|is|was|were|will|has|had) (?!.*\bby\b)/u;

const whoIn: Labeller = (best, question, context) => {
  if (question.isNegated) return undefined;
  const people = subjectsOf(best, context);
  if (!OBJECT.test(question.text)) {
    const asked = people.filter((id) => !isNamed(question, id));
    return namesOf(asked, context);
  }
  const others = best.fact.actors.filter(
    (id) => !isNamed(question, id) && !people.includes(id) && context.shelf.actors.get(id)?.type === 'person',
  );
  return namesOf(others, context);
};

const asserterIn: Labeller = ({ fact }, question, { locale, shelf }) => {
  if (fact.attribution !== null && fact.attribution.id !== undefined && !isNamed(question, fact.attribution.id))
    return namedIn(fact.attribution.name, locale);
  if (fact.attribution !== null && fact.attribution.id === undefined) return namedIn(fact.attribution.name, locale);
  const [speaker] = fact.actors;
  return fact.kind === 'statement' && speaker !== undefined && !isNamed(question, speaker)
    ? nameIn(shelf, 'actor', speaker, locale)
    : undefined;
};

/** The number as the text in the reader's language gives it, where it counts what is asked and no other number could be meant. */
const numberIn: Labeller = ({ fact, fit }, question, { locale }) => {
  if (fit.answer < 1) return undefined;
  const text = namedIn(fact.text, locale);
  const numbers = readNumbers(fold(text).text).filter(({ isDate, value }) => !isDate && !question.numbers.includes(value));
  const [only] = numbers;
  return only !== undefined && numbers.length === 1
    ? `${text.slice(only.start, only.end)}${/^[\p{sc=Han}\p{sc=Kana}%％]/u.test(only.unit) ? only.unit : only.unit && ` ${only.unit}`}`
    : undefined;
};

const planIn: Labeller = ({ fact }, question, { shelf, locale }) => {
  const plans = fact.plans.filter((id) => !isNamed(question, id));
  return plans.length === 1 ? nameIn(shelf, 'plan', plans[0] ?? '', locale) : undefined;
};

const FULL = 0.8;

/** Yes or no, where the fact says the whole of what was asked; that it is in dispute, where the documents differ. */
const yesOrNo: Labeller = ({ fact, fit, texts }, question, { shelf, locale }) => {
  if (fit.coverage < FULL || fit.missing.length > 0 || fact.kind === 'forecast' || fact.kind === 'recommendation') return undefined;
  const isDisputed = shelf.disagreements.some(({ events }) => events.includes(fact.event));
  if (isDisputed) return say(locale, askWords.differ);
  const isDenied = texts.every(({ text }) => denies(text));
  const isTold = texts.every(({ text }) => !denies(text));
  if (!isDenied && !isTold) return undefined;
  const asksDenial = denies(question.text) || question.isNegated;
  return say(locale, isDenied === asksDenial ? askWords.yes : askWords.no);
};

const placeOf: Labeller = ({ fact }, _, { locale }) => fact.where && namedIn(fact.where, locale);

const LABELLERS: Partial<Record<Question['asks'], Labeller>> = {
  who: whoIn,
  'who-says': asserterIn,
  'how-many': numberIn,
  'how-long': numberIn,
  plan: planIn,
  where: placeOf,
  'yes-no': yesOrNo,
};

/** The answer in a word or two, where the fact entails it; nothing where the line has to speak for itself. */
export const labelOf = (best: Weighed, question: Question, context: Context): string | undefined =>
  LABELLERS[question.asks]?.(best, question, context);
