import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { MONTH } from '../names.ts';
import { DAY, NUMBER_STARTS, readNumber } from '../numerals.ts';
import { DIGITS, en } from '../pattern.ts';

const DAY_STARTS = `${NUMBER_STARTS}`;

const LINK = '(?:\\s?[-–—/]\\s?|\\s?, ?| (?:to|until|till|through|thru|and|or) )';

/** 10 in “10 to 22 August” and “between 4 and 22 this month”. */
const bareDay: TimeRule = {
  name: 'bare-day',
  bare: true,
  starts: DAY_STARTS,
  pattern: en(`(?:the )?(?<day>${DAY})(?=${LINK}(?:the )?${DAY}(?: of)?(?:\\s?${MONTH}| (?:in |of )?(?:this|next|last) month))`),
  build: ({ day }) => calendar({ day: readNumber(day) }),
  reads: [['10 to 14 March 2024', '2024-03-10/2024-03-14']],
  leaves: ['10 to 14 people'],
};

/** 4 in “from 4 to January 22”. */
const bareDayBeforeMonth: TimeRule = {
  name: 'bare-day',
  bare: true,
  starts: DIGITS,
  pattern: en(`(?<day>${DAY})(?= to ${MONTH} ${DAY})`),
  build: ({ day }) => calendar({ day: readNumber(day) }),
  reads: [['from 4 to January 22', '2026-01-04/2026-01-22']],
  leaves: ['from 4 to 22 people'],
};

const AFTER_DAY =
  '(?=\\s*(?:$|[.,;:!?)]| (?:of (?:this|next|last|that|the)|and|at|to|in|with|for|when|but|after|before|until|from|through)\\b))';

/** the 14th, on the first: a day of the month the text is in. */
const theDay: TimeRule = {
  name: 'the-day',
  starts: 'tT',
  pattern: en(`the (?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?![a-z-])${AFTER_DAY}`),
  build: ({ day }) => calendar({ day: readNumber(day) }),
  reads: [['They left on 15 August 2024 and came back on the 18th.', '2024-08-18']],
  leaves: ['the 14th Amendment'],
};

const BEHIND_WEEKDAY = '(?<=\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )';

/** Thursday the 21st, Thu 15th, Friday the fifteenth. */
const dayBehindWeekday: TimeRule = {
  name: 'day-behind-weekday',
  starts: DAY_STARTS,
  pattern: en(
    `${BEHIND_WEEKDAY}(?:the (?<the>${DAY})|(?<day>\\d{1,2}(?:st|nd|rd|th))|(?<plain>3[01]|[12]\\d|[1-9])(?=[,.;!?)]|\\s*$| (?:at|from|to|and|in|with)\\b))(?![a-z-])`,
  ),
  build: ({ the, day, plain }) => calendar({ day: readNumber(the ?? day ?? plain) }),
  reads: [['Thursday the 21st', '2025-08-21']],
  leaves: ['the 21st floor'],
};

/** for the twenty second, on the first, on 15: with a preposition before and nothing behind. */
const onTheDay: TimeRule = {
  name: 'on-the-day',
  starts: `${DIGITS}tT`,
  pattern: en(`(?<=\\b(?:on|for|by|until|since) )(?:the (?<day>${DAY})|(?<number>3[01]|[12]\\d|[1-9]))(?=\\s*[.!?]?\\s*$)`),
  build: ({ day, number }) => calendar({ day: readNumber(day ?? number) }),
  reads: [['We meet on the first.', '2025-08-01']],
  leaves: ['on the first floor'],
};

/** 20th of next month, the 20 of this month, 22 this month. */
const dayOfMonth: TimeRule = {
  name: 'day-of-month',
  starts: DAY_STARTS,
  pattern: en(
    `(?:the )?(?<day>${DAY})(?: day)?(?: of| in)? (?:the )?(?<month>this|current|next|coming|following|last|previous|past|that|same) month`,
  ),
  build: ({ day, month: word = '' }) =>
    calendar({
      day: readNumber(day),
      month: { by: MONTHS_BY[word.toLowerCase()] ?? 0, anchor: /that|same/i.test(word) ? 'text' : 'publication' },
    }),
  reads: [
    ['the 20th of next month', '2025-09-20'],
    ['22 this month', '2025-08-22'],
  ],
  leaves: ['20 of them'],
};

const MONTHS_BY: Record<string, number> = {
  this: 0,
  current: 0,
  that: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
  last: -1,
  previous: -1,
  past: -1,
};

/** Days whose month stands behind them, or is the one the text is in. Among equally long matches the earlier counts. */
export const dayRules: TimeRule[] = [bareDay, bareDayBeforeMonth, dayOfMonth, dayBehindWeekday, theDay, onTheDay];
