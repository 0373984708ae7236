import { describe, expect, test } from 'vitest';
import { answerIn } from '../../fixtures/answer-in.ts';
import { ask, linesOf, outline, ports, refusal, TODAY } from '../../fixtures/ports.ts';

const TEXT = 'はじめに。\n次の段落。';
const texts = new Map([
  [
    'a',
    {
      text: TEXT,
      passages: [
        { paragraph: 1, start: 0, end: 5, zone: 'body' as const },
        { paragraph: 2, start: 6, end: 11, zone: 'body' as const },
      ],
    },
  ],
]);
const withTexts = { ...ports, texts };

describe('/source', () => {
  test('lists the documents with how much is drawn from each', () => {
    const answer = ask('source');
    expect(answer.sections.map(({ title, text }) => [title, text?.at(-1)])).toEqual([
      ['The fate of the grounds', 'essay · 7 facts'],
      ['Two ports', 'essay · 10 facts'],
    ]);
    expect(answer.sections.map(({ opens }) => opens?.ask.options)).toEqual([{ document: 'a' }, { document: 'b' }]);
  });

  test.each(['a', '漁場の行方', 'Mori', 'もり', 'fate'])('finds a document by “%s”', (document) => {
    expect(ask('source', { document }).title).toBe('The fate of the grounds');
  });

  test('one document: its card and its facts, paragraph by paragraph', () => {
    const answer = ask('source', { document: 'a' });
    expect(answer.card).toContainEqual({ label: 'By', value: 'Mori' });
    expect(Object.keys(outline(answer))).toEqual(['¶2', '¶3', '¶4', '¶5', '¶6', '¶10', '¶11']);
    expect(answer.reference).toBe('Mori, “The fate of the grounds”, Harbour Press, 1 June 2024.');
  });

  test('one paragraph: what is drawn from it; its text where the library has it', () => {
    expect(linesOf(ask('source', { document: 'a', paragraph: '¶2' })).map(({ id }) => id)).toEqual(['a-01']);
    expect(ask('source', { document: 'a', paragraph: '2' }).sections[0]?.text).toEqual([expect.stringMatching(/not kept here/)]);
    const passage = answerIn(withTexts, { command: 'source', options: { document: 'a', paragraph: '２' } }, { locale: 'ja', today: TODAY });
    expect(passage).toMatchObject({ title: '漁場の行方 ¶2', sections: [{ title: '本文', text: ['次の段落。'] }, {}] });
  });

  test('offers the addresses that a passage names, as far as they go', () => {
    const text = '注1　https://www.example.org/a/b、および（https://news.example.com/c）。';
    const linked = {
      ...ports,
      texts: new Map([['a', { text, passages: [{ paragraph: 1, start: 0, end: text.length, zone: 'notes' as const }] }]]),
    };
    const answer = answerIn(linked, { command: 'source', options: { document: 'a', paragraph: '1' } }, { locale: 'ja', today: TODAY });
    expect(answer.links).toEqual([
      { label: 'example.org', url: 'https://www.example.org/a/b' },
      { label: 'news.example.com', url: 'https://news.example.com/c' },
    ]);
  });

  test('says when nothing is drawn from a paragraph', () => {
    expect(ask('source', { document: 'a', paragraph: '40' }).sections.at(-1)?.text).toEqual(['Nothing is drawn from this paragraph.']);
  });

  test('refuses a paragraph that the document does not have', () => {
    expect(() =>
      answerIn(withTexts, { command: 'source', options: { document: 'a', paragraph: '3' } }, { locale: 'en', today: TODAY }),
    ).toThrow('The fate of the grounds has no paragraph ¶3; it runs from ¶1 to ¶2.');
  });

  test.each<[options: Record<string, string>, en: RegExp]>([
    [{ document: 'zzz' }, /no document “zzz”/],
    [{ paragraph: '2' }, /needs document/],
    [{ document: 'a', paragraph: '0' }, /whole number from 1, not “0”/],
    [{ document: 'a', paragraph: 'two' }, /not “two”/],
    [{ document: 'a', paragraph: '1e9' }, /not “1e9”/],
  ])('refuses %j', (options, en) => expect(refusal('source', options)).toMatch(en));
});
