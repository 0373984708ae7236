import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/model/answer.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { showMarks } from '../../src/render/line.ts';

const both = (ja: string, en: string) => ({ ja, en });
const versions = [
  { value: both('一', 'one'), text: both('一とする。', 'Says one.'), citations: [] },
  { value: both('二', 'two'), text: both('二とする。', 'Says two.'), citations: [] },
];
const disagreement = (field: Disagreement['field'], relation: Disagreement['relation']): Disagreement => ({
  id: `${field}-${relation}`,
  field,
  relation,
  about: both('数', 'number'),
  events: [],
  versions,
});
const line = (disagreements: Disagreement[]): Line => ({
  id: 'a-01',
  when: '2024-06-14',
  text: '案が示された。',
  kind: 'event',
  attribution: null,
  via: [],
  actors: [],
  plans: [],
  citations: [],
  disagreements,
});

describe('what is in dispute', () => {
  test.each<[what: string, disagreements: Disagreement[], mark: string]>([
    ['a contradiction', [disagreement('number', 'contradicts')], '食い違い：数'],
    ['what later events overtook', [disagreement('number', 'changed-later')], '後に変化'],
    ['both', [disagreement('reading', 'changed-later'), disagreement('when', 'contradicts')], '食い違い：日付 · 後に変化'],
  ])('marks %s', (_, disagreements, mark) => {
    expect(showMarks(line(disagreements), 'ja')).toContain(mark);
  });

  test('calls nothing a disagreement that merely changed', () => {
    expect(showMarks(line([disagreement('number', 'changed-later')]), 'ja')).not.toContain('食い違い');
  });
});
