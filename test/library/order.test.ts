import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlaces, placeAll, rankDocuments, type Told } from '../../src/library/order.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const [base] = smallPack.documents as [DocumentRecord];
const published = (id: string, on: string): [string, DocumentRecord] => [id, { ...base, id, published: on, publishedPart: undefined }];
const DOCUMENTS = new Map([published('late', '2025-12-24'), published('early', '2025-02-27'), published('also-early', '2025-02-27')]);

const RANKS = rankDocuments(DOCUMENTS.values());

const told = (id: string, when: string | null, more: Partial<Told> & { document?: string; start?: number } = {}): Told => ({
  id,
  when,
  citations: [{ document: more.document ?? 'early', start: more.start ?? 0 }],
  ...more,
});

const order = (...all: Told[]): string[] => {
  const places = placeAll(all, RANKS);
  const placeOf = ({ id }: Told) => places.get(id) as NonNullable<ReturnType<typeof places.get>>;
  return all.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b))).map(({ id }) => id);
};

/** In one document, one after another. */
const telling = (...dates: string[]): string[] => order(...dates.map((when, index) => told(when, when, { start: index * 10 })));

describe('the order of lists', () => {
  test('first day, then the finer date, then the earlier end; ../x by its end, undated last, a correction before the print', () => {
    const sorted = [
      told('a', '../2014', { start: 90 }),
      told('b', '2025-08-01', { start: 80 }),
      told('c', '2025-08-01/2025-08-03', { start: 70 }),
      told('d', '2025-08', { start: 1 }),
      told('e', '2025-08/..', { start: 60 }),
      told('f', '2025-08~', { part: 'mid', start: 4 }),
      told('g', '2025-08-15', { start: 50 }),
      told('h', '2025-11-02', { whenCorrected: '2025-12-02', start: 40 }),
      told('i', null, { start: 3 }),
    ];
    expect(order(...sorted.toReversed())).toEqual(sorted.map(({ id }) => id));
  });

  test.each<[what: string, all: Told[], expected: string[]]>([
    [
      'the documents by publication',
      [told('x', '2025-08-15', { document: 'late' }), told('y', '2025-08-15', { document: 'early' })],
      ['y', 'x'],
    ],
    [
      'documents of one day as they are listed',
      [told('x', '2025-08-15', { document: 'also-early' }), told('y', '2025-08-15', { document: 'early' })],
      ['y', 'x'],
    ],
    [
      'the place in the text, whatever the ids',
      [told('002-100', '2025-08-15', { start: 20 }), told('002-93', '2025-08-15', { start: 10 })],
      ['002-93', '002-100'],
    ],
    ['and at one place as given', [told('b', '2025-08-15'), told('a', '2025-08-15')], ['b', 'a']],
  ])('on a tie %s', (_, all, expected) => expect(order(...all)).toEqual(expected));

  test.each<[what: string, dates: string[], expected: string[]]>([
    ['behind the day told before it', ['2025-08-15', '2025-08', '2025-08-20'], ['2025-08-15', '2025-08', '2025-08-20']],
    ['behind the last of several', ['2025-08-20', '2025-08-15', '2025-08'], ['2025-08-15', '2025-08', '2025-08-20']],
    ['a year behind a month', ['2025-03', '2025', '2025-06'], ['2025-03', '2025', '2025-06']],
    ['a month behind a week', ['2025-08-11/2025-08-17', '2025-08'], ['2025-08-11/2025-08-17', '2025-08']],
    ['where a coarse one before it stands', ['2025-03-18', '2025-03', '2025'], ['2025-03-18', '2025-03', '2025']],
  ])('a coarse date stands %s', (_, dates, expected) => expect(telling(...dates)).toEqual(expected));

  test.each<[what: string, dates: string[], expected: string[]]>([
    ['before what is told after it', ['2025-08', '2025-08-15'], ['2025-08', '2025-08-15']],
    ['not moved by a day outside it', ['2025-07-15', '2025-08', '2025-08-02'], ['2025-07-15', '2025-08', '2025-08-02']],
    [
      'not moved by one that overhangs',
      ['2025-07-28/2025-08-03', '2025-08', '2025-08-02'],
      ['2025-07-28/2025-08-03', '2025-08', '2025-08-02'],
    ],
    ['nor, without an end, by anything', ['2025-08-15', '2025-08/..', '2025-08-02'], ['2025-08/..', '2025-08-02', '2025-08-15']],
  ])('a coarse date is %s', (_, dates, expected) => expect(telling(...dates)).toEqual(expected));

  test('another document’s telling moves nothing', () => {
    const all = [told('day', '2025-08-15', { document: 'late', start: 0 }), told('month', '2025-08', { start: 10 })];
    expect(order(...all)).toEqual(['month', 'day']);
  });

  test('is an order: what comes before what comes before another comes before that', () => {
    const one = fc.record({
      when: fc.constantFrom(null, '2025', '2025-08', '2025-08-15', '../2025-08', '2025-08/..', '2025-21', '2025-08~'),
      part: fc.constantFrom<Told['part'][]>('early', 'late', undefined),
      document: fc.constantFrom('early', 'late'),
      start: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 3, maxLength: 8 }), (many) => {
        const places = [
          ...placeAll(
            many.map(({ when, ...more }, index) => told(String(index), when, more)),
            RANKS,
          ).values(),
        ];
        for (const a of places) {
          for (const b of places) {
            expect(Math.sign(comparePlaces(a, b))).toBe(-Math.sign(comparePlaces(b, a)) || 0);
            for (const c of places)
              if (comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0) expect(comparePlaces(a, c)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });
});
