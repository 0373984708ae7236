import { describe, expect, test } from 'vitest';
import type { Teller } from '../../src/facts/merging/marks.ts';
import { mergeFacts } from '../../src/facts/merging/merge-facts.ts';
import { soundsAlike } from '../../src/facts/merging/sound.ts';

const teller = (id: string, changes: Partial<Teller>): Teller => ({
  id,
  document: id.slice(0, 1),
  language: 'en',
  when: '2026-03-03',
  kind: 'event',
  modality: 'done',
  actors: [],
  plans: [],
  words: '',
  ...changes,
});

const SIGNED = teller('a1', {
  actors: ['Norway', 'Odile Marsh'],
  words: 'Norway and the mediator Odile Marsh signed the accord in Bergen.',
});
const SIGNED_JA = teller('b1', {
  language: 'ja',
  actors: ['ノルウェー', 'オディール・マーシュ'],
  words: 'ノルウェーと調停役のオディール・マーシュ氏はベルゲンで協定に調印した。',
});

const areOne = (a: Teller, b: Teller): boolean => {
  const events = mergeFacts([a, b]);
  return events.get(a.id) === events.get(b.id);
};

describe('one happening', () => {
  test('is known across languages by day and actors', () => expect(areOne(SIGNED, SIGNED_JA)).toBe(true));
  test('is known by the month that holds its day', () =>
    expect(areOne(SIGNED, { ...SIGNED, id: 'b1', document: 'b', when: '2026-03' })).toBe(true));
});

test.each<[string, Partial<Teller>]>([
  ['a week later', { when: '2026-03-10' }],
  ['planned, not held', { modality: 'scheduled' }],
  ['told without a day', { when: null }],
  ['of somebody else', { actors: ['Peru'], words: 'Peru bought two ferries.' }],
  ['told by the same document', { document: 'a' }],
])('what is %s stays apart', (_, changes) => {
  expect(areOne(SIGNED, { ...SIGNED, id: 'b1', document: 'b', ...changes })).toBe(false);
});

test('facts that have an event keep it, and new ones join', () => {
  const events = mergeFacts([SIGNED, SIGNED_JA], new Map([['b1', 'accord']]));
  expect([...events.values()]).toEqual(['accord', 'accord']);
});

test('two events that were told apart before are not made one', () => {
  const events = mergeFacts(
    [SIGNED, SIGNED_JA],
    new Map([
      ['a1', 'x'],
      ['b1', 'y'],
    ]),
  );
  expect([...events.values()]).toEqual(['x', 'y']);
});

test.each([
  ['ケティルソン', 'Ketilsson', true],
  ['ゼレンスキー', 'Zelensky', true],
  ['プーチン', 'Putin', true],
  ['アークレイリ', 'Akureyri', true],
  ['トランプ', 'Tromsø', false],
  ['マルタ', 'Marsh', false],
  ['北町', 'Norway', false],
])('%s and %s sound alike: %s', (a, b, alike) => expect(soundsAlike(a, b)).toBe(alike));
