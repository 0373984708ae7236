import { describe, expect, test } from 'vitest';
import { findTimesWith } from '../../src/time/find-times.ts';
import { allLanguages } from '../../src/time/languages/languages.ts';
import { foldWidth } from '../../src/time/reading/fold-width.ts';
import type { Language, Modifier, TimeRule } from '../../src/time/reading/rule.ts';
import { scan } from '../../src/time/reading/scan.ts';
import { prepare, type Scanner } from '../../src/time/reading/scanner.ts';

/** A Wednesday. */
const PUBLISHED = '2025-08-20';

const readingsBy = (name: string, scanner: Scanner, text: string) =>
  scan(scanner, foldWidth(text)).filter(({ rules }) => rules.includes(name));

/** The value a rule gives in a text: `duration` or `nothing` where it has none; absent when the rule reads nothing there. */
const valueBy = (name: string, scanner: Scanner, text: string): string | null | undefined => {
  const mention = findTimesWith(scanner, { text, passages: [] }, PUBLISHED).find(({ rule }) => rule.split('+').includes(name));
  if (mention !== undefined) return mention.type === 'DURATION' ? 'duration' : mention.value;
  return readingsBy(name, scanner, text)[0]?.meaning.kind === 'none' ? 'nothing' : undefined;
};

const rulesOf = ({ rules, continuations, prefixes, suffixes, edges }: Language): (TimeRule | Modifier)[] => [
  ...rules,
  ...continuations,
  ...prefixes,
  ...suffixes,
  ...edges,
];

describe.each(allLanguages().map((language) => ({ language, scanner: prepare(language) })))('the rules of a language', (ready) => {
  const { language, scanner } = ready;

  test.each(rulesOf(language))('$name reads what it says and leaves what it says', ({ name, reads, leaves }) => {
    expect(reads.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
    expect(reads.map(([text]) => [text, valueBy(name, scanner, text)])).toEqual(reads);
    expect(leaves.filter((text) => readingsBy(name, scanner, text).length > 0)).toEqual([]);
  });
});
