import { describe, expect, test } from 'vitest';
import { ask, idsOf, offers, refusal } from '../../fixtures/ports.ts';

describe('/ask', () => {
  test.each<[question: string, best: string]>([
    ['リンドが南港を訪れたのはいつ？', 'visit'],
    ['When did Lind visit the southern port?', 'visit'],
    ['4項目案について何が報じられたか', 'leak'],
    ['Did the ferry stand still?', 'ferry'],
  ])('“%s” is answered by %s', (question, best) => expect(ask('ask', { question }).lead[0]?.id).toBe(best));

  test('a when question has its date in the first line', () => {
    expect(ask('ask', { question: '佐藤とリンドはいつ灯台で会談した？' }).lead).toMatchObject([
      { id: 'meeting', when: expect.stringMatching(/^2024-05-1/) },
    ]);
  });

  test('a who question has the names it asks for in the first line, not those it names', () => {
    expect(ask('ask', { question: 'Who met Lind at the lighthouse?' }).lead).toMatchObject([{ id: 'meeting', label: 'Sato' }]);
  });

  test('a handful of words has no first line', () => expect(ask('ask', { question: '灯台での会談' }).lead).toEqual([]));

  test('the period a question names narrows the answer', () => {
    expect(idsOf(ask('ask', { question: '2024年5月に何があった？' }))).toEqual(['meeting', 'offer']);
    expect(idsOf(ask('ask', { question: 'What happened in June 2024?' }))).toContain('b-10');
    expect(idsOf(ask('ask', { question: '2024年5月の灯台での会談' }))).toEqual(['meeting']);
  });

  test('its lines are in date order, its timeline and those it names are offered', () => {
    const answer = ask('ask', { question: 'What did Lind say about the five-point plan?' });
    const dates = answer.sections.flatMap(({ lines }) => lines.map(({ when }) => when ?? '9999'));
    expect(dates).toEqual(dates.toSorted());
    expect(offers(answer)).toMatchObject({ 'Inside five-point plan': { name: 'five-points' }, 'About Lind': { name: 'lind' } });
  });

  test.each(['カレーの作り方', 'How do I cook curry?', '明日の天気は', 'xyzzy', '？', '2024年のワールドカップ優勝国は'])(
    'finds nothing for “%s”',
    (question) => {
      const answer = ask('ask', { question }, 'ja');
      expect(answer).toMatchObject({ kind: 'nothing', answered: false, title: `「${question}」`, lead: [], sections: [] });
      expect(answer.intro.join('')).toMatch(/出てきません|書かれていません|聞き直す/);
      expect(answer.next.length).toBeGreaterThan(0);
    },
  );

  test.each<[outcome: string, question: string, words: RegExp]>([
    ['a name that the documents lack', 'When did Macron visit the lighthouse?', /^“Macron” does not appear in these documents\.$/],
    [
      'a time after the last document',
      'What did Lind say in March 2026?',
      /^These documents end on .*2024: they do not tell of “March 2026”\.$/,
    ],
    ['an attribute that nobody tells', 'How old is Lind?', /^No direct answer in the documents\. They give no such number\.$/],
  ])('says what is missing: %s', (_, question, words) => {
    const answer = ask('ask', { question });
    expect(answer).toMatchObject({ answered: false, lead: [] });
    expect(answer.intro).toEqual([expect.stringMatching(words)]);
  });

  test('facts that are only related are marked as such', () => {
    expect(ask('ask', { question: 'How old is Lind?' })).toMatchObject({ kind: 'ask', sections: [{ title: 'Related facts' }] });
  });

  test('what a fact denies is not answered but corrected, with that fact first', () => {
    expect(ask('ask', { question: 'When did Lind accept the five-point plan?' })).toMatchObject({ answered: false });
  });

  test('refuses an empty question', () => expect(refusal('ask', { question: ' ' })).toMatch(/needs question/));
});
