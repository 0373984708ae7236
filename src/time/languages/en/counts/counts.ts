import type { Meaning, Shift, Step, Unit, Window } from '../../../reading/meaning.ts';
import type { TimeRule } from '../../../reading/rule.ts';
import { WEEKDAY_NAME, weekdayOf } from '../names.ts';
import { NUMBER, NUMBER_STARTS, readNumber } from '../numerals.ts';
import { en, startsOf } from '../pattern.ts';

const UNIT = '(?:business days?|days?|weeks?|fortnights?|months?|quarters?|qtrs?|years?|yrs?|decades?|centur(?:y|ies))';
const ONE = `${NUMBER}[- ]?(?:and (?:a )?half )?${UNIT}`;

/** One or several counts in a row: 2 years, 1 month and 21 days. */
export const STEPS = `(?:(?:about|around|nearly|almost|some|roughly) )?${ONE}(?:,? (?:and )?${ONE}){0,2}(?![a-z])`;
/** What a count can begin with. */
export const STEP_STARTS = `${NUMBER_STARTS}rR`;

/** What may stand behind the first number of a count. */
const STEP_UNITS = 'abcdfhmqwyABCDFHMQWY-.';

const SPLIT = new RegExp(en(`(?<count>${NUMBER})[- ]{0,3}(?<half>and (?:a )?half )?(?<unit>${UNIT})`), 'gi');

const unitOf = (name: string): { unit: Unit; times: number } => {
  const word = name.toLowerCase();
  if (word.startsWith('business')) return { unit: 'businessDay', times: 1 };
  if (word.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (word.startsWith('centur')) return { unit: 'century', times: 1 };
  const known = (['day', 'week', 'month', 'quarter', 'decade'] as const).find((unit) => word.startsWith(unit));
  return { unit: known ?? (word.startsWith('q') ? 'quarter' : 'year'), times: 1 };
};

/** The counts written one after another. */
export const readSteps = (text: string | undefined): Step[] =>
  [...(text ?? '').matchAll(SPLIT)].map(({ groups = {} }) => {
    const { unit, times } = unitOf(groups.unit ?? '');
    return { count: readNumber(groups.count) * times, unit, ...(/few|several|couple/i.test(groups.count ?? '') ? { vague: true } : {}) };
  });

const shift = (steps: Step[], direction: 1 | -1, from: 'publication' | 'text'): Shift => ({ kind: 'shift', steps, direction, from });

/** 3 days ago, two weeks back. */
const ago: TimeRule = {
  name: 'units-ago',
  units: STEP_UNITS,
  starts: STEP_STARTS,
  pattern: en(`(?<steps>${STEPS}) (?:ago|back(?= *(?:$|[.,;])))`),
  build: ({ steps }) => shift(readSteps(steps), -1, 'publication'),
  reads: [
    ['three days ago', '2025-08-17'],
    ['two weeks ago they met', '2025-08-06'],
  ],
  leaves: ['three days', 'ages ago'],
};

/** two weeks earlier, three days before: back from the date mentioned last. */
const earlier: TimeRule = {
  name: 'units-earlier',
  units: STEP_UNITS,
  starts: STEP_STARTS,
  pattern: en(`(?<steps>${STEPS}) (?:earlier|before (?:that|this)(?![a-z])|before(?= *(?:$|[.,;]))|previously)`),
  build: ({ steps }) => shift(readSteps(steps), -1, 'text'),
  reads: [['They met on 3 May 2021. Two days earlier they had talked.', '2021-05-01']],
  leaves: ['the earlier two days'],
};

/** two days later: on from the date mentioned last. */
const later: TimeRule = {
  name: 'units-later',
  units: STEP_UNITS,
  starts: STEP_STARTS,
  pattern: en(`(?<steps>${STEPS}) (?:later|after (?:that|this)(?![a-z])|after(?= *(?:$|[.,;]))|afterwards?)`),
  build: ({ steps }) => shift(readSteps(steps), 1, 'text'),
  reads: [['They met on 3 May 2021. Two days later, work began.', '2021-05-05']],
  leaves: ['later, two days on'],
};

/** two weeks from now, a week hence, in 3 weeks. */
const fromNow: TimeRule = {
  name: 'units-from-now',
  units: STEP_UNITS,
  starts: STEP_STARTS,
  pattern: en(`(?<steps>${STEPS}) (?:from now|from today|hence|in the future)`),
  build: ({ steps }) => shift(readSteps(steps), 1, 'publication'),
  reads: [['two weeks from now', '2025-09-03']],
  leaves: ['two weeks from home'],
};

/** in 3 weeks, after a year: on from publication, where it is not “for the first time in three weeks”. */
const inUnits: TimeRule = {
  name: 'in-units',
  starts: startsOf('in|after'),
  pattern: en(
    `(?<!\\b(?:time|first|most|least|worst|best|record|once|twice|times) )(?:in|after(?= a (?:day|week|month|year))) (?<steps>${STEPS})(?! (?:of|ago|prison|jail|office|power))(?=\\s*(?:$|[.,;!?]|,? (?:time|from|get|we|the |you|they|he|she|it )))`,
  ),
  build: ({ steps = '' }) => (/decade|centur/i.test(steps) ? undefined : shift(readSteps(steps), 1, 'publication')),
  reads: [['We meet in 3 weeks.', '2025-09-10']],
  leaves: ['for the first time in 3 weeks.', 'in 3 weeks of talks', 'the biggest gathering in a decade, with 600 there'],
};

const SHORT_UNITS: Record<string, Unit> = { d: 'day', w: 'week', mo: 'month', y: 'year' };

/** 3w later, +2 months. */
const compact: TimeRule = {
  name: 'units-compact',
  units: 'dwmyDWMY',
  starts: '0123456789+',
  pattern: en(`(?:(?<count>\\d{1,3})(?<unit>d|w|mo|y) (?:later|from now)|\\+(?<steps>${STEPS}))`),
  build: ({ count, unit = '', steps }) =>
    shift(
      count === undefined ? readSteps(steps) : [{ count: Number(count), unit: SHORT_UNITS[unit.toLowerCase()] ?? 'day' }],
      1,
      'publication',
    ),
  reads: [
    ['It is due 3w later.', '2025-09-10'],
    ['+2 months', '2025-10-20~'],
  ],
  leaves: ['3wd later', '2 months'],
};

/** two Sundays from now, 2 thursdays ago. */
const weekdays: TimeRule = {
  name: 'weekdays-away',
  units: 'mtwfsMTWFS',
  starts: NUMBER_STARTS,
  pattern: en(`(?<count>${NUMBER}) (?<weekday>${WEEKDAY_NAME})s? (?<way>from now|later|hence|ago|back)`),
  build: ({ count, weekday, way = '' }) =>
    shift([{ count: readNumber(count), unit: 'weekday', weekday: weekdayOf(weekday) }], /ago|back/i.test(way) ? -1 : 1, 'publication'),
  reads: [
    ['two Sundays from now', '2025-08-31'],
    ['2 thursdays ago', '2025-08-07'],
  ],
  leaves: ['two Sundays'],
};

const window = (steps: Step[], direction: 1 | -1, counts: Window['counts']): Meaning | undefined =>
  steps.length === 0 ? undefined : { kind: 'window', steps, direction, from: 'publication', counts };

/** the past two weeks, last 3 months: whole units, the present one left out. */
const pastUnits: TimeRule = {
  name: 'past-units',
  starts: startsOf('the|last|past|previous'),
  pattern: en(`(?:the )?(?<!\\bto )(?:last|past|previous|preceding) (?<steps>${STEPS})(?! (?:of|in) )`),
  build: ({ steps }) => window(readSteps(steps), -1, 'units'),
  reads: [
    ['the past two weeks', '2025-08-04/2025-08-17'],
    ['last 3 months', '2025-05/2025-07'],
  ],
  leaves: ['two weeks past', 'the last two weeks of March'],
};

/** over the past 72 hours: as many days, up to today. */
const pastHours: TimeRule = {
  name: 'past-hours',
  starts: startsOf('the|last|past'),
  pattern: en('(?:the )?(?:last|past) (?<hours>24|48|72|96) hours'),
  build: ({ hours }) => window([{ count: Number(hours) / 24, unit: 'day' }], -1, 'within'),
  reads: [['It rained over the past 72 hours.', '2025-08-17/2025-08-20']],
  leaves: ['72 hours of rain'],
};

/** the next three days, coming 2 months. */
const comingUnits: TimeRule = {
  name: 'coming-units',
  starts: startsOf('the|next|coming|upcoming'),
  pattern: en(`(?:the )?(?:next|coming|upcoming) (?<steps>${STEPS})`),
  build: ({ steps }) => window(readSteps(steps), 1, 'units'),
  reads: [['the next three days', '2025-08-21/2025-08-23']],
  leaves: ['three days next'],
};

/** within the next 3 years. */
const within: TimeRule = {
  name: 'within-next',
  starts: startsOf('within'),
  pattern: en(`within (?:the )?(?:next|upcoming|coming) (?<steps>${STEPS})`),
  build: ({ steps }) => window(readSteps(steps), 1, 'within'),
  reads: [['within the next 3 years', '2025-08-20/2028-08-20']],
  leaves: ['within 3 years'],
};

/** within 2 weeks from today. */
const withinFromNow: TimeRule = {
  name: 'within-from-now',
  starts: startsOf('within|less'),
  pattern: en(`(?:within|less than) (?<steps>${STEPS}) (?:from|of) (?:now|today)`),
  build: ({ steps }) => window(readSteps(steps), 1, 'within'),
  reads: [['within 2 weeks from today', '2025-08-20/2025-09-03']],
  leaves: ['within 2 weeks of talks'],
};

/** for six months, within 100 days, a 30-day truce. */
const length: TimeRule = {
  name: 'duration',
  units: STEP_UNITS,
  starts: `${STEP_STARTS}wW`,
  pattern: en(
    `(?<=\\b(?:for|within|than|about|nearly|almost|over|us|lasts?|lasted|lasting|takes?|took|taking) )(?<one>an? (?:day|week|fortnight|month|year|decade|century))(?![a-z-]| (?:of|from|ago|later|earlier|before|after|old))|(?:within )?(?<steps>(?:\\d{1,4}(?:\\.\\d)?|${NUMBER})(?: (?:and (?:a )?)?half)?[- ]${UNIT}(?:,? (?:and )?${ONE}){0,2})(?![a-z]|-old| old)`,
  ),
  build: ({ one, steps = one ?? '' }) =>
    (one === undefined && /^an? /i.test(steps)) || /^(?:one|second|third) day$/i.test(steps)
      ? undefined
      : { kind: 'duration', steps: readSteps(steps) },
  reads: [
    ['for six months', 'duration'],
    ['a 30-day truce', 'duration'],
    ['He laughed for a week.', 'duration'],
  ],
  leaves: ['a 15-year-old boy', 'a day'],
};

/** three hours, 24-hour, 45 minutes. */
const hours: TimeRule = {
  name: 'duration-of-hours',
  units: 'ahmsAHMS-.',
  starts: NUMBER_STARTS,
  pattern: en(`(?<count>\\d{1,4}(?:\\.\\d)?|${NUMBER})(?: and a half)?[- ](?:hours?|minutes?|seconds?)(?![a-z])`),
  build: ({ count = '' }) => (/^(?:an?|few|a few|couple|a couple|a couple of|couple of)$/i.test(count) ? undefined : { kind: 'duration' }),
  reads: [
    ['after three hours of talks', 'duration'],
    ['24-hour strike', 'duration'],
  ],
  leaves: ['a few hours', 'happy hours'],
};

/** Counts of units. Among equally long matches the earlier counts. */
export const countRules: TimeRule[] = [
  ago,
  earlier,
  later,
  fromNow,
  inUnits,
  compact,
  weekdays,
  pastUnits,
  pastHours,
  comingUnits,
  within,
  withinFromNow,
  length,
  hours,
];
