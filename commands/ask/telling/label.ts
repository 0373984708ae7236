import type { Context } from '../../../src/asking/command.ts';
import { nameIn } from '../../../src/library/names.ts';
import { listInWords } from '../../../src/messages/joiners.ts';
import { say } from '../../../src/messages/say.ts';
import { namedIn, textsOf } from '../../../src/model/localized.ts';
import type { ContentWord } from '../../../src/search/question/content-word.ts';
import { readNumbers } from '../../../src/search/question/numbers.ts';
import type { Question } from '../../../src/search/question/read-question.ts';
import { isMutual } from '../../../src/search/question/roles.ts';
import { fold } from '../../../src/text/fold.ts';
import { polaritiesOf } from '../judging/polarities.ts';
import { actingIn } from '../judging/subjects.ts';
import type { Weighed } from '../judging/weigh.ts';
import { words as askWords } from '../words.ts';

type Labeller = (best: Weighed, question: Question, context: Context) => string | undefined;

const isNamed = ({ names }: Question, id: string): boolean => names.some((name) => name.id === id);

const namesOf = (ids: readonly string[], { shelf, locale }: Context): string | undefined =>
  ids.length === 0
    ? undefined
    : listInWords(
        ids.map((id) => nameIn(shelf, 'actor', id, locale)),
        locale,
      );

/** What is asked must be said to have happened, and by the word or a synonym. */
const saysIt = ({ missing }: Weighed, { content }: Question): boolean => {
  const says = (word: ContentWord) => word.part === 'predicate' || word.part === 'telling';
  return content.some(says) && !missing.some((one) => one.sort === 'word' && says(one.word));
};

const OBJECT = /誰[とにをへ]|誰宛|相手|\bwhom\b|\bwho (?:did|does|do|is|was|were|will|has|had) (?!.*\bby\b)/u;

/** Whoever did it. In a statement that is whoever speaks, which answers only who said it. */
const whoIn: Labeller = (best, question, context) => {
  if (question.isNegated || question.order !== undefined || !saysIt(best, question)) return undefined;
  const isPerson = (id: string) => context.shelf.actors.get(id)?.type === 'person';
  const unnamed = (ids: readonly string[]) => ids.filter((id) => !isNamed(question, id));
  const subjects = actingIn(best, context);
  const isTelling = question.content.some(({ part }) => part === 'telling');
  if (best.fact.kind === 'statement' && !isTelling) return undefined;
  if (!OBJECT.test(question.text)) {
    const asked = unnamed(isMutual(question) ? best.fact.actors.filter(isPerson) : subjects);
    const people = asked.filter(isPerson);
    return namesOf(people.length > 0 ? people : unnamed(subjects), context);
  }
  return isMutual(question)
    ? namesOf(
        unnamed(best.fact.actors).filter((id) => isPerson(id) || subjects.length === 0),
        context,
      )
    : undefined;
};

const OUTLET = /新聞|メディア|報道機関|通信社|放送局|雑誌|\b(?:outlet|newspaper|paper|magazine|agency|broadcaster)/u;

const asserterIn: Labeller = ({ fact }, question, { locale, shelf }) => {
  if (question.order !== undefined) return undefined;
  const voices = [fact.attribution, ...(fact.via ?? [])].flatMap((one) => (one && !isNamed(question, one.id ?? '') ? [one] : []));
  const [voice] = OUTLET.test(question.text) ? voices.filter(({ id }) => shelf.actors.get(id ?? '')?.type === 'outlet') : voices;
  const voiced = voice && namedIn(voice.name, locale);
  if (OUTLET.test(question.text)) return voiced;
  const [speaker] = fact.actors;
  if (fact.kind !== 'statement') return voiced;
  return speaker !== undefined && !isNamed(question, speaker) ? nameIn(shelf, 'actor', speaker, locale) : undefined;
};

const UNIT =
  /^(?:\s?(?:[%％]|(?:時間半?|日間|週間|[かカヶヵ]月間?|[かカヶヵ](?:国|所|条)|年間|分間|項目|ドル|ユーロ|パーセント|段階|[年月日分秒人名機発隻両台社件点倍割歳才度回つ円州県])(?:以内|以上|以下)?)|[\s-](?:per cent|percent|days?|weeks?|months?|years?|hours?|minutes?|people|points?|drones?|missiles?|regions?))/u;

/** The number as the text in the reader's language gives it, where it counts what is asked and no other number could be meant. */
const numberIn: Labeller = ({ fact, evidence }, question, { locale }) => {
  if (evidence.answer < 1 || evidence.noPredicate > 0 || evidence.noName > 0) return undefined;
  const text = namedIn(fact.text, locale);
  const numbers = readNumbers(fold(text).text).filter(
    ({ isDate, value, unit }) => !isDate && !question.numbers.includes(value) && !/^(?:項目|-point)/u.test(unit),
  );
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return undefined;
  const unit = UNIT.exec(text.slice(only.end))?.[0] ?? '';
  return `${text.slice(only.start, only.end).replace(/[,.]$/u, '')}${unit}`;
};

const planIn: Labeller = ({ fact }, question, { shelf, locale }) => {
  const plans = fact.plans.filter((id) => !isNamed(question, id));
  return plans.length === 1 ? nameIn(shelf, 'plan', plans[0] ?? '', locale) : undefined;
};

const WORD_FOR_WORD = 0.9;
/** What a fact of another kind says is somebody's word, and no plain yes or no. */
const PLAIN: ReadonlySet<string> = new Set(['event', 'background', 'proposal']);

/** What of a happening a question puts to the test: that its documents disagree on anything else does not leave it open. */
const isDisputed = (event: string, { period, numbers }: Question, { shelf }: Context): boolean =>
  shelf
    .disagreementsOn(event)
    .some(({ field }) => field === 'who' || (field === 'when' && period !== undefined) || (field === 'number' && numbers.length > 0));

/** Yes or no, where the fact itself says the whole of what was asked, of everybody it was asked of; that it is in dispute, where the documents differ. */
const yesOrNo: Labeller = (best, question, context) => {
  const { locale } = context;
  const { fact, evidence, missing } = best;
  const isWhole = evidence.coverage >= WORD_FOR_WORD && missing.length === 0;
  if (!isWhole || !PLAIN.has(fact.kind) || !saysIt(best, question) || question.isNegated) return undefined;
  const acting = actingIn(best, context);
  if (question.names.some(({ role, type, id }) => role === 'agent' && type === 'actor' && !acting.includes(id))) return undefined;
  const told = new Set(question.content.filter(({ part }) => part === 'predicate').flatMap((word) => polaritiesOf(word, best)));
  if (told.size !== 1 || told.has('open')) return undefined;
  if (isDisputed(fact.event, question, context)) return say(locale, askWords.differ);
  return say(locale, told.has('told') ? askWords.yes : askWords.no);
};

/** Where it was; not what the question says of the place itself. */
const placeOf: Labeller = (best, question, { locale }) => {
  const { where } = best.fact;
  const isAsked = where !== undefined && textsOf(where).some((place) => question.text.includes(fold(place).text));
  return where !== undefined && !isAsked && (saysIt(best, question) || question.content.length === 0) ? namedIn(where, locale) : undefined;
};

const LABELLERS: Partial<Record<Question['asks'], Labeller>> = {
  who: whoIn,
  'who-says': asserterIn,
  'how-many': numberIn,
  'how-long': numberIn,
  plan: planIn,
  where: placeOf,
  'yes-no': yesOrNo,
};

/** A fact that lacks so much of the words asked about is not put in a word. */
const TOO_LITTLE = 0.5;

/** The answer in a word or two, where the fact entails it; nothing where the line has to speak for itself. */
export const labelOf = (best: Weighed, question: Question, context: Context): string | undefined =>
  best.evidence.noThing < TOO_LITTLE ? LABELLERS[question.asks]?.(best, question, context) : undefined;
