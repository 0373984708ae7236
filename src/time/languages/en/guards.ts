import type { TimeRule } from '../../reading/rule.ts';
import { en, startsOf } from './pattern.ts';

const WORDS = [
  'second half(?! of)',
  'second place',
  'second time',
  'first time',
  'third time',
  'may (?:not|be|have|also|yet|well|even|still|need|want|only|never|seem|change|take|become|come|go|make|find|use|ask|get|see|or may not)',
  '(?<=\\b(?:and|to|or|they|he|she|it|we|you|that|which|who) )may(?! \\d)',
  'march on',
  'sun (?:rose|set|shone)',
  'sat (?:down|on|in|at)',
  'day by day',
  'one day',
  'year[- ]old',
  '(?<=worst |best |first |most |least |highest |lowest |biggest )in (?:a|over a|more than a) (?:decade|century|year|month|week|generation)',
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

/** August Rognlid, June Calloway: a given name before a surname, where no word before it calls for a month. */
const givenName: TimeRule = {
  name: 'given-name',
  starts: 'AJMS',
  pattern: en(
    '(?<!\\b(?:in|of|since|until|till|during|through|last|next|this|early|late|mid|from|and|to)[- ])(?:April|May|June|August|January|Summer|Autumn)(?= (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Q[1-4]|FY|The|I |A |He|She|It|We|They|But|And|Fool)[A-Z][a-z]{2,20})',
    '',
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['August Rognlid, who heads the league, said so.', 'nothing'],
    ['Editing by June Calloway', 'nothing'],
  ],
  leaves: ['in June Parliament voted', 'June sales rose'],
};

/** LR-2025-12, ext. 2026-11, No. 2026/4, Brief 2026/4, 02-25-10-77: numbers of things. */
const thingNumber: TimeRule = {
  name: 'thing-number',
  starts: '0123456789',
  pattern: en(
    '(?<=\\b(?:ext|no|nos|vol|issue|brief|paper|report|policy|tel|phone|fax|room|version|ver|case|docket|section|article|page|alert|rule|bill|act|resolution|hotline|extension|ticket|order|invoice|ref)[.:]? (?:no\\.? )?#?|[A-Za-z]-|[A-Z]{2}|#|\\d-)\\d{1,4}(?:[-/.]\\d{1,4}){1,4}',
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['Questions: ext. 2026-11', 'nothing'],
    ['Unmute alert LR-2025-12', 'nothing'],
    ['Policy Brief 2026/4', 'nothing'],
  ],
  leaves: ['filed 2024-03-09'],
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
export const guardRules: TimeRule[] = [lookAlike, givenName, thingNumber, otherNumber];
