import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { readNumber } from '../numerals.ts';
import { ja } from '../pattern.ts';

/** The first year of each era; earlier ones as they are counted in the Gregorian calendar, months and days not converted. */
const ERAS: Record<string, number> = {
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
  慶応: 1865,
  元治: 1864,
  文久: 1861,
  万延: 1860,
  安政: 1854,
  嘉永: 1848,
  弘化: 1844,
  天保: 1830,
  文政: 1818,
  文化: 1804,
  享和: 1801,
  寛政: 1789,
  天明: 1781,
  安永: 1772,
  明和: 1764,
  宝暦: 1751,
  寛延: 1748,
  延享: 1744,
  寛保: 1741,
  元文: 1736,
  享保: 1716,
  正徳: 1711,
  宝永: 1704,
  元禄: 1688,
  貞享: 1684,
  天和: 1681,
  延宝: 1673,
  寛文: 1661,
  万治: 1658,
  明暦: 1655,
  承応: 1652,
  慶安: 1648,
  正保: 1644,
  寛永: 1624,
  元和: 1615,
  慶長: 1596,
  文禄: 1592,
  天正: 1573,
  元亀: 1570,
  永禄: 1558,
  応仁: 1467,
  建武: 1334,
  文永: 1264,
  承久: 1219,
  建久: 1190,
  保元: 1156,
  延喜: 901,
  延暦: 782,
  天平: 729,
  和銅: 708,
  大宝: 701,
  大化: 645,
};
const LETTERS: Record<string, string> = { R: '令和', H: '平成', S: '昭和', T: '大正', M: '明治' };

const NAMES = Object.keys(ERAS).join('|');
const STARTS = Object.keys(ERAS);
const COUNTED = '(?<count>元|-?\\d{1,2}|[一二三四五六七八九十]{1,3})';

const firstYear = (name: string | undefined): number => ERAS[LETTERS[name ?? ''] ?? name ?? ''] ?? Number.NaN;

/** The year of an era, nothing for a year 0; an era that ended counts on (平成33年 is 2021). */
const eraYear = (name: string | undefined, count: string | undefined) => {
  const number = readNumber(count);
  const start = firstYear(name);
  return number >= 1 && !Number.isNaN(start) ? { year: start + number - 1 } : undefined;
};

/** 令和7年, 平成元年. */
const eraYearRule: TimeRule = {
  name: 'era-year',
  starts: STARTS,
  pattern: ja(`(?<era>${NAMES}) ${COUNTED} 年(?<fiscal>度)?(?!間|生)`),
  build: ({ era, count, fiscal }) => {
    const slots = eraYear(era, count);
    return slots === undefined ? { kind: 'none' } : calendar({ ...slots, ...(fiscal ? { fiscal: 'year' } : {}) });
  },
  reads: [
    ['平成31年度の予算', '2019-04/2020-03'],
    ['慶長五年の戦い', '1600'],
    ['令和元年に着工', '2019'],
  ],
  leaves: ['令和の時代', '令和5年間'],
};

/** 昭和50年代: ten years of an era. */
const eraDecade: TimeRule = {
  name: 'era-decade',
  starts: STARTS,
  pattern: ja(`(?<era>${NAMES}) (?<tens>[1-6]0|[一二三四五六]?十) 年代`),
  build: ({ era, tens }) => {
    const { year } = eraYear(era, tens) ?? {};
    return year === undefined ? { kind: 'none' } : calendar({ decade: year });
  },
  reads: [
    ['昭和50年代の不況', '1975/1984'],
    ['昭和三十年代後半の町', '1960~/1964~'],
  ],
  leaves: ['昭和55年代'],
};

/** R3年, H30. with a month behind it. */
const eraLetter: TimeRule = {
  name: 'era-letter',
  starts: 'RHSTM',
  pattern: ja(`(?<era>[RHSTM]) ?(?<count>\\d{1,2}) 年(?!間)`),
  build: ({ era, count }) => {
    const slots = eraYear(era, count);
    return slots && calendar(slots);
  },
  reads: [
    ['R3年に始めた', '2021'],
    ['H30年の統計', '2018'],
  ],
  leaves: ['R3年間', 'A3年'],
};

/** 令和3/7/18, R3.7.18, 令和3,7. */
const eraNumeric: TimeRule = {
  name: 'era-numeric',
  starts: [...STARTS, ...'RHSTM'],
  pattern: ja(
    `(?<era>${NAMES}|[RHSTM])(?<count>\\d{1,2})(?<mark>[-/.,・])(?<month>1[0-2]|0?[1-9])(?:\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9]))?(?!\\d)`,
  ),
  build: ({ era, count, month, day }) => {
    const slots = eraYear(era, count);
    if (slots === undefined || (day === undefined && era !== undefined && era.length === 1)) return undefined;
    return calendar({ ...slots, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) });
  },
  reads: [
    ['H30.4.1に施行', '2018-04-01'],
    ['令和3/7/18に届いた', '2021-07-18'],
  ],
  leaves: ['H30.4の型'],
};

/** 同8年: another year of the era mentioned last. */
const sameEraYear: TimeRule = {
  name: 'same-era-year',
  starts: '同',
  pattern: ja('同 (?<count>[1-9]\\d?) 年(?!前|後|間|齢|生)'),
  build: ({ count }) => calendar({ year: { by: Number(count), anchor: 'text' }, inEra: true }),
  reads: [['平成28年4月に開き、同30年3月に閉じた', '2018-03']],
  leaves: ['同8年前', '同社は8年'],
};

/** 5年2月8日, 7年度: of the era mentioned last, or of the one that is. */
const eraLeftOut: TimeRule = {
  name: 'era-left-out',
  starts: '123456789',
  pattern: ja(
    '(?:(?<count>[1-9]|1[0-5])|(?<=年度(?:から|~|〜|～|-) ?)(?<more>[1-6]\\d)(?= 年度)) 年(?:(?<fiscal>度)(?=[のはにがを、中内末初予以まか]|$)|(?= (?:1[0-2]|[1-9]) 月(?!間|以)))',
  ),
  build: ({ count, more, fiscal }) =>
    calendar({ year: { by: Number(count ?? more), anchor: 'text' }, inEra: true, ...(fiscal === undefined ? {} : { fiscal: 'year' }) }),
  reads: [
    ['令和4年4月1日に施行し、5年2月8日に改めた', '2023-02-08'],
    ['当初は7年度中の着工を目指した', '2025-04/2026-03'],
  ],
  leaves: ['5年の間', '12年前'],
};

/** 二十年七月: kanji as they are written for years of an era, of the one mentioned last. */
const eraLeftOutInKanji: TimeRule = {
  name: 'era-left-out-in-kanji',
  units: '年',
  starts: [...'一二三四五六七八九十', '翌'],
  pattern: ja('翌? (?<count>[二三四五六]?十[一二三四五六七八九]?) 年(?= (?:十[一二]?|[一二三四五六七八九]) 月|の? ?[春夏秋冬](?!場))'),
  build: ({ count }) => calendar({ year: { by: readNumber(count), anchor: 'text' }, inEra: true }),
  reads: [['昭和十六年十二月八日に始まり、二十年七月に焼けた', '1945-07']],
  leaves: ['十年の間', '二十年前'],
};

/** Years of Japanese eras. Among equally long matches the earlier counts. */
export const eraRules: TimeRule[] = [eraDecade, eraYearRule, eraLetter, eraNumeric, sameEraYear, eraLeftOut, eraLeftOutInKanji];
