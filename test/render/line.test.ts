import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/model/answer.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { showBody, showMarks } from '../../src/render/line.ts';

const both = (ja: string, en: string) => ({ ja, en });
const versions = [
  { value: both('一', 'one'), text: both('一とする。', 'Says one.'), citations: [] },
  { value: both('二', 'two'), text: both('二とする。', 'Says two.'), citations: [] },
];
const disagreement = (field: Disagreement['field']): Disagreement => ({
  id: field,
  field,
  about: both('数', 'number'),
  events: [],
  versions,
});
const line = (more: Partial<Line>): Line => ({
  id: 'a-01',
  when: '2024-06-14',
  text: '案が示された。',
  kind: 'event',
  attribution: null,
  via: [],
  actors: [],
  plans: [],
  citations: [],
  disagreements: [],
  ...more,
});

describe('when it was', () => {
  test.each<[more: Partial<Line>, ja: string, en: string]>([
    [{ when: '../2024-06-14' }, '2024年6月14日までに', 'by 14 June 2024'],
    [{ when: '2024-06-14', bound: 'by' }, '2024年6月14日までに', 'by 14 June 2024'],
    [{ when: '2024-06-14/..' }, '2024年6月14日以降', 'since 14 June 2024'],
  ])('%j', (more, ja, en) => {
    expect(showBody(line(more), 'ja')).toContain(`**${ja}**`);
    expect(showBody(line(more), 'en')).toContain(`**${en}**`);
  });
});

describe('what is in dispute', () => {
  test.each<[what: string, more: Partial<Line>, mark: string]>([
    ['a contradiction', { disagreements: [disagreement('number')] }, '食い違い：数'],
    ['what a later event ended', { changedLater: '2024年7月1日　撤回された。' }, '後に変化：2024年7月1日　撤回された。'],
    ['both', { disagreements: [disagreement('when')], changedLater: '撤回された。' }, '食い違い：日付 · 後に変化：撤回された。'],
  ])('marks %s', (_, more, mark) => {
    expect(showMarks(line(more), 'ja')).toBe(mark);
  });
});
