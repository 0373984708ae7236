import type { Meaning, Window } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';
import { readSteps, STEP_STARTS, STEP_UNITS, STEPS } from './steps.ts';

const window = (counted: string | undefined, direction: 1 | -1, counts: Window['counts']): Meaning | undefined => {
  const steps = readSteps(counted);
  return steps.length === 0 ? undefined : { kind: 'window', steps, direction, from: 'publication', counts };
};

/** 過去3日間, ここ数年, この三年間, 前の二ヶ月間: up to publication. */
const pastWindow: TimeRule = {
  name: 'past-window',
  starts: ['過去', 'ここ', 'この', '前の', '直'],
  pattern: ja(`(?:過去 の?|ここ|この|前の|直近 の?|直在) ?(?<steps>${STEPS})(?: 間)?(?!前|後|目|ぶり)`),
  build: ({ steps }) => window(steps, -1, 'running'),
  reads: [['過去3日間の雨', '2025-08-17/2025-08-19']],
  leaves: ['過去の3つの雨', 'この3日目'],
};

/** 今後3か月, 向こう3年以内, 次の10年間, これからの2日間: from publication on. */
const comingWindow: TimeRule = {
  name: 'coming-window',
  starts: ['今後', '向こ', '次の', 'これ'],
  pattern: ja(`(?:今後 の?|向こう|次の|これから の?) ?(?<steps>${STEPS})(?: 間)?(?<limit>以内|のうち)?(?!前|後|目|ぶり)`),
  build: ({ steps, limit }) => window(steps, 1, limit === undefined ? 'running' : 'within'),
  reads: [
    ['今後10日間は晴れる', '2025-08-21/2025-08-30'],
    ['向こう3年以内に決める', '2025-08-20/2028-08-20'],
  ],
  leaves: ['今後の話', '次の10日目'],
};

/** 残り3年: what is left from publication on. */
const remaining: TimeRule = {
  name: 'remaining',
  starts: ['残り'],
  pattern: ja(`残り ?(?:約)?(?<steps>${STEPS})(?!目|以)`),
  build: ({ steps }) => window(steps, 1, 'left'),
  reads: [['残り2年の任期', '2025-08/2027-08']],
  leaves: ['残り2年目', '残り2つ'],
};

/** 今から2週間以内. */
const withinFromNow: TimeRule = {
  name: 'within-from-now',
  starts: ['今か', '現在'],
  pattern: ja(`(?:今|現在)から (?<steps>${STEPS})(?: 間)?以内`),
  build: ({ steps }) => window(steps, 1, 'within'),
  reads: [['今から2週間以内に返す', '2025-08-20/2025-09-03']],
  leaves: ['2週間以内に返す'],
};

/** 今日から2週間以内, 明日から3日以内: only behind the day they count from. */
const within: TimeRule = {
  name: 'within',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(`(?<=(?:今|日|月)から )(?<steps>${STEPS})(?: 間)?以内`),
  build: ({ steps }) => window(steps, 1, 'within'),
  reads: [['明日から3日以内に返す', '2025-08-21/2025-08-24']],
  leaves: ['開封から3日以内に返す'],
};

/** So many units up to or from a day. Among equally long matches the earlier counts. */
export const windowRules: TimeRule[] = [pastWindow, comingWindow, remaining, withinFromNow, within];
