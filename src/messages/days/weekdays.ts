import type { Locale, Localized } from '../../model/localized.ts';
import { listInWords } from '../joiners.ts';

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** From Monday on. */
export const WEEKDAY_NAMES: readonly Localized[] = [
  { ja: '月', en: 'Monday' },
  { ja: '火', en: 'Tuesday' },
  { ja: '水', en: 'Wednesday' },
  { ja: '木', en: 'Thursday' },
  { ja: '金', en: 'Friday' },
  { ja: '土', en: 'Saturday' },
  { ja: '日', en: 'Sunday' },
];

/**
 * Days of the week in words.
 *
 * @param days ISO numbers, ascending
 * @example showDays([1, 3], 'en') //=> 'Monday, Wednesday'
 */
export const showDays = (days: readonly number[], locale: Locale): string => {
  if (days.length === EVERY_DAY.length) return locale === 'ja' ? '毎日' : 'every day';
  if (days.join() === WORKING_DAYS.join()) return locale === 'ja' ? '平日' : 'weekdays';
  const names = days.map((day) => WEEKDAY_NAMES[day - 1]?.[locale] ?? '');
  return locale === 'ja' ? `${names.join('・')}曜` : listInWords(names, locale);
};
