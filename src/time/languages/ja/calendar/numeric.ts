import { type Calendar, calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';

const DIGITS = '0123456789';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])';
const END = '(?![\\d])(?!\\.\\d)';

const date = ({ year, month, day }: { year?: string | undefined; month?: string | undefined; day?: string | undefined }): Calendar =>
  calendar({
    ...(year === undefined ? {} : { year: fullYear(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });

const PIVOT = 50;
const fullYear = (year: string): number => (year.length > 2 ? Number(year) : Number(year) + (Number(year) >= PIVOT ? 1900 : 2000));

/** 2025-12-07, 2025/12/7, 2025.12.07, 2021・7・18, 2021年/7月/18日. */
const yearMonthDay: TimeRule = {
  name: 'year-month-day',
  units: '-/.,・',
  starts: `${DIGITS}西`,
  pattern: ja(`(?:西暦 )?(?<year>[12]\\d{3})(?<mark>[-/.,・])${MONTH}\\k<mark>${DAY}${END}(?!\\k<mark>\\d)`),
  build: date,
  reads: [
    ['2024.12.01 更新', '2024-12-01'],
    ['2024/3/9に公開', '2024-03-09'],
    ['2024-03-09版', '2024-03-09'],
  ],
  leaves: ['2024.12.01.5', '2024-13-09'],
};

/** 2021/3, 2021.03; not 2021-03, which may be a range of years or a number. */
const yearMonth: TimeRule = {
  name: 'year-month',
  units: '/.',
  starts: `${DIGITS}西`,
  pattern: ja(`(?:西暦 )?(?<year>(?:19|20)\\d{2})[/.]${MONTH}${END}(?![-/年]|月?\\d)月?`),
  build: date,
  reads: [
    ['2021/3に開始', '2021-03'],
    ['2021.03に開始', '2021-03'],
  ],
  leaves: ['2021/3-4', '2021.3.5'],
};

/** 2025-12: with two digits and nothing around that makes it a number. */
const isoMonth: TimeRule = {
  name: 'iso-month',
  units: '-',
  starts: '12',
  pattern: ja(`(?<year>(?:19|20)\\d{2})-(?<month>1[0-2]|0[1-9])(?![-\\d年])`),
  build: date,
  reads: [['2025-12の予定', '2025-12']],
  leaves: ['2025-12-07の予定', '2025-13の予定'],
};

/** 2021年/7: slashes among the units. */
const yearSlashMonth: TimeRule = {
  name: 'year-slash-month',
  units: '年',
  starts: DIGITS,
  pattern: ja(`(?<year>[12]\\d{3}) 年/${MONTH}(?![\\d月])`),
  build: date,
  reads: [['2021年/7に開始', '2021-07']],
  leaves: ['2021年/7月に開始'],
};

/** 4/17, 08/1: a month and a day, unless a fraction. */
const monthSlashDay: TimeRule = {
  name: 'month-slash-day',
  units: '/',
  starts: DIGITS,
  pattern: ja(
    `(?<![/\\d-])${MONTH}/${DAY}${END}(?!/| ?(?:の(?:確率|割合|人|国)|以上|以下|程度|に(?:減|縮|当た)|を占め|インチ|多数|の(?:賛成|票|多数|水準|規模|長さ)|が|ず|回|行|ページ|話))`,
  ),
  build: date,
  reads: [['締切は4/17です', '2026-04-17']],
  leaves: ['4/17の確率', '4/17/5', '13/32です'],
};

/** 22/04: a day and a month, where it cannot be the other way round. */
const daySlashMonth: TimeRule = {
  name: 'day-slash-month',
  units: '/',
  starts: '123',
  pattern: ja(`(?<![/\\d])(?<day>3[01]|2\\d|1[3-9])/(?<month>1[0-2]|0[1-9])${END}(?!/)`),
  build: date,
  reads: [['22/04に届く', '2026-04-22']],
  leaves: ['22/14に届く'],
};

/** 4-22に, 4.22に: with another mark only where a particle shows a date. */
const monthMarkDay: TimeRule = {
  name: 'month-mark-day',
  units: '-.',
  starts: DIGITS,
  pattern: ja(`(?<![-./\\d])${MONTH}[-.]${DAY}(?=に(?!なる|なっ|な)|付|から|まで)`),
  build: date,
  reads: [
    ['4-22に届く', '2026-04-22'],
    ['4.22から配る', '2026-04-22/..'],
  ],
  leaves: ['4.22になる', '4-22点'],
};

/** 02/22/2016, 08/12,2015: month first. */
const monthDayYear: TimeRule = {
  name: 'month-day-year',
  units: '/',
  starts: DIGITS,
  pattern: ja(`${MONTH}/${DAY}[/,](?<year>(?:19|20)\\d{2})${END}`),
  build: date,
  reads: [['02/22/2016に届く', '2016-02-22']],
  leaves: ['22/22/2016に届く'],
};

/** 21-04-2016, 13.5.2015: day first. */
const dayMonthYear: TimeRule = {
  name: 'day-month-year',
  units: '-/.',
  starts: DIGITS,
  pattern: ja(`${DAY}(?<mark>[-/.])${MONTH}\\k<mark>(?<year>(?:19|20)\\d{2})${END}`),
  build: date,
  reads: [['21-04-2016に届く', '2016-04-21']],
  leaves: ['21-14-2016に届く'],
};

/** 21/04/16, 15-9-18: year first as in Japan where it can be, else last. */
const shortDate: TimeRule = {
  name: 'short-date',
  units: '-/',
  starts: DIGITS,
  pattern: ja(
    '(?<![\\d/.-])(?<![一-龠](?=\\d{1,2}-))(?<first>\\d{1,2})(?<mark>[-/])(?<second>\\d{1,2})\\k<mark>(?<third>\\d{2})(?![\\d])(?![-/.]\\d)',
  ),
  build: ({ first = '', second = '', third = '' }) => {
    if (first.length === 2 && Number(second) <= 12 && Number(third) <= 31 && Number(third) > 0)
      return date({ year: first, month: second, day: third });
    return Number(first) <= 12 && Number(second) <= 31 ? date({ year: third, month: first, day: second }) : undefined;
  },
  reads: [['21/04/16に届く', '2021-04-16']],
  leaves: ['21/04/16/5', '99/99/99に届く'],
};

/** 25.8.8, 25.11.7: year first with two digits. */
const shortDotted: TimeRule = {
  name: 'short-dotted-date',
  units: '.',
  starts: '0123',
  pattern: ja(`(?<![\\d.A-Za-z]\\s{0,1})(?<year>[0-3]\\d)\\.${MONTH}\\.${DAY}(?![\\d%])(?!\\.\\d)`),
  build: date,
  reads: [['25.8.8 基本合意書に署名', '2025-08-08']],
  leaves: ['Ver 26.3.1', '125.8.8', '2.5.1'],
};

/** Dates in digits and marks. Among equally long matches the earlier counts. */
export const numericRules: TimeRule[] = [
  yearMonthDay,
  yearMonth,
  isoMonth,
  yearSlashMonth,
  monthSlashDay,
  daySlashMonth,
  monthMarkDay,
  monthDayYear,
  dayMonthYear,
  shortDate,
  shortDotted,
];
