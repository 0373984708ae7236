import type { Part } from '../../../../model/edtf.ts';
import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { DAY, MONTH, NUMBER_STARTS, readNumber } from '../numerals.ts';
import { DASH, ja } from '../pattern.ts';

const NO_MONTH = '(?!曜|間|号|謝|給|額|面|光|食|桂|別|々|数|旅行)';
/** 日 is no date in 日間, 日連続, 日本 and before what counts days. */
const NO_DAY =
  '(?!間|本| ?時(?!点|事)|連続|連投|ぶり|当|あた|程|おき|ごと|毎|余|以上|以内|未満|足らず|近く|分|数|銀|産|立|経|系|刊|給|帰|目|がかり|あまり|がけ|にして)';

/** 8月, 十二月. */
const month: TimeRule = {
  name: 'month',
  units: '月',
  starts: NUMBER_STARTS,
  pattern: ja(`(?<month>${MONTH}) 月${NO_MONTH}`),
  build: ({ month }) => calendar({ month: readNumber(month) }),
  reads: [
    ['8月に開く', '2025-08'],
    ['十二月に開く', '2025-12'],
  ],
  leaves: ['8月号に載る', '8月曜', '13月に開く'],
};

const READINGS = ['いち', 'に', 'さん', 'し', 'ご', 'ろく', 'しち', 'はち', 'く', 'じゅう', 'じゅういち', 'じゅうに'];

/** いちがつ … じゅうにがつ, 6がつ. */
const monthInKana: TimeRule = {
  name: 'month-in-kana',
  units: 'が',
  starts: [...READINGS.map((reading) => `${reading}がつ`), ...NUMBER_STARTS],
  pattern: ja(`(?:(?<reading>${[...READINGS].reverse().join('|')})|(?<month>${MONTH}))がつ`),
  build: ({ reading, month }) => calendar({ month: reading === undefined ? readNumber(month) : READINGS.indexOf(reading) + 1 }),
  reads: [
    ['じゅうがつに開く', '2025-10'],
    ['6がつに開く', '2025-06'],
  ],
  leaves: ['かがつく'],
};

/** 18日, 三十一日. Whether it is a day of the month or a count of days, the words behind it tell. */
const day: TimeRule = {
  name: 'day',
  units: '日',
  starts: NUMBER_STARTS,
  pattern: ja(`(?<day>${DAY}) 日${NO_DAY}(?! ?(?:前(?!後)|後|先|半))`),
  build: ({ day }) => {
    const number = readNumber(day);
    return number >= 1 && number <= 31 ? calendar({ day: number }) : undefined;
  },
  reads: [
    ['3日に着いた', '2025-08-03'],
    ['三十一日に着いた', '2025-07-31'],
  ],
  leaves: ['3日間の旅', '3日本', '3日後に着く', '32日に着いた'],
};

const NAMED_DAYS: Record<string, [month: number, day: number]> = {
  元日: [1, 1],
  元旦: [1, 1],
  バレンタインデー: [2, 14],
  ひな祭り: [3, 3],
  こどもの日: [5, 5],
  七夕: [7, 7],
  終戦の日: [8, 15],
  クリスマスイブ: [12, 24],
  クリスマス: [12, 25],
  大晦日: [12, 31],
  大みそか: [12, 31],
};

/** 元日, 大みそか. */
const namedDay: TimeRule = {
  name: 'named-day',
  starts: Object.keys(NAMED_DAYS).map((name) => name.slice(0, 2)),
  pattern: ja(`(?<name>${Object.keys(NAMED_DAYS).join('|')})(?:の日)?(?!本|会|商戦|ツリー|飾)`),
  build: ({ name = '' }) => {
    const [month, day] = NAMED_DAYS[name] ?? [1, 1];
    return calendar({ month, day });
  },
  reads: [
    ['元日に生まれた', '2025-01-01'],
    ['大みそかに帰る', '2025-12-31'],
  ],
  leaves: ['元日本代表', 'クリスマス商戦'],
};

/** 同22日: the day of the month mentioned last; 同3月: the month of that year. */
const sameDay: TimeRule = {
  name: 'same',
  starts: '同',
  pattern: ja(`同 (?:(?<month>${MONTH}) 月 (?:(?<date>${DAY}) 日)?|(?<day>${DAY}) 日)${NO_DAY}(?!前|後|目)`),
  build: ({ month, date, day }) => {
    if (month === undefined) return calendar({ month: { by: 0, anchor: 'text' }, day: readNumber(day) });
    return calendar({
      year: { by: 0, anchor: 'text' },
      month: readNumber(month),
      ...(date === undefined ? {} : { day: readNumber(date) }),
    });
  },
  reads: [['2021年4月5日に届け出て、同20日に受理された', '2021-04-20']],
  leaves: ['同3月間', '同20日間'],
};

/** 翌8月16日, 翌9月, 翌21日: the first such date after the one mentioned last. */
const followingDate: TimeRule = {
  name: 'following-date',
  starts: '翌',
  pattern: ja(`翌 (?:(?<month>${MONTH}) 月${NO_MONTH} )?(?:(?<day>${DAY}) 日${NO_DAY})?`),
  build: ({ month, day }) => {
    if (month === undefined && day === undefined) return undefined;
    return calendar({
      ...(month === undefined ? {} : { month: readNumber(month) }),
      ...(day === undefined ? {} : { day: readNumber(day) }),
      following: true,
    });
  },
  reads: [
    ['7月30日に倒れ、翌31日に亡くなった', '2025-07-31'],
    ['2022年12月30日に着き、翌1月2日に発った', '2023-01-02'],
  ],
  leaves: ['翌々日', '翌1日間'],
};

/** What may stand between a number and the next one of a list or range. */
const NEXT_MARKS = '・、,とか(-~〜～∼–—―ー−‐‑→の両';
const TO_NEXT = `(?:・|、|,|と|から|${DASH})`;

/** 20 in 20・21日 and 10月24~26日. */
const bareDay: TimeRule = {
  name: 'bare-day',
  bare: true,
  units: NEXT_MARKS,
  starts: NUMBER_STARTS,
  pattern: ja(`(?<day>${DAY})(?= (?:\\([月火水木金土日]\\))?${TO_NEXT} ${DAY}(?: (?:、|・) ${DAY}){0,4} (?:日(?!間|本)|の?両日))`),
  build: ({ day }) => calendar({ day: readNumber(day) }),
  reads: [
    ['10月24~26日に開く', '2025-10-24/2025-10-26'],
    ['6月20・21日に開く', '2025-06-20/2025-06-21'],
  ],
  leaves: ['10月24~26人', '24、26の数'],
};

/** 7 in 7、8月 and 4~6月期. */
const bareMonth: TimeRule = {
  name: 'bare-month',
  bare: true,
  units: NEXT_MARKS,
  starts: NUMBER_STARTS,
  pattern: ja(`(?<month>${MONTH})(?= ${TO_NEXT} ${MONTH} 月${NO_MONTH})`),
  build: ({ month }) => calendar({ month: readNumber(month) }),
  reads: [['7、8月は暑い', '2025-07/2025-08']],
  leaves: ['7、8年は暑い'],
};

const PARTS: Record<string, Part> = { 上旬: 'early', 初旬: 'early', 中旬: 'mid', 下旬: 'late' };

/** 下旬 alone: of the month mentioned last (3月中旬から下旬). */
const partOfMonth: TimeRule = {
  name: 'part-of-month',
  starts: Object.keys(PARTS),
  pattern: ja('(?<![年月の一-龠\\d]\\s{0,3})(?<part>上旬|初旬|中旬|下旬)'),
  build: ({ part = '' }) => calendar({ month: { by: 0, anchor: 'text' }, part: PARTS[part.replaceAll(/\s/g, '')] ?? 'early' }),
  reads: [['3月中旬から下旬に咲いた', '2025-03~']],
  leaves: ['3月下旬に咲いた'],
};

/** 26 in 10月24、26の両日: only behind a date. */
export const lastOfDays: TimeRule = {
  name: 'bare-day-of-both',
  bare: true,
  units: NEXT_MARKS,
  starts: NUMBER_STARTS,
  pattern: ja(`(?<day>${DAY})(?= の?両日)`),
  build: ({ day }) => calendar({ day: readNumber(day) }),
  reads: [['11月7、9の両日に開く', '2025-11-09']],
  leaves: ['9の両国'],
};

/** Months and days. Among equally long matches the earlier counts. */
export const monthRules: TimeRule[] = [month, monthInKana, day, sameDay, followingDate, bareDay, bareMonth, partOfMonth, namedDay];
