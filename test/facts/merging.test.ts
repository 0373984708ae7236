import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../src/facts/merging/find-differences.ts';
import type { Teller } from '../../src/facts/merging/marks.ts';
import { mergeFacts } from '../../src/facts/merging/merge-facts.ts';
import { originsOf } from '../../src/facts/merging/origins.ts';
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

const MEETS_JA = teller('b1', {
  language: 'ja',
  when: '2026-04',
  modality: 'scheduled',
  actors: ['南町'],
  words: '南町は来月、水道の会合を開く。',
});

test.each<[string, boolean, Partial<Teller>, Partial<Teller>]>([
  ['two meetings of a month, in one language', false, {}, { language: 'en', words: 'Southton will meet the ferry crews next month.' }],
  ['two meetings of a month, across languages', false, { language: 'en', words: 'Southton will meet over the ferry next month.' }, {}],
  ['a meeting of a month and one of a day in it', false, {}, { when: '2026-04-09', words: '南町は9日、学校の統合について会合を開く。' }],
  ['one meeting told twice', true, {}, { words: '南町は来月、水道の会合を開く予定だ。' }],
  [
    'one signing of a month',
    true,
    { words: '南町は来月、北町との協定に署名する。' },
    { actors: ['南町', '北町'], words: '来月、両町は協定に署名する。北町と南町だ。' },
  ],
])('of one month alone: %s are one: %s', (_, areSame, one, other) => {
  const a = { ...MEETS_JA, id: 'a1', document: 'a', ...(one.language === 'en' && { actors: ['Southton'] }), ...one };
  const b = { ...MEETS_JA, ...(other.language === 'en' && { actors: ['Southton'] }), ...other };
  if (other.language === 'en')
    Object.assign(a, { language: 'en', actors: ['Southton'], words: 'Southton will meet the water board next month.' });
  expect(areOne(a, b)).toBe(areSame);
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

describe('differences', () => {
  const differences = (a: Teller, b: Teller) => findDifferences([a, b], mergeFacts([a, b]));

  test('in a number of one unit are kept side by side', () => {
    const [a, b] = [
      { ...SIGNED, words: `${SIGNED.words} It covers 12 points.` },
      { ...SIGNED_JA, words: `${SIGNED_JA.words}14項目からなる。` },
    ];
    expect(differences(a, b)).toEqual([
      {
        field: 'number',
        unit: 'points',
        versions: [
          { value: '12', facts: ['a1'] },
          { value: '14', facts: ['b1'] },
        ],
      },
    ]);
  });

  test('in the day are found where all else agrees', () => {
    expect(differences(SIGNED, { ...SIGNED, id: 'b1', document: 'b', when: '2026-03-04' })).toMatchObject([{ field: 'when' }]);
  });

  test('are none a week apart, nor where documents agree', () => {
    expect(differences(SIGNED, { ...SIGNED, id: 'b1', document: 'b', when: '2026-03-10' })).toEqual([]);
    expect(differences(SIGNED, SIGNED_JA)).toEqual([]);
  });
});

test('reprints and quotations of one origin count once', () => {
  const wire = { id: 'a', attribution: null, publisher: 'Kyokko News', words: 'Norway signed the accord on Tuesday.' };
  const quoting = { id: 'b', attribution: 'Kyokko News', publisher: 'Daily', words: 'An accord was reached, Kyokko News says.' };
  const reprint = { id: 'c', attribution: null, publisher: 'Weekly', words: 'Norway signed the accord on Tuesday.' };
  const own = { id: 'd', attribution: null, publisher: 'Radio', words: 'Our reporter saw the two sign in the town hall.' };
  expect(originsOf([wire, quoting, reprint, own])).toEqual([['a', 'b', 'c'], ['d']]);
});

test('a day within the third of a month that another tells is nearly told', () => {
  const lapse = { ...SIGNED, actors: ['Norway'], words: 'Norway let the accord lapse.', plans: ['Tromso memorandum'] };
  const late = { ...lapse, id: 'b1', document: 'b', when: '2026-03~', actors: [], part: 'early' as const };
  expect(areOne(lapse, late)).toBe(true);
  expect(areOne(lapse, { ...late, part: 'late' })).toBe(false);
});
