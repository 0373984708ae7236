import { describe, expect, test } from 'vitest';
import { ask, idsOf, linesOf, offers, refusal } from '../../fixtures/ports.ts';

const IN_2024 = { from: '2024', to: '2024' };

describe('/timeline', () => {
  test.each<[what: string, options: Record<string, string>, events: string[]]>([
    ['dated happenings of weight', {}, ['b-12', 'meeting', 'offer', 'refusal', 'leak', 'b-10', 'a-10', 'visit']],
    ['both ends included', { from: '2024-05-10', to: '2024-05-20' }, ['meeting', 'offer', 'refusal']],
    ['a month', { from: 'May 2024', to: '2024-05' }, ['meeting', 'offer', 'refusal']],
    ['both ends in one wording', { from: '2024年5月10日から5月20日' }, ['meeting', 'offer', 'refusal']],
    ['a beginning alone, with a year that lies mostly after it', { from: '2024-06-25' }, ['b-12', 'b-10', 'a-10', 'visit']],
    ['an end alone', { to: '2024-05-10' }, ['meeting', 'offer']],
    [
      'what bears the year alone, for half a year or more',
      IN_2024,
      ['b-12', 'meeting', 'offer', 'refusal', 'leak', 'b-10', 'a-10', 'visit'],
    ],
    ['an actor', { actor: 'Линд' }, ['meeting', 'refusal', 'b-10', 'a-10', 'visit']],
    ['an outlet that reports', { actor: 'Harbour Post' }, ['leak']],
    ['an author by what is their own claim', { actor: 'mori', kind: 'analysis' }, ['a-view']],
    ['a plan', { plan: 'five-point plan' }, ['offer', 'refusal']],
    ['an issue', { about: '漁業水域' }, ['offer', 'leak']],
    ['words', { about: 'lighthouse' }, ['meeting']],
    ['a document', { source: 'The fate of the grounds' }, ['meeting', 'offer', 'refusal', 'a-10']],
    ['a kind, undated ones too', { kind: 'analysis' }, ['a-view']],
    ['a kind by the name a reader sees', { kind: '分析' }, ['a-view']],
    ['the essentials', { detail: 'short' }, ['b-12', 'meeting', 'offer', 'b-10', 'visit']],
    ['lesser things where nothing weighs more', { from: '2024-05-12', to: '2024-05-13' }, ['ferry']],
    ['the newest first', { from: '2024-05-10', to: '2024-05-20', order: 'newest' }, ['refusal', 'offer', 'meeting']],
    ['what was known on a day', { 'as-of': '2024-06-15' }, ['meeting', 'offer', 'refusal', 'a-10']],
  ])('tells %s', (_, options, events) => expect(idsOf(ask('timeline', options)).toSorted()).toEqual(events.toSorted()));

  test('every detail: each fact of an event by itself', () => {
    expect(idsOf(ask('timeline', { detail: 'full', from: '2024-05-10', to: '2024-05-12' }))).toEqual(['meeting', 'b-01', 'offer', 'ferry']);
  });

  test('the days that matter most: an event each, with the way back to all', () => {
    const { title, sections, lead, closing, next } = ask('timeline', { days: '2' });
    expect([title, lead.length, sections.map(({ lines }) => lines.map(({ when }) => when))]).toEqual([
      'Timeline: everything, the 2 days that matter most',
      0,
      [['2024-05-10', '2024-06-30']],
    ]);
    expect(closing.slice(0, 2)).toEqual(['The days of which the documents tell the most, one line each.', '2 further days are left out.']);
    expect(next.map(({ ask: { options } }) => options)).toEqual([{}]);
  });

  test('where nothing is told to the day, all is told', () => {
    const { lead, sections, closing } = ask('timeline', { kind: 'analysis', days: '3' });
    expect([...lead, ...sections.flatMap(({ lines }) => lines)].map(({ id }) => id)).toEqual(['a-view']);
    expect(closing[0]).toBe('None of these is told to the day, so all of them are listed.');
  });

  test.each(['0', '31', 'ten'])('a number of days that cannot be: %s', (days) => {
    expect(refusal('timeline', { days })).toBe(`days takes a whole number from 1 to 30, not “${days}”.`);
  });

  test('its title names subject and period, its scope counts', () => {
    const { title, scope } = ask('timeline', { actor: 'lind', from: '2024-05', to: '2024-06' });
    expect([title, scope]).toEqual(['Timeline: Lind, May – June 2024', '4 events, from 2 documents, 2 origins']);
    expect(ask('timeline', { about: '漁場', 'as-of': '2024-06' }, 'ja')).toMatchObject({
      title: '年表：「漁場」',
      scope: expect.stringMatching(/2024年6月30日までに出た資料$/),
    });
  });

  test('says what it leaves out', () => {
    expect(ask('timeline').closing).toEqual([
      expect.stringMatching(/^2 smaller/),
      expect.stringMatching(/^1 undated/),
      expect.stringMatching(/^5 analyses/),
    ]);
    expect(ask('timeline', { detail: 'full', kind: 'event' }).closing).toEqual([]);
  });

  test('has a lead of a third of the list, none for a short one', () => {
    expect(ask('timeline', { detail: 'full' }).lead.map(({ id }) => id)).toEqual(['meeting', 'b-10', 'visit']);
    expect(ask('timeline', { from: '2024-05', to: '2024-05' }).lead).toEqual([]);
  });

  test('a corrected date stands where it belongs, with what was printed', () => {
    expect(linesOf(ask('timeline', { from: '2024-07', actor: 'lind' }))[0]).toMatchObject({
      id: 'visit',
      when: '2024-01-03',
      whenCorrected: '2024-07-03',
    });
  });

  test('disagreements are marked only once both versions are known', () => {
    const meeting = (options: Record<string, string>) => linesOf(ask('timeline', options)).find(({ id }) => id === 'meeting');
    expect(meeting({})?.disagreements.map(({ field }) => field)).toEqual(['when', 'number']);
    expect(meeting({ 'as-of': '2024-06-15' })?.disagreements).toEqual([]);
  });

  describe('finds nothing', () => {
    test('before the library begins: the range and the nearest month', () => {
      const answer = ask('timeline', { to: '2020-01' });
      expect(answer.kind).toBe('nothing');
      expect(answer.intro).toContain('The 2 documents cover 10 May – August 2024.');
      expect(idsOf(answer)).toEqual(['meeting', 'offer', 'refusal']);
      expect(offers(answer)).toMatchObject({
        'See May 2024': { from: '2024-05', to: '2024-05' },
        'See background (1)': { kind: 'background' },
      });
    });

    test('for too narrow a question: which option stands in the way', () => {
      expect(offers(ask('timeline', { actor: 'lind', kind: 'recommendation' }))).toEqual({
        'Without actor (1)': { kind: 'recommendation' },
        'Without kind (5)': { actor: 'lind' },
      });
    });

    test('for what is told in other kinds alone: those kinds', () => {
      expect(offers(ask('timeline', { about: 'patrols' }))).toMatchObject({
        'See recommendation (1)': { about: 'patrols', kind: 'recommendation' },
      });
    });

    test('before any document: that, and the same without the day', () => {
      const answer = ask('timeline', { 'as-of': '2024-01' }, 'ja');
      expect(answer.intro).toContain('この時点までに出た資料はありません。');
      expect(answer.next.map(({ ask: { options } }) => options)).toEqual([{}]);
    });

    test('in nonsense', () => expect(ask('timeline', { about: 'カレーの作り方' })).toMatchObject({ kind: 'nothing', sections: [] }));
  });

  test.each<[what: string, options: Record<string, string>, en: RegExp, ja: RegExp]>([
    ['an unreadable date', { from: 'whenever' }, /“whenever” is not a date/, /「whenever」を日付として/],
    ['a day that does not exist', { from: '2024-02-30' }, /2024-02-30/, /2024-02-30/],
    ['a beginning after the end', { from: '2024-06', to: '2024-05' }, /lies after/, /より後/],
    ['an unlike name', { actor: 'Zzyzx' }, /another spelling/, /別の表記/],
    ['an unknown plan', { plan: 'zzz' }, /no plan “zzz”/, /「zzz」という案/],
    ['an unknown document', { source: 'zzz' }, /no document “zzz”/, /「zzz」に当たる資料/],
    ['an unknown kind', { kind: 'gossip' }, /one of: event, statement/, /出来事、発言/],
    ['an unknown detail', { detail: 'some' }, /essentials, every detail/, /要点だけ、細部まで/],
    ['an unknown order', { order: 'random' }, /oldest first, newest first/, /古い順、新しい順/],
    ['an unknown option', { until: '2024' }, /no option “until”.*as-of/, /「until」という選択肢.*いつから/],
  ])('refuses %s', (_, options, en, ja) => {
    expect(refusal('timeline', options)).toMatch(en);
    expect(refusal('timeline', options, 'ja')).toMatch(ja);
  });

  test.each([
    ['en', 'Sato, for “Satoh”.'],
    ['ja', '「Satoh」を「佐藤」として読みました。'],
  ] as const)('says for whom a close spelling was taken (%s)', (locale, taken) => {
    expect(ask('timeline', { actor: 'Satoh' }, locale).intro[0]).toBe(taken);
    expect(idsOf(ask('timeline', { actor: 'Satoh' }, locale))).toEqual(idsOf(ask('timeline', { actor: 'sato' }, locale)));
  });

  test('takes the names that Japanese readers see', () => {
    expect(idsOf(ask('年表', { いつから: '2024年5月', いつまで: '5月', 詳しさ: '要点だけ' }, 'ja'))).toEqual(['meeting', 'offer']);
  });
});
