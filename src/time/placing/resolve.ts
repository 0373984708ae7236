import { shiftDays } from '../../model/day.ts';
import { firstOf, lastOf, type SimpleDate } from '../../model/edtf.ts';
import type { Calendar, Meaning, Range } from '../reading/meaning.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { type Context, remember } from './context.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveShift, resolveWindow } from './resolve-shift.ts';

const borrowed = (meaning: Meaning): 'left' | 'right' | undefined => (meaning.kind === 'calendar' ? meaning.borrowed : undefined);

const lacksYear = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.month !== undefined && meaning.year === undefined;

/** An end that left its year unsaid, or took it from the other side, and now lies before the beginning belongs one year on; or the beginning one back. */
const straighten = (from: SimpleDate, to: SimpleDate, { from: left, to: right }: Range): [SimpleDate, SimpleDate] | undefined => {
  if (firstOf(from) <= lastOf(to)) return [from, to];
  if (borrowed(left) === 'right') return [at.moveMonths(from, -12), to];
  return lacksYear(right) || borrowed(right) === 'left' ? [from, at.moveMonths(to, 12)] : undefined;
};

const resolveRange = (meaning: Range, context: Context): Resolved | undefined => {
  const left = resolve(meaning.from, context);
  const from = left?.from;
  if (from === undefined) return undefined;
  const right = resolve(meaning.to, {
    ...context,
    line: from,
    cue: 'future',
    latest: undefined,
    mentioned: remember(context.mentioned, { from, to: from }),
  });
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
  const { publication: _, ...rest } = context;
  const resolved = resolveCalendar(meaning, { ...rest, publication: undefined, line: origin, latest: undefined });
  return resolved && { from: resolved.from, to: resolved.to };
};

const placeOf = (meaning: Meaning, context: Context): Resolved | undefined => {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.near === undefined ? resolveCalendar(meaning, context) : resolveNear(meaning, context);
    case 'shift':
      return resolveShift(meaning, context, resolve);
    case 'window':
      return resolveWindow(meaning, context, resolve);
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

/** A deadline lies ahead of what was told, though the promise is past. */
const aheadIfDeadline = ({ edge }: Meaning, context: Context): Context =>
  edge === 'by' && (context.line !== undefined || context.cue === undefined) ? { ...context, cue: 'planned' } : context;

/** The dates a meaning comes to in its context; nothing for a duration, an impossible date, or one that nothing in sight completes. */
export const resolve = (meaning: Meaning, context: Context): Resolved | undefined => {
  const resolved = placeOf(meaning, aheadIfDeadline(meaning, context));
  return resolved && qualify(resolved, meaning);
};
