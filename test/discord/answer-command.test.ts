import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
  await stage.close();
});

const ask = async (request: Parameters<Stage['loopback']['interact']>[0]) => {
  const outcome = await stage.loopback.interact(request);
  return { ...outcome, text: outcome.message ? textOf(outcome.message) : '' };
};

test('a command is answered once, for everyone', async () => {
  const { kind, message, text } = await ask({ command: 'timeline' });
  expect(kind).toBe('message');
  expect(message?.visibleTo).toBeUndefined();
  expect(text).toContain('Sato and Lind met at the lighthouse.');
});

describe('the language of an answer', () => {
  test.each([
    ['ja', undefined, 'ja'],
    ['en-US', undefined, 'en'],
    ['fr', undefined, 'en'],
    ['ja', 'en', 'en'],
    ['en-GB', 'ja', 'ja'],
  ] as const)('for a reader in %s asking for %s is %s', async (locale, lang, expected) => {
    const { text } = await ask({ command: 'chapters', locale, options: lang ? { lang } : {} });
    expect(text).toMatch(new RegExp(`^## ${expected} `));
  });
});

test('the day is the one the bot is told', async () => {
  expect((await ask({ command: 'chapters' })).text).toContain('2024-09-01');
});

test('private shows the answer to the asker alone', async () => {
  const { message } = await ask({ command: 'timeline', options: { private: true }, userId: '42' });
  expect(message?.visibleTo).toBe('42');
});

test('options reach the command', async () => {
  expect((await ask({ command: 'timeline', options: { actor: 'さとう', from: '2024-05' } })).text).toContain('Sato');
  expect((await ask({ command: 'source', options: { document: 'a', paragraph: 2 } })).text).toContain('¶2');
});

test('direct messages are answered too', async () => {
  expect((await ask({ command: 'timeline', guildId: null })).text).toContain('lighthouse');
});

describe('what a user can mend', () => {
  test.each([
    ['ja', '資料に出てきません'],
    ['en-US', 'The documents know no'],
  ] as const)('is told them alone in %s', async (locale, words) => {
    const { message, text } = await ask({ command: 'actor', options: { name: 'Zzyzx Qwrtp' }, locale, userId: '42' });
    expect(text).toContain(words);
    expect(message?.visibleTo).toBe('42');
  });
});

test('nobody is pinged by what somebody typed', async () => {
  const { message } = await ask({ command: 'ask', options: { question: '@everyone <@123456789012345678> lighthouse' } });
  expect(message?.api.mention_everyone).toBe(false);
  expect(message?.api.mentions).toEqual([]);
});
