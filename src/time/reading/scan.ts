import { expressionsAt } from './read-expression.ts';
import type { Reader, Reading } from './read-unit.ts';
import type { Scanner } from './scanner.ts';

/**
 * All readings of a text in order, without overlaps; durations and look-alikes among them.
 *
 * One pass over the characters an expression can begin with; nothing else is looked at twice.
 */
export const scan = (scanner: Scanner, text: string): Reading[] => {
  const reader: Reader = { scanner, text, last: { at: -1, piece: undefined } };
  const { trigger } = scanner;
  const readings: Reading[] = [];
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const found = expressionsAt(reader, match.index);
    const end = found.at(-1)?.end;
    if (end === undefined) continue;
    readings.push(...found.filter(({ dependent }) => !dependent));
    trigger.lastIndex = end;
  }
  return readings;
};
