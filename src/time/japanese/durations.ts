import type { Duration, NoTime } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';
import { COUNT } from './numerals.ts';
import { ja } from './pattern.ts';
import { readSteps, STEP_STARTS, STEPS } from './steps.ts';

const none: NoTime = { kind: 'none' };
const LIMIT = '(?: ?(?:以内|以上|未満|以下|あまり|余り|余|ほど|程度|近く|足らず|弱|強|超))?';

const duration = (text: string | undefined): Duration => {
  const steps = readSteps(text);
  return { kind: 'duration', ...(steps.length > 0 ? { steps } : {}) };
};

/** 30日間, 6か月, 2年半, 50日以内: a count of days or more that is no date. */
export const duration1: TimeRule = {
  name: 'duration',
  starts: STEP_STARTS,
  pattern: ja(`(?<steps>${STEPS}) ?(?:間(?!近|際|違|隔|もなく))?(?:半(?!ば|数))?${LIMIT}`),
  build: ({ steps }) => duration(steps),
};

/** 5時間, 3時間半, 45分間, 24時間以内. */
export const hours: TimeRule = {
  name: 'duration-of-hours',
  starts: '0123456789一二三四五六七八九十廿百数何',
  pattern: ja(`${COUNT} ?(?:時間|分間|秒間)(?:半(?!ば))?(?: ?\\d{1,2} ?分)?${LIMIT}(?!帯|割|目)`),
  build: () => ({ kind: 'duration' }),
};

/** 1日1回, 1日当たり, 1日で, 10日目, 3日ぶり, 2日連続: counts of days that are neither dates nor spans worth keeping. */
export const rate: TimeRule = {
  name: 'rate',
  starts: STEP_STARTS,
  pattern: ja(
    `${COUNT} (?:日|週間?|[かカヶヵケ]月|年) (?:当たり|あたり|に ?[\\d一]+ ?[回度]|[\\d一二三]+ ?[回度]|おき|ごと|毎|ぶり|連続|目|分の|生|物)`,
  ),
  build: () => none,
};

/** 「1日で終わらせる」, 3日にわたって: a count of days told by the words behind it. */
export const inDays: TimeRule = {
  name: 'duration-in-days',
  starts: STEP_STARTS,
  pattern: ja('(?<!から ?|[~-])(?<steps>[1-9一二三四五六七八九数]) 日(?=で[^すはもあし、。]|あまり|余り|ほど|足らず|近く|にわた)'),
  build: ({ steps }) => duration(`${steps}日`),
};
