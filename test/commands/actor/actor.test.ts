import { describe, expect, test } from 'vitest';
import { ask, linesOf, offers, outline, refusal } from '../../fixtures/ports.ts';

const tabOf = (name: string, tab: string, options: Record<string, string> = {}) =>
  ask('actor', { name, ...options })
    .sections.filter((section) => section.tab === tab)
    .flatMap(({ lines }) => lines.map(({ id }) => id));

describe('/actor', () => {
  test.each<[what: string, name: string, tab: string, ids: string[]]>([
    ['what someone did', 'sato', 'did', ['meeting', 'offer', 'b-10']],
    ['what they said', 'sato', 'said', ['a-10']],
    ['what others say of them, and ties', 'sato', 'others', ['a-03', 'a-11', 'sato-relation-0']],
    ['what the other did', 'lind', 'did', ['meeting', 'b-10', 'visit']],
    ['their statements and forecasts', 'lind', 'said', ['a-03', 'a-11']],
    ['an author’s own view', 'mori', 'said', ['a-05']],
    ['an outlet’s report', 'Harbour Post', 'said', ['b-02']],
    ['nothing done by who only writes', 'mori', 'did', []],
    ['nothing on the first page but the lead', 'sato', 'overview', []],
  ])('tells %s', (_, name, tab, ids) => expect(tabOf(name, tab).toSorted()).toEqual(ids.toSorted()));

  test('tells positions by issue, the latest first', () => {
    expect(outline(ask('actor', { name: 'lind' }))['fishing grounds']).toEqual(['p2', 'p1']);
  });

  test('an inferred position names who infers it', () => {
    expect(linesOf(ask('actor', { name: 'sato' })).find(({ id }) => id === 'p3')).toMatchObject({
      kind: 'analysis',
      authors: 'Mori',
      note: 'inferred',
    });
  });

  test('a fact stands in one of the three lists only', () => {
    for (const name of ['sato', 'lind', 'mori', 'hill', 'harbour-post']) {
      const told = ['did', 'said', 'others'].flatMap((tab) => tabOf(name, tab));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  test('opens with who it is, what they last did, last said, where they stand, and what others say', () => {
    const lead = (name: string) => ask('actor', { name }).lead.map(({ id, label }) => [id, label]);
    expect(lead('sato')).toEqual([
      ['sato-role', undefined],
      ['b-10', 'Last did'],
      ['a-10', 'Last said'],
      ['p3', 'Stance: port fees'],
      ['a-11', 'What others say'],
    ]);
    expect(lead('lind')).toEqual([
      ['visit', 'Last did'],
      ['a-03', 'Last said'],
      ['p2', 'Stance: fishing grounds'],
      ['a-05', 'What others say'],
    ]);
  });

  test('its scope and small print: first to last mention no finer than known, companions, spellings a reader can read', () => {
    const { scope, card } = ask('actor', { name: 'lind' });
    expect(scope).toMatch(/^10 May – 3 July 2024, /);
    expect(card).toEqual([
      { label: 'Most often with', value: 'Sato (5)' },
      { label: 'Also written', value: 'Линд' },
    ]);
    expect(ask('actor', { name: 'sato' }, 'ja').card.at(-1)).toEqual({ label: '別表記', value: 'Sato、佐藤市長、サトウ' });
  });

  test('only tabs that hold something', () =>
    expect(ask('actor', { name: 'mori' }).tabs.map(({ id }) => id)).toEqual(['overview', 'said']));

  test('as of a day: only what was known, and next steps as of it', () => {
    const answer = ask('actor', { name: 'lind', 'as-of': '2024-06' });
    expect(outline(answer)).toMatchObject({ 'What they did': ['meeting'], 'fishing grounds': ['p1'] });
    expect(answer.scope).toMatch(/documents published by 30 June 2024$/);
    expect(offers(answer).Timeline).toEqual({ actor: 'lind', 'as-of': '2024-06-30' });
  });

  test('nobody whom nobody had named yet', () => {
    expect(refusal('actor', { name: 'hill', 'as-of': '2024-06' }, 'ja')).toMatch(/「hill」という人物・組織は資料に出てきません/);
  });

  test('finds by any spelling and by the only name that has it', () => {
    for (const name of ['佐藤市長', 'ｻﾄｳ', 'さとう', 'SATO', 'sat']) expect(ask('actor', { name }).title).toBe('Sato');
  });

  test.each<[options: Record<string, string>, en: RegExp]>([
    [{}, /needs name/],
    [{ name: '  ' }, /needs name/],
    [{ name: 'o' }, /know no “o”/],
    [{ name: 'sato', 'as-of': 'never' }, /“never” is not a date/],
  ])('refuses %j', (options, en) => expect(refusal('actor', options)).toMatch(en));
});
