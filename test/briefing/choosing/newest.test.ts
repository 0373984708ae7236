import { expect, test } from 'vitest';
import { newestOf } from '../../../src/briefing/choosing/newest.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import { at, both, fact, smallPack } from '../../fixtures/small-pack.ts';

const newest = (...given: [when: string | null, more?: object][]): string | undefined => {
  const facts = given.map(([when, more], index) =>
    fact({ id: `f${index}`, event: `${when}`, when, text: both('ある事。', 'A thing.'), citations: at('a', 1), importance: 2, ...more }),
  );
  const shelf = buildShelf([{ ...smallPack, facts, disagreements: [] }]);
  return newestOf(shelf.eventsOf(shelf.facts), shelf)?.id;
};

test.each<[given: Parameters<typeof newest>, id: string | undefined, why: string]>([
  [[['2024-03-02'], ['2024-05-01'], ['2024-04']], '2024-05-01', 'the latest day'],
  [[['2023-11'], ['2024']], '2024', 'a year that begins after the month of another'],
  [[['2024-02'], ['2024']], '2024-02', 'a month rather than its own year'],
  [[['2024-02'], ['2024-05', { modality: 'scheduled' }]], '2024-02', 'nothing that is still to come'],
  [[['2024-02'], ['../2024-05']], '2024-02', 'nothing that came at some time before'],
  [[['2024-02'], ['2031-01']], '2024-02', 'nothing that lies behind its document'],
  [[[null]], undefined, 'nothing undated'],
])('of %j it is %s: %s', (given, id) => expect(newest(...given)).toBe(id));
