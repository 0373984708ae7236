import type { TimeRule } from '../../../reading/rule.ts';
import { COUNT } from '../numerals.ts';
import { ja } from '../pattern.ts';
import { durationOf } from './duration-of.ts';
import { STEP_STARTS, STEP_UNITS, STEPS } from './steps.ts';

const LIMIT = '(?: ?(?:以内|以上|未満|以下|あまり|余り|余|ほど|程度|近く|足らず|弱|強|超))?';

/** 30日間, 6か月, 2年半, 50日以内: a count of days or more that is no date. */
const length: TimeRule = {
  name: 'duration',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(`(?<steps>${STEPS})(?: ?間(?!近|際|違|隔|もなく))?(?:半(?!ば|数))?${LIMIT}`),
  build: ({ steps }) => durationOf(steps),
  reads: [
    ['30日間の休戦', 'duration'],
    ['2年半の任期', 'duration'],
  ],
  leaves: ['30日に休戦', '2年生'],
};

/** 5時間, 3時間半, 45分間, 24時間以内. */
const hours: TimeRule = {
  name: 'duration-of-hours',
  units: '時分秒.、',
  starts: '0123456789一二三四五六七八九十廿百数',
  pattern: ja(`${COUNT} ?(?:時間|分間|秒間)(?:半(?!ば))?(?: ?\\d{1,2} ?分)?${LIMIT}(?!帯|割|目)`),
  build: () => ({ kind: 'duration' }),
  reads: [
    ['3時間半話し合った', 'duration'],
    ['24時間以内に去れ', 'duration'],
  ],
  leaves: ['3時間目の授業', '3時に去れ'],
};

/** Lengths of time. Among equally long matches the earlier counts. */
export const durationRules: TimeRule[] = [length, hours];
