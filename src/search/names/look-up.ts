import { closeTo } from './close-to.ts';
import { editDistance } from './edit-distance.ts';
import { foldName, foldWords } from './fold-name.ts';
import { numbersIn, type Spelling } from './spelling.ts';
import type { Spellings } from './spellings.ts';

/** What a typed name turned out to be. */
export type NameLookup =
  | { outcome: 'found'; id: string }
  /** Nearly the name of one: use it, and say for what it was taken. */
  | { outcome: 'close'; id: string }
  /** The name, or nearly the name, of several: ask which. */
  | { outcome: 'ambiguous'; ids: string[] }
  /** Nobody's; `near` are those that differ in a number only, or in so little that they are worth offering. Mostly empty. */
  | { outcome: 'unknown'; near: string[] };

const MOST_TYPED = 100;

/**
 * The thing that a typed name means: the one so called, in any script or spelling; else the only one whose name holds it as whole words;
 * else the only one whose name begins so, or is close to it. Numbers must be the same.
 */
export const lookUp = (name: string, { all, by }: Spellings): NameLookup => {
  const typed = name.slice(0, MOST_TYPED);
  const key = foldName(typed);
  if (key === '') return { outcome: 'unknown', near: [] };
  const reversed = foldWords(typed).reverse().join('');
  const called = idsOf(all.filter((spelling) => spelling.key === key || spelling.key === reversed));
  if (called.length > 0) return only('found', called);
  const numbers = numbersIn(typed);
  const allowed = [...all, ...by].filter((spelling) => numbers.every((number) => spelling.numbers.includes(number)));
  const holding = idsOf(allowed.filter((spelling) => holds(spelling, typed, key)));
  if (holding.length > 0) return only('found', holding);
  const beginning = key.length < LEAST_BEGINNING ? [] : idsOf(allowed.filter((spelling) => spelling.key.startsWith(key)));
  const close = beginning.length > 0 || numbers.length > 0 ? beginning : idsOf(closeTo(key, allowed));
  return close.length > 0 ? only('close', close) : { outcome: 'unknown', near: nearTo(key, all) };
};

const idsOf = (spellings: readonly Spelling[]): string[] => [...new Set(spellings.map(({ id }) => id))];

const only = (outcome: 'found' | 'close', ids: string[]): NameLookup =>
  ids.length === 1 && ids[0] !== undefined ? { outcome, id: ids[0] } : { outcome: 'ambiguous', ids };

/** Fewer letters begin too many names. */
const LEAST_BEGINNING = 3;

/** Whether a name holds what was typed as whole words; where words are not parted, as a part or as its beginning. */
const holds = (spelling: Spelling, typed: string, key: string): boolean =>
  foldWords(typed).every((word) => spelling.words.includes(word)) ||
  (/\p{sc=Han}/u.test(key) && key.length > 1 && spelling.key.includes(key)) ||
  (spelling.isReading && key.length >= LEAST_BEGINNING && spelling.key.startsWith(key));

const withoutNumbers = (key: string): string => key.replace(/\d+/g, '#');
/** A slip in every fourth character at most is worth offering. */
const NEAR_SHARE = 0.25;

const nearTo = (key: string, all: readonly Spelling[]): string[] => {
  const others = /\d/.test(key)
    ? all.filter((spelling) => spelling.numbers.length > 0 && withoutNumbers(spelling.key) === withoutNumbers(key))
    : [];
  if (others.length > 0) return idsOf(others);
  const rated = all
    .map((spelling) => ({ spelling, share: editDistance(key, spelling.key) / Math.max(key.length, spelling.key.length) }))
    .filter(({ spelling, share }) => share <= NEAR_SHARE && spelling.key.charAt(0) === key.charAt(0) && !/\d/.test(key))
    .sort((left, right) => left.share - right.share);
  return idsOf(rated.map(({ spelling }) => spelling));
};
