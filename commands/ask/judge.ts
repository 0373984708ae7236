import type { Context } from '../../src/asking/command.ts';
import { lastKnownDay } from '../../src/library/range.ts';
import { textsOf } from '../../src/model/localized.ts';
import type { ContentWord } from '../../src/search/question/content.ts';
import type { NamedPart, Question } from '../../src/search/question/read-question.ts';
import { holdsWord } from '../../src/search/question/readable.ts';
import { fold } from '../../src/text/fold.ts';
import { polaritiesOf } from './polarities.ts';
import type { Weighed } from './weigh.ts';

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
  | { why: 'words' }
  | { why: 'denied' };

/** What comes of a question: a fact that answers, the reason why none does, and what is related, best first. */
export interface Verdict {
  best?: Weighed | undefined;
  reason?: Reason | undefined;
  /** Each fact that was tried, with why it was passed over; the one that answers last. */
  tried: { fact: Weighed; reason?: Reason | undefined }[];
}

/** One reason to pass a fact over, in the order in which they are asked for. */
type Gate = (weighed: Weighed, question: Question, context: Context) => Reason | undefined;

const LEAST_ANSWER = 0.35;
/** A fact that holds so much of a question may leave a name unsaid. */
const ALL_BUT = 0.85;
const MUCH = 0.7;

/** What holds so much of a question is about its subject, though it may not answer. */
const ABOUT_IT = 0.4;

const COUNTING: ReadonlySet<Question['asks']> = new Set(['how-many', 'how-long']);
/** Kinds whose answer is known by its form, whatever words it uses. */
const IN_OWN_WORDS: ReadonlySet<Question['asks']> = new Set(['why', 'said', 'changed', 'who-says', 'plan']);
const NEEDS_ITS_AGENT: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'why']);
const NEEDS_ITS_KIND: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'how-many', 'how-long', 'who', 'who-says', 'plan']);
const CAN_BE_DENIED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many', 'how-long', 'why']);

/** A state or bloc may go unnamed, for its leaders act for it and it often only qualifies what follows (“アメリカの議員”); nor need a fact name what only tells when. */
const isNeeded = ({ role, type, id, start, end }: NamedPart, { text }: Question, { shelf }: Context): boolean => {
  if (role === 'time') return false;
  const kindOf = type === 'actor' ? shelf.actors.get(id)?.type : undefined;
  const isCommon = (kindOf === 'outlet' || kindOf === 'organisation') && shelf.indexes.words.knows(text.slice(start, end));
  return !isCommon && kindOf !== 'state' && kindOf !== 'bloc';
};

const together: Gate = ({ fit }, question, context) => {
  const lacking = fit.coverage >= ALL_BUT ? [] : fit.missingNames.filter((name) => isNeeded(name, question, context));
  return lacking.length > 0 ? { why: 'together', names: lacking } : undefined;
};

const speaker: Gate = ({ fit }, { asks, names }) => {
  const speakers = names.filter(({ type, role }) => type === 'actor' && role !== 'other');
  const isAsked = asks === 'said' || speakers.some(({ role }) => role === 'source');
  return isAsked && speakers.length > 0 && fit.role < LEAST_ANSWER && fit.answer < 0.5 ? { why: 'speaker', names: speakers } : undefined;
};

const kind: Gate = ({ fit }, { asks }) => (NEEDS_ITS_KIND.has(asks) && fit.answer < LEAST_ANSWER ? { why: 'kind' } : undefined);

/** “ルビオの出身地は”, “Zelensky's wife”: what belongs to somebody, and nothing else is asked. */
const attributeOf = ({ text, names, content }: Question): ContentWord | undefined => {
  const last = content.at(-1);
  const owner = names.findLast(({ type }) => type !== 'plan');
  if (last === undefined || owner === undefined || last.isPredicate) return undefined;
  const [between, after] = [text.slice(owner.end, last.start), text.slice(last.start + last.text.length)];
  const isJapanese = /^(?:氏|大統領|首相)?の/u.test(between) && /^(?:の(?:名前|人数|数|値段))?は/u.test(after);
  return isJapanese || (/^['’]s? (?:\w+ )?$/u.test(between) && /^[?.\s]*$/u.test(after)) ? last : undefined;
};

const FOCUS_EN = /\b(?:what|which) (?<noun>[a-z]+) (?:is|was|were|are|did|does|do|has|had)\b/u;

const HAS_ATTRIBUTES: ReadonlySet<Question['asks']> = new Set(['what', 'where', 'who', 'how-many']);

const attribute: Gate = ({ fit: { missing } }, question) => {
  if (!HAS_ATTRIBUTES.has(question.asks)) return undefined;
  const owned = attributeOf(question);
  if (owned !== undefined && missing.includes(owned.text)) return { why: 'attribute', word: owned.text };
  const focus = question.asks === 'what' ? FOCUS_EN.exec(question.text)?.groups?.noun : undefined;
  return focus !== undefined && missing.includes(focus) ? { why: 'attribute', word: focus } : undefined;
};

/** What asks for one thing that stands in one place: its day, place, doer or number. */
const STRICT: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many']);

/** What a fact must hold of a question, and what it must hold more, or less, for what it lacks or gives; fitted on some 300 questions. */
const NEEDED = {
  any: 0.12,
  strict: 0.06,
  predicate: 0.38,
  thing: 0.36,
  anything: 0.4,
  number: -0.25,
  reason: -0.25,
  noReason: 0.3,
  otherwise: 0.25,
};
const LEAST_NEEDED = 0.15;
/** Names alone answer no question about what they did. */
const ALL = 0.95;

/** Verbs that count less could be worded in any way. */
const TELLING = 0.45;

const lackingPredicate = ({ content }: Question, missing: readonly string[]): ContentWord | undefined => {
  const last = content.findLast(({ isPredicate, weight }) => isPredicate && weight >= TELLING);
  return last && missing.includes(last.text) ? last : undefined;
};

const lackingThing = ({ content }: Question, missing: readonly string[]): ContentWord | undefined =>
  content.find(({ isPredicate, weight, text }) => !isPredicate && weight >= 1 && missing.includes(text));

/** How much of the question a fact must hold before it is taken for an answer. */
const neededOf = ({ fit }: Weighed, question: Question): number => {
  const { missing, answer } = fit;
  const { asks } = question;
  const [predicate, thing] = [lackingPredicate(question, missing), lackingThing(question, missing)];
  const needs: (keyof typeof NEEDED | false | undefined)[] = [
    'any',
    STRICT.has(asks) && 'strict',
    STRICT.has(asks) && predicate && 'predicate',
    STRICT.has(asks) && thing && 'thing',
    asks === 'what' && (predicate ?? thing) && 'anything',
    COUNTING.has(asks) && answer === 1 && !thing && 'number',
    IN_OWN_WORDS.has(asks) && answer >= 0.9 && 'reason',
    asks === 'why' && answer < LEAST_ANSWER && 'noReason',
    asks === 'why' && answer < 0.9 && predicate && 'otherwise',
  ];
  if (STRICT.has(asks) && predicate && question.content.every(({ text }) => missing.includes(text))) return ALL;
  const needed = needs.reduce((sum, need) => sum + (need ? NEEDED[need] : 0), 0);
  return Math.max(LEAST_NEEDED, needed);
};

/** Whether a fact holds too little of the question to be about it. */
const support: Gate = (weighed, question) => {
  const { fit } = weighed;
  if (fit.coverage >= neededOf(weighed, question)) return undefined;
  const lacking = lackingPredicate(question, fit.missing);
  const thing = lackingThing(question, fit.missing);
  if (fit.coverage >= ABOUT_IT && lacking) return { why: 'predicate', word: lacking.text };
  return fit.coverage >= ABOUT_IT && thing ? { why: 'attribute', word: thing.text } : { why: 'words' };
};

/** A yes or no must rest on what was asked, of whom it was asked: what a fact leaves out it neither affirms nor denies. */
const whole: Gate = ({ fit: { missing, missingNames } }, question, context) => {
  if (question.asks !== 'yes-no') return undefined;
  const unsaid = missingNames.filter((name) => isNeeded(name, question, context));
  if (unsaid.length > 0) return { why: 'together', names: unsaid };
  const predicate = lackingPredicate(question, missing);
  return predicate && { why: 'predicate', word: predicate.text };
};

/** Whether somebody else does what the question says of one that it names. */
const agent: Gate = ({ fit: { role } }, { asks, names, content }) => {
  const agents = names.filter((name) => name.type === 'actor' && name.role === 'agent');
  const [word] = content.filter(({ isPredicate }) => isPredicate);
  return NEEDS_ITS_AGENT.has(asks) && agents.length > 0 && word !== undefined && role < 1
    ? { why: 'predicate', word: word.text }
    : undefined;
};

const PAST = /た(?:の|か|[?]|日|時|年|月|場所|国|都市|理由|わけ)|ました|\b(?:did|was|were|had|signed|joined)\b|^(?:who|which \w+) \w+ed\b/u;

/** What the question takes for granted: that what its predicates say came about. */
const presupposed = ({ content }: Question): ContentWord[] => content.filter(({ isPredicate }) => isPredicate);

/** Whether a fact denies what the question takes for granted; never where the question itself asks for what is not. */
const denied: Gate = (weighed, question) => {
  if (question.isNegated || !CAN_BE_DENIED.has(question.asks)) return undefined;
  const told = presupposed(question).flatMap((word) => polaritiesOf(word, weighed));
  return told.length > 0 && told.every((one) => one === 'denied') ? { why: 'denied' } : undefined;
};

/** Whether what the question asks about as done is only asked for, planned or possible. */
const open: Gate = (weighed, question) => {
  if (question.isNegated || !CAN_BE_DENIED.has(question.asks) || !PAST.test(question.text)) return undefined;
  const told = presupposed(question).flatMap((word) => polaritiesOf(word, weighed));
  const [word] = presupposed(question);
  return word !== undefined && told.length > 0 && told.every((one) => one !== 'told') ? { why: 'predicate', word: word.text } : undefined;
};

/** Whether it tells of other days than those asked about. */
const period: Gate = ({ fit }, { periodText }) => (fit.period === 0 ? { why: 'period', period: periodText ?? '' } : undefined);

/** A word that looks like a name must stand in the fact. */
const named: Gate = ({ fit: { missing, coverage } }, { content }) => {
  const lacking = coverage < MUCH && content.find(({ isName, text }) => isName && missing.includes(text));
  return lacking ? { why: 'attribute', word: lacking.text } : undefined;
};

/** What follows or precedes a place that somebody goes to or something happens at. */
const AT_JA = /^(?:を(?!めぐ)|に(?!つい|関|対|よ)|へ|で(?!も)|入り|訪問)/u;
const AT_EN = /\b(?:visit(?:ed|s)?|to|in|at|reach(?:ed)?|from) $/u;

/** A city that stands for a state must be told as that city where somebody goes to it: Kyiv is not all of Ukraine. */
const city: Gate = ({ texts }, { text, names, asks }, { shelf }) => {
  const lacking = names.find(({ type, id, start, end }) => {
    const actor = type === 'actor' ? shelf.actors.get(id) : undefined;
    const typed = text.slice(start, end);
    if (actor?.type !== 'state' || !(AT_JA.test(text.slice(end)) || AT_EN.test(text.slice(0, start)))) return false;
    const own = textsOf(actor.name).map((name) => fold(name).text);
    if (own.some((name) => name.includes(typed) || typed.includes(name))) return false;
    const forms = [typed, ...shelf.indexes.words.related(typed).map(({ word }) => word)].filter(
      (form) => !own.includes(form) && !form.includes('政府'),
    );
    return (
      holdsWord(
        forms.map((form) => ({ text: form, weight: 1 })),
        texts,
      ) === 0
    );
  });
  return NEEDS_ITS_AGENT.has(asks) && lacking ? { why: 'together', names: [lacking] } : undefined;
};

const GATES: readonly Gate[] = [period, named, city, together, speaker, attribute, denied, open, agent, kind, whole, support];

/** So many of the best are tried, as long as they are nearly as good as the best. */
const MOST_TRIED = 6;
const NEARLY = 2;

/** What a fact must hold of a question about days after the last document, to be what was foreseen for them. */
const FORESEEN = 0.75;

const beyond = ({ period, periodText }: Question, { shelf }: Context): Reason | undefined => {
  const last = lastKnownDay(shelf);
  return period?.first !== undefined && last !== undefined && period.first > last ? { why: 'time', period: periodText ?? '' } : undefined;
};

/** So much of a question in a fact outweighs a word that only looks like a name. */
const DESPITE_NAME = 0.6;

/** A name that nothing tells of: its last part stands in no fact, nor does a related word. One word by itself may be none. */
const unknownName = (question: Question, top: Weighed | undefined, isTold: (name: string) => boolean): Reason | undefined => {
  const isFirm = (name: string) =>
    / /u.test(name) || TITLED.test(question.text.slice(question.text.indexOf(fold(name).text) + name.length));
  const unknown = question.nameLike.find((name) => (isFirm(name) || top === undefined || top.fit.coverage < DESPITE_NAME) && !isTold(name));
  return unknown === undefined ? undefined : { why: 'name', name: unknown };
};

const TITLED = /^(?:元|前|新)?(?:首相|大統領|外相|大臣|長官|総書記|氏|さん|議員|将軍|知事|国王)/u;

/** What comes of a question, from its candidates, best first. */
export const judge = (question: Question, weighed: readonly Weighed[], isTold: (name: string) => boolean, context: Context): Verdict => {
  const [top] = weighed;
  const nobody = unknownName(question, top, isTold);
  if (nobody !== undefined) return { reason: nobody, tried: [] };
  const tooLate = beyond(question, context);
  if (top === undefined) return { reason: tooLate ?? { why: 'words' }, tried: [] };
  if (tooLate !== undefined && (top.fit.period < 1 || top.fit.coverage < FORESEEN)) return { reason: tooLate, tried: [] };
  const tried = weighed
    .filter(({ score }) => score >= top.score - NEARLY)
    .slice(0, MOST_TRIED)
    .map((fact) => ({ fact, reason: GATES.map((gate) => gate(fact, question, context)).find((reason) => reason !== undefined) }));
  const best = tried.find(({ reason }) => reason === undefined)?.fact;
  const denial = tried.find(({ fact, reason }) => reason?.why === 'denied' && fact.fit.coverage >= DENIES_ENOUGH);
  if (denial !== undefined && (best === undefined || denies(denial.fact, best, tried)))
    return { reason: { why: 'denied' }, tried: [denial, ...tried.filter((one) => one !== denial)] };
  return { best, reason: best === undefined ? tried[0]?.reason : undefined, tried };
};

/** A denial must be about the question to correct it. */
const DENIES_ENOUGH = 0.7;

/** A denial counts when it ranks above what would answer, or when it alone tells of the one who is said to act. */
const denies = (denial: Weighed, best: Weighed, tried: Verdict['tried']): boolean => {
  const rankOf = (fact: Weighed) => tried.findIndex((one) => one.fact === fact);
  return rankOf(denial) < rankOf(best) || (denial.fit.role === 1 && best.fit.role < 1);
};
