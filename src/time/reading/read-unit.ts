import type { Meaning } from './meaning.ts';
import { merge } from './merge.ts';
import type { Groups, Modifier, TimeRule } from './rule.ts';
import { execAt, rulesAt, type Scanner } from './scanner.ts';

/** An expression found and not yet placed in the calendar; offsets [start, end). */
export interface Reading {
  start: number;
  end: number;
  meaning: Meaning;
  rules: string[];
  /** Made of parts that mean nothing alone. */
  dependent: boolean;
  /** Ends in a number that borrows its unit from the next one (20・21日). */
  bare: boolean;
  /** Where the expression ends without what only stands beside it: 4月17日 in 4月17日（木）. */
  core: number;
}

/** A text being read. */
export interface Reader {
  scanner: Scanner;
  text: string;
  /** What fails to join one expression is looked at again as the next, so the last piece is kept. */
  last: { at: number; piece: Reading | undefined };
}

const pieceOf = (
  { name, dependent = false, bare = false, beside = false }: TimeRule,
  meaning: Meaning,
  start: number,
  end: number,
): Reading => ({
  start,
  end,
  meaning,
  rules: [name],
  dependent,
  bare,
  core: beside ? start : end,
});

/** The longest reading that a single rule gives at this place; among equals the rule named first. */
export const readPiece = (text: string, at: number, rules: TimeRule[] | undefined): Reading | undefined => {
  let best: Reading | undefined;
  for (const rule of rules ?? []) {
    const match = execAt(rule.pattern, text, at);
    if (match === null || match[0] === '' || at + match[0].length <= (best?.end ?? at)) continue;
    const meaning = rule.build((match.groups ?? {}) as Groups);
    if (meaning === undefined) continue;
    best = pieceOf(rule, meaning, at, at + match[0].length);
  }
  return best;
};

const pieceAt = (reader: Reader, at: number): Reading | undefined => {
  const { scanner, text, last } = reader;
  if (last.at !== at) reader.last = { at, piece: readPiece(text, at, rulesAt(scanner, text, at)) };
  return reader.last.piece;
};

/** Two readings side by side as one of this meaning. */
export const joined = (left: Reading, right: Reading, meaning: Meaning): Reading => ({
  start: left.start,
  end: right.end,
  meaning,
  rules: [...left.rules, ...right.rules],
  dependent: left.dependent && right.dependent,
  bare: right.bare,
  core: right.core === right.start ? left.core : right.core,
});

const modified = (reading: Reading, meaning: Meaning, { name }: Modifier, bounds: { start?: number; end?: number }): Reading => ({
  ...reading,
  ...bounds,
  core: bounds.end ?? reading.core,
  meaning,
  rules: [...reading.rules, name],
});

/** A part behind a reading that belongs to it, finer (昨年 + 11月) or coarser (Friday + next week). */
const addPart = (reader: Reader, reading: Reading): Reading | undefined => {
  const { glue, backGlue, joints } = reader.scanner.language;
  for (const [pattern, isBackwards] of [[glue, false] as const, [backGlue, true] as const]) {
    const match = pattern && execAt(pattern, reader.text, reading.end);
    const next = match && pieceAt(reader, reading.end + match[0].length);
    if (!match || !next) continue;
    const [coarse, fine] = isBackwards ? [next, reading] : [reading, next];
    const meaning = merge(coarse.meaning, fine.meaning, match[0], joints);
    if (meaning !== undefined) return { ...joined(reading, next, meaning), dependent: false };
  }
  return undefined;
};

/** The reading with the first of these modifiers that stands behind it and fits; nothing when none does. */
export const addModifier = ({ text }: Reader, modifiers: Map<string, Modifier[]>, reading: Reading): Reading | undefined => {
  for (const modifier of modifiers.get(text.charAt(reading.end)) ?? []) {
    const match = execAt(modifier.pattern, text, reading.end);
    const meaning = match && modifier.apply(reading.meaning, (match.groups ?? {}) as Groups);
    if (match && meaning) return modified(reading, meaning, modifier, { end: reading.end + match[0].length });
  }
  return undefined;
};

/** A piece with all the parts and modifiers behind it. */
const grownAt = (reader: Reader, at: number): Reading | undefined => {
  let grown = pieceAt(reader, at);
  for (let next = grown; next !== undefined; grown = next ?? grown) {
    const current: Reading = next;
    next = addPart(reader, current) ?? addModifier(reader, reader.scanner.suffixes, current);
  }
  return grown;
};

/** “by about the beginning of early 2025”: more words than these before a date are no longer about it. */
const DEEPEST_PREFIXES = 4;

const prefixedAt = (reader: Reader, at: number, depth: number): Reading | undefined => {
  if (depth >= DEEPEST_PREFIXES) return undefined;
  for (const modifier of reader.scanner.prefixes.get(reader.text.charAt(at)) ?? []) {
    const match = execAt(modifier.pattern, reader.text, at);
    const inner = match && unitAt(reader, at + match[0].length, depth + 1);
    const meaning = inner && modifier.apply(inner.meaning, (match.groups ?? {}) as Groups);
    if (inner && meaning) return modified({ ...inner, dependent: false }, meaning, modifier, { start: at });
  }
  return undefined;
};

/** One date, shift or length with all that belongs to it, before ranges and lists; nothing when none begins here. */
export const unitAt = (reader: Reader, at: number, depth = 0): Reading | undefined => prefixedAt(reader, at, depth) ?? grownAt(reader, at);
