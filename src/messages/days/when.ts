import { type Edtf, type Part, parseEdtf, type SimpleDate } from '../../model/edtf.ts';
import type { Locale } from '../../model/localized.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Record<number, { ja: string; en: string }> = {
  21: { ja: '春', en: 'spring' },
  22: { ja: '夏', en: 'summer' },
  23: { ja: '秋', en: 'autumn' },
  24: { ja: '冬', en: 'winter' },
};
const MONTH_PARTS: Record<Part, string> = { early: '上旬', mid: '中旬', late: '下旬' };
const YEAR_PARTS: Record<Part, string> = { early: '前半', mid: '半ば', late: '後半' };

/** What a date shares with the one before it in a range and need not say again. */
interface Shared {
  year?: boolean;
  month?: boolean;
}

const japanese = ({ grain, year, month = 0, day, approximate }: SimpleDate, part: Part | undefined, shared: Shared): string => {
  const yearText = shared.year ? '' : `${year}年`;
  const about = approximate && part === undefined ? 'ごろ' : '';
  if (grain === 'year') return `${year}年${part ? YEAR_PARTS[part] : ''}${about}`;
  if (grain === 'season') return `${yearText}${SEASONS[month]?.ja}${about}`;
  const monthText = shared.month ? '' : `${month}月`;
  return `${yearText}${monthText}${grain === 'day' ? `${day}日` : part ? MONTH_PARTS[part] : ''}${about}`;
};

const english = ({ grain, year, month = 0, day, approximate }: SimpleDate, part: Part | undefined, shared: Shared): string => {
  const yearText = shared.year ? '' : ` ${year}`;
  const prefix = part === 'mid' ? 'mid-' : part ? `${part} ` : approximate ? 'about ' : '';
  if (grain === 'year') return `${prefix}${year}`;
  if (grain === 'season') return `${prefix}${SEASONS[month]?.en}${yearText}`;
  const monthText = shared.month ? '' : ` ${MONTHS[month - 1]}`;
  return prefix + `${day ?? ''}${monthText}${yearText}`.trim();
};

const sharing = (from: SimpleDate, to: SimpleDate): Shared => {
  const year = from.year === to.year && from.grain !== 'year' && to.grain !== 'year';
  return { year, month: year && from.month === to.month && from.grain === 'day' && to.grain === 'day' };
};

const showRange = (from: SimpleDate, to: SimpleDate, locale: Locale): string => {
  const shared = sharing(from, to);
  if (locale === 'ja') return `${japanese(from, undefined, {})}〜${japanese(to, undefined, shared)}`;
  const start = english(from, undefined, shared);
  const spaced = !shared.month || from.approximate;
  return spaced ? `${start} – ${english(to, undefined, {})}` : `${start}–${english(to, undefined, {})}`;
};

const OPEN = {
  ja: { since: (date: string) => `${date}以降`, until: (date: string) => `${date}まで` },
  en: { since: (date: string) => `since ${date}`, until: (date: string) => `by ${date}` },
};

/**
 * A date in words, as precise as it is known and no more.
 *
 * @param part shown as 上旬 / “early” instead of ごろ / “about”
 * @example showWhen('2025-12~', 'ja', 'early') //=> '2025年12月上旬'
 * @example showWhen('2025-10-24/2025-10-26', 'en') //=> '24–26 October 2025'
 * @throws {RangeError} when the value is not in the profile
 */
export const showWhen = (value: Edtf, locale: Locale, part?: Part): string => {
  const parsed = parseEdtf(value);
  if (parsed === undefined) throw new RangeError(`not an EDTF date: ${value}`);
  const show = locale === 'ja' ? japanese : english;
  if (parsed.type === 'date') return show(parsed.date, part, {});
  const { from, to } = parsed;
  if (from && to) return showRange(from, to, locale);
  if (from) return OPEN[locale].since(show(from, undefined, {}));
  return to ? OPEN[locale].until(show(to, undefined, {})) : '';
};

const isIn = ({ year, month, grain }: SimpleDate, under: SimpleDate): boolean =>
  grain === 'day' && under.grain === 'month' && year === under.year && month === under.month;

const underMonth = (date: SimpleDate, part: Part | undefined, locale: Locale): string =>
  locale === 'ja' ? japanese(date, part, { year: true, month: date.grain === 'day' }) : english(date, part, { year: true });

/**
 * A date as it is said under the heading of its month or year, which it does not repeat; empty where it says no more than the heading.
 *
 * @example showWhenUnder('2025-08', '2025-08-15', 'en') //=> '15 August'
 * @example showWhenUnder('2025-08', '2025-08', 'ja') //=> ''
 */
export const showWhenUnder = (heading: Edtf, value: Edtf, locale: Locale, part?: Part): string => {
  if (value === heading && part === undefined) return '';
  const [under, parsed] = [parseEdtf(heading), parseEdtf(value)];
  if (under?.type !== 'date' || under.date.grain !== 'month') return showWhen(value, locale, part);
  if (parsed?.type === 'date')
    return isIn(parsed.date, under.date) || value.startsWith(heading)
      ? underMonth(parsed.date, part, locale)
      : showWhen(value, locale, part);
  const { from, to } = parsed ?? {};
  if (from === undefined || to === undefined || !isIn(from, under.date) || !isIn(to, under.date)) return showWhen(value, locale, part);
  return locale === 'ja'
    ? `${underMonth(from, undefined, locale)}〜${underMonth(to, undefined, locale)}`
    : `${from.day}–${underMonth(to, undefined, locale)}`;
};
