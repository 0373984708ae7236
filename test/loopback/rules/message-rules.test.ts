import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { findMessageViolations, MESSAGE_RULES, type MessageBody, type MessageSubject } from '../../../src/loopback/rules/message-rules.ts';

const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Next', custom_id: 'next', ...more });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: [option('a'), option('b')], ...more });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const container = (...components: object[]) => ({ type: 17, components });
const picture = (url: string) => ({ type: 12, items: [{ media: { url } }] });
const file = (url: string) => ({ type: 13, file: { url } });
const section = (accessory: object) => ({ type: 9, components: [text('x')], accessory });

const subject = (components: object[], more: Partial<MessageBody> = {}, around: Partial<MessageSubject> = {}): MessageSubject => ({
  body: { components: components as APIMessageTopLevelComponent[], allowed_mentions: { parse: [] }, ...more },
  isComponentsV2: true,
  isEdit: false,
  fileNames: [],
  ...around,
});
const brokenBy = (checked: MessageSubject) => findMessageViolations(checked).map(({ rule, path }) => [rule, path.join('.')]);

const BROKEN: { rule: string; why: string; at: string; subject: MessageSubject }[] = [
  { rule: 'not-empty', why: 'nothing to show', at: '', subject: subject([]) },
  { rule: 'components-alone', why: 'words beside components', at: 'content', subject: subject([text('x')], { content: 'y' }) },
  {
    rule: 'components-alone',
    why: 'an embed beside components',
    at: 'embeds',
    subject: subject([text('x')], { embeds: [{ title: 'y' }] }),
  },
  {
    rule: 'components-flagged',
    why: 'a text without the flag',
    at: 'components.0',
    subject: subject([text('x')], {}, { isComponentsV2: false }),
  },
  {
    rule: 'components-flagged',
    why: 'six rows without the flag',
    at: 'components',
    subject: subject(
      [...'123456'].map((id) => row(button({ custom_id: id }))),
      { content: 'x' },
      { isComponentsV2: false },
    ),
  },
  { rule: 'components-total', why: '41 components, nested', at: 'components', subject: subject([container(...Array(40).fill(text('x')))]) },
  {
    rule: 'components-total',
    why: 'accessories counted',
    at: 'components',
    subject: subject(Array(14).fill(section({ type: 11, media: { url: 'https://example.org/a.png' } }))),
  },
  {
    rule: 'text-total',
    why: '4,001 characters in two texts',
    at: 'components',
    subject: subject([text('x'.repeat(4000)), container(text('y'))]),
  },
  {
    rule: 'custom-id-unique',
    why: 'two buttons alike',
    at: 'components.0.components.1.custom_id',
    subject: subject([row(button(), button())]),
  },
  { rule: 'row-shape', why: 'a menu beside a button', at: 'components.0.components', subject: subject([row(menu(), button())]) },
  { rule: 'row-shape', why: 'two menus', at: 'components.0.components', subject: subject([row(menu(), menu({ custom_id: 'other' }))]) },
  { rule: 'button-shape', why: 'no target', at: 'components.0.components.0', subject: subject([row(button({ custom_id: undefined }))]) },
  { rule: 'button-shape', why: 'no label', at: 'components.0.components.0', subject: subject([row(button({ label: '' }))]) },
  {
    rule: 'button-shape',
    why: 'a link with an id',
    at: 'components.0.accessory',
    subject: subject([section(button({ style: 5, url: 'https://example.org' }))]),
  },
  {
    rule: 'select-shape',
    why: 'a value twice',
    at: 'components.0.components.0.options',
    subject: subject([row(menu({ options: [option('a'), option('a')] }))]),
  },
  {
    rule: 'select-shape',
    why: 'more wanted than there are',
    at: 'components.0.components.0',
    subject: subject([row(menu({ max_values: 3 }))]),
  },
  {
    rule: 'select-shape',
    why: 'two defaults for one choice',
    at: 'components.0.components.0.options',
    subject: subject([row(menu({ options: [option('a', { default: true }), option('b', { default: true })] }))]),
  },
  {
    rule: 'attachments-known',
    why: 'a file that is not there',
    at: 'components.0.file.url',
    subject: subject([file('attachment://a.md')]),
  },
  {
    rule: 'attachments-known',
    why: 'a file from the web',
    at: 'components.0.file.url',
    subject: subject([file('https://example.org/a.md')]),
  },
  {
    rule: 'attachments-known',
    why: 'a picture from nowhere',
    at: 'components.0.items.0.media.url',
    subject: subject([picture('data:image/png,')]),
  },
  { rule: 'attachments-shown', why: 'an unseen file', at: 'attachments', subject: subject([text('x')], {}, { fileNames: ['a.png'] }) },
  {
    rule: 'no-mentions',
    why: 'nothing said of mentions',
    at: 'allowed_mentions',
    subject: subject([text('x')], { allowed_mentions: null }),
  },
  {
    rule: 'no-mentions',
    why: 'everyone may be pinged',
    at: 'allowed_mentions',
    subject: subject([text('x')], { allowed_mentions: { parse: ['everyone'] as never } }),
  },
  {
    rule: 'no-mentions',
    why: 'somebody is named',
    at: 'allowed_mentions',
    subject: subject([text('x')], { allowed_mentions: { parse: [], users: ['42'] } }),
  },
];

test.each(BROKEN)('$rule: $why', ({ rule, at, subject: checked }) => {
  expect(brokenBy(checked)).toEqual([[rule, at]]);
});

test('every rule has been broken', () => {
  expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(new Set(MESSAGE_RULES.map(({ name }) => name)));
});

test.each([
  { why: '40 components', checked: subject([container(...Array(39).fill(text('x')))]) },
  { why: '4,000 characters', checked: subject([text('x'.repeat(2000)), text('y'.repeat(2000))]) },
  { why: 'five buttons', checked: subject([row(...[...'12345'].map((id) => button({ custom_id: id })))]) },
  { why: 'an emoji for a label', checked: subject([row(button({ label: undefined, emoji: { name: '🔎' } }))]) },
  { why: 'a link', checked: subject([row(button({ style: 5, custom_id: undefined, url: 'https://example.org' }))]) },
  { why: 'an attached picture', checked: subject([picture('attachment://a.png')], {}, { fileNames: ['a.png'] }) },
  { why: 'words alone', checked: subject([], { content: 'x' }, { isComponentsV2: false }) },
  { why: 'an edit that leaves the text', checked: subject([], { components: null }, { isEdit: true }) },
])('nothing is said against $why', ({ checked }) => {
  expect(brokenBy(checked)).toEqual([]);
});
