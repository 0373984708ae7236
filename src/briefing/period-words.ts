import { showWhen } from '../messages/when.ts';
import { lastDay } from '../model/day.ts';
import type { DaySpan, Edtf } from '../model/edtf.ts';
import type { Locale } from '../model/localized.ts';

const shortest = (first: string, last: string): [string, string] => {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return [first.slice(0, 4), last.slice(0, 4)];
  return first.endsWith('-01') && last === lastDay(last) ? [first.slice(0, 7), last.slice(0, 7)] : [first, last];
};

/** Days as the coarsest EDTF value that covers just them: whole months and years as such. Nothing when both ends are open. */
const spanAsEdtf = ({ first, last }: DaySpan): Edtf | undefined => {
  if (first === undefined) return last && `../${last === lastDay(last) ? last.slice(0, 7) : last}`;
  if (last === undefined) return `${first.endsWith('-01') ? first.slice(0, 7) : first}/..`;
  const [from, to] = shortest(first, last);
  return from === to ? from : `${from}/${to}`;
};

/** A span of days in words, such as 「2025年8月〜10月」; nothing when both ends are open. */
export const spanInWords = (span: DaySpan, locale: Locale): string | undefined => {
  const value = spanAsEdtf(span);
  return value === undefined ? undefined : showWhen(value, locale);
};
