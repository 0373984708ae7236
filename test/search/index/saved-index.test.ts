import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, buildIndexInSlices, type Entry, loadIndex, type TextIndex } from '../../../src/search/text-index.ts';

const ENTRIES: Entry[] = [
  { id: 'a', text: '霧ヶ浜の漁協は第四条の再交渉を求めた。', names: ['霧ヶ浜漁協\nKirigahama'] },
  { id: 'b', text: '白砂市長が漁獲枠の見直しを約束した。', names: ['岸辺直\nきしべなお'] },
  { id: 'c', text: 'Observers crossed the river at Greyford.' },
];
const QUERIES = ['第四条', 'kirigahama', 'きしべ', '見直しはいつ', 'observer rivers', '太鼓'];

const noPause = () => Promise.resolve();
const hitsOf = (index: TextIndex) => QUERIES.map((query) => index.search(query, { limit: 9 }));
const linesOf = (entries: Entry[]) => [...buildIndex(entries).save()];

test('an index comes back as it was saved', async () => {
  const { index: loaded, changed, isUseless } = await loadIndex(linesOf(ENTRIES), ENTRIES, noPause);
  expect([changed, isUseless]).toEqual([0, false]);
  expect(hitsOf(loaded)).toEqual(hitsOf(buildIndex(ENTRIES)));
  expect(loaded.size).toBe(3);
});

test('what came, changed or went since is as it is now', async () => {
  const now = [...ENTRIES.slice(1, 2), { id: 'c', text: '太鼓が鳴った。' }, { id: 'd', text: '第四条は残った。' }];
  const { index: loaded, changed } = await loadIndex(linesOf(ENTRIES), now, noPause);
  expect(changed).toBe(3);
  const ids = (query: string) => loaded.search(query, { limit: 9 }).map(({ id }) => id);
  expect(['第四条', '太鼓', 'observers', 'きしべ'].map(ids)).toEqual([['d'], ['c'], [], ['b']]);
  expect(loaded.size).toBe(3);
});

describe('a saved form of no use is built anew', () => {
  const lines = linesOf(ENTRIES);
  test.each([
    ['nothing', []],
    ['cut off', lines.slice(0, -1)],
    ['another version', [lines[0]?.replace('"version":3', '"version":0') ?? '', ...lines.slice(1)]],
    ['no JSON', ['keii', ...lines]],
    ['damaged in a digit', lines.map((line, at) => (at === 2 ? line.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) : line))],
    ['without a line', lines.toSpliced(2, 1)],
  ])('%s', async (_, saved) => {
    const { index, isUseless } = await loadIndex(saved, ENTRIES, noPause);
    expect(isUseless).toBe(true);
    expect(hitsOf(index)).toEqual(hitsOf(buildIndex(ENTRIES)));
  });
});

test('a loaded index changes like any other', async () => {
  const text = fc.constantFrom('灯台の灯火', '港の協定', 'a truce at sea', '28項目');
  const entries = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text }), { selector: ({ id }) => id });
  await fc.assert(
    fc.asyncProperty(entries, entries, async (before, after) => {
      const { index: loaded } = await loadIndex(linesOf(before), before, noPause);
      for (const entry of after) loaded.put(entry);
      for (const { id } of before) if (!after.some((entry) => entry.id === id)) loaded.discard(id);
      const built = buildIndex(after);
      for (const query of ['灯火', '協定', 'truce', '28'])
        expect(loaded.search(query, { limit: 9 }).map(({ id }) => id)).toEqual(built.search(query, { limit: 9 }).map(({ id }) => id));
    }),
  );
});

test('building lets others have their turn', async () => {
  const pauses: number[] = [];
  const entries = Array.from({ length: 40 }, (_, place) => ({ id: `${place}`, text: '港'.repeat(1_000) }));
  const built = await buildIndexInSlices(entries, async () => void pauses.push(1));
  expect(pauses).toHaveLength(4);
  expect(built.size).toBe(40);
});
