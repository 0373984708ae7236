import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../../src/files/load-packs.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import { answerIn } from '../../fixtures/answer-in.ts';
import { ask, linesOf, offers, outline, refusal } from '../../fixtures/ports.ts';

describe('/stance', () => {
  test('a card for each side: what it holds, and below what it held before', () => {
    expect(outline(ask('stance', { issue: 'fishing grounds' }))).toEqual({ Lind: ['p2', 'p1'] });
    expect(linesOf(ask('stance', { issue: 'fishing grounds' })).map(({ label }) => label)).toEqual(['Latest', 'Before']);
  });

  test('a row for each side: since when, whose words, and what it replaced, both cited', () => {
    expect(ask('stance', { issue: '漁場' }).matrix).toEqual([
      {
        actor: 'Lind',
        since: '3 July 2024',
        position: 'Would accept a third.',
        basis: 'as others report',
        citations: [expect.objectContaining({ document: 'b', paragraph: 3 })],
        before: {
          since: '20 May 2024',
          position: 'Rejects halving the grounds.',
          basis: 'in own words',
          citations: [expect.objectContaining({ document: 'a', paragraph: 4 })],
        },
      },
    ]);
  });

  test('names the parties that no source covers, and no mere author', () => {
    expect(ask('stance', { issue: 'grounds' }).closing).toEqual(['No document gives a position on fishing grounds for: Sato']);
  });

  test('an undated position has no false date', () => {
    const answer = ask('stance', { issue: 'fees' });
    expect(answer.matrix).toMatchObject([{ actor: 'Sato', since: '–', basis: 'inferred' }]);
    expect(linesOf(answer)).toMatchObject([{ id: 'p3', when: null, label: undefined }]);
  });

  test('of one actor alone', () => {
    const answer = ask('stance', { issue: 'grounds', actor: 'lind' }, 'ja');
    expect([answer.title, answer.scope]).toEqual(['立場：漁場・リンド', '立場2件']);
    expect(outline(answer)).toEqual({ リンド: ['p2', 'p1'] });
  });

  test('as of a day', () => {
    const answer = ask('stance', { issue: 'grounds', 'as-of': '2024-06' });
    expect(answer.scope).toBe('1 position, documents published by 30 June 2024');
    expect(linesOf(answer).map(({ id }) => id)).toEqual(['p1']);
  });

  test('finds nothing, and says whose position is missing', () => {
    const answer = ask('stance', { issue: 'fees', actor: 'lind' });
    expect(answer).toMatchObject({ kind: 'nothing', intro: ['No document gives the position of Lind on port fees.'], sections: [] });
    expect(offers(answer)).toEqual({ 'Everyone on this issue': { issue: 'fees' }, 'About Lind': { name: 'lind' } });
    expect(ask('stance', { issue: 'patrols' }, 'ja').intro).toEqual(['巡視について立場を記した資料はありません。']);
  });

  test('refuses what it does not know', () => {
    expect(refusal('stance', { issue: 'zzz' })).toMatch(/no issue “zzz”/);
    expect(refusal('stance', {}, 'ja')).toBe('/立場 には 争点 が必要です。');
  });
});

describe('of the shipped pack, /stance', () => {
  const shelf = buildShelf(loadPacks());
  const stance = (issue: string) => answerIn(shelf, { command: 'stance', options: { issue } }, { locale: 'en', today: '2026-01-15' });

  test('has one row for a state with its leaders, and names the leader', () => {
    const { matrix = [] } = stance('us-russia-relations');
    expect(matrix.map(({ actor }) => actor)).toEqual([...new Set(matrix.map(({ actor }) => actor))]);
    expect(matrix.map(({ actor }) => actor)).not.toContain('Vladimir Putin');
    expect(matrix.find(({ actor }) => actor === 'United States')?.by).toBe('Marco Rubio');
  });

  test.each([...shelf.issues.keys()])('shows every position on %s once, the latest of each side first', (issue) => {
    const held = shelf.positions.filter((position) => position.issue === issue).map(({ id }) => id);
    const answer = stance(issue);
    if (held.length === 0) return expect(answer.kind).toBe('nothing');
    const shown = linesOf(answer).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(held.toSorted());
    const places = answer.sections
      .filter(({ tab, lines: [now] }) => tab === 'now' && now?.when !== null)
      .map(({ lines: [now] }) => held.indexOf(now?.id ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });
});
