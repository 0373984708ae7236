import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/localized.ts';
import { suggest } from '../fixtures/ports.ts';

const values = (command: string, option: string, typed: string, locale: Locale = 'ja') =>
  suggest(command, option, typed, locale).map(({ value }) => value);

describe('completion', () => {
  test.each<[command: string, option: string, typed: string, first: string]>([
    ['timeline', 'actor', 'さと', 'sato'],
    ['timeline', 'actor', 'サト', 'sato'],
    ['timeline', 'actor', 'лин', 'lind'],
    ['actor', 'name', 'harb', 'harbour-post'],
    ['plan', 'name', '5項', 'five-points'],
    ['stance', 'issue', '水域', 'grounds'],
    ['source', 'document', 'もり', 'a'],
    ['timeline', 'from', '2024年6', '2024年6'],
  ])('/%s %s: “%s” gives %s first', (command, option, typed, first) => expect(values(command, option, typed)[0]).toBe(first));

  test('offers the months in which something happened, latest first, while nothing is typed', () => {
    expect(suggest('timeline', 'from', '', 'en').slice(0, 2)).toEqual([
      { name: 'December 2024', value: '2024-12' },
      { name: 'July 2024', value: '2024-07' },
    ]);
  });

  test.each([
    ['timeline', 'about', 'x'],
    ['timeline', 'kind', 'e'],
    ['timeline', 'nothing', 'x'],
    ['weather', 'actor', 'x'],
  ])('completes nothing for /%s %s', (command, option, typed) => expect(values(command, option, typed)).toEqual([]));
});
