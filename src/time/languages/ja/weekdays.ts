import { calendar } from '../../reading/meaning.ts';
import type { TimeRule } from '../../reading/rule.ts';
import { COUNT, readCount } from './numerals.ts';
import { ja } from './pattern.ts';

const WEEKDAYS = '月火水木金土日';
const READINGS = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];

const weekdayOf = (name: string | undefined): number => WEEKDAYS.indexOf(name ?? ' ') + 1;

/** 金曜日, 金曜. */
const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAYS].map((weekday) => `${weekday}曜`),
  pattern: ja(`(?<weekday>[${WEEKDAYS}])曜(?:日(?!曜))?(?!版|劇|紙)`),
  build: ({ weekday }) => calendar({ weekday: weekdayOf(weekday) }),
};

/** （金）, (木曜日): beside a date it says which year; alone it is the nearest. */
const weekdayInBrackets: TimeRule = {
  name: 'weekday-in-brackets',
  starts: [...WEEKDAYS].flatMap((weekday) => [`(${weekday}`, `[${weekday}`]),
  pattern: ja(`[([](?<weekday>[${WEEKDAYS}])(?:曜日?)?(?:・祝)?[)\\]]`),
  build: ({ weekday }) => calendar({ weekday: weekdayOf(weekday), toward: 'nearest' }),
};

/** きんようび, かように. */
const weekdayInKana: TimeRule = {
  name: 'weekday-in-kana',
  starts: READINGS.map((reading) => `${reading}よう`),
  pattern: ja(`(?<reading>${READINGS.join('|')})よう(?:び|(?=に$))`),
  build: ({ reading }) => calendar({ weekday: READINGS.indexOf(reading ?? '') + 1 }),
};

/** 第1金曜日, 最後の月曜日, 最初の金曜日, behind a month or alone. */
const nthWeekday: TimeRule = {
  name: 'nth-weekday',
  starts: ['第', '最初', '最後', '最終'],
  pattern: ja(`(?:第 (?<count>[1-5一二三四五])|最(?<end>初|後|終)) の? (?<weekday>[${WEEKDAYS}])曜日?`),
  build: ({ count, end, weekday }) =>
    calendar({ weekday: weekdayOf(weekday), nth: count === undefined ? (end === '初' ? 1 : -1) : readCount(count) }),
};

/** 第3週, 最後の週, 第31週, behind a month or year. */
const nthWeek: TimeRule = {
  name: 'nth-week',
  starts: ['第', '最初', '最後', '最終'],
  pattern: ja(`(?:第 (?<count>${COUNT})|最(?<end>初|後|終)) の? 週(?!間|刊)`),
  build: ({ count, end }) => {
    const nth = count === undefined ? (end === '初' ? 1 : -1) : readCount(count);
    return nth <= 53 ? calendar({ week: nth }) : undefined;
  },
};

/** 次の金曜日, 前の水曜日, この金曜. */
const towardWeekday: TimeRule = {
  name: 'toward-weekday',
  starts: [...'次前先', 'この', '来る'],
  pattern: ja(`(?<toward>次|前|先|この|来る) の? (?<weekday>[${WEEKDAYS}])曜日?`),
  build: ({ toward, weekday }) => {
    const direction = toward === '次' || toward === '来る' ? 'next' : toward === 'この' ? 'this' : 'previous';
    return calendar({ weekday: weekdayOf(weekday), toward: direction });
  },
};

/** Weekdays and numbered weeks. Among equally long matches the earlier counts. */
export const weekdayRules: TimeRule[] = [weekday, weekdayInBrackets, weekdayInKana, nthWeekday, nthWeek, towardWeekday];
