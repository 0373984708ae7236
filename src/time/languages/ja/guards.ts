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
  // Places: 八日町, 四日市市, 三日月町, 廿日市.
  '[一二三四五六七八九十廿]{1,3}日(?:町|市(?!民|長|議)|通り?|橋|台|山|田(?!中)|川|原|谷|島|村|浜|堂)',
  '[一二三四五六七八九十]{1,3}月(?:町|堂|山|田(?!中))',
  '(?:1[0-2]|[1-9])月決算(?:企業|会社|の?法人)',
  '[\\d一二三四五六七八九十百千]{1,5}年(?:の(?:長き|歴史|歳月|伝統|時を|眠り|節目|月日)|来の)',
  '[1-3一二三]世紀(?:の(?:歴史|長|時)|を(?:超|越)|近く|にわた|ぶり|以上|余り)',
  '(?:令和|平成|昭和|大正|明治)(?:元|\\d{1,2})年(?:法律|政令|省令|府令|条例|規則|告示)?第\\d{1,5}号',
  '(?:令和|平成|昭和|大正|明治)(?:元|\\d{1,2})年\\([^()]{1,4}\\)第?\\d{1,6}号',
  '\\d{4}年法律第\\d{1,5}号',
  // 東京 and 共和国 in kana.
  '(?<=と[うお]|[いらびりは])きょう(?!は|の|も|、|か)|きょう(?:わこく|かい|りょく|そう|ぎ|だい)',
  '八月踊',
  '千年(?:紀|王国|杉)',
  '一月万冊',
  '二月堂',
  '三年生|[一二四五六]年生',
  '万年筆',
  '紀元前 ?[\\d一二三四五六七八九十]{1,5} ?世紀',
  '毎年 ?[\\d一二三四五六七八九十]{1,2}月(?: ?[\\d一二三四五六七八九十]{1,3}日)?',
  '毎月 ?[\\d一二三四五六七八九十]{1,3}日',
  '毎週 ?[月火水木金土日]曜日?',
  '今日性',
  '明日香|明日葉',
  '五月(?:女|雨|蠅|晴|人形)',
  '春(?:日|雨|巻|菊|樹)',
  '秋(?:葉原|田|刀魚)',
  '夏(?:目|樹)',
  '第[\\d一二三四五六七八九十]{1,4}(?:日|月)[一-龠]?丸',
  '第[\\d一二三四五六七八九十]{1,4}日[一-龠]{1,2}丸',
];

const STARTS = [...'毎紀今明昨万令平昭大0123456789一二三四五六七八九十廿百千春秋夏第', '日', 'きょ'];

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

/** 内線2025-11, LR-2025-12, No.2026/4, 部品「2026-02」: numbers of things. */
const thingNumber: TimeRule = {
  name: 'thing-number',
  starts: '0123456789',
  units: '-/.',
  pattern: ja(
    '(?<=(?:内線|電話|TEL|Tel|FAX|番号|品番|型番|通巻|No|Ver|ver|ext)[.:：]? ?|[A-Za-z]-|[A-Za-z]{2}|[「『]|[第v]|\\d-)\\d{1,4}(?:[-/.]\\d{1,4}){1,4}',
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['内線2025-11へ', 'nothing'],
    ['部品「2026-02」への交換', 'nothing'],
    ['警報LR-2025-12を止める', 'nothing'],
  ],
  leaves: ['2025-12-07版'],
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
export const guardRules: TimeRule[] = [lookAlike, thingNumber, otherNumber];
