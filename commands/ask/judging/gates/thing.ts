import type { ContentWord } from '../../../../src/search/question/content-word.ts';
import type { NamedPart } from '../../../../src/search/question/read-question.ts';
import { BY_FORM } from '../evidence.ts';
import { type Gate, TAKES_FOR_GRANTED } from '../gate.ts';

const LEAST_ANSWER = 0.35;

/** Two and three are left out: a fact names them one by one. */
const LEAST_NUMBER = 4;
/** A number that the question gives tells which of several it means. */
export const number: Gate = ({ missing }, { asks }) => {
  const isOther = missing.some((one) => one.sort === 'number' && one.value >= LEAST_NUMBER);
  return TAKES_FOR_GRANTED.has(asks) && isOther ? { why: 'words' } : undefined;
};

/** It must hold what the question word asks for; a number of other things counts only where it tells of the same. */
export const kind: Gate = ({ evidence }, { asks, counted }) => {
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
  /^(?:考え|意図|狙い|役割|立場|態度|姿勢|方針|肩書き?|役職|経歴|特徴|要点|中身|用件|名目|口実|行方|運命|意味|影響|反応|role|view|aim|goal|position|plan|job|office|stance|point|purpose|difference|outcome|result|effect|fate)s?$/u;

/** What is asked for must be in it, where it is something of somebody's or one of a kind: a salary, a hotel. */
export const attribute: Gate = ({ missing }, { asks, text, names }, { shelf }) => {
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
