import { mostDaysIn } from '../../../model/day.ts';
import { type Edtf, formatEdtf, runsBackwards, type SimpleDate } from '../../../model/edtf.ts';
import type { Calendar, Meaning } from '../../reading/meaning.ts';
import type { Resolved } from './calendar.ts';

const isWritable = (date: SimpleDate | undefined): boolean =>
  date === undefined || (date.year >= 1 && date.year <= 9999) || (date.grain === 'year' && date.year < 0 && date.year >= -9999);

/** The value in EDTF; nothing when it would run backwards, has no end at all, or lies outside the years 1 to 9999; before those only years are written. */
export const writeEdtf = ({ from, to }: Resolved): Edtf | undefined => {
  if (!isWritable(from) || !isWritable(to) || (from === undefined && to === undefined)) return undefined;
  if (from === undefined || to === undefined || from !== to) {
    const runsBack = from !== undefined && to !== undefined && runsBackwards(from, to);
    return runsBack ? undefined : formatEdtf({ type: 'interval', from, to });
  }
  return formatEdtf({ type: 'date', date: from });
};

const openDate = ({ year, month, day, ...rest }: Calendar): string | undefined => {
  const others = rest.season ?? rest.quarter ?? rest.half ?? rest.week ?? rest.weekday ?? rest.decade ?? rest.century;
  if (others !== undefined || year !== undefined || (day !== undefined && typeof day !== 'number')) return undefined;
  if (month !== undefined && typeof month !== 'number') return undefined;
  if (day !== undefined && (day < 1 || day > mostDaysIn(month ?? 1))) return undefined;
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
