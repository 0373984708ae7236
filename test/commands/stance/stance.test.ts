import { describe, expect, test } from 'vitest';
import { ask, linesOf, offers, outline, refusal } from '../../fixtures/ports.ts';

describe('/stance', () => {
  test('the latest position of each, then what each held before', () => {
    expect(outline(ask('stance', { issue: 'fishing grounds' }))).toEqual({
      'Latest positions': ['p2'],
      'Before: Lind': ['p1'],
      'What no source covers': [],
    });
  });

  test('a row for each holder: since when, whose words, and what it replaced, both cited', () => {
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
    expect(ask('stance', { issue: 'grounds' }).sections.at(-1)?.text).toEqual([
      'No document gives a position on fishing grounds for: Sato',
    ]);
  });

  test('an undated position has no false date', () => {
    const answer = ask('stance', { issue: 'fees' });
    expect(answer.matrix).toMatchObject([{ actor: 'Sato', since: '–', basis: 'inferred' }]);
    expect(linesOf(answer)).toMatchObject([{ id: 'p3', when: null, label: 'Sato' }]);
  });

  test('of one actor alone', () => {
    const answer = ask('stance', { issue: 'grounds', actor: 'lind' }, 'ja');
    expect([answer.title, answer.scope]).toEqual(['立場：漁場・リンド', '立場2件']);
    expect(Object.keys(outline(answer))).toEqual(['最新の立場', 'それまでの立場：リンド']);
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
