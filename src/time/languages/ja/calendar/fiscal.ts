import { type Anchor, calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { MONTH, NUMBER_STARTS, readNumber } from '../numerals.ts';
import { ja } from '../pattern.ts';

/** 2025年度. */
const fiscalYear: TimeRule = {
  name: 'fiscal-year',
  units: '年',
  starts: '0123456789',
  pattern: ja('(?<year>[12]\\d{3}) 年度'),
  build: ({ year }) => calendar({ year: Number(year), fiscal: 'year' }),
  reads: [['2025年度の予算', '2025-04/2026-03']],
  leaves: ['2025年の予算', '25年度の予算'],
};

/** 25年度: two digits written with care are of this century. */
const shortFiscalYear: TimeRule = {
  name: 'short-fiscal-year',
  units: '年',
  starts: '012',
  pattern: ja('(?<year>[0-2]\\d) 年度(?=[のはにがを、予決上下前後]|$)'),
  build: ({ year }) => calendar({ year: 2000 + Number(year), fiscal: 'year' }),
  reads: [['25年度の予算', '2025-04/2026-03']],
  leaves: ['25年度目の春', '35年度の予算'],
};

/** 3月期: the twelve months that end with the month; 4~6月期 is read as a range before it comes to this. */
const fiscalTerm: TimeRule = {
  name: 'fiscal-term',
  units: '月',
  starts: NUMBER_STARTS,
  pattern: ja(`(?<![-~〜～―–]\\s{0,2})(?<month>${MONTH}) 月期(?!間|限)`),
  build: ({ month }) => calendar({ month: readNumber(month), fiscal: 'term' }),
  reads: [['令和7年3月期の決算', '2024-04/2025-03']],
  leaves: ['3月の期限'],
};

/** 第3四半期, 第一クォーター, 4Q. */
const quarter: TimeRule = {
  name: 'quarter',
  units: 'Q',
  starts: '第1234',
  pattern: ja('(?:第 (?<count>[1-4一二三四]) ?(?:四半期|クォーター|Q)|(?<short>[1-4])Q(?![A-Za-z\\d]))(?<all> ?累計(?:期間)?)?'),
  build: ({ count, short, all }) => calendar({ quarter: readNumber(count ?? short), ...(all === undefined ? {} : { cumulative: true }) }),
  reads: [
    ['2025年第3四半期の売上', '2025-07/2025-09'],
    ['2024年の1Qに伸びた', '2024-01/2024-03'],
  ],
  leaves: ['第3四半世紀', '2QB'],
};

/** 上半期, 下期, 中間期: half of a year or fiscal year, alone of the one that is. */
const half: TimeRule = {
  name: 'half',
  starts: ['上半', '上期', '下半', '下期', '中間'],
  pattern: ja('(?:(?<half>[上下])(?:半期|期(?!待|間|限))|中間期)'),
  build: ({ half }) => calendar({ half: half === '下' ? 2 : 1 }),
  reads: [
    ['2024年度下半期の売上', '2024-10/2025-03'],
    ['2024年上期の実績', '2024-01/2024-06'],
  ],
  leaves: ['下期待', '上期限'],
};

const TERMS: Record<string, [by: number, anchor: Anchor]> = {
  今期: [0, 'publication'],
  当期: [0, 'publication'],
  前期: [-1, 'publication'],
  前々期: [-2, 'publication'],
  次期: [1, 'publication'],
  前の期: [-1, 'text'],
  来期: [1, 'publication'],
  翌期: [1, 'text'],
};

/** 今期, 前の期, 来期: a business year, from the one that is or the one mentioned last. */
const term: TimeRule = {
  name: 'relative-term',
  starts: ['今期', '当期', '前期', '前々', '次期', '前の', '来期', '翌期'],
  pattern: ja(
    '(?<![一-龠\\d])(?<term>今期|当期|前々期|前期|次期(?=の(?:業績|見通|連結|売上|配当|計画|予想)|は|も|に|、)|前の期|来期|翌期)(?!待|間|限|比|日|純|首|連|損|課程|試験|入試|中等|高齢)',
  ),
  build: ({ term: name = '' }) => {
    const [by, anchor] = TERMS[name.replaceAll(/\s/g, '')] ?? [0, 'publication'];
    return calendar({ year: { by, anchor }, fiscal: 'year', ...(anchor === 'publication' ? { term: true } : {}) });
  },
  reads: [
    ['今期は増益を見込む', '2025-04/2026-03'],
    ['次期の見通しは変えない', '2026-04/2027-03'],
    ['前々期は無配だった', '2023-04/2024-03'],
    ['2024年度は黒字だった（前の期は赤字）', '2023-04/2024-03'],
  ],
  leaves: ['前期日程の試験', '今期待する', '次期社長に推す'],
};

/** 前年同期, 前年同月: the stretch mentioned last, a year before. */
const counterpart: TimeRule = {
  name: 'counterpart',
  starts: ['前年', '昨年', '前々'],
  pattern: ja('(?<years>前年|昨年|前々年) 同 (?:(?<month>月)|(?<day>日)|期(?:間)?|四半期|時期)(?!士|僚|生)'),
  build: ({ years, month, day }) => ({
    kind: 'counterpart',
    by: years === '前々年' ? -2 : -1,
    ...(month === undefined ? {} : { grain: 'month' as const }),
    ...(day === undefined ? {} : { grain: 'day' as const }),
  }),
  reads: [
    ['2024年10月の売上は前年同月を上回った', '2023-10'],
    ['2024年4~6月の売上は前年同期比で伸びた', '2023-04/2023-06'],
  ],
  leaves: ['前年の同期生'],
};

/** 25.04-09: months of a year, as tables of results write them. */
const monthsOfYear: TimeRule = {
  name: 'months-of-year',
  units: '.',
  starts: '012',
  pattern: ja(
    '(?<![\\d.])(?<year>[0-2]\\d)\\.(?:(?<from>0[1-9]|1[0-2])-(?<to>0[1-9]|1[0-2])|(?<=\\| ?\\d\\d\\.)(?<first>[1-9])-(?<last>[1-9]|1[0-2])(?= ?(?:\\||期|累計|実績)))(?![\\d.%])',
  ),
  build: ({ year, from, to, first, last }) => ({
    kind: 'range',
    from: calendar({ year: 2000 + Number(year), month: Number(from ?? first) }),
    to: calendar({ year: 2000 + Number(year), month: Number(to ?? last) }),
  }),
  reads: [['25.04-09の実績', '2025-04/2025-09']],
  leaves: ['25.04-09.1', '25.14-19'],
};

/** Fiscal years and their parts. Among equally long matches the earlier counts. */
export const fiscalRules: TimeRule[] = [fiscalYear, shortFiscalYear, fiscalTerm, quarter, half, term, counterpart, monthsOfYear];
