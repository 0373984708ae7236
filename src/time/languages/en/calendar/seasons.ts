import { calendar } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { SEASON, seasonOf } from '../names.ts';
import { en, startsOf } from '../pattern.ts';
import { offsetOf } from './relative-words.ts';

/** last spring, this summer, next winter. */
const relativeSeason: TimeRule = {
  name: 'relative-season',
  starts: startsOf('last|this|next|past|previous|current|that'),
  pattern: en(`(?<word>last|this|next|past|previous|current|that) (?<season>${SEASON})`),
  build: ({ word, season }) => calendar({ season: seasonOf(season), year: offsetOf(word) }),
  reads: [
    ['last spring', '2024-21'],
    ['next winter', '2026-24'],
  ],
  leaves: ['last springs'],
};

/** the summer before last. */
const seasonBeforeLast: TimeRule = {
  name: 'season-before-last',
  starts: startsOf('the|spring|summer|autumn|fall|winter'),
  pattern: en(`(?:the )?(?<season>${SEASON}) before last(?![a-z])`),
  build: ({ season }) => calendar({ season: seasonOf(season), year: { by: -2, anchor: 'publication' } }),
  reads: [['They met the summer before last.', '2023-22']],
  leaves: ['the summer before lastly'],
};

/** the following spring, the previous autumn: the next one after the date mentioned last, or the last before it. */
const followingSeason: TimeRule = {
  name: 'following-season',
  starts: startsOf('the|previous|following|next'),
  pattern: en(`(?:the |(?<=\\bthe ))(?:(?<before>previous|preceding)|following|next) (?<season>${SEASON})`),
  build: ({ before, season }) =>
    calendar({ season: seasonOf(season), following: true, ...(before === undefined ? {} : { backwards: true }) }),
  reads: [
    ['He died in October 1931, and the following spring they sold it.', '1932-21'],
    ['He died in May 1931; the previous autumn they had met.', '1930-23'],
  ],
  leaves: ['the following springs'],
};

/** in the spring, by summer, spring 2025. */
const season: TimeRule = {
  name: 'season',
  starts: startsOf('the|spring|summer|autumn|fall|winter'),
  pattern: en(
    `(?:(?<=\\b(?:in|by|since|until|through|throughout|over|during|early|late|before|after|mid) )(?:the )?(?<asked>${SEASON})|(?<season>${SEASON})(?= (?:of )?(?:[12]\\d{3}|nineteen|two thousand)))`,
  ),
  build: ({ asked, season: name }) => calendar({ season: seasonOf(asked ?? name) }),
  reads: [
    ['the spring of 2024', '2024-21'],
    ['in the spring', '2025-21'],
  ],
  leaves: ['a spring in her step'],
};

/** Seasons. Among equally long matches the earlier counts. */
export const seasonRules: TimeRule[] = [relativeSeason, followingSeason, seasonBeforeLast, season];
