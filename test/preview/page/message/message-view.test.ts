import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMessage, renderPending } from '../../../../src/preview/page/message/message-view.ts';
import type { ReadingContext } from '../../../../src/preview/page/message/reading-context.ts';
import type { PageMessage } from '../../../../src/preview/page/protocol.ts';
import { say } from '../../../../src/preview/page/words.ts';
import { ownMarkupOnly } from './own-markup.ts';
import { READER as BASE } from './reader.ts';

const NOW = Date.UTC(2026, 2, 1, 12);
const READER: ReadingContext = { ...BASE, now: NOW };
const message = (api: object = {}, more: Partial<PageMessage> = {}): PageMessage => ({
  api: {
    id: '1',
    author: { username: 'keii', global_name: 'Keii', bot: true },
    timestamp: new Date(NOW).toISOString(),
    content: '',
    components: [],
    edited_timestamp: null,
    ...api,
  } as never,
  isPrivate: false,
  author: 'Keii',
  invocation: undefined,
  ...more,
});
const invocation = { user: null, name: 'timeline', line: '/timeline from:2025-08' };
const plain = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

test('says who asked what, and who answers when', () => {
  expect(plain(renderMessage(message({}, { invocation }), READER).markup)).toContain('you used /timeline Keii APP Today at 12:00 PM');
});

test('says so in Japanese, the command by its name there', () => {
  const markup = renderMessage(message({}, { invocation }), { ...READER, locale: 'ja', labelOf: () => '年表' }).markup;
  expect(plain(markup)).toContain('あなた が /年表 を使用しました Keii アプリ 今日 12:00');
});

test('says when only the reader sees it', () => {
  expect(plain(renderMessage(message({}, { isPrivate: true }), READER).markup)).toContain('Only you can see this · Dismiss message');
});

test('says when the bot is thinking', () => {
  expect(plain(renderMessage(message({ flags: 128 }), READER).markup)).toContain('Keii is thinking …');
});

test('says when no answer came', () => {
  const pending = { ...invocation, bot: 'Keii' };
  expect(plain(renderPending(pending, false, READER).markup)).toContain('Sending the command …');
  expect(plain(renderPending(pending, true, READER).markup)).toContain('The application did not respond');
});

test('whatever was asked, only our own markup comes out', () => {
  const words = fc.oneof(fc.constantFrom('"><script>', "'x"), fc.string({ unit: 'binary', maxLength: 40 }));
  const asked = fc.record({ user: fc.option(words), name: words, line: words });
  fc.assert(
    fc.property(asked, words, (used, content) =>
      ownMarkupOnly(renderMessage(message({ content }, { invocation: used, isPrivate: true }), READER).markup),
    ),
  );
});

test('the page speaks both languages with the same places', () => {
  expect(say('ja', 'missing', { option: '名前' })).toBe('入力が必要です: 名前');
  expect(say('en-US', 'violations', { count: 2 })).toBe('Discord would object (2)');
});
