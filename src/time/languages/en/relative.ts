import { type Anchor, type Calendar, calendar } from '../../reading/meaning.ts';
import type { TimeRule } from '../../reading/rule.ts';
import { MONTH, monthOf, SEASON, seasonOf } from './names.ts';
import { readNumber } from './numerals.ts';
import { en, startsOf } from './pattern.ts';

const fixed = (
  name: string,
  words: string,
  offset: { by: number; anchor: Anchor },
  examples: Pick<TimeRule, 'reads' | 'leaves'>,
  slot: 'day' | 'week' | 'month' | 'year' = 'day',
): TimeRule => ({
  name,
  starts: startsOf(words),
  pattern: en(`(?:${words})(?![a-z]|-)`),
  build: () => calendar({ [slot]: offset }),
  ...examples,
});

/** today, tomorrow, the following day. */
const days: TimeRule[] = [
  fixed(
    'today',
    'today|tonight|this day|this morning|this afternoon|this evening|at this time',
    { by: 0, anchor: 'publication' },
    { reads: [['They meet today.', '2025-08-20']], leaves: ['notoday'] },
  ),
  {
    ...fixed(
      'now',
      '(?<=\\b(?:between|and|to|until) )now',
      { by: 0, anchor: 'publication' },
      { reads: [['between 2014 and now', '2014/2025-08-20']], leaves: ['now and then'] },
    ),
    starts: 'nN',
    dependent: true,
  },
  fixed(
    'tomorrow',
    'tomorrows?|tmrw|tmr',
    { by: 1, anchor: 'publication' },
    { reads: [['They meet tomorrow.', '2025-08-21']], leaves: ['tomorrow-land'] },
  ),
  fixed(
    'yesterday',
    'yesterday|last night|last day(?! (?:of|in))|the last day(?! (?:of|in))|past day',
    { by: -1, anchor: 'publication' },
    { reads: [['She left yesterday.', '2025-08-19']], leaves: ['the last day of school'] },
  ),
  fixed(
    'that-day',
    '(?:(?:later|earlier) )?(?:that(?: same| very)?|the (?:very )?same) (?:day|night|evening|morning|afternoon)',
    { by: 0, anchor: 'text' },
    { reads: [['On 3 May 2021 they met; later that day they signed.', '2021-05-03']], leaves: ['that daylight'] },
  ),
  fixed(
    'following-day',
    '(?:the (?:following|next)|next) (?:day|morning|evening|night|afternoon)|a day later|the (?:day|morning) after(?= *[,.;])',
    { by: 1, anchor: 'text' },
    { reads: [['They met on 3 May 2021 and signed the following day.', '2021-05-04']], leaves: ['the day after the vote'] },
  ),
  fixed(
    'previous-day',
    'the (?:previous|preceding) (?:day|night|evening)|a day earlier|the (?:day|night|evening) before(?= *[,.;])',
    { by: -1, anchor: 'text' },
    { reads: [['They met on 3 May 2021, having talked the previous day.', '2021-05-02']], leaves: ['the day before the vote'] },
  ),
];

const WORDS: Record<string, [by: number, anchor: Anchor]> = {
  this: [0, 'publication'],
  current: [0, 'publication'],
  'the current': [0, 'publication'],
  last: [-1, 'publication'],
  past: [-1, 'publication'],
  previous: [-1, 'publication'],
  next: [1, 'publication'],
  coming: [1, 'publication'],
  upcoming: [1, 'publication'],
  'around next': [1, 'publication'],
  that: [0, 'text'],
  same: [0, 'text'],
  'the same': [0, 'text'],
  'the following': [1, 'text'],
  'the next': [1, 'text'],
  'the previous': [-1, 'text'],
  'the preceding': [-1, 'text'],
};
const RELATIVE = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const UNITS = '(?<unit>week(?:end)?|month|quarter|qtr|year|yr|decade|century)';

const slotFor = (unit: string, offset: { by: number; anchor: Anchor }): Omit<Calendar, 'kind'> => {
  const name = unit.toLowerCase();
  if (name === 'weekend') return { week: offset, weekend: true };
  return { [name === 'qtr' ? 'quarter' : name === 'yr' ? 'year' : name]: offset };
};

const offsetOf = (word: string | undefined): { by: number; anchor: Anchor } => {
  const [by, anchor] = WORDS[(word ?? '').toLowerCase().replaceAll(/\s+/g, ' ')] ?? [0, 'publication'];
  return { by, anchor };
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

/** the week after next. */
const unitAfterNext: TimeRule = {
  name: 'unit-after-next',
  starts: startsOf('the'),
  pattern: en(`the ${UNITS} after (?:the )?next`),
  build: ({ unit = '' }) => calendar(slotFor(unit, { by: 2, anchor: 'publication' })),
  reads: [['the week after next', '2025-09-01/2025-09-07']],
  leaves: ['the week after lunch'],
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

/** the first two months of 2021, the second month of 2021. */
const nthMonths: TimeRule = {
  name: 'nth-months',
  starts: startsOf('the|first|last|second|third|final'),
  pattern: en(
    '(?:the )?(?:(?<end>first|last|final) (?<count>two|three|four|five|six|eight|nine|ten|[2-9]|1[01]) months|(?<nth>first|second|third|fourth) month) (?:of|in) (?<year>(?:19|20)\\d{2})(?!\\d)',
  ),
  build: ({ end, count, nth, year }) => {
    if (nth !== undefined) return calendar({ year: Number(year), month: nthOf(nth) });
    const months = readNumber(count);
    const isEnd = !/first/i.test(end ?? '');
    return {
      kind: 'range',
      from: calendar({ year: Number(year), month: isEnd ? 13 - months : 1 }),
      to: calendar({ year: Number(year), month: isEnd ? 12 : months }),
    };
  },
  reads: [
    ['In the first two months of 2021 it grew.', '2021-01/2021-02'],
    ['It was made in the second month of 2021.', '2021-02'],
  ],
  leaves: ['the first two months of school'],
};

/** my week, the weekend; the week and the year only behind words that take a part of them. */
const thisUnit: TimeRule = {
  name: 'unit',
  starts: startsOf('my|the|weekend|all'),
  pattern: en(
    '(?:(?:my|all) (?<unit>week(?:end)?|month|year)|(?:the )?(?<weekend>weekend)|(?<=\\b(?:of|in|rest) )(?:the )?(?<period>week|month|year)|^the (?<alone>week)$)(?!s|-|[a-z]| (?:of|after|before|ended))',
  ),
  build: ({ unit, weekend, period, alone }) =>
    calendar(slotFor(unit ?? weekend ?? period ?? alone ?? '', { by: 0, anchor: 'publication' })),
  reads: [
    ['We meet on the weekend.', '2025-08-23/2025-08-24'],
    ['the rest of the year', '2025-08-20/2025-12-31'],
  ],
  leaves: ['the weekend of talks', 'the weekends'],
};

/** the month, month and year as parts: the first Monday of the month, end of year. */
const partUnit: TimeRule = {
  name: 'unit',
  starts: startsOf('the|week|month|year'),
  pattern: en('(?:the )?(?<period>week|month|year)(?!s|-|[a-z]| (?:of|after|before|ended))'),
  build: ({ period = '' }) => calendar(slotFor(period, { by: 0, anchor: 'publication' })),
  dependent: true,
  reads: [['the first Monday of the month', '2025-08-04']],
  leaves: ['the month of talks'],
};

/** last September, next March: the one before or after the day of publication. */
const relativeMonth: TimeRule = {
  name: 'relative-month',
  starts: startsOf('last|this|next|past|previous'),
  pattern: en(`(?<word>last|this|next|past|previous) (?<month>${MONTH})(?! \\d{1,2}(?!\\d))`),
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

/** last spring, this summer, next winter. */
const relativeSeason: TimeRule = {
  name: 'relative-season',
  starts: startsOf('last|this|next|past|previous|current|that'),
  pattern: en(`(?<word>last|this|next|past|previous|current|that) (?<season>${SEASON})`),
  build: ({ word, season }) => calendar({ season: seasonOf(season), year: offsetOf(word) }),
  reads: [
    ['last spring', '2024-21'],
    ['next winter', '2026-24'],
  ],
  leaves: ['last springs'],
};

/** the following spring: the next one after the date mentioned last. */
const followingSeason: TimeRule = {
  name: 'following-season',
  starts: startsOf('the'),
  pattern: en(`the (?:following|next) (?<season>${SEASON})`),
  build: ({ season }) => calendar({ season: seasonOf(season), following: true }),
  reads: [['He died in October 1931, and the following spring they sold it.', '1932-21']],
  leaves: ['the following springs'],
};

/** in the spring, by summer, spring 2025. */
const season: TimeRule = {
  name: 'season',
  starts: startsOf('the|spring|summer|autumn|fall|winter'),
  pattern: en(
    `(?:(?<=\\b(?:in|by|since|until|through|throughout|over|during|early|late|before|after|mid) )(?:the )?(?<asked>${SEASON})|(?<season>${SEASON})(?= (?:of )?(?:[12]\\d{3}|nineteen|two thousand)))`,
  ),
  build: ({ asked, season: name }) => calendar({ season: seasonOf(asked ?? name) }),
  reads: [
    ['the spring of 2024', '2024-21'],
    ['in the spring', '2025-21'],
  ],
  leaves: ['a spring in her step'],
};

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ORDINAL = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)';

const nthOf = (nth: string | undefined): number => ORDINALS.indexOf((nth ?? '').toLowerCase()) + 1 || Number.parseInt(nth ?? '', 10);

/** a year earlier, the same period last year, the year-ago quarter: the stretch mentioned last, a year before. */
const counterpart: TimeRule = {
  name: 'counterpart',
  starts: startsOf('a|the|same|year'),
  pattern: en(
    '(?:(?<=(?:from|than|of|in|with|to|against|compared with|up from|down from|[\\d%mn]|million|billion|percent|loss|profit|revenue|sales) )a year (?:earlier|ago|before)|(?:the )?(?:same|corresponding|comparable|prior-year|year-earlier|year-ago) (?:period|quarter|month|half)(?: (?:last year|a year (?:earlier|ago|before)|(?:of|in) the (?:previous|prior) year))?)(?![a-z])',
  ),
  build: () => ({ kind: 'counterpart', by: -1 }),
  reads: [
    ['Sales in March 2024 were up 3% from a year earlier.', '2023-03'],
    ['In Q2 2024 profit rose from the year-earlier period.', '2023-04/2023-06'],
  ],
  leaves: ['They met a year earlier.'],
};

/** the latest quarter, the quarter: the one the text has come to. */
const latestQuarter: TimeRule = {
  name: 'latest-quarter',
  starts: startsOf('the|latest'),
  pattern: en('(?:the )?(?:latest|reported|just-ended) quarter(?!s|ly|-?final|[a-z])'),
  build: () => calendar({ quarter: { by: 0, anchor: 'text' } }),
  reads: [['Sales grew in Q2 2024; in the latest quarter costs fell.', '2024-04/2024-06']],
  leaves: ['the latest quarterly report'],
};

/** Q3, third quarter, the 4th qtr. */
const quarter: TimeRule = {
  name: 'quarter',
  starts: startsOf('q|quarter|the|first|second|third|fourth|1|2|3|4'),
  pattern: en(
    `(?:Q(?<short>[1-4])(?![a-z\\d])|quarter (?<digit>[1-4])(?=,? (?:of )?(?:19|20)\\d{2})|(?:the )?${ORDINAL}[- ](?:fiscal[- ])?(?:quarter|qtr)(?!s|-?final))`,
  ),
  build: ({ short, digit, nth }) => calendar({ quarter: nth === undefined ? Number(short ?? digit) : nthOf(nth) }),
  reads: [
    ['Q3 2024', '2024-07/2024-09'],
    ['the third quarter of 2024', '2024-07/2024-09'],
  ],
  leaves: ['the quarter-final', 'third quarters'],
};

/** 2018Q4, 18q4, 2016H2. */
const yearQuarter: TimeRule = {
  name: 'year-quarter',
  units: 'QHqh',
  starts: '0123456789',
  pattern: en('(?<year>(?:19|20)\\d{2}|\\d{2})(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?![a-z\\d])'),
  build: ({ year = '', quarter: nth, half: part }) =>
    calendar({
      year: year.length === 2 ? 2000 + Number(year) : Number(year),
      ...(nth === undefined ? { half: Number(part) } : { quarter: Number(nth) }),
    }),
  reads: [
    ['2018Q4', '2018-10/2018-12'],
    ['2016H2', '2016-07/2016-12'],
  ],
  leaves: ['2018Q5'],
};

/** H1 2016, the first half of 2025: only with its year. */
const half: TimeRule = {
  name: 'half',
  starts: startsOf('h|the|first|second'),
  pattern: en(
    '(?:H(?<short>[12])(?= (?:of )?(?:[12]\\d{3}|this|last|next|fy))|(?:the )?(?<nth>first|second)[- ]half(?= of (?:the |its )?(?:year|this|last|next|fiscal|financial|fy|[12]\\d{3})|,? (?:net|operating|profits?|revenues?|sales|earnings|results|income|loss)))',
  ),
  build: ({ short, nth }) => calendar({ half: short === undefined ? nthOf(nth) : Number(short) }),
  reads: [
    ['H1 2024', '2024-01/2024-06'],
    ['the first half of 2025', '2025-01/2025-06'],
  ],
  leaves: ['the first half of the game'],
};

/** Words that count from publication or from the date mentioned last, and the parts of a year. Among equally long matches the earlier counts. */
export const relativeRules: TimeRule[] = [
  ...days,
  relativeUnit,
  unitAfterNext,
  thisUnit,
  partUnit,
  toldMonth,
  relativeMonth,
  relativeSeason,
  followingSeason,
  season,
  counterpart,
  latestQuarter,
  nthMonths,
  pastUnit,
  quarter,
  yearQuarter,
  half,
];
