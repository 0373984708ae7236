import type { Meaning } from '../../../reading/meaning.ts';
import type { Groups, TimeRule } from '../../../reading/rule.ts';
import { ja } from '../pattern.ts';
import { readSteps, STEP_STARTS, STEP_UNITS, STEPS } from './steps.ts';

const MORE = '(?<more>(?:余り|あまり|余|強)の?)?(?<about>ほど|くらい|ぐらい|近く|弱)?';
const PLUS = '(?<plus>以上)?';

const shift = ({ steps: counted, more, about, plus }: Groups, direction: 1 | -1, from: 'publication' | 'text'): Meaning | undefined => {
  const steps = readSteps(counted);
  if (steps.length === 0) return undefined;
  return {
    kind: 'shift',
    steps,
    direction,
    from,
    ...(more === undefined ? {} : { over: true }),
    ...(about === undefined ? {} : { approximate: true }),
    ...(plus === undefined ? {} : { edge: direction > 0 ? 'since' : 'until' }),
  };
};

/** その3日前, それから2年前; 会談の数日前 counts from the date of the event, the one mentioned last. */
const beforeThat: TimeRule = {
  name: 'units-before-that',
  starts: ['その', 'それ', 'そこ', ...STEP_STARTS],
  units: STEP_UNITS,
  pattern: ja(
    `(?:その|それより|そこから|(?<=[一-龠ァ-ヶー]の|[一-龠ァ-ヶー]から)) ?(?<steps>${STEPS})${MORE} ${PLUS} (?:前(?!後|半|年|回)|まえ)`,
  ),
  build: (groups) => shift(groups, -1, 'text'),
  reads: [
    ['6月20日の投票の3日前に撤回した', '2025-06-17'],
    ['2020年5月に着工したが、その2年前に決まっていた', '2018'],
  ],
  leaves: ['3日前に聞いた', 'その3日前後'],
};

/** 3日前, 数週間まえ, 1カ月あまり前: back from publication, or from the date a の before it speaks of. */
const before: TimeRule = {
  name: 'units-before',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(
    `(?<steps>${STEPS}|[1-9]000 年)${MORE} ${PLUS} (?:前(?!後|半|年|回)|まえ)(?:(?=(?<than>の\\d{1,4}(?:\\.\\d)?(?:倍|割|%|分)|の半分|に比べ|比))|)`,
  ),
  build: (groups) => {
    const meaning = shift(groups, -1, 'publication');
    return meaning?.kind === 'shift' && groups.than !== undefined ? { ...meaning, compared: true } : meaning;
  },
  reads: [
    ['3日前に聞いた', '2025-08-17'],
    ['30年前に建った', '1995'],
  ],
  leaves: ['3日前後に聞いた', '3年前半に聞いた'],
};

const LATER = '(?:後(?!半|退|継|輩|ろ)|あと(?!ずさ)|のち|先(?!週|月|行|進|頭|送))';

/** 2か月後, その3日後, それから一カ月後: on from the date mentioned last. */
const after: TimeRule = {
  name: 'units-after',
  starts: ['その', 'それ', 'そこ', '同', ...STEP_STARTS],
  units: STEP_UNITS,
  pattern: ja(`(?<that>その|それから|そこから|同)? ?(?<steps>${STEPS})${MORE} ${PLUS} ${LATER}`),
  build: (groups) => {
    const meaning = shift(groups, 1, 'text');
    return meaning?.kind === 'shift' && groups.that === undefined ? { ...meaning, loose: true } : meaning;
  },
  reads: [['6月12日に調印した。その2週間後、議会が承認した', '2025-06-26']],
  leaves: ['その3日後半', '2年後輩'],
};

/** 今から2週間で, 今から3年後: on from publication. */
const fromNow: TimeRule = {
  name: 'units-from-now',
  starts: ['今か', '今 ', '現在'],
  pattern: ja(`(?:今|現在) ?から ?(?<steps>${STEPS})${MORE} ${PLUS} (?:で|${LATER})`),
  build: (groups) => shift(groups, 1, 'publication'),
  reads: [['今から2年後に完成する', '2027-08~']],
  leaves: ['今から2年の間', '2年後に完成する'],
};

/** 今から10年前. */
const agoFromNow: TimeRule = {
  name: 'units-ago',
  starts: ['今か', '今 ', '現在'],
  pattern: ja(`(?:今|現在) ?から ?(?<steps>${STEPS})${MORE} ${PLUS} 前`),
  build: (groups) => shift(groups, -1, 'publication'),
  reads: [['今から10年前に建った', '2015']],
  leaves: ['今から10年の間', '10年前に建った'],
};

/** 2ヶ月経ったら, 2ヶ月経過後. */
const elapsed: TimeRule = {
  name: 'units-elapsed',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(`(?<steps>${STEPS})間? ?(?:経ったら|経ってから|経過後|経過したら|経過してから|過ぎたら|過ぎに)`),
  build: (groups) => shift(groups, 1, 'publication'),
  reads: [['2ヶ月経ったら戻る', '2025-10-20~']],
  leaves: ['2ヶ月の経過'],
};

/** 明日から二日で, 今日から4日で: only behind the day they count from. */
const inUnits: TimeRule = {
  name: 'units-in',
  starts: STEP_STARTS,
  units: STEP_UNITS,
  pattern: ja(`(?<=日から )(?<steps>${STEPS})間?で(?!あ|す|は|な|し)`),
  build: (groups) => shift(groups, 1, 'publication'),
  reads: [['今日から4日で仕上げる', '2025-08-24']],
  leaves: ['4日で仕上げる'],
};

/** So many units before or after. Among equally long matches the earlier counts. */
export const shiftRules: TimeRule[] = [beforeThat, before, after, fromNow, agoFromNow, elapsed, inUnits];
