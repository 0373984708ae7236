import { type Day, shiftDays, shiftMonths, weekdayOf } from '../../../model/day.ts';
import { firstOf, type SimpleDate } from '../../../model/edtf.ts';
import type { Meaning, Shift, Step, Unit, Window } from '../../reading/meaning.ts';
import type { Resolved } from './calendar.ts';
import * as at from './calendar.ts';
import { type AnchorGrain, anchorOf, type Context } from './context.ts';

type ResolveMeaning = (meaning: Meaning, context: Context) => Resolved | undefined;

const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

const moveDay = (day: Day, { count, unit }: Step, direction: number): Day => {
  if (unit === 'businessDay') return at.shiftBusinessDays(day, count * direction);
  const days = DAYS[unit];
  return days === undefined
    ? shiftMonths(day, Math.round(count * (MONTHS[unit] ?? 0)) * direction)
    : shiftDays(day, Math.round(count * days) * direction);
};

/** Longer units move first: a month and a day before 1 April is the last day of February. */
const moveAll = (day: Day, steps: Step[], direction: number): Day => {
  const ordered = [...steps].sort((a, b) => (MONTHS[b.unit] ?? 0) - (MONTHS[a.unit] ?? 0));
  return ordered.reduce((moved, step) => moveDay(moved, step, direction), day);
};

const finestUnit = (steps: Step[]): Unit => {
  const order: Unit[] = ['day', 'weekday', 'businessDay', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
  return order.find((unit) => steps.some((step) => step.unit === unit)) ?? 'day';
};

const grainFor = (unit: Unit): AnchorGrain => (unit in MONTHS ? (unit === 'month' || unit === 'quarter' ? 'month' : 'year') : 'day');

/** A plain present tells of what comes, but for a story of long ago. */
const looksAhead = ({ cue, mentioned, today }: Context): boolean =>
  cue !== undefined &&
  cue !== 'past' &&
  !(cue === 'present' && today !== undefined && (mentioned.year?.year ?? today.year) < today.year - 1);

const isOutlook = ({ kind, steps, ...meaning }: Shift | Window, context: Context): boolean =>
  'loose' in meaning && meaning.loose === true && kind === 'shift' && finestUnit(steps) === 'year' && looksAhead(context);

/** From so many years on a text tells of another time than its own. */
const LONG_AGO_YEARS = 5;

const isOfLongAgo = ({ mentioned, today }: Context): boolean =>
  today !== undefined && mentioned.year !== undefined && today.year - mentioned.year.year > LONG_AGO_YEARS;

const originOf = (meaning: Shift | Window, context: Context, resolve: ResolveMeaning): SimpleDate | undefined => {
  const { from, steps } = meaning;
  if (typeof from !== 'string') return resolve(from, context)?.from;
  if (isOutlook(meaning, context)) return context.today;
  if ('compared' in meaning && meaning.compared && isOfLongAgo(context)) return anchorOf('text', grainFor(finestUnit(steps)), context);
  return anchorOf(from, grainFor(finestUnit(steps)), context);
};

const MORE_DAYS: Partial<Record<Unit, number>> = { year: 60, month: 10, week: 2, day: 0 };

const byWeekdays = (day: Day, { count, weekday = 1 }: Step, direction: number): Day => {
  const forwards = (weekday - weekdayOf(day) + 7) % 7 || 7;
  const backwards = (weekdayOf(day) - weekday + 7) % 7 || 7;
  return direction > 0 ? shiftDays(day, forwards + (count - 1) * 7) : shiftDays(day, -backwards - (count - 1) * 7);
};

/** A count of months or years names no finer grain than its unit. */
const shiftedDay = (origin: SimpleDate, { steps, direction, over }: Shift, isTold: 'yes' | 'no' | 'given'): SimpleDate => {
  const unit = finestUnit(steps);
  const [step] = steps;
  if (unit === 'weekday' && step !== undefined) return at.dayDate(byWeekdays(firstOf(origin), step, direction));
  const moved = moveAll(firstOf(origin), steps, direction);
  if (over) {
    const day = at.dayDate(shiftDays(moved, (MORE_DAYS[unit] ?? 0) * direction));
    return unit in MONTHS ? { ...at.monthOfDay(firstOf(day)), approximate: true } : { ...day, approximate: true };
  }
  if (!(unit in MONTHS)) return at.dayDate(moved);
  return isTold === 'given'
    ? { ...at.dayDate(moved), approximate: true }
    : coarse(at.dayDate(moved), unit, steps, isTold === 'no' ? direction : -1);
};

/** From so many years on, a count of years says nothing of the month. */
const ROUND_YEARS = 10;

/** A promise counts more exactly: about the day for months, about the month for years. */
const ahead = (day: SimpleDate, unit: Unit, steps: Step[]): SimpleDate => {
  if (unit === 'month' || unit === 'quarter') return { ...day, approximate: true };
  const years = totalMonths(steps) / 12;
  return years < ROUND_YEARS ? { ...at.monthOfDay(firstOf(day)), approximate: true } : { ...at.yearDate(day.year), approximate: true };
};

/** 3年前 names a year, 3か月前 a month; 半年前 and 2年半 about a month. */
const coarse = (day: SimpleDate, unit: Unit, steps: Step[], direction: 1 | -1): SimpleDate => {
  if (direction > 0) return ahead(day, unit, steps);
  const isHalf = steps.some(({ count }) => count % 1 !== 0);
  if (unit === 'month' || unit === 'quarter') return { ...at.monthOfDay(firstOf(day)), approximate: isHalf || steps.length > 1 };
  return isHalf ? { ...at.monthOfDay(firstOf(day)), approximate: true } : at.yearDate(day.year);
};

const exactly = (date: SimpleDate): SimpleDate => ({ ...date, approximate: false });

const totalMonths = (steps: Step[]): number => steps.reduce((sum, { count, unit }) => sum + count * (MONTHS[unit] ?? Number.NaN), 0);

/** From a month or year the count goes on in months and years; so far from a publication that only the year is left. */
const shiftedPeriod = (origin: SimpleDate, { steps, direction }: Shift, isTold: boolean): SimpleDate | undefined => {
  const months = totalMonths(steps);
  if (Number.isNaN(months)) return undefined;
  const moved = at.moveMonths(origin, months * direction);
  const inYears = steps.every(({ unit }) => unit === 'year');
  return months % 12 === 0 && (!isTold || inYears) ? at.yearDate(moved.year) : exactly(moved);
};

/** The date so many units from its anchor. */
export const resolveShift = (meaning: Shift, context: Context, resolve: ResolveMeaning): Resolved | undefined => {
  const origin = originOf(meaning, context, resolve);
  if (origin === undefined) return undefined;
  const isTold = typeof meaning.from !== 'string' ? 'given' : meaning.from === 'text' && origin !== context.today ? 'yes' : 'no';
  const date = origin.grain === 'day' ? shiftedDay(origin, meaning, isTold) : shiftedPeriod(origin, meaning, isTold !== 'no');
  const isVague = meaning.steps.some(({ vague }) => vague);
  return at.single(date && isVague ? { ...date, approximate: true } : date);
};

/** Whole weeks, months, quarters, years or decades before or after the anchor's own. */
const unitsWindow = (origin: SimpleDate, { count, unit }: Step, direction: 1 | -1): Resolved | undefined => {
  const day = firstOf(origin);
  const near = direction;
  const far = count * direction;
  const [first, last] = direction > 0 ? [near, far] : [far, near];
  if (unit === 'day') return at.stretch(shiftDays(day, first), shiftDays(day, last));
  if (unit === 'week') return at.stretch(shiftDays(at.mondayOf(day), first * 7), shiftDays(at.mondayOf(day), last * 7 + 6));
  const { year, month = 1 } = origin;
  if (unit === 'month') return { from: at.monthDate(year, month + first), to: at.monthDate(year, month + last) };
  if (unit === 'quarter') return at.monthsFrom(year, (Math.ceil(month / 3) - 1 + first) * 3 + 1, count * 3);
  if (unit === 'decade')
    return { from: at.yearDate((Math.floor(year / 10) + first) * 10), to: at.yearDate((Math.floor(year / 10) + last) * 10 + 9) };
  return unit === 'year' ? { from: at.yearDate(year + first), to: at.yearDate(year + last) } : undefined;
};

const runningWindow = (origin: SimpleDate, { steps, direction, counts }: Window): Resolved => {
  const day = firstOf(origin);
  const far = moveAll(day, steps, direction);
  if (counts === 'left') return { from: at.monthDate(origin.year, origin.month ?? 1), to: at.monthOfDay(far) };
  if (counts === 'within') return direction > 0 ? at.stretch(day, far) : at.stretch(far, day);
  return direction > 0 ? at.stretch(shiftDays(day, 1), far) : at.stretch(far, shiftDays(day, -1));
};

/** So many units from a date on, the date counted: three days from the 9th end on the 11th, three years from 2023 with 2025. */
const countedWindow = (origin: SimpleDate, { steps, direction }: Window): Resolved | undefined => {
  if (origin.grain !== 'day') {
    const months = totalMonths(steps);
    const own = origin.grain === 'year' ? 12 : 1;
    if (Number.isNaN(months) || months < own) return undefined;
    const [near, far] = [exactly(origin), at.moveMonths(origin, (months - own) * direction)];
    return direction > 0 ? { from: near, to: far } : { from: far, to: near };
  }
  const day = firstOf(origin);
  const far = shiftDays(moveAll(day, steps, direction), -direction);
  return direction > 0 ? at.stretch(day, far) : at.stretch(far, day);
};

/** The stretch of so many units that begins or ends at its anchor. */
export const resolveWindow = (meaning: Window, context: Context, resolve: ResolveMeaning): Resolved | undefined => {
  const origin = originOf(meaning, context, resolve);
  const [step] = meaning.steps;
  if (origin === undefined || step === undefined) return undefined;
  if (meaning.counts === 'days') return countedWindow(origin, meaning);
  if (meaning.counts === 'units') return unitsWindow(origin, step, meaning.direction);
  return origin.grain === 'day' ? runningWindow(origin, meaning) : undefined;
};
