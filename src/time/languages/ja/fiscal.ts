import { calendar } from '../../reading/meaning.ts';
import type { TimeRule } from '../../reading/rule.ts';
import { MONTH, NUMBER_STARTS, readNumber } from './numerals.ts';
import { ja } from './pattern.ts';

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
  pattern: ja(`(?<month>${MONTH}) 月期`),
  build: ({ month }) => calendar({ month: readNumber(month), fiscal: 'term' }),
  reads: [['令和7年3月期の決算', '2024-04/2025-03']],
  leaves: ['3月の期限'],
};

/** 第3四半期, 第一クォーター, 4Q. */
const quarter: TimeRule = {
  name: 'quarter',
  units: 'Q',
  starts: '第1234',
  pattern: ja('(?:第 (?<count>[1-4一二三四]) ?(?:四半期|クォーター|Q)|(?<short>[1-4])Q(?![A-Za-z\\d]))'),
  build: ({ count, short }) => calendar({ quarter: readNumber(count ?? short) }),
  reads: [
    ['2025年第3四半期の売上', '2025-07/2025-09'],
    ['2024年の1Qに伸びた', '2024-01/2024-03'],
  ],
  leaves: ['第3四半世紀', '2QB'],
};

/** 上半期, 下期, 中間期: half of a year or fiscal year, alone of the one that is. */
const half: TimeRule = {
  name: 'half',
  starts: ['上半', '上期', '下半', '下期'],
  pattern: ja('(?<half>[上下])(?:半期|期(?!待|間|限))'),
  build: ({ half }) => calendar({ half: half === '上' ? 1 : 2 }),
  reads: [
    ['2024年度下半期の売上', '2024-10/2025-03'],
    ['2024年上期の実績', '2024-01/2024-06'],
  ],
  leaves: ['下期待', '上期限'],
};

/** Fiscal years and their parts. Among equally long matches the earlier counts. */
export const fiscalRules: TimeRule[] = [fiscalYear, shortFiscalYear, fiscalTerm, quarter, half];
