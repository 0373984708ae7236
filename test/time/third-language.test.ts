import { expect, test } from 'vitest';
import { findTimesWith } from '../../src/time/find-times.ts';
import { calendar } from '../../src/time/reading/meaning.ts';
import type { Language, TimeRule } from '../../src/time/reading/rule.ts';
import { prepare } from '../../src/time/reading/scanner.ts';

const MONTHS = [
  'januaro',
  'februaro',
  'marto',
  'aprilo',
  'majo',
  'junio',
  'julio',
  'aŭgusto',
  'septembro',
  'oktobro',
  'novembro',
  'decembro',
];

/** la 5a de majo 2024. */
const dayMonth: TimeRule = {
  name: 'day-month',
  starts: '0123456789',
  pattern: new RegExp(`(?<day>3[01]|[12]\\d|[1-9])a de (?<month>${MONTHS.join('|')})(?: (?<year>[12]\\d{3}))?`, 'y'),
  build: ({ day, month = '', year }) =>
    calendar({ day: Number(day), month: MONTHS.indexOf(month) + 1, ...(year === undefined ? {} : { year: Number(year) }) }),
  reads: [['la 5a de majo 2024', '2024-05-05']],
  leaves: ['la 5a domo'],
};

/** hieraŭ. */
const yesterday: TimeRule = {
  name: 'yesterday',
  starts: ['hieraŭ'],
  pattern: /hieraŭ/y,
  build: () => calendar({ day: { by: -1, anchor: 'publication' } }),
  reads: [['hieraŭ', '2025-08-19']],
  leaves: ['morgaŭ'],
};

const never = /(?!)/y;

/** Little Esperanto: all that a language is to the engine. */
const esperanto: Language = {
  script: /[ĉĝĥĵŝŭ]/,
  numerals: '',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  rules: [dayMonth, yesterday],
  guests: [],
  prefixes: [],
  suffixes: [],
  edges: [],
  continuations: [],
  links: [{ name: 'to', pattern: / ĝis la /y, joins: 'range' }],
  glue: never,
  closer: never,
  joints: { from: never, of: never, being: never },
  cues: (text, _start, end) =>
    /^[^.]*\w+os\b/.test(text.slice(end)) ? 'future' : /^[^.]*\w+is\b/.test(text.slice(end)) ? 'past' : undefined,
  particles: 'la|je',
  published: /aperis/,
  byline: /^Scribit /,
  typed: { around: 'la', and: 'kaj', opens: /(?!)/, toEnd: 'ĝis' },
  isBackground: () => false,
  isCompared: () => false,
  isOwnToday: () => false,
  isDateline: () => false,
  isReport: () => false,
  sentenceEnd: /[.!?]/,
  isMonthFirst: () => true,
  titles: /(?!)/g,
  asksForDate: () => true,
  eventCount: () => undefined,
  businessYear: () => ({ firstMonth: 1, counts: false, namedByEnd: false }),
  namesOtherYears: false,
};

test.each([
  ['La 5a de majo 2024 ili venis kaj la 7a de majo foriris.', ['2024-05-05', '2024-05-07']],
  ['La 3a de oktobro ili venos.', ['2025-10-03']],
  ['Ili venis hieraŭ.', ['2025-08-19']],
  ['De la 28a de majo 2024 ĝis la 2a de junio.', ['2024-05-28/2024-06-02']],
])('a third language needs no more than its folder: %s', (text, values) => {
  expect(findTimesWith(prepare(esperanto), { text, passages: [] }, '2025-08-20').map(({ value }) => value)).toEqual(values);
});
