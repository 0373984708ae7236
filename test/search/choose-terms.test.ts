import { expect, test } from 'vitest';
import { chooseTerms } from '../../src/search/choose-terms.ts';

const terms = (...held: number[]) => held.map((count) => ({ held: count }));
const counts = (list: { held: number }[]) => list.map(({ held }) => held);

test.each([
  { held: [900, 3, 40], finding: [3, 40, 900], adding: [], why: 'few postings: all find, the rarest first' },
  { held: [3, 4_000, 3_000], finding: [3, 3_000], adding: [4_000], why: 'what goes beyond only adds' },
  { held: [30_000, 20_000], finding: [20_000], adding: [30_000], why: 'one finds, however frequent' },
  { held: [20_000, 30_000, 31_000], finding: [20_000], adding: [30_000], why: 'what adds is bounded too' },
  { held: [0, 7], finding: [7], adding: [], why: 'what no entry holds is not looked for' },
  { held: [], finding: [], adding: [], why: 'nothing of nothing' },
])('$held: $why', ({ held, finding, adding }) => {
  const chosen = chooseTerms(terms(...held));
  expect(counts(chosen.finding)).toEqual(finding);
  expect(counts(chosen.adding)).toEqual(adding);
});
