import { describe, expect, test } from 'vitest';
import type { Collection } from '../../src/library/records.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import { checkMessage } from '../../src/loopback/rest/message-checks.ts';
import { lineWords } from '../../src/messages/lines.ts';
import type { Answer, Invocation, Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { LOCALES, type Locale, type Localized, type Wording } from '../../src/model/localized.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderMessage } from '../../src/render/message.ts';
import { toPages } from '../../src/render/pages.ts';
import { answerIn } from '../fixtures/answer-in.ts';
import { portsPack, TODAY } from '../fixtures/ports.ts';

/** What a machine reads from documents in one language: texts, names and titles in that language alone. */
const readIn = (language: Locale): Collection => {
  const only = (text: Localized): Wording => (language === 'ja' ? { ja: text.ja } : { en: text.en });
  const read = ({ note, outcome, attribution, via, ...fact }: (typeof portsPack.facts)[number], index: number): Fact =>
    ({
      ...fact,
      origin: { rule: 'dated-sentence', certain: index % 2 === 0 },
      text: only(fact.text),
      ...(note && { note: only(note) }),
      ...(outcome && { outcome: { ...outcome, ...(outcome.text && { text: only(outcome.text) }) } as Fact['outcome'] }),
      attribution: attribution && { ...attribution, name: only(attribution.name) },
      ...(via && { via: via.map((one) => ({ ...one, name: only(one.name) })) }),
      ...(fact.where && { where: only(fact.where) }),
    }) as Fact;
  return {
    ...portsPack,
    documents: portsPack.documents.map((document) => ({
      ...document,
      title: only(document.title),
      shortTitle: only(document.shortTitle),
      publisher: only(document.publisher),
      form: only(document.form),
      note: document.note && only(document.note),
    })),
    actors: portsPack.actors.map((actor) => ({ ...actor, name: only(actor.name), role: undefined, relations: [] })),
    plans: [],
    positions: [],
    facts: portsPack.facts.map((fact, index) => ({ ...read(fact, index), plans: [] })),
    disagreements: portsPack.disagreements.map((one) => ({
      ...one,
      about: only(one.about),
      versions: one.versions.map(({ value, text, citations }) => ({ value: only(value), text: only(text), citations })),
      support: one.support && { text: only(one.support.text), citations: one.support.citations },
      note: one.note && only(one.note),
    })),
  };
};

/** Every command that answers from facts, with what brings out most of them. */
const QUESTIONS: Invocation[] = [
  { command: 'timeline', options: { detail: 'full' } },
  { command: 'timeline', options: { kind: 'forecast' } },
  { command: 'timeline', options: { about: '灯台' } },
  { command: 'timeline', options: { about: 'lighthouse' } },
  { command: 'timeline', options: { 'as-of': '2024-07' } },
  { command: 'ask', options: { question: '灯台での会談はいつ？' } },
  { command: 'ask', options: { question: 'When did Sato and Lind meet?' } },
  { command: 'actor', options: { name: 'sato' } },
  { command: 'disagreements', options: {} },
  { command: 'forecasts', options: {} },
  { command: 'source', options: {} },
  { command: 'source', options: { document: 'a' } },
  { command: 'source', options: { document: 'a', paragraph: '2' } },
  { command: 'about', options: {} },
];

const linesOf = ({ lead, sections }: Answer): Line[] => [...lead, ...sections.flatMap(({ lines }) => lines)];

/** Every page under every tab, as Discord gets it. */
const messagesOf = (answer: Answer) =>
  (answer.tabs.length > 0 ? answer.tabs.map(({ id }) => id) : [undefined]).flatMap((tab) =>
    toPages(answer, tab).map((_, page) => renderMessage(answer, { page, tab }, { id: 'v'.repeat(16), command: 'timeline' })),
  );

describe.each(LOCALES)('documents in %s alone', (language) => {
  const shelf = buildShelf([readIn(language)]);

  describe.each(LOCALES)('to a reader of %s', (locale) => {
    test.each(QUESTIONS)('$command $options', (question) => {
      const answer = answerIn(shelf, question, { locale, today: TODAY });
      const rendered = [
        JSON.stringify(renderJson(answer)),
        renderMarkdown(answer),
        ...messagesOf(answer).map((one) => JSON.stringify(one)),
      ];
      for (const text of rendered) expect(text).not.toMatch(/undefined|\[object|null」|“”|「」/u);
      for (const message of messagesOf(answer)) expect(checkMessage(message as never, [])).toEqual([]);
      for (const line of linesOf(answer)) {
        expect(line.text).not.toBe('');
        expect(line.language).toBe(language === locale ? undefined : language);
      }
      const marked = renderMarkdown(answer).includes(lineWords.language[language][locale]);
      expect(marked).toBe(language !== locale && linesOf(answer).length > 0);
    });

    test('what was read is told from what was written, and unsure dates are marked', () => {
      const answer = answerIn(shelf, { command: 'timeline', options: { detail: 'full' } }, { locale, today: TODAY });
      expect(answer.remark).toMatch(locale === 'ja' ? /^うち\d+件は、資料から自動で/ : /^\d+ lines were read/);
      expect(renderMarkdown(answer)).toContain(lineWords.uncertain[locale]);
      expect(renderJson(answer).lines[0]).toMatchObject({ extracted: { rule: 'dated-sentence' } });
    });
  });

  test('are found by a question in their own language', () => {
    const question = language === 'ja' ? '灯台での会談はいつ？' : 'When did Sato and Lind meet?';
    expect(linesOf(answerIn(shelf, { command: 'ask', options: { question } }, { locale: language, today: TODAY })).length).toBeGreaterThan(
      0,
    );
  });
});

test('what a hand wrote bears no mark', () => {
  const answer = answerIn(buildShelf([portsPack]), { command: 'timeline', options: { detail: 'full' } }, { locale: 'en', today: TODAY });
  expect(linesOf(answer).every(({ language, extracted }) => language === undefined && extracted === undefined)).toBe(true);
});
