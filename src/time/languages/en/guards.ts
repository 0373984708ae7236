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
  'march (?:on|hare)',
  'april fools?',
  '(?:bloody|palm|super|black|cyber|ruby|ash|spy|shrove|whit|sheffield|man|girl) (?:sunday|monday|tuesday|wednesday|thursday|friday)',
  'good friday agreement',
  '(?:sunday|saturday) (?:times|telegraph|mirror|express|mail|post|herald|mercury|school|evening post|night live|best|roast)',
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

/** Words that open a sentence or stand before a month, and are no given names. */
const NO_GIVEN_NAME =
  '(?:In|Of|On|By|At|For|To|From|Since|Until|Till|During|Through|Throughout|Last|Next|This|That|Early|Late|Mid|And|Or|But|The|Every|Each|Before|After|Between|Around|About|When|If|As|Not|Only|Come|You|We|They|He|She|It|Who|What|Which|There|These|Those|Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun|[A-Z][a-z]{2,6}day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Parliament|Congress|Police|People)\\b';

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

/** Julian May, Mr. March, Judge August: a surname, behind a given name or a title. */
const surname: TimeRule = {
  name: 'surname',
  starts: 'AJMS',
  pattern: en(
    `(?<=\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Sen|Senator|Rep|Gov|Governor|Capt|Captain|Col|Colonel|Gen|General|Lt|Sgt|Minister|President|Chancellor)\\.? |\\b(?!${NO_GIVEN_NAME})[A-Z][a-z]{2,15} )(?:April|May|March|June|August|Summers?|Winters?)(?! \\d|[A-Za-z])`,
    '',
  ),
  build: () => ({ kind: 'none', isName: true }),
  reads: [
    ['Julian May, of the Herald, asked why.', 'nothing'],
    ['Mr. May will retire.', 'nothing'],
  ],
  leaves: ['Since May he has led it', 'Friday, May 3', 'On Friday May 3 they met'],
};

/** LR-2025-12, ext. 2026-11, No. 2026/4, Brief 2026/4, 02-25-10-77: numbers of things. */
const thingNumber: TimeRule = {
  name: 'thing-number',
  starts: '0123456789',
  pattern: en(
    '(?<=\\b(?:ext|no|nos|vol|issue|brief|paper|report|policy|tel|phone|fax|room|version|ver|case|docket|section|article|page|alert|rule|bill|act|resolution|hotline|extension|ticket|order|invoice|ref|entry|item|lot|line|file|office|track|bus|route|road|model|part|serial|call|dial|at|circular|directive|regulation|decree|notice|appendix|annex|schedule|form|memo|letter|para|paragraph|clause)[.:]? (?:no\\.? )?#?|[A-Za-z]-|[A-Z]{2}|#|\\d-)\\d{1,4}(?:[-/.]\\d{1,4}){1,4}',
  ),
  build: () => ({ kind: 'none' }),
  reads: [
    ['Questions: ext. 2026-11', 'nothing'],
    ['Unmute alert LR-2025-12', 'nothing'],
    ['Policy Brief 2026/4', 'nothing'],
  ],
  leaves: ['filed 2024-03-09'],
};

/** Sunday Okafor said, by Tuesday Weld, Mr. Friday: somebody is called so. */
const weekdayName: TimeRule = {
  name: 'weekday-name',
  starts: 'MTWFS',
  pattern: en(
    '(?:(?<=(?:^|[.!?;:] |[\\n“"(]|\\bby |\\bwith |\\band |\\bfor ))(?:Sunday|Monday|Tuesday|Wednesday|Friday) (?!Times|Night|Morning|Evening|Afternoon)[A-Z][a-z]{2,15}(?=,| (?:said|says|told|was|is|has|had|who|of|and)\\b|’s)|(?<=\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? )(?:Sunday|Monday|Friday)|(?<=\\b(?:Judge|Justice|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Dame|Gov\\.?|Sen\\.?|Rep\\.?|Senator|Minister|Captain|Professor|Detective) )(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) [A-Z][a-z]{2,15})(?![a-z])',
    '',
  ),
  build: () => ({ kind: 'none', isName: true }),
  reads: [
    ['A film by Tuesday Weld, an actress', 'nothing'],
    ['Mr. Friday left.', 'nothing'],
  ],
  leaves: ['On Sunday Okafor said so', 'by Tuesday evening'],
};

/** 12 May Street, 1 June Avenue. */
const address: TimeRule = {
  name: 'address',
  starts: '0123456789',
  pattern: en(
    '\\d{1,4} (?:January|March|April|May|June|July|August|October|November|Summer|Winter) (?:Street|St\\b|Road|Rd\\b|Avenue|Ave\\b|Lane|Square|Drive|Court|Terrace|Place|Boulevard)',
    '',
  ),
  build: () => ({ kind: 'none' }),
  reads: [['Letters: 12 May Street.', 'nothing']],
  leaves: ['12 May 2025'],
};

/** RSO 2025-04: behind the short name of who numbers it. */
const fileNumber: TimeRule = {
  name: 'file-number',
  starts: '12',
  units: '-/',
  pattern: en('(?<=\\b(?!IN|ON|BY|OF|TO|AT|FROM|FOR|UNTIL|SINCE|AND|OR|DATE)[A-Z]{2,5} )\\d{4}[-/]\\d{1,2}(?![\\d/-])', ''),
  build: () => ({ kind: 'none' }),
  reads: [['The file number is RSO 2025-04.', 'nothing']],
  leaves: ['SINCE 2025-04'],
};

/** of which 5/8, some 3/4 of them: parts of a whole. */
const fraction: TimeRule = {
  name: 'fraction',
  starts: '12345679',
  units: '/',
  pattern: en(
    '(?:(?<=\\b(?:which|about|some|nearly|almost|over|only|just|roughly|another|remaining) )|(?=\\d/\\d{1,2} (?:of|are|were|is|was|full|complete|capacity)))(?:1/(?:[2-9]|1[0-2])|2/[3579]|3/[4578]|4/[579]|5/[6-9]|7/(?:8|9|10)|9/10)(?![/\\d])',
  ),
  build: () => ({ kind: 'none' }),
  reads: [['400,000 doses, of which 5/8 are in the country', 'nothing']],
  leaves: ['on 5/8 they met'],
};

/** 3-4 vote, 28-point, 15-year-old, 2.5 million. */
const otherNumber: TimeRule = {
  name: 'other-number',
  starts: '0123456789',
  pattern: en('\\d{1,4}(?:[-/–]\\d{1,4})?(?:[- ](?:points?|votes?|percent|million|billion|items?|years?[- ]old|hrs)|%)'),
  build: () => ({ kind: 'none' }),
  reads: [
    ['a 3-4 vote', 'nothing'],
    ['the 28-point plan', 'nothing'],
  ],
  leaves: ['on 3/4'],
};

/** Look-alikes. Among equally long matches the earlier counts. */
export const guardRules: TimeRule[] = [lookAlike, givenName, surname, weekdayName, address, thingNumber, fileNumber, fraction, otherNumber];
