import type { Link } from '../../reading/rule.ts';
import { DASH, ja } from './pattern.ts';

const WEEKDAY = '(?:\\([月火水木金土日](?:・祝)?\\))?';
/** The hour that may stand between a day and the から that links it to the next. */
const HOUR = '(?:の?(?:未明|明け方|早朝|朝|午前|正午|昼|午後|夕方|夕|夜|深夜|夜半))?';

/** 8日から13日に延期: two days, and no stretch between them. */
const NOT_MOVED =
  '(?! (?:\\d{1,4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上中下]旬)?(?:に|へ)(?:延期|変更|前倒|繰り|先送り|引き上げ|引き下げ|短縮|延長|移|改|ずら))';

/** 10月24~26日, 3月11日から18日, 2020年6月以降7月. */
export const links: Link[] = [
  { name: 'to', pattern: ja(`${WEEKDAY}(?:${HOUR} から${NOT_MOVED}|より| ${DASH}|以降|に?至る) `), joins: 'range' },
  { name: 'and', pattern: ja(`${WEEKDAY} (?:、|・|,|と|および|及び|並びに|や|または|か) `), joins: 'list' },
];

/** まで, の間, にかけて behind a range belong to it. */
export const closer = ja(`(?:${HOUR}にかけて| (?:まで|以前|にかけて|にわたって|いっぱい))`);
