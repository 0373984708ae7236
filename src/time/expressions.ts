import { boundToEvents } from './reading/events.ts';
import { ordered } from './reading/number-order.ts';
import type { Reading } from './reading/read-unit.ts';
import type { Language } from './reading/rule.ts';
import { scan } from './reading/scan.ts';
import type { Scanner } from './reading/scanner.ts';
import { inOrder, type Stretch, undatedIn } from './reading/undated.ts';

/** Those that do not begin in one of these stretches. */
const outside = (readings: Reading[], names: readonly Stretch[]): Reading[] => {
  if (names.length === 0) return readings;
  let at = 0;
  return readings.filter(({ start }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
};

const IN_NUMBERS = /^\d{1,4}(?:\s?[/.・-]\s?\d{1,4}){1,2}$/;
/** A text with so many dates in words or with units writes its others so too. */
const MANY_SPELLED = 3;

const isSpelled = (words: string, { meaning }: Reading): boolean =>
  meaning.kind === 'calendar' && meaning.month !== undefined && !IN_NUMBERS.test(words);

/** In a text that spells its dates, numbers that are alone of their kind are the number of something else, unless a word asks for a date. */
const withoutOddNumbers = (readings: Reading[], text: string, { asksForDate }: Language): Reading[] => {
  const words = readings.map(({ start, end }) => text.slice(start, end));
  const inNumbers = readings.filter((_, index) => IN_NUMBERS.test(words[index] ?? ''));
  const [odd, ...others] = inNumbers;
  if (odd === undefined || others.length > 0 || asksForDate(text, odd.start, odd.end)) return readings;
  const spelled = readings.filter((reading, index) => isSpelled(words[index] ?? '', reading)).length;
  return spelled < MANY_SPELLED || isFull(odd) ? readings : readings.filter((reading) => reading !== odd);
};

/** A year of four digits with month and day is no number of anything else. */
const isFull = ({ meaning, end, start }: Reading): boolean =>
  meaning.kind === 'calendar' && meaning.year !== undefined && meaning.day !== undefined && end - start > SHORT_CHARS;

const SHORT_CHARS = 8;

/** Once somebody is called Julian May, a bare May is she, unless a word asks for a date. */
const withoutNamesakes = (readings: Reading[], text: string, { asksForDate }: Language): Reading[] => {
  const names = new Set(
    readings.flatMap(({ meaning, start, end }) => (meaning.kind === 'none' && meaning.isName ? [text.slice(start, end)] : [])),
  );
  return readings.filter(
    ({ meaning, start, end }) => meaning.kind !== 'none' && !(names.has(text.slice(start, end)) && !asksForDate(text, start, end)),
  );
};

/** The dates and lengths of a text, in order, as far as their own words and the text as a whole tell. */
export const expressionsIn = (scanner: Scanner, text: string, names: readonly Stretch[] = []): Reading[] => {
  const { language } = scanner;
  const undated = inOrder([...undatedIn(text, language.titles), ...names]);
  const found = withoutNamesakes(outside(scan(scanner, text), undated), text, language);
  const dated = withoutOddNumbers(found, text, language);
  return boundToEvents(ordered(dated, text, language), text, language);
};
