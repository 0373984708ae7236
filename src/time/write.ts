import { type Edtf, formatEdtf, parseEdtf } from '../model/edtf.ts';
import type { Resolved } from './calendar.ts';
import type { Calendar, Meaning } from './meaning.ts';

/** The value in EDTF; nothing when it would run backwards or has no end at all. */
export const writeEdtf = ({ from, to }: Resolved): Edtf | undefined => {
  const written = formatEdtf(from !== undefined && from === to ? { type: 'date', date: from } : { type: 'interval', from, to });
  return parseEdtf(written) === undefined ? undefined : written;
};

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const openDate = ({ year, month, day, ...rest }: Calendar): string | undefined => {
  const others = rest.season ?? rest.quarter ?? rest.half ?? rest.week ?? rest.weekday ?? rest.decade ?? rest.century;
  if (others !== undefined || year !== undefined || (day !== undefined && typeof day !== 'number')) return undefined;
  if (month !== undefined && typeof month !== 'number') return undefined;
  if (day !== undefined && (day < 1 || day > (LONGEST_MONTH[(month ?? 1) - 1] ?? 31))) return undefined;
  const digits = (value: number | undefined) => (value === undefined ? 'XX' : String(value).padStart(2, '0'));
  if (month === undefined && day === undefined) return undefined;
  return ['XXXX', digits(month), ...(day === undefined ? [] : [digits(day)])].join('-');
};

/**
 * What is known of a date that nothing completes, with X for the digits left open; nothing when a relative part is missing.
 *
 * @example writeOpen({ kind: 'calendar', month: 7, edge: 'since' }) //=> 'XXXX-07/..'
 */
export const writeOpen = (meaning: Meaning): string | undefined => {
  const date = meaning.kind === 'calendar' ? openDate(meaning) : undefined;
  if (date === undefined) return undefined;
  const blurred = meaning.approximate || meaning.part !== undefined ? `${date}~` : date;
  if (meaning.edge === 'since') return `${blurred}/..`;
  return meaning.edge === 'until' ? `../${blurred}` : blurred;
};
