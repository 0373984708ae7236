import { describe, expect, test } from 'vitest';
import { disagreementsWithin } from '../../../src/library/telling/disagreements.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { namedIn } from '../../../src/model/localized.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const base = smallPack.facts[0] as Fact;
const nameOf = (id: string) => ({ ja: id, en: id });
const told = (first: Partial<Fact>, second: Partial<Fact>) =>
  disagreementsWithin(
    { id: 'x', facts: [{ ...base, number: undefined, ...first } as Fact, { ...base, id: 'other', number: undefined, ...second } as Fact] },
    nameOf,
  ).map(({ field, versions }) => [field, ...versions.map(({ value }) => namedIn(value, 'en'))]);

describe('disagreementsWithin', () => {
  test.each<[string, Partial<Fact>, Partial<Fact>, string[]]>([
    ['days', { when: '2025-08-17' }, { when: '2025-08-18' }, ['when', '17 August 2025', '18 August 2025']],
    ['parts of a month', { when: '2025-08~', part: 'early' }, { when: '2025-08-18' }, ['when', 'early August 2025', '18 August 2025']],
    ['numbers', { number: { points: '28' } }, { number: { points: '30' } }, ['number', '28', '30']],
    ['people', { who: { guests: ['lind', 'sato'] } }, { who: { guests: ['hill', 'sato'] } }, ['who', 'lind, sato', 'hill, sato']],
    [
      'a misprint and its correction',
      { when: '2025-11-02', whenCorrected: '2025-12-02' },
      { when: '2025-12-02' },
      ['slip', '2 November 2025', '2 December 2025'],
    ],
  ])('finds different %s', (_, first, second, expected) => expect(told(first, second)).toEqual([expected]));

  test.each<[string, Partial<Fact>, Partial<Fact>]>([
    ['a day within a month', { when: '2025-08' }, { when: '2025-08-18' }],
    ['the same number', { number: { points: '28' } }, { number: { points: '28' } }],
    ['numbers of different things', { number: { points: '28' } }, { number: { hours: '3' } }],
    ['a shorter list of the same people', { who: { guests: ['sato'] } }, { who: { guests: ['lind', 'sato'] } }],
    ['an undated fact', { when: null }, { when: '2025-08-18' }],
  ])('finds nothing in %s', (_, first, second) => expect(told(first, second)).toEqual([]));
});
