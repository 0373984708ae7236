import { expect, test } from 'vitest';
import { chapterTitle, inChapters, titleOf, underMonths } from '../../../commands/timeline/headings.ts';
import type { Event } from '../../../src/library/telling/events.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { ports } from '../../fixtures/ports.ts';

const [base] = ports.facts as [Fact];
const event = (when: string | null): Event => {
  const fact: Fact = { ...base, id: `told-${when}`, when, part: undefined, whenCorrected: undefined };
  return { id: String(when), facts: [fact], place: ports.placeOf(fact) };
};
const headings = (dates: (string | null)[]) =>
  underMonths(dates.map(event)).map((run) => [titleOf(run, 'en'), ...run.events.map(({ id }) => id)]);

test.each<[what: string, dates: (string | null)[], runs: string[][]]>([
  [
    'days of a month stand together',
    ['2024-05-01', '2024-05-09', '2024-06-01'],
    [
      ['May 2024', '2024-05-01', '2024-05-09'],
      ['June 2024', '2024-06-01'],
    ],
  ],
  [
    'a bare year has a heading of its own',
    ['2023', '2024-05'],
    [
      ['2023', '2023'],
      ['May 2024', '2024-05'],
    ],
  ],
  ['a bare year within a month stays there', ['2024-01-01', '2024', '2024-01-09'], [['January 2024', '2024-01-01', '2024', '2024-01-09']]],
  [
    'a range stands where it begins',
    ['2024-05-30/2024-06-02', '2024-06'],
    [
      ['May 2024', '2024-05-30/2024-06-02'],
      ['June 2024', '2024-06'],
    ],
  ],
  [
    'the undated stand last',
    ['2024-05', null],
    [
      ['May 2024', '2024-05'],
      ['Undated', 'null'],
    ],
  ],
  ['nothing has no heading', [], []],
])('%s', (_, dates, runs) => expect(headings(dates)).toEqual(runs));

test.each<[most: number, titles: string[]]>([
  [9, ['January 2024', 'February 2024', 'March 2024', 'Undated']],
  [3, ['January 2024 – February 2024', 'March 2024 – Undated']],
  [1, ['January 2024 – Undated']],
])('at most %i chapters', (most, titles) => {
  const runs = underMonths(['2024-01', '2024-02', '2024-03', null].map(event));
  const chapters = inChapters(runs, most);
  expect(chapters.map((chapter) => chapterTitle(chapter, 'en'))).toEqual(titles);
  expect(chapters.flatMap((chapter) => chapter.runs)).toEqual(runs);
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
});
