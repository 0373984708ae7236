import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildShelf } from '../../src/library/shelf.ts';
import { checkMessage } from '../../src/loopback/rest/message-checks.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type RenderedMessage, renderMessage, renderNotice, renderReference } from '../../src/render/message.ts';
import { toPages } from '../../src/render/pages.ts';
import { answerIn } from '../fixtures/answer-in.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { anyAnswer } from './arbitrary-answer.ts';

const VIEW = { id: 'abcdefghij', command: 'timeline' };
const reader = { locale: 'ja' as const, today: '2024-09-01' };

const textsOf = (message: RenderedMessage): string =>
  message.components[0].components.flatMap((part) => ('content' in part ? [part.content] : [])).join('\n');

/** The first pages of an answer and its last one. */
const someMessages = (answer: Answer, tab?: string): RenderedMessage[] => {
  const last = toPages(answer, tab).length - 1;
  return [...new Set([0, 1, 2, last])].map((page) => renderMessage(answer, { page, tab }, VIEW));
};

const customIds = (message: RenderedMessage): string[] => JSON.stringify(message).match(/"custom_id":"[^"]*"/g) ?? [];

describe('renderMessage', () => {
  test('keeps every limit and pings nobody, whatever the facts', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const tab of [undefined, ...answer.tabs.map(({ id }) => id)])
          for (const message of someMessages(answer, tab)) {
            expect(checkMessage(message as never, [])).toEqual([]);
            expect(message.allowed_mentions).toEqual({ parse: [] });
            expect(customIds(message).every((id) => id.length <= 100 + '"custom_id":""'.length)).toBe(true);
          }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('loses no citation and no word of a fact', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const pages = toPages(answer, undefined);
        const shown = pages.flatMap(({ blocks }) =>
          blocks.flatMap(({ lines, citations }) =>
            lines.flatMap(({ id }) => citations.map(({ document, paragraph }) => `${id}:${document}:${paragraph}`)),
          ),
        );
        const lines = [
          ...answer.lead,
          ...answer.sections.filter(({ tab }) => tab === undefined || tab === answer.tabs[0]?.id).flatMap((section) => section.lines),
        ];
        for (const line of lines)
          for (const { document, paragraph } of line.citations) expect(shown).toContain(`${line.id}:${document}:${paragraph}`);
        for (const { sources, blocks } of pages)
          for (const { document } of blocks.flatMap(({ citations }) => citations))
            expect(sources.some((source) => source.document.id === document)).toBe(true);
        const letters =
          pages
            .map(({ blocks }) => blocks.map(({ text }) => text).join(''))
            .join('')
            .match(/漢/g)?.length ?? 0;
        const wanted =
          lines
            .map(({ text }) => text)
            .join('')
            .match(/漢/g)?.length ?? 0;
        expect(letters).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('pages through five thousand events without losing one', () => {
    const facts = Array.from(
      { length: 5000 },
      (_, index): Fact => ({
        ...(smallPack.facts[0] as Fact),
        id: `x-${index}`,
        event: `e-${index}`,
        text: { ja: `出来事${index}号`, en: `Event ${index}.` },
      }),
    );
    const answer = answerIn(buildShelf([{ ...smallPack, facts }]), { command: 'timeline', options: {} }, reader);
    const pages = toPages(answer, 'all');
    const seen = new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.match(/出来事\d+号/g) ?? [])));
    expect(seen.size).toBe(5000);
    expect(checkMessage(renderMessage(answer, { page: pages.length - 1, tab: 'all' }, VIEW) as never, [])).toEqual([]);
  }, 60_000);

  test('each paragraph that a page cites can be opened from its menu', () => {
    const citation = (paragraph: number) => ({ document: 'a', paragraph, start: 0, end: 1 });
    const facts = Array.from({ length: 10 }, (_, index): Fact => {
      const citations = [1, 2, 3, 4].map((nth) => citation(index * 4 + nth));
      return { ...(smallPack.facts[0] as Fact), id: `x-${index}`, event: `e-${index}`, citations };
    });
    const answer = answerIn(buildShelf([{ ...smallPack, facts, disagreements: [] }]), { command: 'timeline', options: {} }, reader);
    for (const [page, { sources }] of toPages(answer, 'all').entries()) {
      const message = JSON.stringify(renderMessage(answer, { page, tab: 'all' }, VIEW));
      for (const paragraph of sources.flatMap(({ paragraphs }) => paragraphs))
        expect(message).toContain(`"source?document=a&paragraph=${paragraph}"`);
    }
  });

  test('a page past the end gives the last one', () => {
    const answer = answerIn(buildShelf([smallPack]), { command: 'timeline', options: {} }, reader);
    expect(renderMessage(answer, { page: 99, tab: undefined }, VIEW)).toEqual(renderMessage(answer, { page: 0, tab: undefined }, VIEW));
  });

  test('shows a line with its marks, sources and what can be opened', () => {
    const answer = answerIn(buildShelf([smallPack]), { command: 'timeline', options: { kind: 'report' } }, reader);
    const message = renderMessage(answer, { page: 0, tab: undefined }, VIEW);
    expect(textsOf(message)).toContain('**2024年6月中旬**　4項目案が密かに検討されていた。\n-# 報道：港ポスト（ヒルが引用） · \\[1\\] ¶2');
    expect(JSON.stringify(message)).toContain('source?document=b&paragraph=2');
  });
});

describe('notices and references', () => {
  test.each(['', '*'.repeat(4000), '@everyone <@1>', '😀'.repeat(2000)])('keep every limit: %#', (text) => {
    expect(checkMessage(renderNotice(text || '–') as never, [])).toEqual([]);
    expect(checkMessage(renderReference({ ja: text || '–', en: '```' }) as never, [])).toEqual([]);
  });
});
