import type { Context } from '../../../../src/asking/command.ts';
import type { NamedPart, Question } from '../../../../src/search/question/read-question.ts';
import { isMutual } from '../../../../src/search/question/roles.ts';
import { isOfficeHolder } from '../../finding/offices.ts';
import { cityWords } from '../coverage.ts';
import type { Witness } from '../evidence.ts';
import { type Gate, hasAgent, predicatesOf, TAKES_FOR_GRANTED, untold } from '../gate.ts';
import { isBystander, subjectsOf } from '../subjects.ts';

/** Whose somebody is: “Trump's son-in-law” is told of by his own name. */
const OWNS =
  /^(?:の(?:娘婿|女婿|婿|側近|身内|家族|特使|代理|部下|盟友)|['’]s (?:son-in-law|aide|envoy|ally|friend|relative|family|man|people))/u;
/** “Pro-Ukraine” and 反ロ say whose side somebody is on. */
const SIDED = /[-親反対]$/u;

/** Whether a name says whose the thing behind it is: “the Ukrainian election”, 「北朝鮮の兵士」. */
const isModifier = ({ start, end }: NamedPart, { text, content }: Question): boolean =>
  !SIDED.test(text.slice(0, start)) &&
  content.some(({ start: at, part }) => part !== 'predicate' && (at === end + 1 || text.slice(end, at) === 'の'));

/** Kinds of question that a thing of another state would answer wrongly. */
const OF_WHOSE: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'who', 'how-many']);

/** A state or bloc may go unnamed, for its leaders act for it, unless it says whose something is; nor need a fact name what only tells when. */
const isNeeded = (name: NamedPart, question: Question, context: Context): boolean => {
  const { shelf } = context;
  const { role, type, id, start, end } = name;
  const { text, asks } = question;
  const isOwner = TAKES_FOR_GRANTED.has(asks) && OWNS.test(text.slice(end));
  if (role === 'time' || isOwner) return false;
  if (role === 'agent') return true;
  const kindOf = type === 'actor' ? shelf.actors.get(id)?.type : undefined;
  if (kindOf === 'state') return OF_WHOSE.has(asks) && (isModifier(name, question) || cityWords(name, question, context).length > 0);
  const isCommon = (kindOf === 'outlet' || kindOf === 'organisation') && shelf.indexes.words.knows(text.slice(start, end));
  return !isCommon && kindOf !== 'bloc';
};

const namesLacking = ({ missing }: Witness): NamedPart[] => missing.flatMap((one) => (one.sort === 'name' ? [one.name] : []));

const MUCH = 0.7;
/** A word that looks like a name must stand in the fact. */
export const named: Gate = ({ evidence, missing }) => {
  const [lacking] = missing.flatMap((one) => (one.sort === 'word' && one.word.isName ? [one.word.text] : []));
  return lacking !== undefined && evidence.coverage < MUCH ? { why: 'attribute', word: lacking } : undefined;
};

/** It must be about everybody who is asked about. */
export const together: Gate = (witness, question, context) => {
  const lacking = namesLacking(witness).filter((name) => isNeeded(name, question, context));
  return lacking.length > 0 ? { why: 'together', names: lacking } : undefined;
};

const LEAST_VOUCHED = 0.35;
/** Where somebody's words are asked for, they must vouch for it. */
export const speaker: Gate = ({ evidence }, { asks, names }) => {
  const speakers = names.filter(({ type, role }) => type === 'actor' && role !== 'other');
  const isAsked = asks === 'said' || speakers.some(({ role }) => role === 'source');
  return isAsked && speakers.length > 0 && evidence.noAgent > 1 - LEAST_VOUCHED && evidence.manner < 0.5
    ? { why: 'speaker', names: speakers }
    : undefined;
};

/** Kinds of question that ask of somebody's own doing; whether, why and what may be told by others. */
const OF_OWN_DOING: ReadonlySet<Question['asks']> = new Set(['when', 'where', 'how-many', 'how-long']);

/** Whoever acts in the question must act in it; one who only comes up in it may, where it tells what happens by the question's own word. */
export const agent: Gate = ({ evidence }, question) => {
  if (!OF_OWN_DOING.has(question.asks) || !hasAgent(question)) return undefined;
  const isOfThem = question.asks === 'how-many' && predicatesOf(question).length === 0;
  const isOther = evidence.noAgent === 1 || (evidence.noAgent >= 0.5 && (evidence.noPredicate > 0 || evidence.standsIn === 1 || isOfThem));
  return isOther ? untold(question) : undefined;
};

/** Where two met must be told of both as parties, not of one who met a third. */
export const parties: Gate = (witness, question, context) => {
  const people = question.names.filter(
    ({ type, id, role }) => type === 'actor' && role !== 'time' && context.shelf.actors.get(id)?.type === 'person',
  );
  if (!OF_OWN_DOING.has(question.asks) || !isMutual(question) || people.length < 2) return undefined;
  return people.some(({ id }) => isBystander(id, witness, context)) ? untold(question) : undefined;
};

/** “Who attacked Moscow”, 「ウィトコフを誘ったのは誰」: whoever did something to somebody who is named. */
const WHO_DID = /^who (?!did\b|is\b|was\b)\w+ed\b|のは(?:誰|だれ)/u;
const DONE_WITH = /誰[とにをへ]|誰宛|相手/u;

/** Who did something to somebody is not told by what the other did. */
export const reversed: Gate = (witness, question, context) => {
  const { asks, names, text } = question;
  if (asks !== 'who' || !WHO_DID.test(text) || DONE_WITH.test(text) || isMutual(question) || predicatesOf(question).length === 0)
    return undefined;
  if (witness.fact.kind === 'statement') return undefined;
  const isDoneTo = names.length > 0 && names.every(({ role }) => role === 'other');
  return isDoneTo && names.some(({ id }) => subjectsOf(witness, context)[0] === id) ? untold(question) : undefined;
};

/**
 * Somebody is asked for by what they did or are: by the name of a state alone, anybody there would do; and whoever holds an office of it is
 * told by a sheet, or not at all.
 */
export const bare: Gate = (_, { asks, content, names, text }) => {
  const isOffice = names.some(({ end }) => isOfficeHolder(text.slice(end)));
  return asks === 'who' && (content.length === 0 || isOffice) ? { why: 'words' } : undefined;
};
