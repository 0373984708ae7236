import { mostDaysIn } from '../../../../model/day.ts';
import { type Calendar, calendar, type NoTime } from '../../../reading/meaning.ts';
import type { Groups, TimeRule } from '../../../reading/rule.ts';
import { MONTH, MONTH_STARTS, monthOf } from '../names.ts';
import { DAY, NUMBER_STARTS, readNumber, readYear, shortYear, YEAR } from '../numerals.ts';
import { DIGITS, en } from '../pattern.ts';

const none: NoTime = { kind: 'none' };
const DAY_STARTS = `${NUMBER_STARTS}`;
const ERA = '(?<era> ?(?:a\\.?d\\.?|c\\.?e\\.?|b\\.?e\\.?)(?![a-z]))?';
const SHORT_YEAR = "(?:'(?<marked>\\d{2})|(?<short>\\d{2})(?![\\d:.,%]|\\s?(?:st|nd|rd|th|people|percent|years?|days?|hours?|pm|am)))";

const BUDDHIST_YEARS = 543;

const yearIn = ({ year, marked, short, early, era }: Groups): number | undefined => {
  if (early !== undefined) return Number(early);
  const found = year !== undefined ? readYear(year) : (marked ?? short) !== undefined ? shortYear(marked ?? short ?? '') : undefined;
  return found !== undefined && /b/i.test(era ?? '') ? found - BUDDHIST_YEARS : found;
};

const dateFrom = (groups: Groups): Calendar => {
  const year = yearIn(groups);
  const { month, day } = groups;
  return calendar({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: monthOf(month) }),
    ...(day === undefined ? {} : { day: readNumber(day) }),
  });
};

/** 15 August 2025, the 22nd of June, 31-Oct-74, Twenty-fourth of May. */
const dayMonth: TimeRule = {
  name: 'day-month',
  starts: DAY_STARTS,
  pattern: en(
    `(?:the )?(?<day>${DAY})(?: day)?(?: of |[-/. ]{0,2}\\s?)(?<month>${MONTH})(?: (?<early>\\d{1,3}) (?:a\\.?d|c\\.?e)\\.?(?![a-z])|(?:,? (?:of )?|[-/])(?<year>${YEAR})${ERA}|(?: |[-/])${SHORT_YEAR})?`,
  ),
  build: dateFrom,
  reads: [
    ['It opened on 15 June 2019.', '2019-06-15'],
    ['the twenty-first of May', '2025-05-21'],
  ],
  leaves: ['15 Jules'],
};

/** August 15, 2025; Aug. 15; May eighth; Oct-2. */
const monthDay: TimeRule = {
  name: 'month-day',
  starts: MONTH_STARTS,
  pattern: en(`(?<month>${MONTH})(?:[-/,. ]{0,2}\\s?)(?:the )?(?<day>${DAY})(?![a-z])(?:(?:,? ?)(?<year>${YEAR})${ERA}|,? ${SHORT_YEAR})?`),
  build: dateFrom,
  reads: [
    ['It opened on June 15, 2019, in Kyoto.', '2019-06-15'],
    ['Signed Aug. 5 in Geneva', '2025-08-05'],
  ],
  leaves: ['June people', 'Aug. 50'],
};

/** August 2025, Sept. 2012, June of 2022, Aug 96. */
const monthYear: TimeRule = {
  name: 'month-year',
  starts: MONTH_STARTS,
  pattern: en(
    `(?<month>${MONTH})(?:\\s?,\\s?| of |[-/]| )(?:(?<year>${YEAR})|'(?<marked>\\d{2})|(?<short>(?:3[2-9]|[4-9]\\d))(?![\\d%]| (?:people|percent)))`,
  ),
  build: dateFrom,
  reads: [
    ['in March 2022', '2022-03'],
    ['Aug 96', '1996-08'],
  ],
  leaves: ['March 22nd'],
};

/** 2018 March 18, 2012/Aug/10, 2016 june. */
const yearMonthName: TimeRule = {
  name: 'year-month-name',
  units: '-/,aAjfmsondJFMSOND',
  starts: '12',
  pattern: en(`(?<year>[12]\\d{3})(?: a\\.?d\\.?)?(?:\\s?[-/,]\\s?| )(?<month>${MONTH})(?:(?: |[-/])(?<day>${DAY})(?![a-z]))?`),
  build: dateFrom,
  reads: [
    ['2018 March 18', '2018-03-18'],
    ['2012/Aug/10', '2012-08-10'],
  ],
  leaves: ['2018 Marches'],
};

const BEFORE_MONTH =
  '(?<=\\b(?:in|of|by|since|until|till|during|from|through|and|to|last|next|this|early|late|mid|around|before|after|between|that|as of|for|on)[- ]|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?[-–])';

/** January, in March: a name written as one, or with a word before it that calls for a month. */
const month: TimeRule = {
  name: 'month',
  starts: MONTH_STARTS,
  pattern: en(`(?:${BEFORE_MONTH}(?<asked>${MONTH})|(?<month>${MONTH}))(?! \\d{1,2}(?:st|nd|rd|th)|[-/]?\\d)`),
  build: ({ asked, month: name = '' }) => {
    const isName =
      /^(?:Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:january|february|april|june|july|september|october|november|december)/.test(name);
    return asked !== undefined || isName ? calendar({ month: monthOf(asked ?? name) }) : undefined;
  },
  reads: [
    ['in March', '2025-03'],
    ['Signed in January', '2025-01'],
  ],
  leaves: ['they march on', 'may come'],
};

/** March and May alone, where no verb can stand: at the end of a line or before a mark. */
const mayOrMarch: TimeRule = {
  name: 'month',
  starts: 'mM',
  pattern: en('(?<month>March|May)(?=\\s*(?:$|[,.;:)\\n]| (?:and|or|to|through|until) (?:April|May|June|July|August)))'),
  build: ({ month: name = '' }) => (name.startsWith('M') ? calendar({ month: monthOf(name) }) : undefined),
  reads: [['March, April and May.', '2026-03']],
  leaves: ['May I come in?', 'They march.'],
};

/** February 30, 31 June: no time at all rather than a February. */
const impossible = (rule: TimeRule): TimeRule => ({
  ...rule,
  build: (groups) => {
    const meaning = rule.build(groups);
    const { month: number, day } = meaning?.kind === 'calendar' ? meaning : {};
    return typeof number === 'number' && typeof day === 'number' && day > mostDaysIn(number) ? none : meaning;
  },
});

/** 13-15 and “to 15, 2012” behind a day: only behind a link. */
export const dayBehindLink: TimeRule = {
  name: 'bare-day',
  bare: true,
  starts: DAY_STARTS,
  pattern: en(
    `(?:the )?(?<day>${DAY})(?![a-z:/-]|,\\d)(?:,? (?<year>${YEAR}))?(?=\\s*(?:$|[.,;:!?)\\]]| (?:in|at|with|to|for|when|after|before|and|as|by)\\b))`,
  ),
  build: dateFrom,
  reads: [['March 10-14, 2024', '2024-03-10/2024-03-14']],
  leaves: ['10-14 people'],
};

/** Days that are the nth of their weekday. */
const NTH_DAYS: Record<string, { month: number; weekday: number; nth: number }> = {
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
};

/** by Labor Day, at Thanksgiving. */
const nthNamedDay: TimeRule = {
  name: 'nth-named-day',
  starts: 'LMTlmt',
  pattern: en(`(?<name>${Object.keys(NTH_DAYS).join('|')})(?: day)?(?! (?:weekend|parade|sale|dinner|holiday)|[a-z-])`),
  build: ({ name = '' }) => {
    const day = NTH_DAYS[name.toLowerCase().replaceAll(/\s+/g, ' ')];
    return day && calendar(day);
  },
  reads: [['It shut by Labor Day 2024.', '2024-09-02']],
  leaves: ['the Labor Day parade'],
};

const NAMED_DAYS: Record<string, [month: number, day: number]> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  "new year's eve": [12, 31],
};

/** Christmas Day, New Year’s Eve. */
const namedDay: TimeRule = {
  name: 'named-day',
  starts: 'CNVcnv',
  pattern: en(
    `(?<name>${Object.keys(NAMED_DAYS).join('|').replaceAll("'", "['’]")})(?! (?:tree|card|market|shopping|sales|timetable|period|break|truce|lights|special|edition|bonus|rush|gift|present|concert|service|eve|season|party|dinner|carol|holiday)|[a-z-])`,
  ),
  build: ({ name = '' }) => {
    const [month, day] = NAMED_DAYS[name.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')] ?? [12, 25];
    return calendar({ month, day });
  },
  reads: [
    ['It was shut on Christmas Day.', '2024-12-25'],
    ['They signed on New Year’s Eve.', '2024-12-31'],
  ],
  leaves: ['a Christmas tree'],
};

/** Dates with the names of months. Among equally long matches the earlier counts. */
export const dateRules: TimeRule[] = [
  ...[dayMonth, monthDay, yearMonthName].map(impossible),
  monthYear,
  month,
  mayOrMarch,
  namedDay,
  nthNamedDay,
];

/** Those that can be read in the middle of a text in another language. */
export const plainDateRules: TimeRule[] = [{ ...impossible(dayMonth), starts: DIGITS, units: 'JFMASOND' }, impossible(monthDay), monthYear];
