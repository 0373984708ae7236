import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { readNumber } from '../numerals.ts';
import { en, startsOf } from '../pattern.ts';

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

/** Quarters, halves and other parts of a year, and what they are compared with. Among equally long matches the earlier counts. */
export const quarterRules: TimeRule[] = [nthMonths, counterpart, latestQuarter, quarter, yearQuarter, half];
