import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { buttonsOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';
import { rememberDeeds, trial } from './trial.ts';

const ASKER = '41';
const OTHER = '42';

const { done, execute } = rememberDeeds();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ commands: trial, execute });
});
afterEach(() => {
  done.splice(0);
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
});
afterAll(() => stage.close());

const posted = (message: PostedMessage | undefined): PostedMessage => {
  if (message === undefined) throw new Error('no message came');
  return message;
};
const ask = async (command: string, options: Record<string, string | number | { name: string; bytes: Uint8Array; contentType: string }>) =>
  posted((await stage.loopback.interact({ command, options, userId: ASKER, locale: 'en-US' })).message);
const press = async (message: PostedMessage, label: string, userId = ASKER) => {
  const outcome = await stage.loopback.pressButton(message, buttonsOf(message)[label] ?? '', { userId, locale: 'en-US' });
  return { ...outcome, text: outcome.message ? textOf(outcome.message) : '' };
};

describe('a change that should be confirmed', () => {
  const asked = () => ask('trial forget', { what: 'the ferry' });

  test('is told first, with a button to go on and one to leave it', async () => {
    const message = await asked();
    expect(textOf(message)).toContain('the ferry will be forgotten');
    expect(Object.keys(buttonsOf(message))).toEqual(['Go ahead', 'Leave it']);
    expect(done).toEqual([]);
  });

  test('is made once when it is confirmed, and reported in its place', async () => {
    const { kind, text, message } = await press(await asked(), 'Go ahead');
    expect([kind, done]).toEqual(['update', [{ what: 'the ferry' }]]);
    expect(text).toContain('the ferry is forgotten');
    expect(buttonsOf(posted(message))).toEqual({});
  });

  test('is left when it is not', async () => {
    const { text } = await press(await asked(), 'Leave it');
    expect([text, done]).toEqual(['Nothing was changed.', []]);
  });

  test('is not for others to decide', async () => {
    const message = await asked();
    for (const label of ['Go ahead', 'Leave it']) {
      const { kind, text, message: told } = await press(message, label, OTHER);
      expect([kind, told?.visibleTo, text]).toEqual(['message', OTHER, 'Only the one who asked can decide this.']);
    }
    expect(done).toEqual([]);
  });

  test('can still be confirmed after a restart', async () => {
    const message = await asked();
    await stage.restart();
    await press(message, 'Go ahead');
    expect(done).toEqual([{ what: 'the ferry' }]);
  });
});

test('a change that need not be confirmed is made at once and reported', async () => {
  expect(textOf(await ask('trial forget', { what: 'the ferry', now: 'yes' }))).toContain('the ferry is forgotten');
  expect(done).toEqual([{ what: 'the ferry' }]);
});

test('files, channels, roles and counts reach a subcommand', async () => {
  const file = { name: 'minutes.txt', bytes: new TextEncoder().encode('Item 1'), contentType: 'text/plain' };
  const [guild] = stage.loopback.guilds;
  const [where = '', who = { id: '', name: '' }] = [guild?.channels[0]?.id, guild?.roles?.[0]];
  const message = await ask('trial show', { file, where, who: who.id, times: 3 });
  expect(textOf(message)).toContain('minutes.txt of 6 bytes, text/plain');
  expect(textOf(message)).toContain(`${where}, ${who.name}, 3`);
});
