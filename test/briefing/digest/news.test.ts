import { describe, expect, test } from 'vitest';
import { disputesOf, freshFacts, movedPositions, newsOf } from '../../../src/briefing/digest/news.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import { at, both, smallPack } from '../../fixtures/small-pack.ts';
import { own, read, shelfWith } from './small-news.ts';

const news = (shelf: Shelf, ...fresh: string[]) => {
  const told = new Set(fresh);
  const { created, confirmed } = newsOf(shelf, told, freshFacts(shelf, told));
  return { created: created.map(({ id }) => id), confirmed: confirmed.map(({ event, by }) => [event.id, ...by]) };
};

describe('events', () => {
  const shelf = shelfWith();

  test('that a new document alone tells are new; those that told ones share are confirmed by it', () => {
    expect(news(shelf, 'b')).toEqual({
      created: ['old-treaty', 'leak', 'visit', 'b-forecast'],
      confirmed: [['meeting', 'b']],
    });
  });

  test('are neither when no document is new, nor when the same documents are told again', () => {
    expect(news(shelf)).toEqual({ created: [], confirmed: [] });
  });

  test('are all new when all documents are', () => {
    expect(news(shelf, 'a', 'b').confirmed).toEqual([]);
    expect(news(shelf, 'a', 'b').created).toHaveLength(shelf.events.length);
  });

  test('of a paraphrase are confirmed, of something else new', () => {
    const more = own(['d-1'], [read('f-1', 'd-1', 'The two met by the light.', { event: 'meeting' }), read('f-2', 'd-1', 'A crane fell.')]);
    expect(news(shelfWith({}, more), 'd-1')).toEqual({ created: ['f-2'], confirmed: [['meeting', 'd-1']] });
  });

  test('that a replaced document told are not new in the one that took its place', () => {
    // The earlier version's fact f-0, which the event is called after, went with it.
    const more = own(['d-2'], [read('f-1', 'd-2', 'A crane fell.', { event: 'f-0' }), read('f-2', 'd-2', 'Nobody was hurt.')]);
    expect(news(shelfWith({}, more), 'd-2')).toEqual({ created: ['f-2'], confirmed: [] });
  });
});

describe('disagreements', () => {
  const changes = (shelf: Shelf, ...fresh: string[]) =>
    disputesOf(shelf, new Set(fresh)).map(({ disagreement, change }) => [disagreement.id, change]);
  const [written] = smallPack.disagreements;
  if (written === undefined) throw new Error('the small pack has a disagreement');

  test('are opened by the document that brings the second version', () => {
    expect(changes(shelfWith(), 'b')).toContainEqual(['d1', 'opened']);
    expect(changes(shelfWith(), 'b').map(([id]) => id)).toContain('meeting:when');
  });

  test('are left alone when no document is new', () => {
    expect(changes(shelfWith())).toEqual([]);
  });

  test('are widened by a third version, settled by a source that supports one', () => {
    const third = { value: both('不明', 'unclear'), text: both('狙いは分からない。', 'Nobody knows.'), citations: at('c', 1) };
    const documents = [...smallPack.documents, { ...(smallPack.documents[0] ?? {}), id: 'c' } as (typeof smallPack.documents)[number]];
    const widened = shelfWith({ documents, disagreements: [{ ...written, versions: [...written.versions, third] }] });
    expect(changes(widened, 'c')).toEqual([['d1', 'widened']]);
    const support = { text: both('議事録は本気だったと示す。', 'The minutes show them in earnest.'), citations: at('c', 2) };
    expect(changes(shelfWith({ documents, disagreements: [{ ...written, support }] }), 'c')).toEqual([['d1', 'settled']]);
    expect(changes(shelfWith({ documents, disagreements: [{ ...written, support }] }), 'd')).toEqual([]);
  });
});

test('positions move with the document that tells the later one', () => {
  const moved = (...fresh: string[]) => movedPositions(shelfWith(), new Set(fresh)).map(({ id }) => id);
  expect([moved('b'), moved('a'), moved()]).toEqual([['p2'], [], []]);
});
