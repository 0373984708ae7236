import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { WEEKDAY, WEEKDAY_NAME, WEEKDAY_STARTS, weekdayOf } from '../names.ts';
import { NUMBER_STARTS, ORDINAL, readNumber } from '../numerals.ts';
import { en, startsOf } from '../pattern.ts';

/** Tuesday, on Friday. */
const weekday: TimeRule = {
  name: 'weekday',
  starts: WEEKDAY_STARTS,
  pattern: en(`(?<weekday>${WEEKDAY_NAME})(?![a-z])`),
  build: ({ weekday: name }) => calendar({ weekday: weekdayOf(name) }),
  reads: [['They met on Tuesday.', '2025-08-19']],
  leaves: ['Tuesdayish', 'the sun rose'],
};

/** Tue, Wed., thu: shortened names beside a date, as the whole of a line, or behind a word that calls for them. */
const shortWeekday: TimeRule = {
  name: 'short-weekday',
  starts: WEEKDAY_STARTS,
  pattern: en(
    `(?:(?<=^\\s*)(?<alone>${WEEKDAY})(?=\\s*$)|(?<=\\b(?:on|from|to|until|through|this|last|next|and|between|closest) )(?<asked>${WEEKDAY})|(?<weekday>${WEEKDAY})(?=,? (?:the )?\\d{1,2}|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?<=\\d,? )(?<behind>${WEEKDAY}))`,
  ),
  build: ({ alone, asked, weekday: name, behind }) => {
    const found = alone ?? asked ?? name ?? behind ?? '';
    return (asked ?? behind) === undefined || /^[A-Z]/.test(found) ? calendar({ weekday: weekdayOf(found) }) : undefined;
  },
  reads: [['They met on Tue, 19 August', '2025-08-19']],
  leaves: ['he sat down', 'the sun'],
};

/** next Friday, last Tuesday, this Sunday: “next” is the one in next week, “last” the nearest before. */
const towardWeekday: TimeRule = {
  name: 'toward-weekday',
  starts: startsOf('next|last|past|previous|this|coming'),
  pattern: en(`(?<toward>next|last|past|previous|this(?: coming)?|coming) (?<weekday>${WEEKDAY})`),
  build: ({ toward = '', weekday: name }) => {
    const word = toward.toLowerCase();
    if (word.endsWith('coming'))
      return { kind: 'shift', steps: [{ count: 1, unit: 'weekday', weekday: weekdayOf(name) }], direction: 1, from: 'publication' };
    return calendar({
      weekday: weekdayOf(name),
      toward: word === 'next' ? 'next' : word === 'this' ? 'this' : 'previous',
    });
  },
  reads: [
    ['next Friday', '2025-08-29'],
    ['last Tuesday', '2025-08-19'],
  ],
  leaves: ['the next of Fridays'],
};

/** a week today, two weeks tomorrow. */
const weekFromDay: TimeRule = {
  name: 'week-from-day',
  starts: startsOf('a|one|two'),
  pattern: en('(?:(?<one>a|one) week|(?<two>two) weeks) (?:from )?(?:today|(?<next>tomorrow))(?![a-z-])'),
  build: ({ two, next }) => ({
    kind: 'shift',
    steps: [{ count: two === undefined ? 1 : 2, unit: 'week' }],
    direction: 1,
    from: calendar({ day: { by: next === undefined ? 0 : 1, anchor: 'publication' } }),
  }),
  reads: [['The reading is a week today.', '2025-08-27']],
  leaves: ['a week todayish'],
};

/** the following Monday, the previous Friday: from the date mentioned last. */
const besideWeekday: TimeRule = {
  name: 'weekday-beside',
  starts: startsOf('the|following|previous'),
  pattern: en(`(?:the )?(?:following|(?<before>previous|preceding)|(?<=\\bthe )next) (?<weekday>${WEEKDAY_NAME})(?![a-z])`),
  build: ({ before, weekday: name }) => ({
    kind: 'shift',
    steps: [{ count: 1, unit: 'weekday', weekday: weekdayOf(name) }],
    direction: before === undefined ? 1 : -1,
    from: 'text',
  }),
  reads: [['Doses came on 19 December 2025; the round began the following Monday.', '2025-12-22']],
  leaves: ['the following Mondays'],
};

/** the Friday before last. */
const beforeLast: TimeRule = {
  name: 'weekday-before-last',
  starts: `${WEEKDAY_STARTS}`,
  pattern: en(`(?:the )?(?<weekday>${WEEKDAY_NAME}) before last(?![a-z])`),
  build: ({ weekday: name }) => ({
    kind: 'shift',
    steps: [{ count: 2, unit: 'weekday', weekday: weekdayOf(name) }],
    direction: -1,
    from: 'publication',
  }),
  reads: [['They met the Friday before last.', '2025-08-08']],
  leaves: ['Friday before lastly'],
};

/** Friday after next: the one in next week. */
const afterNext: TimeRule = {
  name: 'weekday-after-next',
  starts: WEEKDAY_STARTS,
  pattern: en(`(?<weekday>${WEEKDAY}) after next`),
  build: ({ weekday: name }) => calendar({ weekday: weekdayOf(name), week: { by: 1, anchor: 'publication' } }),
  reads: [['Friday after next', '2025-08-29']],
  leaves: ['Friday after lunch'],
};

const NTH = `(?:(?:the )?(?:(?<nth>${ORDINAL})(?<end>[- ]last)?|(?<last>last|final)))`;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const WHICH = '(?:the |this |next |last |previous |current |that )?';
/** A weekday alone counts in the month that is; “last Friday” and “first week” alone are others. */
const OF_PERIOD = `(?= (?:of|in) ${WHICH}(?:${MONTHS}|month|year|[12]\\d{3}|two thousand)| (?:this|next|last) (?:month|year)| (?:${MONTHS}))`;

const nthOf = (nth: string | undefined, end: string | undefined): number =>
  nth === undefined ? -1 : end === undefined ? readNumber(nth) : -readNumber(nth);

/** the first Friday of July, third last week of 2018, last day in October. */
const nthInPeriod: TimeRule = {
  name: 'nth-in-period',
  starts: `${NUMBER_STARTS}lLfF`,
  pattern: en(`${NTH} (?:(?<weekday>${WEEKDAY})|(?<unit>week|day)(?![a-z]))${OF_PERIOD}`),
  build: ({ nth, end, weekday: name, unit }) => {
    const count = nthOf(nth, end);
    if (name !== undefined) return calendar({ weekday: weekdayOf(name), nth: count });
    return /week/i.test(unit ?? '') ? calendar({ week: count }) : calendar({ day: count });
  },
  reads: [
    ['the first Friday of July', '2025-07-04'],
    ['last day in October', '2025-10-31'],
  ],
  leaves: ['the first day of school'],
};

/** a week on Tuesday, Tuesday week: seven days after the next one. */
const weekOn: TimeRule = {
  name: 'week-on-weekday',
  starts: startsOf('a|one') + WEEKDAY_STARTS,
  pattern: en(`(?:(?:a|one) week (?:on|from) (?<weekday>${WEEKDAY_NAME})|(?<before>${WEEKDAY_NAME}) week)(?![a-z])`),
  build: ({ weekday: name, before }) => ({
    kind: 'shift',
    steps: [{ count: 2, unit: 'weekday', weekday: weekdayOf(name ?? before) }],
    direction: 1,
    from: 'publication',
  }),
  reads: [['Talks resume a week on Tuesday.', '2025-09-02']],
  leaves: ['a week on the road'],
};

/** the second Sunday: of the month that is. */
const nthWeekday: TimeRule = {
  name: 'nth-weekday',
  starts: NUMBER_STARTS,
  pattern: en(`(?:the )?(?<nth>${ORDINAL}) (?<weekday>${WEEKDAY_NAME})(?![a-z])`),
  build: ({ nth, weekday: name }) => calendar({ weekday: weekdayOf(name), nth: readNumber(nth) }),
  reads: [['the second Sunday', '2025-08-10']],
  leaves: ['the second time'],
};

/** week 10. */
const weekNumber: TimeRule = {
  name: 'week-number',
  starts: 'wW',
  pattern: en('week (?<count>5[0-3]|[1-4]?\\d)(?!\\d)'),
  build: ({ count }) => calendar({ week: Number(count) }),
  reads: [['week 10 of 2024', '2024-03-04/2024-03-10']],
  leaves: ['week 60', 'weeks 10'],
};

/** Weekdays and numbered weeks. Among equally long matches the earlier counts. */
export const weekdayRules: TimeRule[] = [
  weekOn,
  nthInPeriod,
  towardWeekday,
  weekday,
  shortWeekday,
  afterNext,
  beforeLast,
  weekFromDay,
  besideWeekday,
  nthWeekday,
  weekNumber,
];
