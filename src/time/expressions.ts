import { boundToEvents } from './reading/events.ts';
import { ordered } from './reading/number-order.ts';
import type { Reading } from './reading/read-unit.ts';
import type { Language } from './reading/rule.ts';
import { scan } from './reading/scan.ts';
import type { Scanner } from './reading/scanner.ts';

/** A name's place in the text, [start, end). */
export interface Named {
  start: number;
  end: number;
}

/** Those that do not begin in a name. */
const outsideNames = (readings: Reading[], names: readonly Named[]): Reading[] => {
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

/** The dates and lengths of a text, in order, as far as their own words and the text as a whole tell. */
export const expressionsIn = (scanner: Scanner, text: string, names: readonly Named[] = []): Reading[] => {
  const { language } = scanner;
  const found = scan(scanner, text).filter(({ meaning }) => meaning.kind !== 'none');
  const dated = withoutOddNumbers(outsideNames(found, names), text, language);
  return boundToEvents(ordered(dated, text, language), text, language);
};
