import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Desk } from '../../src/asking/desk.ts';
import { UserError } from '../../src/errors.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { createManualClock } from '../loopback/manual-clock.ts';
import { buttonsOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

/** Set by a test in place of what the desk says. */
let instead: Desk['ask'] | undefined;
let stage: Stage;
const open = async (options: Parameters<typeof openStage>[0] = {}): Promise<Loopback> => {
  stage = await openStage({
    desk: (desk) => ({ ...desk, ask: (...asked) => (instead ?? desk.ask)(...asked) }),
    ...options,
  });
  return stage.loopback;
};
afterEach(async () => {
  instead = undefined;
  expect(stage.loopback.violations).toEqual([]);
  await stage.close();
});

const said = (message: PostedMessage | undefined): string => (message === undefined ? '' : textOf(message));
const REFERENCE = /reference ([0-9a-f]{8})\b/;

/** An answer that is held back until it is let go. */
const hold = () => {
  const gate = Promise.withResolvers<void>();
  const ask = (desk: Desk): Desk => ({ ...desk, ask: (...asked) => gate.promise.then(() => (instead ?? desk.ask)(...asked)) });
  return { desk: ask, letGo: gate.resolve };
};

test('an event that comes twice is answered once', async () => {
  const loopback = await open();
  expect((await loopback.interact({ command: 'timeline', twice: true })).kind).toBe('message');
  await stage.bot.stop();
  expect(loopback.messages()).toHaveLength(1);
  expect(troubles(stage)).toEqual([]);
});

describe('an unexpected error', () => {
  const oops = () => {
    throw new TypeError('cannot read /srv/keii/data of undefined');
  };

  test('shows the asker a reference and nothing else, and is logged once', async () => {
    const loopback = await open();
    instead = oops;
    const { message } = await loopback.interact({ command: 'timeline', userId: '42' });
    const [, reference] = REFERENCE.exec(said(message)) ?? [];
    expect(reference).toBeDefined();
    expect(message?.visibleTo).toBe('42');
    expect(said(message)).not.toMatch(/srv|TypeError|undefined|\bat /);
    expect(troubles(stage)).toMatchObject([{ level: 50, reference, command: 'timeline', error: { name: 'TypeError' } }]);
  });

  test('is told in Japanese to a Japanese reader', async () => {
    const loopback = await open();
    instead = oops;
    expect(said((await loopback.interact({ command: 'timeline', locale: 'ja' })).message)).toMatch(/参照番号 [0-9a-f]{8} /);
  });

  test('behind a button leaves the message as it is', async () => {
    const loopback = await open();
    const { message } = await loopback.interact({ command: 'chapters' });
    if (message === undefined) throw new Error('no message came');
    instead = oops;
    const outcome = await loopback.pressButton(message, buttonsOf(message).Next ?? '');
    expect([outcome.kind, outcome.message?.visibleTo !== undefined]).toEqual(['message', true]);
    expect(said(outcome.message)).toMatch(REFERENCE);
    expect(said(message)).toContain('Page 1');
  });

  test('does not keep the next one from being answered', async () => {
    const loopback = await open();
    instead = oops;
    await loopback.interact({ command: 'timeline' });
    instead = undefined;
    expect(said((await loopback.interact({ command: 'timeline' })).message)).toContain('lighthouse');
  });
});

describe('when Discord fails', () => {
  test('for a moment, the answer is sent again', async () => {
    const loopback = await open();
    loopback.failNext('/callback', 502, 2);
    expect((await loopback.interact({ command: 'timeline' })).kind).toBe('message');
    expect(loopback.messages()).toHaveLength(1);
    expect(troubles(stage)).toEqual([]);
  });

  test('for good, it is logged and the next interaction is answered', async () => {
    const loopback = await open();
    loopback.failNext('/callback', 500, 8);
    void loopback.interactBriefly({ command: 'timeline' });
    await expect.poll(() => troubles(stage).length).toBe(2);
    expect(troubles(stage)).toMatchObject([
      { level: 50, msg: 'an interaction failed', error: { status: 500 } },
      { level: 40, msg: 'an error could not be told' },
    ]);
    expect((await loopback.interact({ command: 'timeline' })).kind).toBe('message');
  });

  test('and takes no answer any more, that is logged without alarm', async () => {
    const clock = createManualClock();
    const place = await startLoopback({ clock });
    const { desk, letGo } = hold();
    const loopback = await open({ loopback: place, desk });
    const late = loopback.interact({ command: 'timeline' });
    clock.advance(3001);
    expect((await late).kind).toBe('silence');
    letGo();
    await expect.poll(() => troubles(stage)).toMatchObject([{ level: 40, msg: 'Discord takes no answer any more', command: 'timeline' }]);
    await place.close();
  });
});

describe('an answer that takes its time', () => {
  test.each([
    ['everyone', {}, undefined],
    ['the asker alone', { private: true }, '42'],
  ])('for %s is promised, then given', async (_, options, visibleTo) => {
    const { desk, letGo } = hold();
    const loopback = await open({ desk, patienceMs: 20 });
    const asked = { command: 'timeline', options, userId: '42' };
    const answered = loopback.interactBriefly(asked);
    expect((await answered).kind).toBe('deferred');
    letGo();
    await expect.poll(() => said(loopback.messagesFor('42').at(-1))).toContain('lighthouse');
    expect(loopback.messages()).toMatchObject([{ visibleTo }]);
  });

  test.each([
    ['what the user can mend', new UserError('No such harbour.'), /No such harbour\./, []],
    ['a bug', new TypeError('oops'), REFERENCE, [{ level: 50, error: { message: 'oops' } }]],
  ])('and fails with %s says so', async (_, error, words, logged) => {
    const { desk, letGo } = hold();
    const loopback = await open({ desk, patienceMs: 20 });
    instead = () => {
      throw error;
    };
    await loopback.interactBriefly({ command: 'timeline' });
    letGo();
    await expect.poll(() => said(loopback.messages().at(-1))).toMatch(words);
    expect(loopback.messages()).toHaveLength(1);
    expect(troubles(stage)).toMatchObject(logged);
  });

  test('behind a button changes the message when it comes', async () => {
    let slow = Promise.resolve();
    const loopback = await open({
      patienceMs: 100,
      desk: (desk) => ({ ...desk, ask: (...asked) => slow.then(() => desk.ask(...asked)) }),
    });
    const { message } = await loopback.interact({ command: 'chapters' });
    if (message === undefined) throw new Error('no message came');
    const gate = Promise.withResolvers<void>();
    slow = gate.promise;
    const turned = loopback.pressButton(message, buttonsOf(message).Next ?? '');
    setTimeout(gate.resolve, 300);
    const outcome = await turned;
    expect(outcome.kind).toBe('update');
    expect(said(outcome.message)).toContain('Page 2');
  });
});

test('a command of another version is answered helpfully', async () => {
  let known = commands;
  const loopback = await open({
    desk: (desk) => ({
      ...desk,
      get commands() {
        return known;
      },
    }),
  });
  known = commands.filter(({ name }) => name !== 'timeline');
  const { message } = await loopback.interact({ command: 'timeline', userId: '42' });
  expect(said(message)).toMatch(/no longer has this command.*<\/help:\d+>$/);
  expect(message?.visibleTo).toBe('42');
});
