import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';

/** Whichever year or month the text is telling of. */
const HERE = { by: 0, anchor: 'unsaid' } as const;

/** 年末, 年初, 年明け, 月末, 月初: the end and beginning of a year are its December and January. */
const turnOfPeriod: TimeRule = {
  name: 'turn-of-period',
  starts: ['年末', '年初', '年明', '年の', '月末', '月初'],
  pattern: ja(
    '(?<![一-龠\\d])(?:(?<unit>年|月)(?<end>末|初|の暮れ)(?!年始|め|旬|調|試)|年明け(?! ?(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2}) 月))',
  ),
  build: ({ unit, end }) => {
    if (unit === '月') return calendar({ month: HERE, part: end === '初' ? 'early' : 'late' });
    const isLate = end === '末' || end === 'の暮れ';
    return isLate ? calendar({ year: HERE, month: 12, part: 'late' }) : calendar({ month: 1, part: 'early' });
  },
  reads: [
    ['年末に戻る', '2025-12~'],
    ['月初に払う', '2025-08~'],
  ],
  leaves: ['2024年末に戻る', '年末年始の休み', '年明け2月'],
};

/** 年明けの9日: of the January that comes. */
const openingDay: TimeRule = {
  name: 'opening-day',
  starts: ['年明'],
  pattern: ja('年明け(?: の)?(?= (?:3[01]|[12]?\\d|[一二三十]{1,3}) 日)'),
  build: () => calendar({ month: 1 }),
  reads: [['年明けの9日に始める', '2026-01-09']],
  leaves: ['年明けの会議'],
};

/** 新年度: the business year ahead, or in its first months the one that is. */
const newBusinessYear: TimeRule = {
  name: 'new-business-year',
  starts: ['新年'],
  pattern: ja('新年度(?!予算)'),
  build: () => calendar({ year: { by: 1, anchor: 'publication' }, fiscal: 'year' }),
  reads: [['新年度の予算', '2026-04/2027-03']],
  leaves: ['新年会'],
};

/** 年度内, 年度末: of the business year that is. */
const withinBusinessYear: TimeRule = {
  name: 'within-business-year',
  starts: ['年度'],
  pattern: ja('(?<![一-龠\\d])年度(?:(?<end>末|の終わり)|内|中)(?=[にではもまの、。]|$)'),
  build: ({ end }) => calendar({ year: HERE, fiscal: 'year', ...(end === undefined ? {} : { part: 'late', ends: true }) }),
  reads: [
    ['年度内に言い渡される', '2025-04/2026-03'],
    ['年度末に閉じる', '2026-03~'],
  ],
  leaves: ['昨年度内に', '2年度内に'],
};

/** 年内, 月内: the year or month that is; 3年内 is a length. */
const withinPeriod: TimeRule = {
  name: 'within-period',
  starts: ['年内', '月内'],
  pattern: ja('(?<![一-龠かカヶヵケ箇\\d])(?<unit>年|月)内(?=[にではも、。]|の(?!行事)|いっぱい|$)'),
  build: ({ unit }) => calendar({ [unit === '年' ? 'year' : 'month']: HERE }),
  reads: [['年内に決める', '2025']],
  leaves: ['3年内に決める', '年内の行事'],
};

/** 週の初め, 週の半ば with a week; その週の残りの日, 今年いっぱい are closed by suffixes. */
const thisWeek: TimeRule = {
  name: 'week',
  starts: ['週の'],
  pattern: ja('(?<![一-龠\\d])週(?=の(?:初め|はじめ|半ば|終わり|残り))'),
  build: () => calendar({ week: { by: 0, anchor: 'publication' } }),
  reads: [['週の初めに届く', '2025-08-18/2025-08-20']],
  leaves: ['先週の初めに届く'],
};

/** The ends, the beginnings and the inside of a period that the text leaves unnamed. Among equally long matches the earlier counts. */
export const turnRules: TimeRule[] = [turnOfPeriod, openingDay, newBusinessYear, withinBusinessYear, withinPeriod, thisWeek];
