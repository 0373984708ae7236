import type { Language } from '../../reading/rule.ts';
import { plainDateRules } from '../en/dates.ts';
import { countRules } from './counts.ts';
import { readCue } from './cues.ts';
import { durationRules } from './durations.ts';
import { eraRules } from './eras.ts';
import { fiscalRules } from './fiscal.ts';
import { guardRules } from './guards.ts';
import { closer, links } from './links.ts';
import { edges, suffixes } from './modifiers.ts';
import { lastOfDays, monthRules } from './months.ts';
import { numericRules } from './numeric.ts';
import { ja } from './pattern.ts';
import { relativeRules } from './relative.ts';
import { seasonRules } from './seasons.ts';
import { shiftRules } from './shifts.ts';
import { weekdayRules } from './weekdays.ts';
import { windowRules } from './windows.ts';
import { yearRules } from './years.ts';

/**
 * Japanese, and the plainest English dates, which stand in its notes. The longest match wins; among equals the earlier in this list, so look-alikes stand first and plain lengths of time last.
 */
export const japanese: Language = {
  rules: [
    guardRules,
    countRules,
    numericRules,
    plainDateRules,
    eraRules,
    fiscalRules,
    yearRules,
    monthRules,
    seasonRules,
    weekdayRules,
    relativeRules,
    shiftRules,
    windowRules,
    durationRules,
  ].flat(),
  prefixes: [],
  suffixes,
  edges,
  continuations: [lastOfDays],
  links,
  glue: ja(' (?:\\((?:\\d{4}|[一-龠]{2}(?:\\d{1,2}|元)) 年\\))?(?:の|における|となる|に?当たる|にあたる|/|から|、|,)? '),
  closer,
  cues: readCue,
  unsaidYear: 'same',
};
