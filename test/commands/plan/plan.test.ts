import { describe, expect, test } from 'vitest';
import { ask, linesOf, offers, outline, refusal } from '../../fixtures/ports.ts';

describe('/plan', () => {
  test('tells its terms by issue, what it rules out, and what only its relatives settle', () => {
    const answer = ask('plan', { name: '4項目案' });
    expect(outline(answer)).toMatchObject({
      'fishing grounds': ['four-points:grounds:thirds'],
      'port fees': ['four-points:fees:no-fees'],
      patrols: ['four-points:patrols:foreign-patrols'],
    });
    expect(linesOf(answer).find(({ id }) => id.endsWith('foreign-patrols'))?.label).toBe('ruled out');
    expect(ask('plan', { name: 'five-points' }).sections.find(({ text }) => text)?.text).toEqual([
      'No document says how this plan deals with: patrols',
    ]);
  });

  test('opens with what it is, who put it forward, its deadline and what became of it', () => {
    const { lead } = ask('plan', { name: 'five-points' });
    expect(lead.map(({ label, text, note }) => [label, text, note])).toEqual([
      [undefined, 'The five-point plan divides the fishing grounds.', 'put forward by Sato'],
      ['Deadline', 'To be answered by 1 June.', undefined],
      ['Status', 'Cut down to four points.', undefined],
      ['Last', 'Lind turned the five-point plan down.', undefined],
    ]);
  });

  test('its lineage, oldest first, an undated plan after what it grew out of', () => {
    for (const name of ['five-points', 'four-points', 'last-offer']) {
      const lineage = ask('plan', { name }).sections.find(({ tab }) => tab === 'lineage');
      expect(lineage?.lines.map(({ id, note }) => [id, note])).toEqual([
        ['five-points', undefined],
        ['four-points', 'grew out of: five-point plan'],
        ['last-offer', 'grew out of: four-point plan (according to Mori)'],
      ]);
    }
  });

  test('how each side took it, what happened around it, and apart from that what is thought of it', () => {
    const answer = ask('plan', { name: 'five-points' });
    expect(outline(answer)).toMatchObject({
      'How each side took it': ['five-points-reaction-0'],
      'What happened around it': ['offer', 'refusal'],
    });
    expect(answer.tabs.map(({ id }) => id)).toEqual(['overview', 'lineage', 'reactions', 'events']);
  });

  test('offers to compare it with the relative that settles the most of the same', () => {
    expect(offers(ask('plan', { name: 'five-points' }))['Compare: four-point plan']).toEqual({
      name: 'five-points',
      compare: 'four-points',
    });
  });

  test('as of a day: without what came later, nothing of a plan nobody had told of', () => {
    const early = ask('plan', { name: 'five-points', 'as-of': '2024-06-30' });
    expect(early.lead.map(({ label }) => label)).not.toContain('Status');
    expect(early.sections.map(({ tab }) => tab)).not.toContain('lineage');
    expect(refusal('plan', { name: 'four-points', 'as-of': '2024-06-30' })).toMatch(/no plan “four-points”/);
  });
});

describe('/plan compare', () => {
  test('what changed first, then what only one has, then what is the same', () => {
    const answer = ask('plan', { name: 'five-points', compare: 'four-points' });
    expect(answer.scope).toBe('issues: 1 changed, 1 in one only, 1 the same');
    expect(answer.sections.map(({ title, text, lines }) => [title, text, lines.map(({ label }) => label)])).toEqual([
      ['fishing grounds (changed)', [], ['five-point plan', 'four-point plan']],
      ['patrols (only in four-point plan)', ['five-point plan: not mentioned in any document'], [undefined]],
      ['port fees (unchanged)', [], ['same']],
    ]);
  });

  test('the other way round the sides change places', () => {
    const titles = ask('plan', { name: 'four-points', compare: 'five-points' }, 'ja').sections.map(({ title }) => title);
    expect(titles).toEqual(['漁場（変更）', '巡視（4項目案のみ）', '入港料（変化なし）']);
  });

  test('a shared term cites both plans’ sources', () => {
    const same = linesOf(ask('plan', { name: 'five-points', compare: 'four-points' })).find(({ label }) => label === 'same');
    expect(same?.citations.map(({ document }) => document)).toEqual(['a', 'b']);
  });

  test('compares nothing with a plan whose terms no document gives', () => {
    expect(ask('plan', { name: 'five-points', compare: 'last-offer' })).toMatchObject({
      kind: 'nothing',
      intro: ['No document gives the terms of the last offer, so there is nothing to compare.'],
      sections: [],
    });
  });

  test('finds nothing where no terms are known', () => {
    expect(ask('plan', { name: 'last-offer', compare: 'four-points' })).toMatchObject({ kind: 'nothing', sections: [] });
  });

  test.each<[options: Record<string, string>, en: RegExp]>([
    [{ name: 'five-points', compare: '5項目案' }, /cannot be set beside itself/],
    [{ name: 'five-points', compare: 'zzz' }, /no plan “zzz”/],
    [{ compare: 'five-points' }, /needs name/],
  ])('refuses %j', (options, en) => expect(refusal('plan', options)).toMatch(en));
});
