import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPosting } from '../../src/discord/posting.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import type { Posting } from '../../src/model/server/posting.ts';
import { renderNotice } from '../../src/render/message.ts';
import { mark } from '../../src/schedule/posts/mark.ts';
import { textOf } from '../loopback/read-message.ts';

const CHANNEL = '900000000000000011';
const SERVER = '900000000000000001';
const MEMBER = '800000000000000042';

let loopback: Loopback;
let posting: Posting;
beforeEach(async () => {
  loopback = await startLoopback();
  posting = openPosting(loopback);
});
afterEach(async () => {
  expect(loopback.violations).toEqual([]);
  await loopback.close();
});

const notice = (words: string) => mark(renderNotice(words), { place: CHANNEL, day: '2026-03-02', part: words });
const post = (words: string, nonce = words) => posting.post(CHANNEL, notice(words).body, nonce);
const find = (words: string, after?: string) => posting.find(CHANNEL, notice(words).marker, after);
const said = () => loopback.messages().map(textOf);

describe('a post', () => {
  test('stands once, however often it is made with one nonce', async () => {
    expect([await post('good morning'), await post('good morning')]).toEqual([{ posted: true }, { posted: true }]);
    expect(said()).toEqual(['good morning']);
    await post('good morning', 'another');
    expect(said()).toHaveLength(2);
  });

  test('that was deleted meanwhile counts as made', async () => {
    await post('good morning');
    for (const message of loopback.messages()) loopback.dismiss(message);
    expect(await post('good morning')).toEqual({ posted: true });
    expect(said()).toEqual([]);
  });

  test.each([
    ['a refusal for its pace: certainly not made', 429, {}, 'busy', 0],
    ['an outage: in doubt', 502, {}, 'doubt', 0],
    ['an outage after it was made: in doubt', 502, { done: true }, 'doubt', 1],
    ['a body that Discord does not take', 400, {}, 'refused', 0],
  ])('%s', async (_, status, more, hitch, count) => {
    loopback.failNext('/messages', status, 1, more);
    expect(await post('good morning')).toMatchObject({ hitch });
    expect(said()).toHaveLength(count);
  });
});

describe('a post is found again', () => {
  test('by its mark, behind many others and behind the message it came after', async () => {
    const first = loopback.post({ content: 'hello' });
    await post('good morning');
    for (let count = 0; count < 250; count += 1) loopback.post({ content: `chat ${count}` });
    expect(await find('good morning', first.api.id)).toEqual({ found: true });
    expect(await find('good morning')).toEqual({ found: true });
    expect(await find('good night')).toEqual({ found: false });
    expect(await find('good morning', ((await posting.look(CHANNEL)) as { last: string }).last)).toEqual({ found: false });
  });

  test('not in what others write', async () => {
    loopback.post({ content: notice('good morning').marker });
    expect(await find('good morning')).toEqual({ found: false });
  });

  test('unless the history may not be read: an empty one proves nothing', async () => {
    await post('good morning');
    loopback.deny(CHANNEL, PermissionFlagsBits.ReadMessageHistory);
    expect(await find('good morning')).toEqual({ hitch: 'forbidden' });
  });
});

describe('a channel', () => {
  test('is seen with its server, name and last message', async () => {
    expect(await posting.look(CHANNEL)).toEqual({ server: SERVER, name: 'general', isText: true, last: undefined });
    const { api } = loopback.post({ content: 'hello' });
    expect(await posting.look(CHANNEL)).toMatchObject({ last: api.id });
  });

  test('names what is missing', async () => {
    expect(await posting.missing(CHANNEL)).toEqual({ missing: [] });
    loopback.deny(CHANNEL, PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory);
    expect(await posting.missing(CHANNEL)).toEqual({ missing: ['SendMessages', 'ReadMessageHistory'] });
    expect(await post('good morning')).toEqual({ hitch: 'forbidden' });
    loopback.deny(CHANNEL, PermissionFlagsBits.ViewChannel);
    expect([await posting.look(CHANNEL), await posting.missing(CHANNEL)]).toEqual([{ hitch: 'forbidden' }, { hitch: 'forbidden' }]);
    loopback.deny(CHANNEL);
    expect(await post('good morning')).toEqual({ posted: true });
  });

  test('that is deleted is gone', async () => {
    loopback.deleteChannel(CHANNEL);
    expect([await posting.look(CHANNEL), await post('good morning')]).toEqual([{ hitch: 'gone' }, { hitch: 'gone' }]);
  });
});

describe('a member', () => {
  const write = async () => {
    const direct = await posting.direct(SERVER, MEMBER);
    return 'channel' in direct ? posting.post(direct.channel, notice('hello').body, 'hello') : direct;
  };

  test('is written to directly', async () => {
    expect(await write()).toEqual({ posted: true });
    expect(said()).toEqual(['hello']);
  });

  test('who has left is written to no more', async () => {
    loopback.leave(MEMBER);
    expect(await write()).toEqual({ hitch: 'gone' });
    expect(said()).toEqual([]);
  });

  test('may not take it; a server has a channel of its own for such', async () => {
    loopback.closeDirect(MEMBER);
    expect(await write()).toEqual({ hitch: 'forbidden' });
    expect(await posting.systemChannel(SERVER)).toEqual({ channel: CHANNEL });
  });
});

test('without a Discord everything is in doubt', async () => {
  const nowhere = openPosting({ token: loopback.token, apiUrl: 'http://127.0.0.1:9/api' });
  expect([await nowhere.look(CHANNEL), await nowhere.post(CHANNEL, notice('hello').body, 'hello')]).toEqual([
    { hitch: 'doubt' },
    { hitch: 'doubt' },
  ]);
});
