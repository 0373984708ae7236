import { expect, test } from 'vitest';
import { readEnglish as read } from '../read.ts';

test.each([
  ['It opened on 15 June 2019.', '15 June 2019=2019-06-15'],
  ['It opened on June 15, 2019, in Kyoto.', 'June 15, 2019=2019-06-15'],
  ['the twenty-first of May', 'the twenty-first of May=2025-05-21'],
  ['Signed Aug. 5 in Geneva', 'Aug. 5=2025-08-05'],
  ['since September the twenty-first nineteen seventy eight', 'since September the twenty-first nineteen seventy eight=1978-09-21/..'],
  ['filed 2024-03-09', '2024-03-09=2024-03-09'],
  ['on 02/22/2016', '02/22/2016=2016-02-22'],
  ['on 22.02.2016', '22.02.2016=2016-02-22'],
  ['in March 2022', 'March 2022=2022-03'],
  ['mid-April 2023', 'mid-April 2023=2023-04~'],
  ['early 2026', 'early 2026=2026~'],
  ['Q3 2024', 'Q3 2024=2024-07/2024-09'],
  ['H1 2024', 'H1 2024=2024-01/2024-06'],
  ['FY2024', 'FY2024=2024-04/2025-03'],
  ['the spring of 2024', 'spring of 2024=2024-21'],
  ['the 1980s', 'the 1980s=1980/1989'],
  ["the '60s", "the '60s=1960/1969"],
  ['the 19th century', '19th century=1800/1899'],
  ['the first Monday of October 2024', 'the first Monday of October 2024=2024-10-07'],
  ['the week of 6 October 2025', 'the week of 6 October 2025=2025-10-06/2025-10-12'],
])('%s', (text, found) => {
  expect(read(text)).toEqual([found]);
});

test.each([
  ['10 to 14 March 2024', ['10 to 14 March 2024=2024-03-10/2024-03-14']],
  ['March 10-14, 2024', ['March 10-14, 2024=2024-03-10/2024-03-14']],
  ['between 2014 and 2022', ['between 2014 and 2022=2014/2022']],
  ['from Dec 28 to Jan 4, 2025', ['from Dec 28 to Jan 4, 2025=2024-12-28/2025-01-04']],
  ['between late June and mid-July 2024', ['between late June and mid-July 2024=2024-06~/2024-07~']],
  ['until October 2026', ['until October 2026=../2026-10']],
  ['since 2014', ['since 2014=2014/..']],
  ['before 2008', ['before 2008=../2008']],
  ['after 2014', ['after 2014=2014/..']],
  ['by mid-December', ['by mid-December=2025-12~']],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});

test.each([
  'May I come in?',
  'They march on the capital.',
  'a 3-4 vote',
  'the 28-point plan',
  'the 14th Amendment',
  'a 15-year-old boy',
  'Version 1.10.30',
  'February 30, 2022',
  '8/32/2014',
  'the second time',
  'page 12',
  'He sat down; the sun rose.',
  '12.53% of them',
])('finds nothing in “%s”', (text) => {
  expect(read(text)).toEqual([]);
});
