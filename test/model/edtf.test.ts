import { parse as peer } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, daysOf, isEdtf, overlaps, type Part } from '../../src/model/edtf.ts';

describe('isEdtf', () => {
  test.each([
    '2025',
    '2025-08',
    '2025-08-15',
    '2024-02-29',
    '2025-12~',
    '2025-21',
    '2025~',
    '2025-10-24/2025-10-26',
    '2025-05/..',
    '../2014',
    '1980/1989',
    '2025-21~/..',
  ])('takes %s', (value) => {
    expect(isEdtf(value)).toBe(true);
  });

  test.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-8-15',
    '2025-25',
    '0000',
    '2025-10-26/2025-10-24',
    '../..',
    '2025/',
    '/2025',
    '2025-08-15T10:00',
    '2025?',
    'today',
    '2025-01/2025-02/2025-03',
  ])('finds nothing in “%s”', (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  test('takes nothing that the edtf library refuses, but for approximate seasons and seasons in intervals, which its grammar lacks', () => {
    const piece = fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom('', '~'),
    );
    const simple = piece.map(
      ([year, month, day, tilde]) =>
        `${[year, ...(month ? [month] : []), ...(month && day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-')}${tilde}`,
    );
    const value = fc.oneof(
      simple,
      fc.tuple(fc.oneof(simple, fc.constant('..')), fc.oneof(simple, fc.constant('..'))).map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(value, (text) => {
        if (isEdtf(text) && !/-2[1-4](?:~|\/)|\/.*-2[1-4]$/.test(text)) expect(() => peer(text)).not.toThrow();
      }),
    );
  });
});

describe('daysOf', () => {
  test.each<[string, Part | undefined, string | undefined, string | undefined]>([
    ['2025-08-15', undefined, '2025-08-15', '2025-08-15'],
    ['2024-02', undefined, '2024-02-01', '2024-02-29'],
    ['2025', undefined, '2025-01-01', '2025-12-31'],
    ['2025-12~', 'early', '2025-12-01', '2025-12-10'],
    ['2025-12~', 'mid', '2025-12-11', '2025-12-20'],
    ['2025-12~', 'late', '2025-12-21', '2025-12-31'],
    ['2025~', 'late', '2025-09-01', '2025-12-31'],
    ['2025-21', undefined, '2025-03-01', '2025-05-31'],
    ['2025-24', undefined, '2025-12-01', '2026-02-28'],
    ['2025-05/..', undefined, '2025-05-01', undefined],
    ['../2014', undefined, undefined, '2014-12-31'],
    ['2025-10-24/2025-11', undefined, '2025-10-24', '2025-11-30'],
  ])('%s (%s) covers %s to %s', (value, part, first, last) => {
    expect(daysOf(value, part)).toEqual({ first, last });
  });

  test('refuses what is no date', () => expect(() => daysOf('2025-13')).toThrow(RangeError));
});

describe('overlaps and contains', () => {
  test.each([
    ['2025-08', '2025-08-15', true, true],
    ['2025-08-15', '2025-08', true, false],
    ['2025-08', '2025-09', false, false],
    ['2025-05/..', '2026', true, true],
    ['2025-05/..', '../2025-04', false, false],
    ['../2025-04', '2025-03/..', true, false],
  ])('%s and %s', (a, b, shared, within) => {
    expect(overlaps(daysOf(a), daysOf(b))).toBe(shared);
    expect(contains(daysOf(a), daysOf(b))).toBe(within);
  });
});
