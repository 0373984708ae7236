import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type Entry } from '../../src/search/text-index.ts';

const ENTRIES: Entry[] = [
  { id: 'a', text: '霧ヶ浜の漁協は第四条の再交渉を求めた。', names: ['Kirigahama'] },
  { id: 'b', text: '白砂市長が漁獲枠の見直しを約束した。', names: ['きしべなお\nNao Kishibe'] },
  { id: 'c', text: 'Observers crossed the river at Greyford.', names: ['グレイフォード'] },
  { id: 'd', text: 'The lock at Greyford stayed closed to 28 barges in 1928.' },
];
const index = buildIndex(ENTRIES);
const idsFor = (query: string) => index.search(query, { limit: 4 }).map(({ id }) => id);

test.each([
  { query: '第四条', first: 'a', why: 'a phrase' },
  { query: '見直しはいつ約束された？', first: 'b', why: 'a question' },
  { query: 'observer crossing rivers', first: 'c', why: 'other inflections' },
  { query: 'ＧＲＥＹＦＯＲＤ　ＬＯＣＫ', first: 'd', why: 'full width' },
  { query: 'グレイフォード', first: 'c', why: 'a name in another script' },
  { query: 'kirigahama', first: 'a', why: 'a name in Latin letters' },
  { query: 'きしべ', first: 'b', why: 'the reading of a name' },
])('“$query” finds $first: $why', ({ query, first }) => expect(idsFor(query)[0]).toBe(first));

test.each(['', '  ', '?!。', 'zebra', '紅茶'])('finds nothing for “%s”', (query) => expect(idsFor(query)).toEqual([]));

test('a number is not found inside another', () => {
  const years = buildIndex([
    { id: 'inside', text: 'Barges in 1928, barges again.' },
    { id: 'itself', text: 'Barges counted: 28, all told again.' },
  ]);
  expect(years.search('28', { limit: 2 }).map(({ id }) => id)).toEqual(['itself']);
});

test('equal scores stand in the order of their ids, whatever the order of the entries', () => {
  const same = ['m', 'c', 'z', 'a'].map((id) => ({ id, text: '灯台の灯火' }));
  const ids = (entries: Entry[]) =>
    buildIndex(entries)
      .search('灯台', { limit: 4 })
      .map(({ id }) => id);
  expect(ids(same)).toEqual(['a', 'c', 'm', 'z']);
  expect(ids(same.toReversed())).toEqual(['a', 'c', 'm', 'z']);
});

test('what is not accepted leaves its place to others', () => {
  expect(index.search('Greyford', { limit: 1, accept: (id) => id === 'd' }).map(({ id }) => id)).toEqual(['d']);
  expect(index.search('Greyford', { limit: 5, accept: () => false })).toEqual([]);
});

test('names do not make an entry longer', () => {
  const [score] = buildIndex([ENTRIES[0] ?? { id: '', text: '' }]).search('漁協', { limit: 1 });
  const [bare] = buildIndex([{ id: 'a', text: ENTRIES[0]?.text ?? '' }]).search('漁協', { limit: 1 });
  expect(score).toEqual(bare);
});

test('an index of nothing finds nothing', () => expect(buildIndex([]).search('灯台', { limit: 3 })).toEqual([]));

describe('whatever the texts and the query', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'港漁場のはカナー28年aé й。「」\ud83d'), maxLength: 60 }),
  );
  const entries = fc
    .array(fc.record({ text, names: fc.array(text, { maxLength: 2 }) }), { maxLength: 12 })
    .map((all) => all.map((entry, place) => ({ id: `${place}`, ...entry })));

  test('the hits are accepted, distinct, no more than asked for, in order, and the same again', () => {
    fc.assert(
      fc.property(entries, text, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }), (all, query, limit, step) => {
        const accept = (id: string) => Number(id) % step === 0;
        const built = buildIndex(all);
        const hits = built.search(query, { limit, accept });
        const ids = hits.map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(accept)).toBe(true);
        expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((left, right) => right - left));
        expect(buildIndex(all).search(query, { limit, accept })).toEqual(hits);
      }),
    );
  });

  test('a very long query and a very long text are no harm', () => {
    const long = '漁場の協定 truce '.repeat(100_000);
    expect(buildIndex([{ id: 'long', text: long }]).search(long, { limit: 1 })).toHaveLength(1);
  });
});
