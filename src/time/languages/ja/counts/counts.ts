import type { TimeRule } from '../../../reading/rule.ts';
import { COUNT } from '../numerals.ts';
import { ja } from '../pattern.ts';
import { durationOf } from './duration-of.ts';
import { STEP_STARTS, STEP_UNITS } from './steps.ts';

/** 1日1回, 1日当たり, 1日で, 10日目, 3日ぶり, 2日連続: counts of days that are neither dates nor spans worth keeping. */
const rate: TimeRule = {
  name: 'rate',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(
    `${COUNT} (?:日|週間?|[かカヶヵケ]月|年) (?:当たり|あたり|に ?[\\d一]{1,3} ?[回度]|[\\d一二三]{1,3} ?[回度]|おき|ごと|毎|ぶり|連続|目|分の|平均|[\\d一二三]{1,4} ?(?:万|人|件|個|本|食|杯|歩|時間))|${COUNT} 年(?:生|物)`,
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['1日1回飲む', 'nothing'],
    ['20年ぶりの優勝', 'nothing'],
    ['3日連続で負けた', 'nothing'],
  ],
  leaves: ['3日に会った', '3日後に会う'],
};

/** 「1日で終わらせる」, 3日にわたって: a count of days told by the words behind it. */
const inDays: TimeRule = {
  name: 'duration-in-days',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(
    '(?<!から ?|[~-])(?<steps>[1-9一二三四五六七八九数]|[12]\\d|30) 日(?=で[^すはもあし、。]|かか|をかけ|がか|も(?:待|続|か)|続|が過ぎ|あまり|余り|ほど|足らず|近く|にわた)',
  ),
  build: ({ steps }) => durationOf(`${steps}日`),
  reads: [
    ['作業を1日で終わらせる', 'duration'],
    ['5日にわたって続いた', 'duration'],
  ],
  leaves: ['5日で、終わった'],
};

/** 6月以内, 3月を経過: months counted as laws do; 期間は30日. */
const lawful: TimeRule = {
  name: 'duration-in-law',
  starts: STEP_STARTS,
  units: `${STEP_UNITS}月`,
  pattern: ja('(?<steps>[1-9一二三四五六七八九]|1[0-2]) 月(?=以内|以上|を(?:経過|超え))|(?<=期間は)(?<days>\\d{1,3}日)'),
  build: ({ steps, days }) => durationOf(days ?? `${steps}か月`),
  reads: [
    ['公布の日から6月以内に施行する', 'duration'],
    ['提訴の期間は30日である', 'duration'],
  ],
  leaves: ['6月に施行する'],
};

/** Counts that are neither dates nor spans. Among equally long matches the earlier counts. */
export const countRules: TimeRule[] = [rate, inDays, lawful];
