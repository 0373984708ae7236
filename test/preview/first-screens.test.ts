import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/files/load-packs.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Invocation } from '../../src/model/answer.ts';
import type { Locale } from '../../src/model/localized.ts';
import { renderMessage as renderOnPage } from '../../src/preview/page/message/message-view.ts';
import type { PageMessage } from '../../src/preview/page/protocol.ts';
import { renderMessage } from '../../src/render/message.ts';
import { toPages } from '../../src/render/pages.ts';
import { answerIn } from '../fixtures/answer-in.ts';
import { findChromium, launchBrowser } from './browser.ts';
import { READER } from './page/message/reader.ts';

const library = buildShelf(loadPacks());
const PAGE = join(import.meta.dirname, '../../src/preview/page');
const STYLES = ['page.css', 'message/message.css', 'message/text.css', 'message/components.css'].map((file) =>
  readFileSync(join(PAGE, file), 'utf8'),
);

/** What an answer's first screen may take, at a width of the window. */
const BARS = [
  { width: 1100, height: 700 },
  { width: 390, height: 1000 },
] as const;

const asking = (command: string, option: string, records: ReadonlyMap<string, unknown>): Invocation[] =>
  [...records.keys()].map((id) => ({ command, options: { [option]: id } }));

/** Every timeline, actor, plan and issue there is, not only those that everybody asks for. */
const QUESTIONS: Record<string, Invocation[]> = {
  'the whole timeline': [
    { command: 'timeline', options: {} },
    { command: 'timeline', options: { detail: 'full' } },
    { command: 'timeline', options: { from: '2025-08', to: '2025-10' } },
  ],
  'timelines of actors': asking('timeline', 'actor', library.actors),
  'timelines of plans': asking('timeline', 'plan', library.plans),
  'timelines of issues': asking('timeline', 'about', library.issues),
  actors: asking('actor', 'name', library.actors),
  plans: asking('plan', 'name', library.plans),
  'plans beside what they grew out of': [...library.plans.values()].flatMap(({ id, derivedFrom }) =>
    derivedFrom.map(({ plan }) => ({ command: 'plan', options: { name: id, compare: plan } })),
  ),
  stances: asking('stance', 'issue', library.issues),
};

const messageOf = ({ command, options }: Invocation, locale: Locale): string => {
  const answer = answerIn(library, { command, options }, { locale, today: '2026-01-15' });
  const api = {
    id: '1',
    author: { username: 'keii', global_name: 'Keii', bot: true },
    timestamp: new Date(READER.now).toISOString(),
    content: '',
    edited_timestamp: null,
    ...renderMessage(answer, { page: 0 }, { id: 'abcdefghij', command }),
  };
  const message = { api, isPrivate: false, author: 'Keii', invocation: { user: null, name: command, line: `/${command}` } };
  return `<li class="message">${renderOnPage(message as unknown as PageMessage, READER).markup}</li>`;
};

/** A language's messages, made once for all windows. */
const made = new Map<string, string>();
const listOf = (name: string, questions: readonly Invocation[], locale: Locale): string => {
  const key = `${name} ${locale}`;
  const list = made.get(key) ?? questions.map((question) => messageOf(question, locale)).join('');
  made.set(key, list);
  return list;
};

const chromium = findChromium();

describe.skipIf(chromium === undefined).each(BARS)('in a window of $width pixels', ({ width, height }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
  });
  afterAll(() => browser.close());

  describe.each(['ja', 'en'] as const)('in %s', (locale) => {
    test.each(Object.entries(QUESTIONS))(`%s open within ${height} pixels`, async (name, questions) => {
      const page = await browser.newPage({ viewport: { width, height } });
      // On a desk the channels stand beside the messages.
      const room = width > 720 ? width - 232 : width;
      await page.setContent(
        `<style>${STYLES.join('\n')}</style><body style="display:block;height:auto;overflow:visible"><ol class="messages" style="width:${room}px">${listOf(name, questions, locale)}</ol></body>`,
      );
      const heights = await page.locator('.message').evaluateAll((messages) => messages.map((one) => one.getBoundingClientRect().height));
      await page.close();
      expect(heights).toHaveLength(questions.length);
      const tall = questions.flatMap(({ command, options }, index) =>
        (heights[index] ?? 0) > height ? [`/${command} ${Object.values(options)}: ${Math.round(heights[index] ?? 0)}`] : [],
      );
      expect(tall).toEqual([]);
    });
  });
});

test('no lead is parted: what it ends with, the newest state, stands on the first page', () => {
  for (const question of Object.values(QUESTIONS).flat()) {
    const answer = answerIn(library, question, { locale: 'en', today: '2026-01-15' });
    const [first] = toPages(answer, undefined);
    const shown = first?.blocks.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(shown).toEqual(expect.arrayContaining(answer.lead.map(({ id }) => id)));
  }
});
