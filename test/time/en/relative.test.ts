import { expect, test } from 'vitest';
import { readEnglish as read } from '../read.ts';

test.each([
  ['She left yesterday.', ['yesterday=2025-08-19']],
  ['the day after tomorrow', ['the day after tomorrow=2025-08-22']],
  ['They met last week.', ['last week=2025-08-11/2025-08-17']],
  ['the following month', ['the following month=2025-09']],
  ['They met on Tuesday.', ['Tuesday=2025-08-19']],
  ['They will meet on Tuesday.', ['Tuesday=2025-08-26']],
  ['He resigned last Friday.', ['last Friday=2025-08-15']],
  ['next Friday', ['next Friday=2025-08-29']],
  ['Friday next week', ['Friday next week=2025-08-29']],
  ['last September', ['last September=2024-09']],
  ['last spring', ['last spring=2024-21']],
  ['three days ago', ['three days ago=2025-08-17']],
  ['two weeks from now', ['two weeks from now=2025-09-03']],
  ['a few days ago', ['a few days ago=2025-08-17~']],
  ['the next three days', ['the next three days=2025-08-21/2025-08-23']],
  ['the 20th of next month', ['the 20th of next month=2025-09-20']],
  ['two Sundays from now', ['two Sundays from now=2025-08-31']],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});

test.each([
  ['The bridge fell on 3 May 2021. Two days later, work began.', ['3 May 2021=2021-05-03', 'Two days later=2021-05-05']],
  ['They left on 15 August 2024 and came back on the 18th.', ['15 August 2024=2024-08-15', 'the 18th=2024-08-18']],
  ['It began on 30 December 2024 and ended on 2 January.', ['30 December 2024=2024-12-30', '2 January=2025-01-02']],
  ['Passed in 2019, it took effect the following year.', ['2019=2019', 'the following year=2020']],
  ['It came a day after the 7 March 2024 vote.', ['a day after the 7 March 2024=2024-03-08']],
  ['Hired in May 2022, she quit later that month.', ['May 2022=2022-05', 'later that month=2022-05']],
])('the text goes on: %s', (text, found) => {
  expect(read(text)).toEqual(found);
});

test.each([
  ['within 100 days', 'within 100 days: duration'],
  ['for six months', 'six months: duration'],
  ['a 30-day truce', '30-day: duration'],
  ['after three hours of talks', 'three hours: duration'],
])('%s', (text, found) => {
  expect(read(text)).toEqual([found]);
});

test.each(['nowhere', 'the end', 'he fell last', 'notoday', 'day by day', 'a day', 'first time in years'])(
  'finds nothing in “%s”',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
