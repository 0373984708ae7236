import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../../src/files/load-packs.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import { answerIn } from '../../fixtures/answer-in.ts';
import { ask, linesOf, outline, refusal } from '../../fixtures/ports.ts';

describe('/forecasts', () => {
  test('what came true, what did not, what is open, each with what came of it', () => {
    expect(outline(ask('forecasts'))).toEqual({
      'Did not come true': ['a-10', 'a-10-outcome'],
      'Came true': ['a-11', 'a-11-outcome'],
      'Still open': ['b-04'],
    });
    expect(ask('forecasts').scope).toBe('3 forecasts and promises');
  });

  test('a score for each forecaster, who was right or wrong most often first', () => {
    expect(ask('forecasts').card).toEqual([
      { label: 'Sato', value: '1 did not come true' },
      { label: 'Lind', value: '1 came true' },
      { label: 'Hill', value: '1 open' },
    ]);
  });

  test('where several foretold the same it is said that it counts for each', () => {
    const { closing } = answerIn(buildShelf(loadPacks()), { command: 'forecasts', options: {} }, { locale: 'en', today: '2026-01-15' });
    expect(closing).toEqual(['What several foretold together counts for each of them.']);
    expect(ask('forecasts').closing).toEqual([]);
  });

  test('what was said on a condition stands apart from what came true or did not', () => {
    const answer = answerIn(buildShelf(loadPacks()), { command: 'forecasts', options: {} }, { locale: 'en', today: '2026-01-15' });
    const conditional = answer.sections.find(({ tab }) => tab === 'conditional')?.lines ?? [];
    expect(conditional.some(({ text }) => text.startsWith('If '))).toBe(true);
    for (const { tab, lines } of answer.sections)
      if (tab !== 'conditional') expect(lines.filter(({ text }) => text.startsWith('If '))).toEqual([]);
  });

  test('the outcome has its own sources', () => {
    const [promise, outcome] = linesOf(ask('forecasts', { by: 'sato' }));
    expect([promise?.citations[0]?.document, outcome?.citations[0]?.document]).toEqual(['a', 'b']);
    expect(outcome).toMatchObject({ label: '→ What came', text: 'The signing was put off.' });
  });

  test.each<[what: string, options: Record<string, string>, ids: string[]]>([
    ['a speaker, not who is only meant', { by: 'sato' }, ['a-10', 'a-10-outcome']],
    ['whom a forecast is attributed to', { by: 'リンド' }, ['a-11', 'a-11-outcome']],
    ['an author', { by: 'hill' }, ['b-04']],
    ['when it falls due', { due: '2024-12' }, ['b-04']],
    ['a deadline', { due: 'June 2024' }, ['a-10', 'a-10-outcome']],
    ['both', { by: 'lind', due: '2024-07' }, ['a-11', 'a-11-outcome']],
  ])('by %s', (_, options, ids) => expect(linesOf(ask('forecasts', options)).map(({ id }) => id)).toEqual(ids));

  test('its title says whose and by when', () => {
    expect(ask('forecasts', { by: 'lind', due: '2024-07' }, 'ja').title).toBe('予測と約束：リンド・2024年7月');
  });

  test('finds nothing of who only passes on, and offers all', () => {
    const answer = ask('forecasts', { by: 'mori' });
    expect(answer).toMatchObject({ kind: 'nothing', sections: [], intro: ['No forecast or promise fits.'] });
    expect(answer.next.map(({ ask: { options } }) => options)).toEqual([{}]);
  });

  test.each([{ by: 'zzz' }, { due: 'someday' }])('refuses %j', (options) => expect(refusal('forecasts', options)).not.toBe(''));
});
