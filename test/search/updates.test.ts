import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type Entry } from '../../src/search/text-index.ts';

const ENTRIES: Entry[] = [
  { id: 'a', text: '霧ヶ浜の漁協は第四条の再交渉を求めた。', names: ['Kirigahama'] },
  { id: 'b', text: '白砂市長が漁獲枠の見直しを約束した。' },
];

describe('an index that changes', () => {
  const found = (changing: ReturnType<typeof buildIndex>, query: string) => changing.search(query, { limit: 9 }).map(({ id }) => id);

  test('finds what was put in, not what was discarded', () => {
    const changing = buildIndex(ENTRIES);
    changing.put({ id: 'e', text: '灯台守が太鼓を鳴らした。' });
    expect(found(changing, '太鼓')).toEqual(['e']);
    changing.discard('e');
    changing.discard('nobody');
    expect(found(changing, '太鼓')).toEqual([]);
    expect(changing.size).toBe(ENTRIES.length);
  });

  test('replaces an entry by its id, text and names', () => {
    const changing = buildIndex([{ id: 'a', text: '霧笛が鳴った。', names: ['Old Keeper'] }]);
    changing.put({ id: 'a', text: '灯火が消えた。', names: ['New Keeper'] });
    expect(['霧笛', '灯火', 'old', 'new'].map((query) => found(changing, query))).toEqual([[], ['a'], [], ['a']]);
    expect(changing.size).toBe(1);
  });

  test('changed in any order it finds the same as one built at once', () => {
    const words = fc.array(fc.constantFrom('灯台', '霧笛', 'truce', '港', '28項目'), { minLength: 1, maxLength: 4 });
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c'), words, gone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), words, (changes, query) => {
        const changing = buildIndex();
        const now = new Map<string, Entry>();
        for (const { id, words: text, gone } of changes) {
          if (gone) changing.discard(id);
          else changing.put({ id, text: text.join('、') });
          if (gone) now.delete(id);
          else now.set(id, { id, text: text.join('、') });
        }
        const close = ({ id, score }: { id: string; score: number }) => [id, Math.round(score * 1e4)];
        const hits = (one: typeof changing) => one.search(query.join(' '), { limit: 9 }).map(close);
        expect(hits(changing)).toEqual(hits(buildIndex(now.values())));
      }),
    );
  });
});
