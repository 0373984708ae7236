import { makeDay, weekdayOf } from '../../model/day.ts';
import type { Calendar, Meaning } from './meaning.ts';
import type { Reading } from './read-unit.ts';
import type { Language } from './rule.ts';
import { isSet } from './slots.ts';

type NumberOrder = NonNullable<Calendar['order']>;

/** How the dates in numbers of a meaning were read. */
export const ordersIn = (meaning: Meaning): NumberOrder[] => {
  if (meaning.kind === 'range') return [...ordersIn(meaning.from), ...ordersIn(meaning.to)];
  return meaning.kind === 'calendar' && meaning.order !== undefined ? [meaning.order] : [];
};

/** A date that could be read either way, in the order the text writes its others in; `either` where that is only likely. */
const inOrder = (meaning: Meaning, isDayFirst: boolean, order: NumberOrder): Meaning => {
  if (meaning.kind === 'range')
    return { ...meaning, from: inOrder(meaning.from, isDayFirst, order), to: inOrder(meaning.to, isDayFirst, order) };
  if (meaning.kind !== 'calendar' || meaning.order !== 'either') return meaning;
  const { month, day } = meaning;
  return isDayFirst && isSet(day) && isSet(month) ? { ...meaning, month: day, day: month, order } : { ...meaning, order };
};

const ORDERS = ['month-first', 'day-first'] as const;

/** The order that a weekday beside the numbers tells (Tuesday 11/3/2015); nothing when either or neither falls on it. */
const orderByWeekday = (meaning: Meaning): NumberOrder | undefined => {
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined) return undefined;
  const { year, month: first, day: second } = meaning;
  if (!isSet(year) || !isSet(first) || !isSet(second)) return undefined;
  const days = [makeDay(year, first, second), makeDay(year, second, first)];
  const fitting = ORDERS.filter((_, index) => days[index] !== undefined && weekdayOf(days[index]) === meaning.weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** Numbers alone are read one way in a whole text: told by the first date that can only be read so, failing that by where the text is from. */
export const ordered = (readings: Reading[], text: string, { isMonthFirst }: Language): Reading[] => {
  const orders = readings.flatMap(({ meaning }) => ordersIn(meaning));
  if (!orders.includes('either')) return readings;
  const order = orders.find((found) => found !== 'either') ?? readings.flatMap(({ meaning }) => orderByWeekday(meaning) ?? [])[0];
  const isDayFirst = order === undefined ? !isMonthFirst(text) : order === 'day-first';
  return readings.map((reading) => ({ ...reading, meaning: inOrder(reading.meaning, isDayFirst, order ?? 'either') }));
};
