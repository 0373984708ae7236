import type { Part } from '../../../model/edtf.ts';
import type { Calendar, Meaning } from '../../reading/meaning.ts';
import { finenessOf, slotsOf } from '../../reading/meaning.ts';
import type { Modifier } from '../../reading/rule.ts';
import { ja } from './pattern.ts';

const isCalendar = (meaning: Meaning): meaning is Calendar => meaning.kind === 'calendar';

const isDated = ({ kind }: Meaning): boolean => kind === 'calendar' || kind === 'shift' || kind === 'range';

/** Days have no beginning or end worth a name; months, years, weeks and what lies between have. */
const hasParts = (meaning: Meaning): meaning is Calendar => {
  if (!isCalendar(meaning) || meaning.part !== undefined || meaning.edge !== undefined) return false;
  const finest = slotsOf(meaning).at(-1);
  return finest !== undefined && finenessOf(finest) < finenessOf('weekday') && finest !== 'season';
};

const partRule = (part: Part, starts: string, words: string): Modifier => ({
  name: part,
  starts: `の${starts}`,
  pattern: ja(`の?(?:${words})`),
  apply: (meaning) => (hasParts(meaning) ? { ...meaning, part } : undefined),
});

/** 上旬・初旬・初め・前半, 中旬・半ば, 下旬・末・後半. */
const parts: Modifier[] = [
  partRule('early', '上初始は冒頭前早', '上旬|初旬|初頭|冒頭|初め|始め|はじめ|初(?=[、の])|前半|早々|早い時期|頭(?!取|脳|角|打)'),
  partRule('mid', '中半な', '中旬|中頃|中ごろ|中盤|半ば|なかば'),
  partRule('late', '下末終お後暮', '下旬|末(?:日|頃|ごろ)?(?!裔|期|端|路|梢)|終わり|終盤|おわり|後半|暮れ|終わりごろ'),
];

/** 頃, 前後, ぐらい, 近く. */
const approximate: Modifier = {
  name: 'about',
  starts: 'の頃ごこ前くぐ近あ',
  pattern: ja('(?:の?頃|の?ごろ|のころ|前後|くらい|ぐらい|近く(?!の|に)|あたり(?!の|で))'),
  apply: (meaning) => (isDated(meaning) ? { ...meaning, approximate: true } : undefined),
};

const edge = (name: 'since' | 'until' | 'by', starts: string, words: string): Modifier => ({
  name,
  starts,
  pattern: ja(`(?:${words})`),
  apply: (meaning) => (isDated(meaning) && meaning.edge === undefined ? { ...meaning, edge: name } : undefined),
});

/** 以降・から・以来, 以前・まで, までに. */
const bounds: Modifier[] = [
  edge('by', 'ま', 'までに(?!も|わた)|迄に'),
  edge('until', '以まよ迄', '以前|まで(?!もな|も)|迄|よりも?前'),
  edge(
    'since',
    '以よから~〜～に',
    '以降|以後|以来|より ?(?:も ?)?後(?!ろ)|から(?!の?\\d|ず|か[っい])|[~〜～](?= ?(?:$|[。、)]))|に入ってから|に入って以降|になってから|を機に',
  ),
];

/** 来年にかけて, alone: from publication to the end of it. */
const towards: Modifier = {
  name: 'towards',
  starts: 'に',
  pattern: ja('にかけて'),
  apply: (meaning) =>
    isCalendar(meaning) ? { kind: 'range', from: { kind: 'calendar', day: { by: 0, anchor: 'publication' } }, to: meaning } : undefined,
};

/** 9月16日の週, 18日の週. */
const weekOf: Modifier = {
  name: 'week-of',
  starts: 'の',
  pattern: ja('の(?<unit>週|月)(?!末|間|曜)'),
  apply: (meaning, { unit }) =>
    isCalendar(meaning) && meaning.day !== undefined ? { ...meaning, around: unit === '週' ? 'week' : 'month' } : undefined,
};

/** 今週の残りの日, その年いっぱい: from publication to its end. */
const rest: Modifier = {
  name: 'rest',
  starts: 'のい',
  pattern: ja('(?:の残り(?:の日)?|いっぱい)'),
  apply: (meaning) => (hasParts(meaning) && isRelative(meaning) ? { ...meaning, rest: true } : undefined),
};

const isRelative = (meaning: Calendar): boolean => slotsOf(meaning).every((slot) => typeof meaning[slot] === 'object');

/** Japanese modifiers stand behind what they modify. */
export const suffixes: Modifier[] = [...parts, weekOf, rest, approximate];

/** What opens an expression to one side; にかけて before に入ってから. */
export const edges: Modifier[] = [towards, ...bounds];
