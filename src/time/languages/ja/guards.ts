import type { TimeRule } from '../../reading/rule.ts';
import { ja } from './pattern.ts';

/** Words that begin like a time and are none: names of newspapers, sayings, ordinals, money, people. */
const WORDS = [
  '毎日(?:新聞|放送)',
  '日曜(?:討論|スクープ|劇場|大工|版)',
  '(?:今|明|昨)日子',
  '一日(?:千秋|中|も早く|一善|署長|警察署長|の長|でも早く)',
  '三日(?:坊主|天下|月|三晩)',
  '(?:二|2)日酔い',
  '十日(?:町|市場)',
  '(?:四|五|八|廿)日市',
  '八月踊',
  '千年(?:紀|王国|杉)',
  '一月万冊',
  '二月堂',
  '三年生|[一二四五六]年生',
  '万年筆',
  '紀元前 ?[\\d一二三四五六七八九十]{1,5} ?(?:世紀|年)',
  '毎年 ?[\\d一二三四五六七八九十]{1,2}月(?: ?[\\d一二三四五六七八九十]{1,3}日)?',
  '毎月 ?[\\d一二三四五六七八九十]{1,3}日',
  '毎週 ?[月火水木金土日]曜日?',
  '今日性',
  '明日香|明日葉',
  '春(?:日|雨|巻|菊|樹)',
  '秋(?:葉原|田|刀魚)',
  '夏(?:目|樹)',
  '第[\\d一二三四五六七八九十]{1,4}(?:日|月)[一-龠]?丸',
  '第[\\d一二三四五六七八九十]{1,4}日[一-龠]{1,2}丸',
];

const STARTS = ['毎日', '毎年', '毎月', '毎週', '紀元', '日曜', '今日', '明日', '昨日', '万年', ...'一三二十四五六八廿千春秋夏第'];

/** Look-alikes are read as no time, and what follows them is read on its own. */
const lookAlike: TimeRule = {
  name: 'look-alike',
  starts: STARTS,
  pattern: ja(`(?:${WORDS.join('|')})`),
  build: () => ({ kind: 'none' }),
  reads: [
    ['毎日新聞によると', 'nothing'],
    ['一日千秋の思い', 'nothing'],
    ['第12日昇丸が沈んだ', 'nothing'],
  ],
  leaves: ['毎日の仕事', '12日に沈んだ'],
};

/** 3-4の賛成, 7.18%, 28項目, 1.2倍: numbers with another unit. */
const otherNumber: TimeRule = {
  name: 'other-number',
  units: '-./,・',
  starts: '0123456789',
  pattern: ja(
    '\\d{1,4}(?:[-./,・]\\d{1,4}){1,3} ?(?:%|倍|票|点|割|円|ドル|億|万|人|個|件|kg|km|cm|mm|m\\b|度|ポイント|対|号|インチ|秒|勝)',
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['7.18%の上昇', 'nothing'],
    ['3-4票の差', 'nothing'],
  ],
  leaves: ['7.18に上昇した'],
};

/** Look-alikes. Among equally long matches the earlier counts. */
export const guardRules: TimeRule[] = [lookAlike, otherNumber];
