import { mostDaysIn } from '../../../../model/day.ts';
import { calendar, type Meaning } from '../../../reading/meaning.ts';
import type { Groups, TimeRule } from '../../../reading/rule.ts';
import { shortYear } from '../numerals.ts';
import { DIGITS, en } from '../pattern.ts';

const MONTH = '(?<month>1[0-2]|0?[1-9])';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])';
const END = '(?![\\d%])(?!\\.\\d)';
/** Which of two numbers is the month, where only one of them can be. */
const orderOf = (first: number, second: number): 'month-first' | 'day-first' | 'either' =>
  first > 12 ? 'day-first' : second > 12 ? 'month-first' : 'either';

const inOrder = (meaning: Meaning, first: number, second: number): Meaning =>
  meaning.kind === 'calendar' && first !== second ? { ...meaning, order: orderOf(first, second) } : meaning;

const date = ({ year, month, day }: Groups): Meaning => {
  const number = Number(month);
  if (day !== undefined && Number(day) > mostDaysIn(number)) return { kind: 'none' };
  return calendar({
    ...(year === undefined ? {} : { year: year.length > 2 ? Number(year) : shortYear(year) }),
    month: number,
    ...(day === undefined ? {} : { day: Number(day) }),
  });
};

const rule = (
  name: string,
  units: string,
  source: string,
  examples: Pick<TimeRule, 'reads' | 'leaves'>,
  build: TimeRule['build'] = date,
): TimeRule => ({
  name,
  starts: DIGITS,
  units,
  pattern: en(source),
  build,
  ...examples,
});

/** 2025-12-07, 2012/8/10, 2015.5.13. */
const yearMonthDay = rule('year-month-day', '-/.', `(?<year>[12]\\d{3})(?<mark>[-/.])${MONTH}\\k<mark>${DAY}${END}(?!\\k<mark>\\d)`, {
  reads: [
    ['filed 2024-03-09', '2024-03-09'],
    ['filed 2012/8/10', '2012-08-10'],
  ],
  leaves: ['filed 2024-03-09-1'],
});

/** 02/22/2016, 8/10/12, 10-31-74: month first; day first where it must be. */
const monthDayYear = rule(
  'month-day-year',
  '-/.',
  '(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})(?:\\k<mark>|(?<comma>,)\\s?)(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d%])(?![-/.]\\d)',
  {
    reads: [
      ['on 02/22/2016', '2016-02-22'],
      ['on 22.02.2016', '2016-02-22'],
    ],
    leaves: ['on 1/2/3'],
  },
  ({ first = '', mark = '', second = '', comma, year = '' }) => {
    if (mark === '.' && year.length === 2) return undefined;
    const swapped = Number(first) > 12 || (mark === '.' && Number(second) <= 12);
    const [month, day] = swapped ? [second, first] : [first, second];
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return { kind: 'none' };
    return mark === '.' || comma !== undefined
      ? date({ year, month, day })
      : inOrder(date({ year, month, day }), Number(first), Number(second));
  },
);

/** 4/22, 22/04; with spaces around the slash too. */
const monthSlashDay = rule(
  'month-slash-day',
  '/',
  `(?<![\\d/.-])${MONTH}(?: ?/ ?)${DAY}${END}(?!\\s?[/-]\\s?\\d|-|\\s?(?:of|the|cup|inch|mile|hour|price|th|rds))`,
  { reads: [['due 9/15', '2025-09-15']], leaves: ['3/4 of them', '3/4 cup'] },
  (groups) => inOrder(date(groups), Number(groups.month), Number(groups.day)),
);
const daySlashMonth = rule(
  'day-slash-month',
  '/',
  '(?<![\\d/.-])(?<day>3[01]|2\\d|1[3-9])/(?<month>1[0-2]|0?[1-9])(?![\\d/%])',
  {
    reads: [['due 22/04', '2026-04-22']],
    leaves: ['due 22/14'],
  },
  (groups) => inOrder(date(groups), Number(groups.day), Number(groups.month)),
);

/** on 4-22, in 4.22: other marks only behind a preposition, or as the whole of a line. */
const monthMarkDay = rule('month-mark-day', '-.', `(?<=\\b(?:on|in|until|since|by) {0,3})${MONTH}[-.]${DAY}(?=\\s|[,;!?]|$)`, {
  reads: [['on 4-22 they met', '2025-04-22']],
  leaves: ['a 4-2 win'],
});
const monthDashDay = rule('month-dash-day', '-', `(?<=^\\s*)${MONTH} ?- ?(?<day>3[01]|[12]\\d|1[3-9])(?=\\s*$)`, {
  reads: [['4-22', '2025-04-22']],
  leaves: ['won 4-22'],
});

/** 2015-3, 2016 / 11, 3/2015, 11 - 2016. */
const yearMonth = rule('year-month', '-/.', `(?<year>(?:19|20)\\d{2})\\s?[-/.]\\s?${MONTH}(?![\\d%]|[-/.]\\d|\\s?[-/])`, {
  reads: [['since 2015-3', '2015-03/..']],
  leaves: ['2015-13'],
});
const monthYear = rule('month-year', '-/', `(?<![\\d/.-])${MONTH}\\s?[-/]\\s?(?<year>(?:19|20)\\d{2})(?![\\d%]|[-/]\\d)`, {
  reads: [['since 3/2015', '2015-03/..']],
  leaves: ['13/2015'],
});

/** 2024-25, 2022/23: a season or school year, from one year into the next. */
const yearIntoNext = rule(
  'year-into-next',
  '-–/',
  '(?<year>(?:19|20)\\d{2})[-–/](?<short>\\d{2})(?![\\d%]|[-/.]\\d)',
  { reads: [['the 2024-25 season', '2024/2025']], leaves: ['2024-27'] },
  ({ year, short }) => {
    const first = Number(year);
    const follows = Number(short) === (first + 1) % 100 && Number(short) > 12;
    return follows ? { kind: 'range', from: calendar({ year: first }), to: calendar({ year: first + 1 }) } : undefined;
  },
);

/** 3.5%, $1,194.09, 10.1 and 1.10.30: numbers and versions. */
const otherNumber = rule(
  'other-number',
  '.,',
  '\\d{1,4}(?:[.,]\\d{1,4}){1,3}(?:[%kKmM]|\\s?(?:percent|million|billion|points))?',
  {
    reads: [
      ['12.53% of them', 'nothing'],
      ['It rose to 10.1.30', 'nothing'],
    ],
    leaves: ['on 22.02.2016'],
  },
  ({ mark }) => (mark === undefined ? { kind: 'none' } : undefined),
);

/** Dates in digits. Among equally long matches the earlier counts. */
export const numericRules: TimeRule[] = [
  yearMonthDay,
  monthDayYear,
  monthSlashDay,
  daySlashMonth,
  monthMarkDay,
  monthDashDay,
  yearMonth,
  monthYear,
  yearIntoNext,
  otherNumber,
];
