import { type Anchor, type Calendar, calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';

type Entry = [words: string, by: number, anchor: Anchor];

/** A rule that reads each of these words as so many units from its anchor. */
const relative = (
  name: string,
  entries: Entry[],
  not: string,
  slots: (offset: { by: number; anchor: Anchor }) => Omit<Calendar, 'kind'>,
  examples: Pick<TimeRule, 'reads' | 'leaves'>,
): TimeRule => {
  const words = entries.flatMap(([alternatives, by, anchor]) => alternatives.split('|').map((word) => ({ word, by, anchor })));
  const longestFirst = [...words].sort((a, b) => b.word.length - a.word.length);
  const byWord = new Map(words.map(({ word, by, anchor }) => [word, { by, anchor }]));
  return {
    name,
    starts: [...new Set(['その', ...words.map(({ word }) => word.slice(0, 2))])],
    pattern: ja(`(?:その )?(?<word>${longestFirst.map(({ word }) => [...word].join(' ')).join('|')})${not}`),
    build: ({ word }) => {
      const offset = byWord.get((word ?? '').replaceAll(/\s/g, ''));
      return offset && calendar(slots(offset));
    },
    ...examples,
  };
};

/** 今日, 昨日, 翌日, 同日. */
const relativeDay = relative(
  'relative-day',
  [
    ['今日|本日|きょう|ほんじつ|今夜|今晩|今朝|けさ|今夕', 0, 'publication'],
    ['明日|あした|あす|みょうにち|明朝|明晩', 1, 'publication'],
    ['明後日|あさって', 2, 'publication'],
    ['昨日|きのう|さくじつ|昨夜|昨晩|昨夕|ゆうべ', -1, 'publication'],
    ['一昨日|おととい|一昨夜', -2, 'publication'],
    ['同日|この日|その日|あの日|当日|その晩|その夜|その朝|その夕|同夜', 0, 'text'],
    ['翌日|次の日|翌朝|翌晩|あくる日|明くる日', 1, 'text'],
    ['翌々日', 2, 'text'],
    ['前日|前の日|前夜|前晩', -1, 'text'],
    ['前々日', -2, 'text'],
  ],
  '(?!本|の丸|付|選|的|暮らし|葵|香|菜|比|券|限り|々|[がは](?:来|くれ)|こそ)',
  (day) => ({ day }),
  {
    reads: [
      ['おとといの試合', '2025-08-18'],
      ['2021年4月5日に倒れ、翌日に戻った', '2021-04-06'],
      ['2021年4月5日の前日に倒れた', '2021-04-04'],
    ],
    leaves: ['今日性のある主題', '明日香に行く', '前日本代表'],
  },
);

/** 今週, 先週, 翌週. */
const relativeWeek = relative(
  'relative-week',
  [
    ['今週|当週|この週|現在の週|こんしゅう', 0, 'publication'],
    ['先週|昨週|先の週|前の週|せんしゅう', -1, 'publication'],
    ['先々週', -2, 'publication'],
    ['来週|次の週|らいしゅう', 1, 'publication'],
    ['再来週|さ来週|さらいしゅう', 2, 'publication'],
    ['同週|同じ週|その週', 0, 'text'],
    ['前週', -1, 'text'],
    ['翌週', 1, 'text'],
    ['翌々週', 2, 'text'],
  ],
  '(?!刊|号|末|明け|間|比)',
  (week) => ({ week }),
  {
    reads: [
      ['先週に会った', '2025-08-11/2025-08-17'],
      ['会合は7月12日にあり、その前週にも開かれた', '2025-06-30/2025-07-06'],
    ],
    leaves: ['今週号を読む', '前週比で増えた'],
  },
);

/** 今週末, 先週末, 次の週末, 再来週の週末; 週末 alone is the one ahead. */
const relativeWeekend = relative(
  'relative-weekend',
  [
    ['今週末|この週末|今週の週末|週末', 0, 'publication'],
    ['その週末|同週末', 0, 'text'],
    ['先週末|先週の週末|前の週末', -1, 'publication'],
    ['来週末|来週の週末|次の週末', 1, 'publication'],
    ['再来週末|再来週の週末', 2, 'publication'],
    ['翌週末', 1, 'text'],
  ],
  '(?!比)',
  (week) => ({ week, weekend: true }),
  { reads: [['今週末は雨', '2025-08-23/2025-08-24']], leaves: ['今週は末広がり'] },
);

/** 今月, 先月, 翌月, 同月. */
const relativeMonth = relative(
  'relative-month',
  [
    ['今月|当月|本月|この月|このひと月|こんげつ', 0, 'publication'],
    ['先月|昨月|先の月|前の月', -1, 'publication'],
    ['先々月', -2, 'publication'],
    ['来月|次の月', 1, 'publication'],
    ['再来月|さ来月', 2, 'publication'],
    ['同月|同じ月|その月', 0, 'text'],
    ['前月', -1, 'text'],
    ['前々月', -2, 'text'],
    ['翌月', 1, 'text'],
    ['翌々月', 2, 'text'],
  ],
  '(?!号|比|並|末締)',
  (month) => ({ month }),
  {
    reads: [
      ['先月に退いた', '2025-07'],
      ['2020年5月に始め、翌月に終えた', '2020-06'],
    ],
    leaves: ['今月号を読む', '前月比で増えた'],
  },
);

/** 今年, 昨年, 同年, 翌年; 昨 alone where a year's part follows (昨夏). */
const relativeYear = relative(
  'relative-year',
  [
    ['今年|本年|当年|ことし', 0, 'publication'],
    ['昨年|去年|きょねん|先年|先の年|前の年', -1, 'publication'],
    ['一昨年|おととし', -2, 'publication'],
    ['来年|らいねん|明年', 1, 'publication'],
    ['再来年|さ来年', 2, 'publication'],
    ['同年|同じ年|その年|あの年|この年', 0, 'text'],
    ['前年', -1, 'text'],
    ['前々年', -2, 'text'],
    ['翌年|次の年', 1, 'text'],
    ['翌々年', 2, 'text'],
  ],
  '(?!度|比|同|代|齢|並|来|輩|割れ|実績|より)',
  (year) => ({ year }),
  {
    reads: [
      ['昨年に開いた', '2024'],
      ['2018年に廃止し、翌年に復活させた', '2019'],
    ],
    leaves: ['前年比で増えた', '同年代の友人'],
  },
);

/** 今年度, 昨年度, 同年度; 今期 is left alone, for whose it is the text alone knows. */
const relativeFiscalYear = relative(
  'relative-fiscal-year',
  [
    ['今年度|本年度|当年度', 0, 'publication'],
    ['昨年度|去年度|前年度', -1, 'publication'],
    ['一昨年度', -2, 'publication'],
    ['来年度|次年度', 1, 'publication'],
    ['再来年度', 2, 'publication'],
    ['同年度', 0, 'text'],
    ['翌年度', 1, 'text'],
  ],
  '(?!比)',
  (year) => ({ year, fiscal: 'year' }),
  {
    reads: [
      ['今年度の予算', '2025-04/2026-03'],
      ['昨年度の予算', '2024-04/2025-03'],
    ],
    leaves: ['前年度比3割減'],
  },
);

/** 今四半期, 前四半期, 先QTR. */
const relativeQuarter = relative(
  'relative-quarter',
  [
    ['今四半期|当四半期|現四半期|本四半期|現行四半期|現在の四半期|今の四半期|今QTR|当QTR', 0, 'publication'],
    ['前四半期|前の四半期|先四半期|先の四半期|昨四半期|先QTR|前QTR', -1, 'publication'],
    ['来四半期|次四半期|次の四半期|来QTR', 1, 'publication'],
    ['翌四半期', 1, 'text'],
  ],
  '(?!比)',
  (quarter) => ({ quarter }),
  { reads: [['前四半期の実績', '2025-04/2025-06']], leaves: ['前四半期比で増えた'] },
);

const SEASONS = '春夏秋冬';

/** 昨夏, 今春, 来秋, 翌春, この夏. */
const relativeSeason: TimeRule = {
  name: 'relative-season',
  starts: [...'今昨来翌同一', 'この', 'その', 'あの'],
  pattern: ja(`(?<year>今|昨|一昨|来|翌|同|この|その|あの) ?(?<season>[${SEASONS}])(?!場|季(?!の|に)|日|山|田|川)`),
  build: ({ year, season }) => {
    const offset = { 今: 0, この: 0, 昨: -1, 一昨: -2, 来: 1, 翌: 1, 同: 0, その: 0, あの: 0 }[year ?? ''] ?? 0;
    return calendar({
      year: { by: offset, anchor: ['翌', '同', 'その', 'あの'].includes(year ?? '') ? 'text' : 'publication' },
      season: 21 + SEASONS.indexOf(season ?? ''),
    });
  },
  reads: [
    ['昨夏の猛暑', '2024-22'],
    ['来春の統一選', '2026-21'],
  ],
  leaves: ['昨春場所', '今夏山の'],
};

/** Words that count from publication or from the date mentioned last. Among equally long matches the earlier counts. */
export const relativeRules: TimeRule[] = [
  relativeDay,
  relativeWeek,
  relativeWeekend,
  relativeMonth,
  relativeYear,
  relativeFiscalYear,
  relativeQuarter,
  relativeSeason,
];
