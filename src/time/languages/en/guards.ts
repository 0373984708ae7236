import type { TimeRule } from '../../reading/rule.ts';
import { en, startsOf } from './pattern.ts';

const WORDS = [
  'second half(?! of)',
  'second place',
  'second time',
  'first time',
  'third time',
  'may not',
  'march on',
  'sun (?:rose|set|shone)',
  'sat (?:down|on|in|at)',
  'day by day',
  'one day',
  'year[- ]old',
];

/** Words that look like times and are none. */
const lookAlike: TimeRule = {
  name: 'look-alike',
  starts: startsOf(WORDS.join('|')),
  pattern: en(`(?:${WORDS.join('|')})(?![a-z])`),
  build: () => ({ kind: 'none' }),
  reads: [
    ['He may not come.', 'nothing'],
    ['the second time they met', 'nothing'],
  ],
  leaves: ['in May, not June'],
};

/** 3-4 vote, 28-point, 15-year-old, 2.5 million. */
const otherNumber: TimeRule = {
  name: 'other-number',
  starts: '0123456789',
  pattern: en('\\d{1,4}(?:[-/–]\\d{1,4})?(?:[- ](?:points?|votes?|percent|million|billion|items?|years?[- ]old)|%)'),
  build: () => ({ kind: 'none' }),
  reads: [
    ['a 3-4 vote', 'nothing'],
    ['the 28-point plan', 'nothing'],
  ],
  leaves: ['on 3/4'],
};

/** Look-alikes. Among equally long matches the earlier counts. */
export const guardRules: TimeRule[] = [lookAlike, otherNumber];
