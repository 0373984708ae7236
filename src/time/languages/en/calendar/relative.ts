import { type Anchor, type Calendar, calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { MONTH, monthOf } from '../names.ts';
import { en, startsOf } from '../pattern.ts';
import { dayWords } from './day-words.ts';
import { offsetOf, RELATIVE } from './relative-words.ts';
import { seasonRules } from './seasons.ts';

const UNITS = '(?<unit>week(?:end)?|month|quarter|qtr|year|yr|decade|century)';

const slotFor = (unit: string, offset: { by: number; anchor: Anchor }): Omit<Calendar, 'kind'> => {
  const name = unit.toLowerCase();
  if (name === 'weekend') return { week: offset, weekend: true };
  return { [name === 'qtr' ? 'quarter' : name === 'yr' ? 'year' : name]: offset };
};

/** last week, this month, the following year; “later that month” is that month. */
const relativeUnit: TimeRule = {
  name: 'relative-unit',
  starts: startsOf(`${RELATIVE}|earlier|later`),
  pattern: en(`(?:(?:(?<later>later)|earlier) )?(?<word>${RELATIVE}) ?${UNITS}(?!s|-|[a-z])`),
  build: ({ word, later, unit = '' }) => {
    const isRest = later !== undefined && /week/i.test(unit);
    return calendar({ ...slotFor(unit, offsetOf(word)), ...(isRest ? { rest: true } : {}) });
  },
  reads: [
    ['They met last week.', '2025-08-11/2025-08-17'],
    ['Hired in May 2022, she quit later that month.', '2022-05'],
  ],
  leaves: ['the last weeks', 'last-year'],
};

/** the year after, the month before: of the date mentioned last. */
const unitBeside: TimeRule = {
  name: 'unit-beside',
  starts: startsOf('the'),
  pattern: en('the (?<unit>week|month|year) (?:(?<before>before)|after)(?= *(?:$|[,.;:)])| (?:and|but)\\b)'),
  build: ({ unit = '', before }) => calendar(slotFor(unit, { by: before === undefined ? 1 : -1, anchor: 'text' })),
  reads: [['They met on 3 May 2021 and parted the year after.', '2022']],
  leaves: ['the year after the war'],
};

/** the week before last. */
const unitBeforeLast: TimeRule = {
  name: 'unit-before-last',
  starts: startsOf('the'),
  pattern: en(`the ${UNITS} before last(?![a-z])`),
  build: ({ unit = '' }) => calendar(slotFor(unit, { by: -2, anchor: 'publication' })),
  reads: [['They met the week before last.', '2025-08-04/2025-08-10']],
  leaves: ['the week before lastly'],
};

/** the week after next. */
const unitAfterNext: TimeRule = {
  name: 'unit-after-next',
  starts: startsOf('the'),
  pattern: en(`the ${UNITS} after (?:the )?next`),
  build: ({ unit = '' }) => calendar(slotFor(unit, { by: 2, anchor: 'publication' })),
  reads: [['the week after next', '2025-09-01/2025-09-07']],
  leaves: ['the week after lunch'],
};

/** in the new year: its beginning, the next one or the last. */
const newYear: TimeRule = {
  name: 'new-year',
  starts: startsOf('the'),
  pattern: en("(?<=\\b(?:in|early in|into|until|by|after) )the new year(?!['’]|[a-z-])"),
  build: () => calendar({ month: 1, toward: 'next', part: 'early' }),
  reads: [['They meet again in the new year.', '2026-01~']],
  leaves: ["the new year's party", 'the new yearbook'],
};

/** over the past month, in the last year: up to now. */
const pastUnit: TimeRule = {
  name: 'past-unit',
  starts: startsOf('the'),
  pattern: en('(?<=\\b(?:over|in|during|within|for) )the (?:past|last) (?<unit>week|month|year)(?![a-z]|-)'),
  build: ({ unit = '' }) => ({
    kind: 'window',
    steps: [{ count: 1, unit: unit.toLowerCase() as 'week' | 'month' | 'year' }],
    direction: -1,
    from: 'publication',
    counts: 'running',
  }),
  reads: [['Prices rose over the past month.', '2025-07-20/2025-08-19']],
  leaves: ['the past month was dry', 'over the past monthly report'],
};

/** The month and the year are whichever the text is telling of, a week the one that is. */
const hereOf = (period: string | undefined): { by: number; anchor: Anchor } => ({
  by: 0,
  anchor: /month|year/i.test(period ?? '') ? 'unsaid' : 'publication',
});

/** my week, the weekend; the week and the year only behind words that take a part of them. */
const thisUnit: TimeRule = {
  name: 'unit',
  starts: startsOf('my|the|weekend|all'),
  pattern: en(
    '(?:(?:my|all) (?<unit>week(?:end)?|month|year)|(?:the )?(?<weekend>weekend)|(?<=\\b(?:of|in|rest) )(?:the )?(?<period>week|month|year)|^the (?<alone>week)$)(?!s|-|[a-z]| (?:of|after|before|ended))',
  ),
  build: ({ unit, weekend, period, alone }) => calendar(slotFor(unit ?? weekend ?? period ?? alone ?? '', hereOf(period))),
  reads: [
    ['We meet on the weekend.', '2025-08-23/2025-08-24'],
    ['the rest of the year', '2025-08-20/2025-12-31'],
  ],
  leaves: ['the weekend of talks', 'the weekends'],
};

/** the month, month and year as parts: the first Monday of the month, end of year. */
const partUnit: TimeRule = {
  name: 'unit',
  starts: startsOf('the|week|month|quarter|year'),
  pattern: en('(?:the )?(?<period>week|month|quarter|year)(?!s|-|[a-z]| (?:of|after|before|ended|ending|to))'),
  build: ({ period = '' }) => calendar(slotFor(period, hereOf(period))),
  dependent: true,
  reads: [['They met on the first Monday of the month.', '2025-08-04']],
  leaves: ['the month of talks'],
};

/** last Sept. 30, next May 4. */
const relativeDate: TimeRule = {
  name: 'relative-date',
  starts: startsOf('last|this|next|past|previous'),
  pattern: en(`(?<word>last|this|next|past|previous) (?<month>${MONTH}) (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?!\\d|,? \\d{4})`),
  build: ({ word = '', month, day }) => {
    const name = word.toLowerCase();
    return calendar({ month: monthOf(month), day: Number(day), toward: name === 'next' ? 'next' : name === 'this' ? 'this' : 'previous' });
  },
  reads: [['The contract ran out last Sept. 30.', '2024-09-30']],
  leaves: ['last September'],
};

/** last September, next March: the one before or after the day of publication. */
const relativeMonth: TimeRule = {
  name: 'relative-month',
  starts: startsOf('last|this|next|past|previous'),
  pattern: en(`(?<word>last|this|next|past|previous) (?<month>${MONTH})(?!\\.? \\d{1,2}(?!\\d))`),
  build: ({ word = '', month }) => {
    const name = word.toLowerCase();
    return calendar({ month: monthOf(month), toward: name === 'next' ? 'next' : name === 'this' ? 'this' : 'previous' });
  },
  reads: [
    ['last September', '2024-09'],
    ['next March', '2026-03'],
  ],
  leaves: ['last March 3'],
};

/** that January, the following March: of the year the text has come to, or the next such month. */
const toldMonth: TimeRule = {
  name: 'told-month',
  starts: startsOf('that|the|following'),
  pattern: en(`(?:(?<that>that|the same)|(?:the )?(?:following|next)) (?<month>${MONTH})(?! \\d{1,2}(?!\\d))`),
  build: ({ that, month }) =>
    calendar(that === undefined ? { month: monthOf(month), following: true } : { month: monthOf(month), year: { by: 0, anchor: 'text' } }),
  reads: [
    ['It opened in 1974. That January a ship sank.', '1974-01'],
    ['They appealed on 5 June 2024 and won the following January.', '2025-01'],
  ],
  leaves: ['that mayor'],
};

/** Words that count from publication or from the date mentioned last, and the parts of a year. Among equally long matches the earlier counts. */
export const relativeRules: TimeRule[] = [
  ...dayWords,
  relativeUnit,
  unitAfterNext,
  unitBeside,
  unitBeforeLast,
  thisUnit,
  partUnit,
  toldMonth,
  relativeMonth,
  relativeDate,
  ...seasonRules,
  pastUnit,
  newYear,
];
