import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { COMPONENT, componentsOf } from '../../src/loopback/rules/components.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { answering } from '../fixtures/answer-in.ts';
import { menusOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const ASKER = '41';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ commands });
});
afterEach(() => {
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
});
afterAll(() => stage.close());

/** Every command with each of its options, over the small library. */
const ASKED: [command: string, options: Record<string, string | number | boolean>][] = [
  ['timeline', {}],
  ['timeline', { from: '2024-05', to: '2024年6月' }],
  ['timeline', { actor: 'sato', plan: '5項目案', about: '漁場' }],
  ['timeline', { kind: 'analysis', source: 'a', 'as-of': '2024-07' }],
  ['timeline', { detail: 'full', days: 5, order: 'newest', lang: 'en', private: true }],
  ['timeline', { from: '2031-01' }],
  ['ask', { question: '灯台での会談はいつ？' }],
  ['ask', { question: 'カレーの作り方' }],
  ['actor', { name: 'りんど', 'as-of': '2024-07' }],
  ['plan', { name: 'four-point plan', 'as-of': '2024-07' }],
  ['plan', { name: 'five-points', compare: 'four-points' }],
  ['stance', { issue: '漁場', actor: 'lind', 'as-of': '2024-12' }],
  ['disagreements', { about: '交渉' }],
  ['forecasts', { by: 'hill', due: '2024-12' }],
  ['source', {}],
  ['source', { document: 'a', paragraph: 3 }],
  ['about', {}],
  ['help', {}],
];

test('the table holds every command and option', () => {
  const asked = (name: string) => ASKED.flatMap(([command, options]) => (command === name ? Object.keys(options) : []));
  for (const { name, options } of answering) {
    expect(ASKED.map(([command]) => command)).toContain(name);
    expect(asked(name)).toEqual(expect.arrayContaining(Object.keys(options)));
  }
});

const pressable = (message: PostedMessage): string[] =>
  componentsOf(message.api.components ?? [], COMPONENT.button).flatMap(({ component }) =>
    'custom_id' in component && component.disabled !== true ? [component.custom_id] : [],
  );

describe.each(['ja', 'en-US'] as const)('to a reader in %s', (locale) => {
  test.each(ASKED)('/%s %j is answered, and so is each of its buttons and menus', async (command, options) => {
    const { message, kind } = await stage.loopback.interact({ command, options, userId: ASKER, locale });
    expect(kind).toBe('message');
    if (message === undefined) throw new Error('no message came');
    expect(textOf(message)).toMatch(/^#{2} \S/);
    for (const id of pressable(message)) {
      const { kind: answered } = await stage.loopback.pressButton(message, id, { userId: ASKER, locale });
      expect(['message', 'update']).toContain(answered);
    }
    for (const { customId, options: choices } of menusOf(message)) {
      const [first] = Object.values(choices);
      const { kind: answered } = await stage.loopback.selectMenu(message, customId, [first ?? ''], { userId: ASKER, locale });
      expect(['message', 'update']).toContain(answered);
    }
  });
});
