import type { Context } from '../../../src/asking/command.ts';
import type { ContentWord } from '../../../src/search/question/content-word.ts';
import { denies } from '../../../src/search/question/polarity.ts';
import type { NamedPart, Question } from '../../../src/search/question/read-question.ts';
import { BY_FORM, type Witness } from './evidence.ts';

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

/** Something without which a fact is no answer, however much it holds of the question: what it lacks, or nothing. */
type Gate = (witness: Witness, question: Question, context: Context) => Reason | undefined;

const LEAST_ANSWER = 0.35;
/** Kinds of question that take for granted that what they ask about came about. */
const TAKES_FOR_GRANTED: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many', 'how-long', 'why']);

/** Whose somebody is: “Trump's son-in-law” is told of by his own name. */
const OWNS =
  /^(?:の(?:娘婿|女婿|婿|側近|身内|家族|特使|代理|部下|盟友)|['’]s (?:son-in-law|aide|envoy|ally|friend|relative|family|man|people))/u;

/** A state or bloc may go unnamed, for its leaders act for it; nor need a fact name what only tells when. */
const isNeeded = ({ role, type, id, start, end }: NamedPart, { text, asks }: Question, { shelf }: Context): boolean => {
  const isOwner = TAKES_FOR_GRANTED.has(asks) && OWNS.test(text.slice(end));
  if (role === 'time' || isOwner) return false;
  const kindOf = type === 'actor' ? shelf.actors.get(id)?.type : undefined;
  const isCommon = (kindOf === 'outlet' || kindOf === 'organisation') && shelf.indexes.words.knows(text.slice(start, end));
  return role === 'agent' || (!isCommon && kindOf !== 'state' && kindOf !== 'bloc');
};

const namesLacking = ({ missing }: Witness): NamedPart[] => missing.flatMap((one) => (one.sort === 'name' ? [one.name] : []));

/** It tells of other days than those asked about. */
const period: Gate = ({ evidence }, { periodText }) => (evidence.otherDays === 1 ? { why: 'period', period: periodText ?? '' } : undefined);

const MUCH = 0.7;
/** A word that looks like a name must stand in the fact. */
const named: Gate = ({ evidence, missing }) => {
  const [lacking] = missing.flatMap((one) => (one.sort === 'word' && one.word.isName ? [one.word.text] : []));
  return lacking !== undefined && evidence.coverage < MUCH ? { why: 'attribute', word: lacking } : undefined;
};

/** It must be about everybody who is asked about. */
const together: Gate = (witness, question, context) => {
  const lacking = namesLacking(witness).filter((name) => isNeeded(name, question, context));
  return lacking.length > 0 ? { why: 'together', names: lacking } : undefined;
};

/** Where somebody's words are asked for, they must vouch for it. */
const speaker: Gate = ({ evidence }, { asks, names }) => {
  const speakers = names.filter(({ type, role }) => type === 'actor' && role !== 'other');
  const isAsked = asks === 'said' || speakers.some(({ role }) => role === 'source');
  return isAsked && speakers.length > 0 && evidence.noAgent > 1 - LEAST_ANSWER && evidence.manner < 0.5
    ? { why: 'speaker', names: speakers }
    : undefined;
};

/** Kinds of question that ask of somebody's own doing; whether, why and what may be told by others. */
const OF_OWN_DOING: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'how-many', 'how-long']);

/** Whoever acts in the question must act in it; one who only comes up in it may, where it tells what happens by the question's own word. */
const agent: Gate = ({ evidence }, question) => {
  const isAsked = OF_OWN_DOING.has(question.asks) && question.names.some(({ type, role }) => type === 'actor' && role === 'agent');
  const isOther = evidence.noAgent === 1 || (evidence.noAgent >= 0.5 && (evidence.noPredicate > 0 || evidence.standsIn === 1));
  return isAsked && isOther ? { why: 'predicate', word: firstPredicate(question) } : undefined;
};

const firstPredicate = ({ content }: Question): string => content.find(({ part }) => part === 'predicate')?.text ?? '';

/** It must not deny what the question takes for granted. */
const denied: Gate = ({ evidence }, { asks }) => (TAKES_FOR_GRANTED.has(asks) && evidence.denied === 1 ? { why: 'denied' } : undefined);

const PAST =
  /た(?:の|か|[?]|日|時|年|月|場所|国|都市|理由|わけ)|ました|\b(?:did|was|were|had|signed|joined)\b|^(?:who|which \w+) (?:\w+ed|took|won|made|wrote|gave|met|told|said|put|left|led|sent|held|got|went|came|began|broke|fell|lost|paid|built|brought|bought|chose|drew|found|hit|ran|rose|saw|sold|shot|spoke|struck|taught|won)\b/u;

/** A proposal came about by being made, not by what it holds. */
const PROPOSING =
  /提案|求め|要求|示|提示|持ちかけ|呼びかけ|申し出|公表|発表|まとめ|作|出し|\b(?:propos|ask|demand|request|offer|present|put|submit|call|made|make|draft|publish|releas|announc|pitch|bring|brought)/u;

/** What came about must not only be asked for, planned or possible in it. */
const open: Gate = ({ evidence, fact }, question) => {
  if (!TAKES_FOR_GRANTED.has(question.asks) || question.isNegated || !PAST.test(question.text)) return undefined;
  const word = firstPredicate(question);
  const isMeant = fact.kind === 'proposal' && (question.asks === 'when' || question.asks === 'why') && !PROPOSING.test(question.text);
  const isSaid =
    fact.kind === 'statement' &&
    (question.asks === 'when' || question.asks === 'who') &&
    !question.content.some(({ part }) => part === 'telling');
  const isOff = fact.modality === 'denied' && denies(question.text);
  const isToCome =
    (fact.modality !== undefined && !isOff) || fact.kind === 'forecast' || fact.kind === 'recommendation' || isMeant || isSaid;
  return word !== '' && (evidence.open === 1 || isToCome) ? { why: 'predicate', word } : undefined;
};

/** Two and three are left out: a fact names them one by one. */
const LEAST_NUMBER = 4;
/** A number that the question gives tells which of several it means. */
const number: Gate = ({ missing }, { asks }) => {
  const isOther = missing.some((one) => one.sort === 'number' && one.value >= LEAST_NUMBER);
  return TAKES_FOR_GRANTED.has(asks) && isOther ? { why: 'words' } : undefined;
};

/** It must hold what the question word asks for; a number of other things counts only where it tells of the same. */
const kind: Gate = ({ evidence }, { asks, counted }) => {
  const isOther = counted !== undefined && evidence.answer < 1 && (asks === 'how-many' || evidence.noPredicate > 0);
  return BY_FORM.has(asks) && (evidence.answer < LEAST_ANSWER || isOther) ? { why: 'kind' } : undefined;
};

/** What belongs to somebody: “Putin's favourite sport”, 「ルビオの出身地は」. */
const OWNED_EN = /^['’]s? (?:\w+ )?$/u;
const OWNED_JA = /^(?:氏|さん|大統領|首相|長官|特使|外相)?の\p{sc=Han}*$/u;
/** What one of several is asked for: “which hotel”, 「どの大学」. */
const WHICH = /(?:どの|\bwhich (?:\w+ )?)$/u;
/** “What is the capacity of …”, 「…の値段は」. */
const OF_EN = /\bwhat(?:['’]s| is| was) the (?:\w+ )?$/u;
const OF_JA = /の\p{sc=Han}*$/u;
/** What only sums up what is said of somebody, and what an office is called by. */
const LOOSE =
  /^(?:考え|意図|狙い|役割|立場|態度|姿勢|方針|肩書き?|役職|経歴|特徴|要点|中身|用件|名目|口実|行方|運命|意味|影響|反応|role|view|aim|goal|position|plan|job|office|stance|point|purpose|difference|outcome|result|effect|fate|nightmare|gathering|meeting)s?$/u;

/** What is asked for must be in it, where it is something of somebody's or one of a kind: a salary, a hotel. */
const attribute: Gate = ({ missing }, { asks, text, names }, { shelf }) => {
  if (asks !== 'what' && asks !== 'who' && asks !== 'how-many' && asks !== 'where') return undefined;
  const lacking = missing.flatMap((one) =>
    one.sort === 'word' && one.word.part !== 'predicate' && !LOOSE.test(one.word.text) ? [one.word] : [],
  );
  const isOwner = ({ id, type }: NamedPart) => asks !== 'who' || (type === 'actor' && shelf.actors.get(id)?.type === 'person');
  const owned = lacking.find(({ start }) =>
    names.some((name) => {
      const between = text.slice(name.end, start);
      return name.end <= start && isOwner(name) && (OWNED_EN.test(between) || OWNED_JA.test(between));
    }),
  );
  if (owned !== undefined) return { why: 'attribute', word: owned.text };
  const one = asks === 'what' ? lacking.find((word) => isOneOf(word, text)) : undefined;
  return one && { why: 'attribute', word: one.text };
};

const isOneOf = ({ start, text: word, part }: ContentWord, text: string): boolean => {
  const [before, after] = [text.slice(0, start), text.slice(start + word.length)];
  return WHICH.test(before) || (OF_EN.test(before) && after.startsWith(' of ')) || (part === 'focus' && OF_JA.test(before));
};

/** Somebody is asked for by what they did or are: by the name of a state alone, anybody there would do. */
const bare: Gate = (_, { asks, content }) => (asks === 'who' && content.length === 0 ? { why: 'words' } : undefined);

const GATES: readonly Gate[] = [period, bare, named, together, speaker, agent, denied, open, number, kind, attribute];

/** What keeps a fact from answering, the first reason there is; nothing where it may. */
export const barOf: Gate = (witness, question, context) => {
  for (const gate of GATES) {
    const reason = gate(witness, question, context);
    if (reason !== undefined) return reason;
  }
  return undefined;
};
