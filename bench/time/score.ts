import { daysOf, isEdtf } from '../../src/model/edtf.ts';
import type { Found, Question } from './readers.ts';

export interface Expected {
  span: string;
  start?: number;
  value: string | null;
  alt?: string[];
}

export interface Case extends Question {
  expect: Expected[];
  ignore?: { span: string; start?: number }[];
}

interface Stretch {
  start: number;
  end: number;
}

const place = (text: string, { span, start = text.indexOf(span) }: { span: string; start?: number }): Stretch => ({
  start,
  end: start + span.length,
});

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const plain = (value: string): string => value.replace(/~/g, '');

/** Values are equal when they cover the same days, or as written; ~ is not compared, X stands for any digit. */
export const isSame = (wanted: string, found: string | null): boolean => {
  if (found === null) return false;
  const [a, b] = [plain(wanted), plain(found)];
  if (a === b || (a.includes('X') && new RegExp(`^${a.replaceAll('.', '\\.').replaceAll('X', '\\d')}$`).test(b))) return true;
  if (!isEdtf(a) || !isEdtf(b)) return false;
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.first === y.first && x.last === y.last;
};

/** Expressions expected, found, and found with the right value. */
export interface Tally {
  expected: number;
  found: number;
  right: number;
}

/** Counts one case: each expectation takes one overlapping span, the right one first; what only covers ignored text counts neither way. */
export const tally = ({ text, expect, ignore = [] }: Case, found: Found[]): Tally => {
  const wanted = expect.map((expected) => ({ ...expected, ...place(text, expected) }));
  const ignored = ignore.map((each) => place(text, each));
  const counted = found.filter((span) => wanted.some((each) => meets(each, span)) || !ignored.some((each) => meets(each, span)));
  const left = new Set(counted);
  let right = 0;
  for (const each of wanted) {
    const hit = [...left].find(
      (span) => meets(each, span) && [each.value, ...(each.alt ?? [])].some((value) => value !== null && isSame(value, span.value)),
    );
    if (hit === undefined) continue;
    left.delete(hit);
    right += 1;
  }
  return { expected: wanted.filter(({ value }) => value !== null).length, found: counted.length, right };
};

/** F1 of span and value together, 0 to 1. */
export const f1 = ({ expected, found, right }: Tally): number => (expected + found === 0 ? 1 : (2 * right) / (expected + found));

export const add = (a: Tally, b: Tally): Tally => ({
  expected: a.expected + b.expected,
  found: a.found + b.found,
  right: a.right + b.right,
});
