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

/** Its end is a December. */
const isYear = (meaning: Calendar): boolean => slotsOf(meaning).join() === 'year' && meaning.fiscal === undefined;

const partRule = (part: Part, starts: string, words: string, examples: Pick<Modifier, 'reads' | 'leaves'>): Modifier => ({
  name: part,
  starts: `の${starts}`,
  pattern: ja(`の?(?:${words})`),
  apply: (meaning, { end }) => {
    if (!hasParts(meaning)) return undefined;
    if (end !== undefined && meaning.fiscal !== undefined) return { ...meaning, part, ends: true };
    return { ...meaning, part, ...(end !== undefined && isYear(meaning) ? { month: 12 } : {}) };
  },
  ...examples,
});

/** 上旬・初旬・初め・前半, 中旬・半ば, 下旬・末・後半. */
const parts: Modifier[] = [
  partRule('early', '上初始は冒頭前早', '上旬|初旬|初頭|冒頭|初め|始め|はじめ|初(?=[、の])|前半|早々|早い時期|頭(?!取|脳|角|打)', {
    reads: [['2024年4月上旬に開く', '2024-04~']],
    leaves: ['3月頭取が退く'],
  }),
  partRule('mid', '中半な', '中旬|中頃|中ごろ|中盤|半ば|なかば', { reads: [['2024年半ばに開く', '2024~']], leaves: ['3月中に開く'] }),
  partRule('late', '下末終お後暮', '下旬|(?<end>末(?:日|頃|ごろ)?(?!裔|期|端|路|梢)|暮れ)|終わり|終盤|おわり|後半|終わりごろ', {
    reads: [['2024年10月末に開く', '2024-10~']],
    leaves: ['2024年末裔が住む'],
  }),
];

/** 頃, 前後, ぐらい, 近く. */
const approximate: Modifier = {
  name: 'about',
  starts: 'の頃ごこ前くぐ近あ',
  pattern: ja('(?:の?頃|の?ごろ|のころ|前後|くらい|ぐらい|近く(?!の|に)|あたり(?!の|で))'),
  apply: (meaning) => (isDated(meaning) ? { ...meaning, approximate: true } : undefined),
  reads: [
    ['2025年6月ごろに開く', '2025-06~'],
    ['4月1日前後に開く', '2026-04-01~'],
  ],
  leaves: ['6月の近所で開く'],
};

const edge = (name: 'since' | 'until' | 'by', starts: string, words: string, examples: Pick<Modifier, 'reads' | 'leaves'>): Modifier => ({
  name,
  starts,
  pattern: ja(`(?:${words})`),
  apply: (meaning) => (isDated(meaning) && meaning.edge === undefined ? { ...meaning, edge: name } : undefined),
  ...examples,
});

/** 以降・から・以来, 以前・まで, までに. */
const bounds: Modifier[] = [
  edge('by', 'ま', 'までに(?!も|わた)|迄に', {
    reads: [['2024年10月20日までに返す', '2024-10-20']],
    leaves: ['2024年10月20日までにも返す'],
  }),
  edge('until', '以まよ迄', '以前|まで(?!もな|も|(?:の)?(?:延期|先送り|延ば|持ち越|ずれ込|待た))|迄|よりも?前', {
    reads: [
      ['2028年まで続く', '../2028'],
      ['2014年以前の地図', '../2014'],
    ],
    leaves: ['2028年の前に'],
  }),
  edge(
    'since',
    '以よから~〜～に',
    '以降|以後|以来|より ?(?:も ?)?後(?!ろ)|から(?!の?\\d|ず|か[っい])|[~〜～](?= ?(?:$|[。、)]))|に入ってから|に入って以降|になってから|を機に',
    {
      reads: [
        ['2024年5月以降は減った', '2024-05/..'],
        ['2020年6月から休んでいる', '2020-06/..'],
      ],
      leaves: ['2024年5月から2024年6月まで'],
    },
  ),
];

/** 来年にかけて, alone: from publication to the end of it. */
const towards: Modifier = {
  name: 'towards',
  starts: 'に',
  pattern: ja('にかけて'),
  apply: (meaning) =>
    isCalendar(meaning) ? { kind: 'range', from: { kind: 'calendar', day: { by: 0, anchor: 'publication' } }, to: meaning } : undefined,
  reads: [['来年にかけて続く', '2025-08-20/2026']],
  leaves: ['3月から4月にかけて続く', '3日間にかけて'],
};

/** 9月16日の週, 18日の週. */
const weekOf: Modifier = {
  name: 'week-of',
  starts: 'の',
  pattern: ja('の(?<unit>週|月)(?!末|間|曜)'),
  apply: (meaning, { unit }) =>
    isCalendar(meaning) && meaning.day !== undefined ? { ...meaning, around: unit === '週' ? 'week' : 'month' } : undefined,
  reads: [['9月16日の週に開く', '2025-09-15/2025-09-21']],
  leaves: ['9月の週に開く', '9月16日の週末に開く'],
};

/** 今週の残りの日, その年いっぱい: from publication to its end. */
const rest: Modifier = {
  name: 'rest',
  starts: 'のい',
  pattern: ja('(?:の残り(?:の日)?|いっぱい)'),
  apply: (meaning) => (hasParts(meaning) && isRelative(meaning) ? { ...meaning, rest: true } : undefined),
  reads: [['今年いっぱい続く', '2025-08-20/2025-12-31']],
  leaves: ['2020年いっぱい続く'],
};

const isRelative = (meaning: Calendar): boolean => slotsOf(meaning).every((slot) => typeof meaning[slot] === 'object');

/** Japanese modifiers stand behind what they modify. */
export const suffixes: Modifier[] = [...parts, weekOf, rest, approximate];

/** What opens an expression to one side; にかけて before に入ってから. */
export const edges: Modifier[] = [towards, ...bounds];
