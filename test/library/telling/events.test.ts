import { describe, expect, test } from 'vitest';
import { buildShelf } from '../../../src/library/shelf.ts';
import { narrowEvents } from '../../../src/library/telling/events.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const shelf = buildShelf([smallPack]);

describe('the events that facts tell', () => {
  test('facts of one event become one, told by the weightier; events in date order', () => {
    const events = shelf.eventsOf(smallPack.facts);
    expect(events.find(({ id }) => id === 'meeting')?.facts.map(({ id }) => id)).toEqual(['a-01', 'b-01']);
    expect(events.map(({ id }) => id)).toEqual([
      'old-treaty',
      'meeting',
      'offer',
      'ferry',
      'refusal',
      'leak',
      'visit',
      'b-forecast',
      'a-view',
    ]);
  });

  test.each([
    ['2024', '2024-05-10'],
    ['../2024-06-01', '2024-05'],
    ['2024-05/2024-07', '2024-06~'],
  ])('of equal weight, %s gives way to the finer %s', (vague, fine) => {
    const [fact] = smallPack.facts;
    const told = [vague, fine].map((when) => ({ ...fact, id: when, event: 'one', when }) as Fact);
    expect(shelf.eventsOf(told)[0]?.facts.map(({ when }) => when)).toEqual([fine, vague]);
  });

  test('finds nothing in nothing', () => expect(shelf.eventsOf([])).toEqual([]));
});

test('events where facts are accepted are those that these facts tell', () => {
  for (const accept of [() => true, () => false, ({ importance }: Fact) => importance > 1, ({ kind }: Fact) => kind === 'report']) {
    expect(narrowEvents(shelf.events, accept, shelf.placeOf)).toEqual(shelf.eventsOf(shelf.facts.filter(accept)));
  }
});
