import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { readYear, shortYear, YEAR } from '../numerals.ts';
import { DIGITS, en, startsOf } from '../pattern.ts';

const STARTS = `${DIGITS}otnesfOTNESF`;
const NO_COUNT =
  '(?!,\\d|\\.\\d|%|-(?:day|year|strong|plus)| (?:people|men|women|troops|soldiers|tons|tonnes|km|miles|dollars|euros|yen|percent|or more|times|words|metres|meters|points))';

/** A year stands in a longer expression, or behind a word that calls for one. */
const bareYear: TimeRule = {
  name: 'year',
  starts: STARTS,
  pattern: en(`(?<year>${YEAR})(?![a-z])${NO_COUNT}(?: ?(?:A\\.?D\\.?|C\\.?E\\.?)(?![a-z]))?`),
  build: ({ year }) => calendar({ year: readYear(year) }),
  dependent: true,
  reads: [['May 2015 and 2018', '2018']],
  leaves: ['2015 people came', '2,015 came'],
};

/** in 2014, during 2025, the 2014 annexation. */
const yearBehindWord: TimeRule = {
  name: 'year',
  starts: STARTS,
  pattern: en(
    `(?<=\\b(?:in|during|of|for|circa|the|early|late|mid|ended|year|calendar) )(?<year>${YEAR})(?![a-z-])${NO_COUNT}(?: ?(?:A\\.?D\\.?|C\\.?E\\.?)(?![a-z]))?`,
  ),
  build: ({ year }) => calendar({ year: readYear(year) }),
  reads: [
    ['It opened in 2014.', '2014'],
    ['the 2014 annexation', '2014'],
  ],
  leaves: ['in 2014 people', 'room 2014'],
};

/** in '81: two digits behind a mark, where a word calls for a year. */
const markedYear: TimeRule = {
  name: 'marked-year',
  starts: "'’",
  pattern: en("(?<=\\b(?:in|of|since|until|by|from|during|after|before) )['’](?<short>\\d{2})(?![\\da-z])"),
  build: ({ short = '' }) => calendar({ year: shortYear(short) }),
  reads: [["It went home in '81.", '1981']],
  leaves: ["in '81s", "the '81 vintage"],
};

const HUNDREDS = 'one|two|three|four|five|six|seven|eight|nine';

/** year 247, in 14 AD. */
const earlyYear: TimeRule = {
  name: 'early-year',
  starts: `${DIGITS}yY`,
  pattern: en(
    `year (?<year>\\d{1,4})(?![\\d,.%])|year (?<hundreds>${HUNDREDS}) hundred(?: and)? (?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?[- ]?(?<ones>${HUNDREDS})?|(?<early>\\d{1,3}) (?:a\\.?d|c\\.?e)\\.?(?![a-z])`,
  ),
  build: ({ year, hundreds, tens, ones, early }) => {
    if (hundreds === undefined) return calendar({ year: Number(year ?? early) });
    return calendar({ year: readYear([hundreds, 'hundred', tens, ones].filter(Boolean).join(' ')) });
  },
  reads: [['in 14 AD', '0014']],
  leaves: ['in 14 days'],
};

/** 44 BC, 221 B.C.E.: the year before the year 1 is 0, as in ISO 8601. */
const yearBefore: TimeRule = {
  name: 'year-before-common-era',
  starts: DIGITS,
  pattern: en('(?<year>[1-9]\\d{0,3}) ?(?:BCE?|B\\.C\\.(?:E\\.)?)(?![A-Za-z])', ''),
  build: ({ year }) => calendar({ year: 1 - Number(year) }),
  reads: [['He died in 44 BC.', '-0043']],
  leaves: ['44 BCs'],
};

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const LONG = ['tens', ...DECADES];

/** the 1970s, the '40s, 70's. */
const decade: TimeRule = {
  name: 'decade',
  units: "sS'’",
  starts: `${DIGITS}'’tT`,
  pattern: en("(?:the )?['’]?(?<decade>[12]\\d\\d0|[2-9]0)(?:['’]?s)(?![a-z])"),
  build: ({ decade: start }) => calendar({ decade: Number(start) }),
  reads: [
    ['the 1980s', '1980/1989'],
    ["the '60s", '1960/1969'],
  ],
  leaves: ['the 1985s', '60 s'],
};

/** the seventies, the nineteen seventies, the two thousand and tens, the noughties. */
const namedDecade: TimeRule = {
  name: 'named-decade',
  starts: 'tTfFsSeEnN',
  pattern: en(
    `(?:the |(?<=\\b(?:early|mid|late)[- ]))(?:(?<century>nineteen|eighteen|twenty|two thousand(?: and)?)[- ])?(?<decade>${LONG.join('|')}|noughties|two thousands)(?![a-z])`,
  ),
  build: ({ century, decade: name = '' }) => {
    if (/noughties|thousands/i.test(name)) return calendar({ decade: 2000 });
    const start = { nineteen: 1900, eighteen: 1800 }[(century ?? '').toLowerCase()] ?? (century === undefined ? 0 : 2000);
    return calendar({ decade: start + (LONG.indexOf(name.toLowerCase()) + 1) * 10 });
  },
  reads: [
    ['the nineteen seventies', '1970/1979'],
    ['the noughties', '2000/2009'],
  ],
  leaves: ['the seventy', 'their twenties'],
};

const FIRST_NAMED = 9;
const CENTURIES = [
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];

/** the 21st century, the twelfth century. */
const century: TimeRule = {
  name: 'century',
  units: 'snrtSNRT',
  starts: `${DIGITS}tTnNeEfFsS`,
  pattern: en(`(?:(?<count>\\d{1,2})(?:st|nd|rd|th)|(?<named>${CENTURIES.join('|')}))(?:-| )century(?![a-z])`),
  build: ({ count, named }) =>
    calendar({ century: named === undefined ? Number(count) : CENTURIES.indexOf(named.toLowerCase()) + FIRST_NAMED }),
  reads: [
    ['the 19th century', '1800/1899'],
    ['by the twelfth century', '1100/1199'],
  ],
  leaves: ['19 centuries'],
};

/** FY2025, fiscal 2025, fiscal year 2025: counted from April, as in Japan. */
const fiscalYear: TimeRule = {
  name: 'fiscal-year',
  starts: startsOf('fiscal|fy'),
  pattern: en("(?:FY ?|fiscal(?: year)? )(?:(?<year>(?:19|20)\\d{2})|'?(?<short>\\d{2}))(?!\\d)"),
  build: ({ year, short }) => calendar({ year: year === undefined ? 2000 + Number(short) : Number(year), fiscal: 'year' }),
  reads: [
    ['FY2024 results', '2024-04/2025-03'],
    ['fiscal year 2024', '2024-04/2025-03'],
  ],
  leaves: ['fiscal policy 2024'],
};

/** Years, decades and centuries. Among equally long matches the earlier counts. */
export const yearRules: TimeRule[] = [
  yearBehindWord,
  bareYear,
  markedYear,
  yearBefore,
  earlyYear,
  decade,
  namedDecade,
  century,
  fiscalYear,
];
