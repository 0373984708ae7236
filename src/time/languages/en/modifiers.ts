import type { Part } from '../../../model/edtf.ts';
import { type Calendar, finenessOf, type Meaning, type Step, slotsOf } from '../../reading/meaning.ts';
import type { Modifier } from '../../reading/rule.ts';
import { readSteps, STEP_STARTS, STEPS } from './counts/counts.ts';
import { en, startsOf } from './pattern.ts';

const isCalendar = (meaning: Meaning): meaning is Calendar => meaning.kind === 'calendar';

const isDated = ({ kind }: Meaning): boolean => kind === 'calendar' || kind === 'shift';

const hasParts = (meaning: Meaning): meaning is Calendar => {
  if (!isCalendar(meaning) || meaning.part !== undefined) return false;
  const finest = slotsOf(meaning).at(-1);
  return finest !== undefined && finenessOf(finest) < finenessOf('weekday');
};

const isYear = (meaning: Meaning): boolean => isCalendar(meaning) && slotsOf(meaning).join() === 'year';

const part = (name: Part, starts: string, words: string, examples: Pick<Modifier, 'reads' | 'leaves'>): Modifier => ({
  name,
  starts,
  pattern: en(`(?:${words})`),
  apply: (meaning) => (hasParts(meaning) ? { ...meaning, part: name } : undefined),
  ...examples,
});

/** The end of a week begins on its Friday. */
const END_OF_WEEK_DAYS = 3;

const end: Modifier = {
  name: 'late',
  starts: 'tTaAeE',
  pattern: en('(?:towards? the |(?:at )?(?:the )?)end (?:of|in) (?:around )?(?:the )?'),
  apply: (meaning) => {
    if (!hasParts(meaning)) return undefined;
    if (meaning.week !== undefined) return { ...meaning, lastDays: END_OF_WEEK_DAYS };
    if (meaning.quarter !== undefined) return { ...meaning, part: 'late', ends: true };
    return { ...meaning, part: 'late', ...(isYear(meaning) && meaning.fiscal === undefined ? { month: 12 } : {}) };
  },
  reads: [
    ['at the end of March', '2025-03~'],
    ['by the end of 2025', '2025-12~'],
  ],
  leaves: ['at the end of the road'],
};

/** early March, mid-April, late 2025, at the end of next week. */
const parts: Modifier[] = [
  part('early', 'eEaAtTbBsS', 'early[- ](?:in )?|(?:at )?(?:the )?(?:beginning|start) (?:of|in) (?:around )?', {
    reads: [['early 2026', '2026~']],
    leaves: ['early risers'],
  }),
  part('mid', 'mMiIaAtT', 'mid(?:-| ?- ?| )|(?:in |at )?(?:the )?middle of ', {
    reads: [['mid-April 2023', '2023-04~']],
    leaves: ['in the middle of talks'],
  }),
  {
    name: 'half',
    starts: startsOf('the|first|second'),
    pattern: en('(?:the )?(?<nth>first|second|latter) half of (?:the )?'),
    apply: (meaning, { nth }) =>
      hasParts(meaning) && meaning.month !== undefined ? { ...meaning, part: /first/i.test(nth ?? '') ? 'early' : 'late' } : undefined,
    reads: [['the first half of April 2025', '2025-04~']],
    leaves: ['the first half of the game'],
  },
  part('late', 'lL', 'late[- ](?:in )?', { reads: [['late June 2024', '2024-06~']], leaves: ['late trains'] }),
  end,
];

/** the rest of the week: from publication on. */
const rest: Modifier = {
  name: 'rest',
  starts: startsOf('the|rest'),
  pattern: en('(?:the )?(?:rest|remainder)(?: of)? (?:the |my )?'),
  apply: (meaning) => (hasParts(meaning) ? { ...meaning, rest: true } : undefined),
  reads: [['the rest of this week', '2025-08-20/2025-08-24']],
  leaves: ['the rest of us'],
};

const about: Modifier = {
  name: 'about',
  starts: startsOf('about|around|circa|c.'),
  pattern: en('(?:about|around|circa|c\\.) (?=[\\dA-Za-z])'),
  apply: (meaning) => (isDated(meaning) ? { ...meaning, approximate: true } : undefined),
  reads: [['around March 2022', '2022-03~']],
  leaves: ['around the house'],
};

const edge = (
  name: 'since' | 'until' | 'by',
  words: string,
  examples: Pick<Modifier, 'reads' | 'leaves'>,
  fits: (meaning: Meaning) => boolean = isDated,
): Modifier => ({
  name,
  starts: startsOf(words),
  pattern: en(`(?:${words}) (?:the )?(?!the)`),
  apply: (meaning) => (fits(meaning) && meaning.edge === undefined ? { ...meaning, edge: name } : undefined),
  ...examples,
});

/** put off until Q3, did not resume until this year: when it comes, and no stretch up to then. */
const notUntil: Modifier = {
  name: 'not-until',
  starts: startsOf('until|till|to'),
  pattern: en(
    "(?<=\\b(?:not|never|put off|postponed|delayed|deferred|adjourned|pushed back|pushed|rescheduled|shelved|moved|held over|extended|brought forward)\\b[^.;:]{0,40})(?:until|till|to|by) (?:the )?|(?<=n['’]t\\b[^.;:]{0,40})(?:until|till) (?:the )?",
  ),
  apply: (meaning) => (isDated(meaning) && meaning.edge === undefined ? meaning : undefined),
  reads: [
    ['It was put off until March 2026.', '2026-03'],
    ['They did not resume until this year.', '2025'],
  ],
  leaves: ['It stays shut until March 2026.'],
};

/** by mid-April, since 2014, until Friday, before 2014; “after” only with years, for it seldom opens a time elsewhere. */
const edges: Modifier[] = [
  edge('by', 'by|no later than', { reads: [['by mid-December 2025', '2025-12~']], leaves: ['by train'] }),
  edge('since', 'since|starting|as from', { reads: [['since 2014', '2014/..']], leaves: ['since he left'] }),
  edge('since', 'after|anytime after|sometime after', { reads: [['after 2014', '2014/..']], leaves: ['after May 2014'] }, isYear),
  edge('until', 'until|till|through|up to', { reads: [['until October 2026', '../2026-10']], leaves: ['until he left'] }),
  edge('until', 'before|sometimes? before|anytime before', { reads: [['before 2008', '../2008']], leaves: ['before he left'] }),
];

/** between 4 and 22 August, from Tuesday to Thursday. */
const opener: Modifier = {
  name: 'between',
  starts: startsOf('between'),
  pattern: en('between (?:the )?'),
  apply: (meaning) => (isDated(meaning) ? { ...meaning, opens: true } : undefined),
  reads: [['between 4 and 22 August', '2025-08-04/2025-08-22']],
  leaves: ['between them'],
};

const from: Modifier = {
  name: 'from',
  starts: startsOf('from'),
  pattern: en('(?:(?<=\\b(?:off|moved|postponed|forward|up|down|back|switched|changed) )(?<moved>from)|from) (?:the )?(?=[\\dA-Za-z])'),
  apply: (meaning, { moved }) => {
    if (moved === undefined && isCalendar(meaning) && meaning.edge === undefined) return { ...meaning, edge: 'since' };
    return isDated(meaning) ? meaning : undefined;
  },
  reads: [['from March 2024 it grew', '2024-03/..']],
  leaves: ['from home'],
};

/** a week from Thursday: so many weeks after the next one. */
const weeksFrom = ({ weekday, ...meaning }: Calendar, [step, ...others]: Step[]): Meaning | undefined =>
  step?.unit === 'week' && others.length === 0 && weekday !== undefined && slotsOf(meaning).length === 0 && meaning.toward === undefined
    ? { kind: 'shift', steps: [{ count: step.count + 1, unit: 'weekday', weekday }], direction: 1, from: 'publication' }
    : undefined;

/** a day after the 7 March vote, two weeks before yesterday. */
const away: Modifier = {
  name: 'units-away',
  starts: `${STEP_STARTS}mMlLtT`,
  pattern: en(
    `(?:(?:(?<more>more than) |(?<less>less than) )?(?<steps>${STEPS})|the (?<one>day|week|month|year)) (?<way>after|before|from|prior to) (?:the )?`,
  ),
  apply: (meaning, { more, less, steps: counted, one, way = '' }) => {
    const steps = readSteps(counted ?? `a ${one}`);
    const direction = /before|prior/i.test(way) ? -1 : 1;
    if (!isCalendar(meaning) || steps.length === 0) return undefined;
    const weeks = /from/i.test(way) ? weeksFrom(meaning, steps) : undefined;
    if (weeks !== undefined) return weeks;
    if (less !== undefined) return { kind: 'window', steps, direction, from: meaning, counts: 'within' };
    return { kind: 'shift', steps, direction, from: meaning, ...(more === undefined ? {} : { edge: direction > 0 ? 'since' : 'until' }) };
  },
  reads: [
    ['a day after the 7 March 2024 vote', '2024-03-08'],
    ['They meet a week from Thursday.', '2025-08-28'],
  ],
  leaves: ['a day after the vote'],
};

/** for 10 days from 18 December, 3 days starting from next Monday. */
const stretch: Modifier = {
  name: 'units-starting',
  starts: `${STEP_STARTS}`,
  pattern: en(`(?:for )?(?<steps>${STEPS}),? (?:starting (?:from |on )?|beginning (?:on )?|(?<=for .{1,20})from )(?:the )?`),
  apply: (meaning, { steps }) =>
    isDated(meaning) ? { kind: 'window', steps: readSteps(steps), direction: 1, from: meaning, counts: 'days' } : undefined,
  reads: [['for 10 days from 18 December', '2025-12-18/2025-12-27']],
  leaves: ['10 days from home'],
};

/** the week of October 6, week commencing 4 February. */
const around: Modifier = {
  name: 'week-of',
  starts: startsOf('the|week|month|w'),
  pattern: en('(?:the )?(?:(?<week>week|w/c)|month)(?: of| commencing| starting(?: on)?| beginning(?: on)?|(?<=w/c)) '),
  apply: (meaning, { week }) =>
    isCalendar(meaning) && typeof meaning.day === 'number' ? { ...meaning, around: week === undefined ? 'month' : 'week' } : undefined,
  reads: [['the week of 6 October 2025', '2025-10-06/2025-10-12']],
  leaves: ['the week of talks'],
};

/** The month's last day, as far as a text without its year tells. */
const LAST_DAY = 28;

/** the three months to Jan. 31, nine months ended December. */
const monthsTo: Modifier = {
  name: 'months-to',
  starts: `${startsOf('the|three|six|nine|twelve|eleven|ten|four|five|seven|eight')}13469`,
  pattern: en(
    '(?:the )?(?<count>three|four|five|six|seven|eight|nine|ten|eleven|twelve|3|6|9|12) months (?:to|ended|ending|through) (?:the end of )?',
  ),
  apply: (meaning, { count }) => {
    if (!isCalendar(meaning) || typeof meaning.month !== 'number' || (typeof meaning.day === 'number' && meaning.day < LAST_DAY))
      return undefined;
    const { day: _, ...month } = meaning;
    return { kind: 'window', steps: readSteps(`${count} months`), direction: -1, from: month, counts: 'days' };
  },
  reads: [
    ['It earned more in the three months to Jan. 31.', '2024-11/2025-01'],
    ['in the nine months ended December 31, 2024', '2024-04/2024-12'],
  ],
  leaves: ['the three months to come'],
};

/** English modifiers stand before what they modify. */
export const prefixes: Modifier[] = [...parts, rest, around, monthsTo, stretch, away, opener, from, about, notUntil, ...edges];

/** … onwards. */
export const onwards: Modifier[] = [
  {
    name: 'onwards',
    starts: ' ',
    pattern: en(' (?:onwards?|and (?:after|later))'),
    apply: (meaning) => (isDated(meaning) ? { ...meaning, edge: 'since' } : undefined),
    reads: [['from 2014 onwards', '2014/..']],
    leaves: ['onwards in 2014'],
  },
];
