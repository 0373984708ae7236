import type { Language } from '../../reading/rule.ts';
import { businessYear } from './business.ts';
import { eraRules } from './calendar/eras.ts';
import { fiscalRules } from './calendar/fiscal.ts';
import { lastOfDays, monthRules } from './calendar/months.ts';
import { numericRules } from './calendar/numeric.ts';
import { relativeRules } from './calendar/relative.ts';
import { seasonRules } from './calendar/seasons.ts';
import { turnRules } from './calendar/turns.ts';
import { weekdayRules } from './calendar/weekdays.ts';
import { yearRules } from './calendar/years.ts';
import { countRules } from './counts/counts.ts';
import { durationRules } from './counts/durations.ts';
import { shiftRules } from './counts/shifts.ts';
import { windowRules } from './counts/windows.ts';
import { asksForDate, isBackground, isCompared, isDateline, isOwnToday, isReport, readCue } from './cues.ts';
import { eventCount } from './event-count.ts';
import { guardRules } from './guards.ts';
import { closer, links } from './links.ts';
import { edges, suffixes } from './modifiers.ts';
import { ja, LETTERS } from './pattern.ts';

/**
 * Japanese. The longest match wins; among equals the earlier in this list, so look-alikes stand first and plain lengths of time last.
 */
export const japanese: Language = {
  script: /[\u3040-\u30ff\u3400-\u9fff]/,
  numerals: '〇一二三四五六七八九十廿百千',
  letters: LETTERS,
  rules: [
    guardRules,
    countRules,
    numericRules,
    eraRules,
    fiscalRules,
    yearRules,
    monthRules,
    seasonRules,
    weekdayRules,
    relativeRules,
    turnRules,
    shiftRules,
    windowRules,
    durationRules,
  ].flat(),
  guests: [],
  prefixes: [],
  suffixes,
  edges,
  continuations: [lastOfDays],
  links,
  glue: ja(
    ' (?:[(〈《](?:\\d{4}|[一-龠]{2}(?:\\d{1,2}|元)) ?年?[)〉》] 年?)?(?:[*_]{1,2})?(?:の|における|となる|に?当たる|にあたる|/|から|、|,)? ',
  ),
  closer,
  joints: { from: /から/, of: /の/, being: /の|となる|たる/ },
  cues: readCue,
  particles: '[にはでのを]',
  byline: /(?:新聞|新報|日報|通信|ニュース)社?[\s\u3000]*(?:$|[（(]|記者|編集|取材|文)|(?:記者|文責|取材・文|文)[\s\u3000]*[・:：=＝]/u,
  published: /配信|放送|公開|掲載|発行|発表|更新|投稿|公表|付/,
  titles:
    /(?<!「[^「」\n]{0,40})『[^『』「」。\n]{1,30}』|(?<=映画|小説|楽曲|曲|作品|番組|連載|絵本|詩集|ドラマ|アルバム|著書|論文|写真集|舞台|漫画|歌集|句集|雑誌|絵画|新曲)「[^「」。\n]{1,30}」/g,
  typed: { around: 'の|に|は|間|中|まで|分|頃', and: 'と', opens: /(?!)/, toEnd: 'から|より' },
  asksForDate,
  isBackground,
  isCompared,
  isDateline,
  isReport,
  isOwnToday,
  sentenceEnd: /[。！？!?]/,
  businessYear,
  eventCount,
  isMonthFirst: () => true,
  namesOtherYears: true,
};
