import { describe, expect, test } from 'vitest';
import { mergeEvents } from '../../src/library/events.ts';
import { smallPack } from '../fixtures/small-pack.ts';

describe('mergeEvents', () => {
  test('facts of one event become one, told by the weightier; events in date order', () => {
    const events = mergeEvents(smallPack.facts);
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

  test('finds nothing in nothing', () => expect(mergeEvents([])).toEqual([]));
});
