import type { Language } from '../../reading/rule.ts';
import { countRules } from './counts.ts';
import { readCue } from './cues.ts';
import { dateRules, dayBehindLink } from './dates.ts';
import { guardRules } from './guards.ts';
import { links } from './links.ts';
import { onwards, prefixes } from './modifiers.ts';
import { numericRules } from './numeric.ts';
import { en } from './pattern.ts';
import { relativeRules } from './relative.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

/** English. The longest match wins; among equals the earlier in this list. */
export const english: Language = {
  rules: [guardRules, numericRules, dateRules, weekdayRules, relativeRules, yearRules, countRules].flat(),
  prefixes,
  suffixes: [],
  edges: onwards,
  continuations: [dayBehindLink],
  links,
  glue: en("(?:,?\\s{0,3}(?:on |the )?|['’]s )"),
  backGlue: en(',? (?:(?:of|in|from|on) (?:the )?)?'),
  closer: en('(?!)'),
  cues: readCue,
  unsaidYear: 'nearest',
};
