import type { Language } from '../../reading/rule.ts';
import { isMonthFirst } from './american.ts';
import { businessYear } from './business.ts';
import { dateRules, dayBehindLink, plainDateRules } from './calendar/dates.ts';
import { dayRules } from './calendar/days.ts';
import { numericRules } from './calendar/numeric.ts';
import { quarterRules } from './calendar/quarters.ts';
import { relativeRules } from './calendar/relative.ts';
import { weekdayRules } from './calendar/weekdays.ts';
import { yearRules } from './calendar/years.ts';
import { countRules } from './counts/counts.ts';
import { asksForDate, isBackground, isCompared, isDateline, isOwnToday, isReport, readCue } from './cues.ts';
import { eventCount } from './event-count.ts';
import { guardRules } from './guards.ts';
import { links } from './links.ts';
import { onwards, prefixes } from './modifiers.ts';
import { en, LETTERS } from './pattern.ts';

/** English. The longest match wins; among equals the earlier in this list. */
export const english: Language = {
  script: /[a-z]/i,
  numerals: '',
  letters: LETTERS,
  rules: [guardRules, numericRules, dateRules, dayRules, weekdayRules, relativeRules, quarterRules, yearRules, countRules].flat(),
  guests: plainDateRules,
  prefixes,
  suffixes: [],
  edges: onwards,
  continuations: [dayBehindLink],
  links,
  glue: en("(?:,?\\s{0,3}(?:on |the )?|['’]s )"),
  backGlue: en(',? (?:(?:of|in|from|on) (?:the )?)?'),
  closer: en('(?!)'),
  joints: { from: /from/i, of: /(?!)/, being: /\bon\b/i },
  cues: readCue,
  particles: 'on|at|in|the',
  published: /published|updated|posted|date/i,
  byline: /^(?:By|Story by|Words by|Text by) \p{Lu}[^\n.!?]*(?:\p{Lu}\.[^\n.!?]*)*$/u,
  titles:
    /["“](?:[A-Z][A-Za-z'’]{0,20}) (?:(?:[A-Z][A-Za-z'’]{0,20}|of|the|in|a|an|and|on|to|for|at|from|with|by) ){0,7}[A-Z][A-Za-z'’]{0,20}["”]|(?<=\b(?:novel|film|movie|album|song|play|book|show|series|poem|painting|single|opera|musical|memoir|magazine|comedy|drama|documentary) )(?:["“][^"”\n]{1,60}["”]|[*_][^*_\n]{1,60}[*_])/g,
  typed: { around: 'the|in|on|of|during|from', and: 'and', opens: /^from\b/i, toEnd: '\\b(?:to|through|until|till)\\b' },
  asksForDate,
  isBackground,
  isCompared,
  isDateline,
  isReport,
  isOwnToday,
  sentenceEnd:
    /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|Ltd|vs))[.!?]["”’)]?(?=\s+["“(A-Z]|\s*$)/,
  businessYear,
  eventCount,
  isMonthFirst,
  namesOtherYears: false,
};
