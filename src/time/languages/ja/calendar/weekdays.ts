import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { COUNT, readCount } from '../numerals.ts';
import { ja } from '../pattern.ts';

const WEEKDAYS = '月火水木金土日';
const READINGS = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];

const weekdayOf = (name: string | undefined): number => WEEKDAYS.indexOf(name ?? ' ') + 1;

/** 金曜日, 金曜. */
const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAYS].map((weekday) => `${weekday}曜`),
  pattern: ja(`(?<weekday>[${WEEKDAYS}])曜(?:日(?!曜))?(?!版|劇|紙)`),
  build: ({ weekday }) => calendar({ weekday: weekdayOf(weekday) }),
  reads: [
    ['先週の金曜日に会った', '2025-08-15'],
    ['木曜に会った', '2025-08-14'],
  ],
  leaves: ['金曜版の記事'],
};

/** （金）, (木曜日): beside a date it says which year; alone it is the nearest. */
const weekdayInBrackets: TimeRule = {
  name: 'weekday-in-brackets',
  beside: true,
  starts: [...WEEKDAYS].flatMap((weekday) => [`(${weekday}`, `[${weekday}`]),
  pattern: ja(`[([](?<weekday>[${WEEKDAYS}])(?:曜日?)?(?:・祝)?[)\\]]`),
  build: ({ weekday }) => calendar({ weekday: weekdayOf(weekday), toward: 'nearest' }),
  reads: [['締切は9/12（金）です', '2025-09-12']],
  leaves: ['(金属)'],
};

/** きんようび, かように. */
const weekdayInKana: TimeRule = {
  name: 'weekday-in-kana',
  starts: READINGS.map((reading) => `${reading}よう`),
  pattern: ja(`(?<reading>${READINGS.join('|')})よう(?:び|(?=に$))`),
  build: ({ reading }) => calendar({ weekday: READINGS.indexOf(reading ?? '') + 1 }),
  reads: [['きんようびにあう', '2025-08-22']],
  leaves: ['ようびをきく'],
};

/** 第1金曜日, 最後の月曜日, 最初の金曜日, behind a month or alone. */
const nthWeekday: TimeRule = {
  name: 'nth-weekday',
  starts: ['第', '最初', '最後', '最終'],
  pattern: ja(`(?:第 (?<count>[1-5一二三四五])|最(?<end>初|後|終)) の? (?<weekday>[${WEEKDAYS}])曜日?`),
  build: ({ count, end, weekday }) =>
    calendar({ weekday: weekdayOf(weekday), nth: count === undefined ? (end === '初' ? 1 : -1) : readCount(count) }),
  reads: [
    ['10月の第2月曜日は祝日', '2025-10-13'],
    ['9月の最後の金曜日に開く', '2025-09-26'],
  ],
  leaves: ['第2月の予定', '第6金曜日'],
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
  reads: [
    ['2015年の第1週に開く', '2014-12-29/2015-01-04'],
    ['9月の最後の週に開く', '2025-09-22/2025-09-28'],
  ],
  leaves: ['第1週刊誌', '第60週'],
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
  reads: [
    ['次の金曜日に会う', '2025-08-29'],
    ['この金曜に会う', '2025-08-22'],
  ],
  leaves: ['金曜に会う'],
};

/** 週明け: the Monday. */
const startOfWeek: TimeRule = {
  name: 'start-of-week',
  starts: ['週明'],
  pattern: ja('(?<![一-龠])週明け(?!後)'),
  build: () => calendar({ weekday: 1 }),
  reads: [['週明けに再開する予定だ', '2025-08-25']],
  leaves: ['今週明けまで'],
};

/** Weekdays and numbered weeks. Among equally long matches the earlier counts. */
export const weekdayRules: TimeRule[] = [weekday, weekdayInBrackets, weekdayInKana, nthWeekday, nthWeek, towardWeekday, startOfWeek];
