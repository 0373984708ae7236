import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { NUMBER_STARTS, readNumber, YEAR } from '../numerals.ts';
import { DASH, ja } from '../pattern.ts';

/** 年 is no year in 年度, 年代, 年間, 年ぶり, 年目 and before what counts years. */
const NO_YEAR = '(?!度|代|間|ぶり|目|生|来|余|以上|以内|未満|足らず|分|もの|物|連続|越し|齢)';

const yearOf = (text: string | undefined) => {
  const year = readNumber(text);
  return year >= 100 && year <= 9999 ? calendar({ year }) : undefined;
};

/** 2025年, 二〇一六年, 西暦2021年. */
const year: TimeRule = {
  name: 'year',
  units: '年',
  starts: `${NUMBER_STARTS}西`,
  pattern: ja(`(?:西暦 )?(?<year>${YEAR}) 年${NO_YEAR}`),
  build: ({ year }) => yearOf(year),
  reads: [
    ['2025年に始めた', '2025'],
    ['西暦2021年の式', '2021'],
    ['二〇一六年の地震', '2016'],
  ],
  leaves: ['2025年度の予算', '2025年間', '12025年'],
};

/** 紀元前221年: the year before the year 1 is 0, as in ISO 8601. */
const yearBefore: TimeRule = {
  name: 'year-before-common-era',
  starts: ['紀元'],
  pattern: ja('紀元前 (?<year>\\d{1,4}|[一二三四五六七八九十百千〇]{1,7}) 年(?!代|間|前|後)'),
  build: ({ year }) => calendar({ year: 1 - readNumber(year) }),
  reads: [['紀元前221年に統一した', '-0220']],
  leaves: ['紀元前3世紀', '紀元前200年間'],
};

/** 789年に: three digits are a year only as when something happened. */
const earlyYear: TimeRule = {
  name: 'early-year',
  units: '年',
  starts: NUMBER_STARTS,
  pattern: ja('(?<year>[1-9]\\d{2}) 年(?=に(?!一|わたり|も)|は|、|から|頃|ごろ|以降|以前|までに| \\d{1,2} 月|$|\\s*$)'),
  build: ({ year }) => yearOf(year),
  reads: [['789年に遷都した', '0789']],
  leaves: ['789年にわたり栄えた', '789年の長き'],
};

const PIVOT = 50;
const century = (short: number): number => short + (short >= PIVOT ? 1900 : 2000);

/** 08年, 95年に, 24年6月: two digits where a length of time would not be written so. */
const shortYear: TimeRule = {
  name: 'short-year',
  units: '年',
  starts: "0123456789'’",
  pattern: ja(
    `(?:['’](?<marked>\\d{2})|(?<zero>0\\d)|(?<!から)(?<old>[6-9]\\d)(?= 年(?:に(?!わた|も)|の|、|から|まで|末|春|夏|秋|冬))|(?<dated>[1-9]\\d)(?= 年 (?:1[0-2]|0?[1-9]) 月(?!間))) 年${NO_YEAR}(?!前|後)`,
  ),
  build: ({ marked, zero, old, dated }) => calendar({ year: century(Number(marked ?? zero ?? old ?? dated)) }),
  reads: [
    ['08年の金融危機', '2008'],
    ["'98年に開業した", '1998'],
    ['24年6月に着工', '2024-06'],
  ],
  leaves: ['24年前の話', '24年の歳月'],
};

/** 2021春 and 2025から in 2020から2021年: a number that borrows its 年. */
const bareYear: TimeRule = {
  name: 'bare-year',
  bare: true,
  starts: '12',
  pattern: ja(`(?<year>[12]\\d{3})(?= (?:・|、|,|と|から|${DASH}) (?:\\d{4}|\\d{2}) 年(?!間|度|代))`),
  build: ({ year }) => yearOf(year),
  reads: [['2011~2013年の記録', '2011/2013']],
  leaves: ['2011~2013人の記録'],
};

/** 翌24年, 翌30年度: the year after the one mentioned last. */
const followingYear: TimeRule = {
  name: 'following-year',
  starts: '翌',
  pattern: ja(`翌 \\d{1,4} 年(?<fiscal>度)?(?!間|目|後)`),
  build: ({ fiscal }) => calendar({ year: { by: 1, anchor: 'text' }, ...(fiscal === undefined ? {} : { fiscal: 'year' }) }),
  reads: [
    ['2023年6月に始まり、翌24年の春に止まった', '2024-21'],
    ['平成29年度に始め、翌30年度に終えた', '2018-04/2019-03'],
  ],
  leaves: ['翌2年間'],
};

/** 26年 in 2025年、26年 and 24年春: alone it would be a length. */
const yearShortened: TimeRule = {
  name: 'shortened-year',
  units: '年',
  starts: '0123456789',
  pattern: ja(
    `(?:(?<=[年月日度、・,~〜～\\-やと翌らか(] ?)(?<year>\\d{2})|(?<before>\\d{2})(?= 年 (?:[春夏秋冬]|末|初|中|前半|後半|上|下|度|\\d{1,2} 月))) 年${NO_YEAR}`,
  ),
  build: ({ year, before }) => calendar({ year: century(Number(year ?? before)), short: Number(year ?? before) }),
  dependent: true,
  reads: [['2025年、26年の大会', '2026']],
  leaves: ['26年の長き'],
};

/** 2021春, 2021/夏: a season directly behind the number. */
const yearBeforeSeason: TimeRule = {
  name: 'year-before-season',
  starts: '12',
  pattern: ja('(?<year>[12]\\d{3})/?(?=[春夏秋冬](?!日|場|季))'),
  build: ({ year }) => yearOf(year),
  reads: [['2021春の号', '2021-21']],
  leaves: ['2021春日部'],
};

/** 1980年代, 90年代, and 20年代 with 今世紀の before it. */
const decade: TimeRule = {
  name: 'decade',
  units: '年',
  starts: NUMBER_STARTS,
  pattern: ja('(?<decade>\\d{3}0|\\d0|[一二三四五六七八九][〇十]) 年代'),
  build: ({ decade }) => calendar({ decade: readNumber(decade) }),
  reads: [
    ['1990年代の不況', '1990/1999'],
    ['60年代の流行', '1960/1969'],
    ['七〇年代の流行', '1970/1979'],
    ['1980年代前半の流行', '1980~/1984~'],
  ],
  leaves: ['65年代', '1990年の代わり'],
};

/** 21世紀; 今世紀 and 前世紀. */
const century21: TimeRule = {
  name: 'century',
  units: '世',
  starts: `${NUMBER_STARTS}今前`,
  pattern: ja('(?:(?<count>[12]?\\d|[一二三四五六七八九十]{1,3})|(?<relative>[今前])) 世紀(?!以上|前|後|にわた|ぶり|近)'),
  build: ({ count, relative }) =>
    calendar({ century: relative === undefined ? readNumber(count) : { by: relative === '今' ? 0 : -1, anchor: 'publication' } }),
  reads: [['18世紀の町家', '1700/1799']],
  leaves: ['2世紀前の町家', '18世紀ぶり'],
};

/** Years, decades and centuries. Among equally long matches the earlier counts. */
export const yearRules: TimeRule[] = [
  yearBefore,
  year,
  earlyYear,
  shortYear,
  bareYear,
  yearShortened,
  yearBeforeSeason,
  followingYear,
  decade,
  century21,
];
