import type { Context } from '../../../src/asking/command.ts';
import { claimantsOf, isSaidBy } from '../../../src/library/asserters.ts';
import { daysBetween } from '../../../src/model/day.ts';
import { daysOf } from '../../../src/model/edtf.ts';
import { textsOf } from '../../../src/model/localized.ts';
import type { NumberMention } from '../../../src/search/question/numbers.ts';
import type { Question } from '../../../src/search/question/read-question.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { type Candidate, numbersIn } from '../finding/candidate.ts';
import { vouchesFor } from './vouching.ts';

/** Whether a candidate holds what the question asks for, 0 to 1. */
type AnswerRule = (candidate: Candidate, question: Question, context: Context) => number;

const YEAR = /何年(?![何月])|(?:which|what) year/u;

/** The hour of a day is in no date. */
const HOUR_ASKED = /何時(?!間)|\bwhat time\b|\bwhat hour\b/u;
const HOUR = /\d時(?!間)|正午|\b(?:noon|midnight|o.clock|[ap]\.?m)\b/u;

const dateIn: AnswerRule = ({ fact: { when }, texts }, { bound, text }) => {
  if (HOUR_ASKED.test(text)) return Number(texts.some((words) => HOUR.test(words.text)));
  if (when === null) return 0;
  if (bound === 'end' && /^\.\.\/|^[^/]+\/\d/u.test(when)) return 1;
  const { first, last } = daysOf(when);
  if (YEAR.test(text)) return 1;
  if (first === undefined || last === undefined) return 0.75;
  const days = daysBetween(first, last) + 1;
  return days <= 7 ? 1 : days <= 31 ? 0.9 : 0.7;
};

const TIME_UNIT = /^-?(?:時間|日間?|週間?|[かカヶヵ]月間?|年間?|分間?|days?|weeks?|months?|years?|hours?|minutes?|half)/u;
const PERCENT = /^(?:[%％]|パーセント|割|per ?cent)/u;

/** The number of its points names a plan, and is asked for only as such. */
const POINTS = /^(?:項目|points?\b)/u;
const POINTS_ASKED = /項目|point/u;

const numbersOf = (candidate: Candidate, { numbers, text }: Question): NumberMention[] =>
  numbersIn(candidate).filter(
    ({ value, unit, isDate }) =>
      !isDate &&
      !numbers.includes(value) &&
      (!POINTS.test(unit) || POINTS_ASKED.test(text)) &&
      !/^-(?!day|week|month|year|hour|minute)/u.test(unit),
  );

const COUNTER_EN: Record<string, RegExp> = {
  人: /^(?:people|men|troops|soldiers|persons|killed|dead)/u,
  機: /^(?:drones?|aircraft|planes?)/u,
  発: /^(?:missiles?|shells?|rounds?)/u,
  項目: /^(?:points?|items?)/u,
  歳: /^years? old/u,
};

/** Whether a number counts what the question counts. */
const countsIt = ({ unit }: NumberMention, { counted, text }: Question): boolean => {
  if (/何(?:パーセント|%|％|割)|percent|share(?! price)|割合|how much of/u.test(text)) return PERCENT.test(unit);
  if (counted === undefined) return false;
  if (/^[a-z]/u.test(counted)) {
    const isCounter = Object.entries(COUNTER_EN).some(([counter, words]) => words.test(counted) && unit.startsWith(counter));
    return isCounter || unit.split(/[ -]/u).some((word) => stem(word) === stem(counted));
  }
  return unit.startsWith(counted.replace(/(?<=.)間$/u, '')) || (COUNTER_EN[counted]?.test(unit) ?? false);
};

const AGE = /何歳|年齢|how old|\bage\b/u;
const MONEY = /いくら|ドル|円|資産|金額|how much|\bmoney\b|cost|worth|\bearn/u;
const HOW_MUCH = /how much|どれ(?:くらい|ほど|だけ)|いくら/u;
const MONEY_UNIT = /^(?:ドル|円|ユーロ|dollars?|euros?|yen)/u;

const AGED = /\b(?:at|aged) \d{2}\b(?!:)|\b\d{2}-year-old\b/u;

const numberIn: AnswerRule = (candidate, question) => {
  const { texts } = candidate;
  const numbers = numbersOf(candidate, question);
  if (AGE.test(question.text))
    return numbers.some(({ unit }) => /^(?:歳|才|years? old)/u.test(unit)) || texts.some(({ text }) => AGED.test(text)) ? 1 : 0;
  if (numbers.length === 0) return 0;
  if (numbers.some((number) => countsIt(number, question))) return 1;
  if (MONEY.test(question.text))
    return numbers.some(({ unit }) => MONEY_UNIT.test(unit) || (HOW_MUCH.test(question.text) && PERCENT.test(unit))) ? 1 : 0.3;
  return numbers.some(({ unit }) => !TIME_UNIT.test(unit)) ? 0.6 : 0.25;
};

const spanIn: AnswerRule = (candidate, question) => {
  const spans = numbersOf(candidate, question).filter(({ unit }) => TIME_UNIT.test(unit));
  const isOther = question.counted !== undefined && TIME_UNIT.test(question.counted) && !spans.some((span) => countsIt(span, question));
  if (spans.length > 0) return isOther ? 0.6 : 1;
  return candidate.fact.when?.includes('/') ? 0.4 : 0.1;
};

const WHY =
  /ため|為に|ので|から(?=[、。])|ゆえ|おかげ|せいで|せいだ|理由|原因|懸念|恐れ|嫌|狙|目的|ねらい|受け(?:て|、)|だけに|以上、|なければ|かねない|により|によって|背景|求めて|防ぐ|\bbecause\b|\bsince\b|\bas\b|\bdue to\b|\bso that\b|\bin order\b|\bto (?:help|win|prevent|avoid|deter|humour|gain|get|keep|stop|end)\b|\bafter\b|\bfear|\bworr|\bout of\b|\bfor\b|\bthanks to\b|\bmeant to\b|\breason|\bled to\b|\bwhen\b|\bwanted?\b/u;
const WHY_STRONG =
  /ため|ので|せいで|理由|原因|懸念|恐れ|嫌|かねない|because|due to|so that|in order|fear|out of|thanks to|\bas\b|since|led to|reason/u;

const reasonIn: AnswerRule = ({ texts }) =>
  texts.some(({ text }) => WHY_STRONG.test(text)) ? 1 : texts.some(({ text }) => WHY.test(text)) ? 0.7 : 0.3;

const PLACE_JA =
  /(?<place>[\p{sc=Kana}ー]{2,}|[\p{sc=Han}]{2,8}(?:州|市|県|省|宮殿|広場|本部|湖|島)|[\p{sc=Kana}ー]+(?:州|市|湖|島|半島))(?:・\p{sc=Kana}+)?(?:で|にて|に(?:着|集|到|飛|招|迎|入|逃|赴|来|渡)|の会談|へ|を訪|会談|に)/gu;
const PLACE_EN = /\b(?:in|at|to|from|on) (?<place>(?:the )?[a-z]+)/gu;

const placesIn = (candidate: Candidate, question: Question): string[] =>
  candidate.texts.flatMap(({ text }) =>
    [...text.matchAll(PLACE_JA)].map(({ groups }) => groups?.place ?? '').filter((place) => place !== '' && !question.text.includes(place)),
  );

const placeIn: AnswerRule = (candidate, question) => {
  const { where } = candidate.fact;
  if (where !== undefined) return textsOf(where).some((place) => question.text.includes(place.toLowerCase())) ? 0.5 : 1;
  if (placesIn(candidate, question).length > 0) return 1;
  return candidate.texts.some(({ text }) => PLACE_EN.test(text)) ? 0.6 : 0.1;
};

const isNamed = ({ names }: Question, id: string | undefined): boolean => names.some((name) => name.id === id);

const someoneIn: AnswerRule = ({ fact }, question, { shelf }) => {
  const others = fact.actors.filter((id) => !isNamed(question, id));
  if (others.some((id) => shelf.actors.get(id)?.type === 'person')) return 1;
  return others.length > 0 ? 0.75 : 0.1;
};

const asserterIn: AnswerRule = ({ fact }, question, { shelf }) => {
  const claimants = claimantsOf(fact, shelf).filter((id) => !isNamed(question, id));
  if (fact.attribution !== null && !isNamed(question, fact.attribution.id)) return 1;
  if (fact.kind === 'statement' && fact.actors[0] !== undefined && !isNamed(question, fact.actors[0])) return 1;
  return claimants.length > 0 ? 0.7 : 0.2;
};

const wordsOfSomeoneIn: AnswerRule = ({ fact }, question, { shelf }) => {
  const speakers = question.names.filter(({ type, role }) => type === 'actor' && role !== 'other');
  const vouched = Math.max(0, ...speakers.map(({ id }) => vouchesFor(fact, id, shelf)));
  if (vouched > 0) return vouched;
  const named = question.names.filter(({ type }) => type === 'actor');
  return named.some(({ id }) => isSaidBy(fact, id, shelf)) ? 0.8 : speakers.length === 0 ? 0.6 : 0.1;
};

const planIn: AnswerRule = ({ fact }, question) => (fact.plans.some((id) => !isNamed(question, id)) ? 1 : 0.2);

const CHANGE =
  /変わ|変え|改め|修正|転じ|転換|延ばし|撤回|取り下げ|下ろ|作り直|手直し|切り替|急に|一転|打って変わ|失望|不満|revis|chang|amend|turn|instead|no longer|dropped|given up|put off|moved|shift|disappoint|suddenly|rework|compromise|extended/u;

const changeIn: AnswerRule = ({ texts }) => (texts.some(({ text }) => CHANGE.test(text)) ? 1 : 0.4);

const anythingIn: AnswerRule = () => 0.7;

const RULES: Record<Question['asks'], AnswerRule> = {
  when: dateIn,
  where: placeIn,
  'how-many': numberIn,
  'how-long': spanIn,
  why: reasonIn,
  who: someoneIn,
  'who-is': anythingIn,
  'who-says': asserterIn,
  said: wordsOfSomeoneIn,
  plan: planIn,
  changed: changeIn,
  'yes-no': anythingIn,
  what: anythingIn,
  words: anythingIn,
};

/** Whether a candidate holds what the question word asks for: a date, a number of the right thing, a place, somebody; 0 to 1. */
export const answerIn: AnswerRule = (candidate, question, context) => RULES[question.asks](candidate, question, context);
