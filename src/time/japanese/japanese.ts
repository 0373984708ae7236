import type { Language } from '../rule.ts';
import { readCue } from './cues.ts';
import * as durations from './durations.ts';
import * as eras from './eras.ts';
import * as fiscal from './fiscal.ts';
import * as guards from './guards.ts';
import { closer, links } from './links.ts';
import { edges, suffixes } from './modifiers.ts';
import * as months from './months.ts';
import * as numeric from './numeric.ts';
import { ja } from './pattern.ts';
import * as relative from './relative.ts';
import { season } from './seasons.ts';
import * as shifts from './shifts.ts';
import * as weekdays from './weekdays.ts';
import * as windows from './windows.ts';
import * as years from './years.ts';

const { lastOfDays, ...monthRules } = months;

/**
 * Japanese. The longest match wins; among equals the earlier in this list, so look-alikes stand first and plain durations last.
 */
export const japanese: Language = {
  rules: [guards, numeric, eras, fiscal, years, monthRules, { season }, weekdays, relative, shifts, windows, durations].flatMap((family) =>
    Object.values(family),
  ),
  prefixes: [],
  suffixes,
  edges,
  continuations: [lastOfDays],
  links,
  glue: ja(' (?:の|における|となる|に?当たる|にあたる|/|から|、|,)? '),
  closer,
  cues: readCue,
};
