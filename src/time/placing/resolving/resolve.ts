import { shiftDays } from '../../../model/day.ts';
import { firstOf, runsBackwards, type SimpleDate } from '../../../model/edtf.ts';
import type { Calendar, Counterpart, Meaning, Range } from '../../reading/meaning.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { type Context, remember } from './context.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { eraStart } from './resolve-month.ts';
import { resolveShift, resolveWindow } from './resolve-shift.ts';
import { unsaidIn } from './unsaid.ts';

const borrowed = (meaning: Meaning): 'left' | 'right' | undefined => (meaning.kind === 'calendar' ? meaning.borrowed : undefined);

const lacksYear = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.month !== undefined && meaning.year === undefined;

/** An end that left its year unsaid, or took it from the other side, and now lies before the beginning belongs one year on; or the beginning one back. */
const straighten = (from: SimpleDate, to: SimpleDate, { from: left, to: right }: Range): [SimpleDate, SimpleDate] | undefined => {
  if (runsBackwards(from, to) && right.kind === 'calendar' && right.short !== undefined) {
    const inEra = { ...to, year: eraStart(from.year) + right.short - 1 };
    return runsBackwards(from, inEra) ? undefined : [from, inEra];
  }
  if (!runsBackwards(from, to)) return [from, to];
  if (borrowed(left) === 'right') return [at.moveMonths(from, -12), to];
  return lacksYear(right) || borrowed(right) === 'left' ? [from, at.moveMonths(to, 12)] : undefined;
};

/** The end of a range that begins on a date; what it leaves unsaid is taken from the beginning, or from the next year, month or week. */
const endAfter = (from: SimpleDate, meaning: Meaning, context: Context): Resolved | undefined => {
  const same = resolve(meaning, { ...context, cue: 'future', unsaid: { from, by: 0 } });
  if (unsaidIn(meaning) === undefined || (same?.to !== undefined && !runsBackwards(from, same.to))) return same;
  return resolve(meaning, { ...context, cue: 'future', unsaid: { from, by: 1 } });
};

const resolveRange = (meaning: Range, context: Context): Resolved | undefined => {
  const left = resolve(meaning.from, context);
  const from = left?.from;
  if (from === undefined) return resolve(meaning.to, context);
  const right = endAfter(from, meaning.to, { ...context, mentioned: remember(context.mentioned, { from, to: from }) });
  const ends = right?.to && straighten(from, right.to, meaning);
  if (ends === undefined) return undefined;
  const [first, last] = ends;
  return { from: first, to: last, ...(left?.implied ? { implied: true } : {}) };
};

/** The date nearest to the one its expression counted to; a weekday alone lies in that one's week. */
const resolveNear = ({ near, ...meaning }: Calendar, context: Context): Resolved | undefined => {
  const origin = near && resolve(near, context)?.from;
  if (origin === undefined) return resolveCalendar(meaning, context);
  if (meaning.weekday !== undefined && meaning.day === undefined && origin.grain === 'day') {
    return at.single(at.dayDate(shiftDays(at.mondayOf(firstOf(origin)), meaning.weekday - 1)));
  }
  const [nearest] = [0, -1, 1]
    .flatMap((by) => resolveCalendar(meaning, { ...context, unsaid: { from: origin, by } }) ?? [])
    .sort((a, b) => awayFrom(origin, a) - awayFrom(origin, b));
  return nearest && { from: nearest.from, to: nearest.to };
};

const awayFrom = (origin: SimpleDate, { from, to }: Resolved): number => {
  const date = from ?? to;
  return date === undefined ? 0 : at.distance(date, origin);
};

const resolveCounterpart = ({ by, grain }: Counterpart, { mentioned }: Context): Resolved | undefined => {
  const stretch = grain === undefined ? mentioned.stretch : at.single(mentioned[grain]);
  if (stretch?.from === undefined || stretch.to === undefined) return undefined;
  const from = at.moveMonths(stretch.from, by * 12);
  return { from, to: stretch.to === stretch.from ? from : at.moveMonths(stretch.to, by * 12) };
};

const placeOf = (meaning: Meaning, context: Context): Resolved | undefined => {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.near === undefined ? resolveCalendar(meaning, context) : resolveNear(meaning, context);
    case 'shift':
      return resolveShift(meaning, context, resolve);
    case 'window':
      return resolveWindow(meaning, context, resolve);
    case 'counterpart':
      return resolveCounterpart(meaning, context);
    case 'range':
      return resolveRange(meaning, context);
    default:
      return undefined;
  }
};

const isWeek = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.week !== undefined;

const blur = (date: SimpleDate | undefined): SimpleDate | undefined => date && { ...date, approximate: true };

const qualify = ({ from, to, implied }: Resolved, meaning: Meaning): Resolved => {
  const { edge, approximate } = meaning;
  const part = isWeek(meaning) ? undefined : meaning.part;
  const blurred = approximate || part !== undefined;
  const [first, last] = blurred ? [blur(from), blur(to)] : [from, to];
  return {
    from: edge === 'until' ? undefined : first,
    to: edge === 'since' ? undefined : last,
    ...(part === undefined ? {} : { part }),
    ...(implied ? { implied } : {}),
  };
};

/** The dates a meaning comes to in its context; nothing for a duration, an impossible date, or one that nothing in sight completes. */
export const resolve = (meaning: Meaning, context: Context): Resolved | undefined => {
  const resolved = placeOf(meaning, context);
  return resolved && qualify(resolved, meaning);
};
