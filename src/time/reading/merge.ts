import { type Calendar, type Duration, finenessOf, type Meaning, type Shift, type SlotName, slotsOf, type Window } from './meaning.ts';
import type { Joints } from './rule.ts';

const isOpenEnded = ({ from }: Shift | Window): boolean => typeof from === 'string';

/** A weekday stands beside a day (21日木曜日, Friday the 22nd) or inside a week, month or year; other parts must grow finer. */
const growsFiner = (coarse: Calendar, fine: Calendar): boolean => {
  const [last, first] = [slotsOf(coarse).at(-1), slotsOf(fine)[0]];
  if (last === undefined || first === undefined || slotsOf(fine).some((slot) => coarse[slot] !== undefined)) return false;
  if (last === 'day' && first === 'weekday') return fine.nth === undefined && (fine.toward === undefined || fine.toward === 'nearest');
  if (last === 'month' && coarse.fiscal === 'term') return first === 'quarter' || first === 'half';
  if (last === 'weekday') return coarse.nth === undefined && coarse.week === undefined && ['day', 'month', 'year'].includes(first);
  return finenessOf(last) < finenessOf(first) && compatible(last, first);
};

/** Halves, quarters and seasons have no part in the calendar finer than themselves that anybody names. */
const compatible = (coarse: SlotName, fine: SlotName): boolean =>
  !['half', 'quarter', 'season'].includes(coarse) &&
  !(coarse === 'century' && fine !== 'decade') &&
  !(coarse === 'decade' && fine !== 'year');

const mergeCalendars = (coarse: Calendar, fine: Calendar): Calendar | undefined =>
  coarse.part === undefined && coarse.edge === undefined && growsFiner(coarse, fine) ? { ...coarse, ...fine } : undefined;

const unitsOnly = ({ kind, steps }: Duration, from: Meaning): Window | undefined =>
  kind === 'duration' && steps !== undefined ? { kind: 'window', steps, direction: 1, from, counts: 'days' } : undefined;

/** その前日の2月11日, 前年の2018年: what follows says which day, month or year the relative one is. */
const explained = (left: Calendar, right: Calendar, between: string, { of }: Joints): Calendar | undefined => {
  const [slot, ...others] = slotsOf(left);
  if (slot === undefined || others.length > 0 || typeof left[slot] !== 'object' || !of.test(between)) return undefined;
  if (slot === 'day') return typeof right.month === 'number' ? { ...right, near: left } : undefined;
  return typeof right[slot] === 'number' && slotsOf(right)[0] === slot
    ? { ...right, ...(slot === 'month' ? { near: left } : {}) }
    : undefined;
};

/** 2026年3月期　第2四半期, as titles of results part the year from its quarter. */
const areTitled = (left: Calendar, right: Calendar, between: string): boolean =>
  left.fiscal === 'term' && right.quarter !== undefined && /\s/.test(between);

/**
 * One meaning from two that stand side by side, the coarser first; nothing when they do not belong together.
 *
 * @param between what stands between them, such as の
 */
export const merge = (left: Meaning, right: Meaning, between: string, joints: Joints): Meaning | undefined => {
  const from = joints.from.test(between);
  if (left.kind === 'calendar' && right.kind === 'calendar')
    return from || areTitled(left, right, between) ? undefined : (mergeCalendars(left, right) ?? explained(left, right, between, joints));
  if (left.kind === 'calendar' && right.kind === 'duration') return from ? unitsOnly(right, left) : undefined;
  if (left.kind === 'calendar' && (right.kind === 'shift' || right.kind === 'window'))
    return isOpenEnded(right) && (from || joints.of.test(between)) && left.edge === undefined ? { ...right, from: left } : undefined;
  if (left.kind === 'shift' && right.kind === 'calendar' && joints.being.test(between)) return { ...right, near: left };
  return undefined;
};

const COPIED: SlotName[] = ['century', 'decade', 'year', 'month', 'week'];

/** What `other` says of the slots coarser than the finest in `own`; nothing where it does not go down so far itself. */
const coarserThan = (own: Calendar, other: Calendar): Partial<Calendar> => {
  const finest = slotsOf(own).at(-1);
  if (finest === undefined || other[finest] === undefined) return {};
  const missing = COPIED.filter((slot) => own[slot] === undefined && other[slot] !== undefined && finenessOf(slot) < finenessOf(finest));
  return Object.fromEntries(missing.map((slot) => [slot, other[slot]]));
};

/** Where a range or list begins: what one side leaves out is taken from the other, years and months rightwards first. */
export const share = (left: Meaning, right: Meaning): [Meaning, Meaning] => {
  if (left.kind === 'range') return [left, share(left.to, right)[1]];
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return [left, right];
  const { ...toRight } = coarserThan(right, left);
  const fiscal = left.fiscal !== undefined && right.fiscal === undefined && toRight.year !== undefined ? { fiscal: left.fiscal } : {};
  const borrowed = Object.keys(toRight).length > 0 ? { borrowed: 'left' as const } : {};
  const filled = { ...right, ...toRight, ...fiscal, ...borrowed };
  const toLeft = coarserThan(left, right);
  const lent = Object.keys(toLeft).length > 0 ? { borrowed: 'right' as const } : {};
  return [{ ...left, ...toLeft, ...lent }, filled];
};
