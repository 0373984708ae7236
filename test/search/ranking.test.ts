import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Judged, measure } from '../../bench/search/measure.ts';
import { buildIndex, type Entry } from '../../src/search/text-index.ts';

const readSet = <Line>(name: string): Line[] =>
  readFileSync(new URL(`../../bench/search/sets/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Floors a little below what is reached: a change that loses more than one question's worth fails. */
test.each([
  { language: 'ja', ndcg10: 0.95, recall10: 1 },
  { language: 'en', ndcg10: 0.91, recall10: 0.95 },
  { language: 'mixed', ndcg10: 0.95, recall10: 1 },
])('questions in $language find what answers them', ({ language, ndcg10, recall10 }) => {
  const index = buildIndex(readSet<Entry>(`${language}-corpus`));
  const figures = measure((query) => index.search(query, { limit: 10 }).map(({ id }) => id), readSet<Judged>(`${language}-queries`));
  expect(figures.ndcg10).toBeGreaterThanOrEqual(ndcg10);
  expect(figures.recall10).toBeGreaterThanOrEqual(recall10);
});

test('the measure itself: first is 1, third is half, absent is nothing', () => {
  const judged: Judged[] = [{ q: 'x', rel: [1] }];
  expect(measure(() => ['1', '2'], judged)).toMatchObject({ ndcg10: 1, mrr10: 1, recall1: 1 });
  expect(measure(() => ['3', '2', '1'], judged)).toMatchObject({ ndcg10: 0.5, mrr10: 1 / 3, recall1: 0, recall10: 1 });
  expect(measure(() => [], judged)).toMatchObject({ ndcg10: 0, mrr10: 0, recall10: 0 });
});
