import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/text-index.ts';

const index = buildIndex([
  { id: 'summit', text: '佐藤とリンドが灯台で会談した。\nSato and Lind met at the lighthouse.', names: ['市長'] },
  { id: 'offer', text: '佐藤が漁場の案を示した。\nSato put forward a plan for the fishing grounds.' },
  { id: 'ferry', text: '連絡船が半日止まった。\nThe ferry stood still for half a day.' },
]);
const best = (query: string) => Math.max(0, ...index.search(query, { limit: 3 }).map(({ coverage }) => coverage));

describe('coverage', () => {
  test.each(['灯台での会談はいつ', 'When did Sato and Lind talk at the lighthouse?', '漁場', 'the ferries', '止まる連絡船'])(
    'is whole for “%s”',
    (query) => expect(best(query)).toBeGreaterThan(0.5),
  );

  test.each(['カレーの作り方', '灯台の高さと材料', 'How do I cook curry?', 'weather at the lighthouse tomorrow', ''])(
    'is low for “%s”',
    (query) => expect(best(query)).toBeLessThan(0.5),
  );

  test('names count, but not for the text alone', () => {
    expect(index.search('市長', { limit: 1 })).toMatchObject([{ id: 'summit', coverage: 1, textCoverage: 0 }]);
  });
});
