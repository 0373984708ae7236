import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { type Exchange, openExchange, TOKEN_LIFE_MS } from '../../src/loopback/state/exchange.ts';
import { createExchanges } from '../../src/loopback/state/exchanges.ts';
import { MessageStore } from '../../src/loopback/state/message-store.ts';
import { createSnowflakes } from '../../src/loopback/state/snowflakes.ts';
import { createManualClock } from './manual-clock.ts';
import { sendRaw } from './raw-request.ts';

let current: Loopback | undefined;
const start = async (options = {}) => {
  current = await startLoopback(options);
  return current;
};
afterEach(async () => {
  await current?.close();
  current = undefined;
});

const authorized = ({ token }: Loopback) => ({ authorization: `Bot ${token}` });
const messagesUrl = ({ apiUrl, guilds }: Loopback) => `${apiUrl}/v10/channels/${guilds[0]?.channels[0]?.id}/messages`;

describe('what the bot sends', () => {
  test('as a broken form is refused, and no stack is shown', async () => {
    const loopback = await start();
    const headers = { ...authorized(loopback), 'content-type': 'multipart/form-data; boundary=x' };
    const { status } = await fetch(messagesUrl(loopback), { method: 'POST', headers, body: 'no form' });
    expect([status, loopback.violations]).toEqual([400, []]);
  });

  test.each([
    { what: 'a file of 11 MiB', files: [11] },
    { what: 'three files of 9 MiB', files: [9, 9, 9] },
  ])('as $what is refused as Discord refuses it', async ({ files }) => {
    const loopback = await start();
    const form = new FormData();
    form.append('payload_json', '{}');
    for (const [index, size] of files.entries()) form.append(`files[${index}]`, new Blob([new Uint8Array(size * 1024 * 1024)]), 'a.bin');
    const response = await fetch(messagesUrl(loopback), { method: 'POST', headers: authorized(loopback), body: form });
    expect([response.status, (await response.json()).code]).toEqual([413, 40005]);
  });

  test('is answered when it makes the loopback fail, without the stack', async () => {
    const loopback = await start();
    const { status } = await sendRaw(
      loopback.url,
      'PUT /api/v10/applications/1/commands',
      {
        ...authorized(loopback),
        'content-length': '4',
      },
      Buffer.from('null'),
    );
    expect([400, 500]).toContain(status);
    expect(JSON.stringify(loopback.violations.map(({ message }) => message))).not.toContain('file://');
  });
});

describe('the gateway', () => {
  const open = ({ url }: Loopback) => new WebSocket(`${url.replace('http', 'ws')}/gateway`);
  const closed = (socket: WebSocket): Promise<number> =>
    new Promise((resolve) => {
      socket.on('close', resolve);
      socket.on('error', () => resolve(0));
    });

  test('closes on a payload that is too long', async () => {
    const socket = open(await start());
    socket.on('open', () => socket.send('x'.repeat(5000)));
    expect(await closed(socket)).toBe(1009);
  });

  test('closes on one who says nothing', async () => {
    const clock = createManualClock();
    const socket = open(await start({ clock }));
    await new Promise((resolve) => socket.once('message', resolve));
    clock.advance(60_000);
    expect(await closed(socket)).toBe(4003);
  });

  test('holds 32 connections', async () => {
    const loopback = await start();
    const sockets = Array.from({ length: 32 }, () => open(loopback));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
    expect(await closed(open(loopback))).toBe(0);
  });
});

describe('what is kept', () => {
  const store = (changed: (change: { type: string }) => void = () => undefined) => {
    const clock = createManualClock();
    return new MessageStore({ clock, nextId: createSnowflakes(clock), author: { id: '0' } as never, filesUrl: '', changed });
  };
  const upload = (size: number) => ({ id: '0', name: 'a.bin', contentType: '', bytes: new Uint8Array(size) });

  test('of messages are the latest thousand', () => {
    const changes: string[] = [];
    const messages = store(({ type }) => changes.push(type));
    for (let count = 0; count < 1002; count += 1) messages.post({ content: String(count) }, [], { channelId: '1', guildId: null });
    expect([messages.all().length, messages.all()[0]?.api.content]).toEqual([1000, '2']);
    expect(changes.filter((type) => type === 'removed')).toHaveLength(2);
  });

  test('of files are the latest 128 MiB, and none of a message that is gone', () => {
    const messages = store();
    const message = messages.post({ content: 'x' }, [upload(1)], { channelId: '1', guildId: null });
    const fileId = message.api.attachments[0]?.id ?? '';
    expect(messages.file(fileId)).toBeDefined();
    messages.remove(message);
    expect(messages.file(fileId)).toBeUndefined();
    const kept = Array.from({ length: 15 }, () => messages.keep(upload(10 * 1024 * 1024)).id);
    expect(kept.map((id) => messages.file(id) !== undefined).filter(Boolean)).toHaveLength(12);
  });

  test('of interactions are those of the last half hour', () => {
    const clock = createManualClock();
    const exchanges = createExchanges(clock);
    const add = (token: string) => exchanges.add(openExchange({ token } as Exchange, clock));
    add('old');
    clock.advance(TOKEN_LIFE_MS);
    add('middle');
    expect(exchanges.get('old')).toBeDefined();
    clock.advance(TOKEN_LIFE_MS);
    add('new');
    expect(['old', 'middle', 'new'].map((token) => exchanges.get(token)?.token)).toEqual([undefined, 'middle', 'new']);
  });
});
