import { expect, test } from 'vitest';
import { allLanguages } from '../../src/time/languages/languages.ts';
import type { Language } from '../../src/time/reading/rule.ts';

const patternsOf = (language: Language) => [
  ...[...language.rules, ...language.continuations, ...language.prefixes, ...language.suffixes, ...language.edges, ...language.links].map(
    ({ name, pattern }) => ({ name, pattern }),
  ),
  { name: 'closer', pattern: language.closer },
];

/** The source without escapes' letters, classes and look-arounds for white space up to a line's end. */
const skeletonOf = (source: string) =>
  source
    .replace(/\\s\*/g, '')
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x');

test.each(allLanguages().flatMap(patternsOf))('$name runs forward only: sticky, and no repetition without a bound', ({ pattern }) => {
  expect(pattern.sticky).toBe(true);
  expect(skeletonOf(pattern.source)).not.toMatch(/[x).\w][*+]|\{\d+,\}/);
});

test.each(allLanguages().flatMap(({ rules }) => rules))('$name has a name, beginnings and no empty match', ({ name, starts, pattern }) => {
  expect(name).toMatch(/^[a-z0-9-]+$/);
  expect(starts.length).toBeGreaterThan(0);
  pattern.lastIndex = 0;
  expect(pattern.exec('')).toBeNull();
});
