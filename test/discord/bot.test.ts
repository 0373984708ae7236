import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { toDiscord } from '../../src/discord/command-json.ts';
import { UserError } from '../../src/errors.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const open = async (options: Parameters<typeof openStage>[0] = {}): Promise<Stage> => {
  const stage = await openStage(options);
  cleanups.push(() => stage.close());
  return stage;
};

const readiness = ({ logs }: Stage) => logs.filter(({ msg }) => msg === 'ready').map(({ registered }) => registered);

describe('registering', () => {
  test('happens when there is something new', async () => {
    const stage = await open({ commands });
    await stage.restart(commands);
    await stage.restart(commands.slice(1));
    await stage.restart(commands);
    expect(readiness(stage)).toEqual([true, false, true, true]);
    expect(stage.loopback.violations).toEqual([]);
  });

  test('for one server leaves the others alone', async () => {
    const guildId = '900000000000000001';
    const stage = await open({ commands, guildId });
    await stage.restart(commands);
    expect(readiness(stage)).toEqual([true, false]);
    expect(stage.loopback.commands(guildId)).toHaveLength(toDiscord(commands).length);
    expect(stage.loopback.commands(null)).toEqual([]);
    expect(stage.loopback.violations).toEqual([]);
  });
});

describe('a lost connection', () => {
  test('is resumed, and what came meanwhile is answered once', async () => {
    const { loopback, ...stage } = await open();
    const [outcome] = await Promise.all([loopback.interact({ command: 'timeline' }), loopback.disconnectGateway()]);
    expect(outcome.kind).toBe('message');
    expect((await loopback.interact({ command: 'timeline' })).kind).toBe('message');
    expect(loopback.messages()).toHaveLength(2);
    expect(stage.logs.map(({ msg }) => msg)).toContain('the connection to Discord is resumed');
    expect(stage.lost).toEqual([]);
  });

  test('that cannot be resumed is made anew', async () => {
    const { loopback } = await open();
    await loopback.disconnectGateway(false);
    expect((await loopback.interact({ command: 'timeline' })).kind).toBe('message');
  });
});

test('an outage while commands are registered keeps nobody from being answered', async () => {
  const place = await startLoopback();
  cleanups.push(() => place.close());
  const first = await open({ loopback: place });
  await first.bot.stop();
  place.failNext('/commands', 503, 4);
  const again = await open({ loopback: place });
  expect(again.logs.map(({ msg }) => msg)).toContain('the commands could not be registered yet');
  expect((await place.interact({ command: 'timeline' })).kind).toBe('message');
  expect(again.lost).toEqual([]);
});

describe('stopping', () => {
  test('waits for what is under way', async () => {
    const gate = Promise.withResolvers<void>();
    const stage = await open({ desk: (desk) => ({ ...desk, ask: (...asked) => gate.promise.then(() => desk.ask(...asked)) }) });
    const asked = stage.loopback.interact({ command: 'timeline' });
    await stage.loopback.autocomplete({ command: 'actor', focused: { name: 'name', value: '' } }); // by now the question has arrived
    const stopped = stage.bot.stop();
    gate.resolve();
    expect((await asked).kind).toBe('message');
    await stopped;
    expect(stage.loopback.isConnected()).toBe(false);
    expect(troubles(stage)).toEqual([]);
  });

  test('twice does no harm', async () => {
    const stage = await open();
    await Promise.all([stage.bot.stop(), stage.bot.stop()]);
    expect(stage.loopback.isConnected()).toBe(false);
  });
});

const notAsked = () => Promise.reject(new Error('not asked'));

const refusal = async (apiUrl: string, token: string, signal = new AbortController().signal): Promise<UserError> => {
  const started = startBot({
    token,
    apiUrl,
    desk: { commands: [], ask: notAsked, confirm: notAsked, suggest: async () => [] },
    views: { saveView: async () => undefined, findView: async () => 'expired', trouble: () => undefined },
    locale: 'ja',
    today: () => '2024-09-01',
    dayOf: () => '2024-09-01',
    logger: pino({ level: 'silent' }),
    signal,
    onLost: () => undefined,
  });
  const error: unknown = await started.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('no way out was named', { cause: error });
};

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
};

/** A Discord that closes every connection for good. */
const closingDiscord = async (code: number): Promise<string> => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ url, shards: 1, session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 } }));
  });
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
    socket.on('message', () => socket.close(code));
  });
  const port = await listen(server);
  const url = `ws://127.0.0.1:${port}`;
  return `http://127.0.0.1:${port}/api`;
};

describe('a bot that cannot start says why', () => {
  test('when the token is refused', async () => {
    const loopback = await startLoopback();
    cleanups.push(() => loopback.close());
    const { message } = await refusal(loopback.apiUrl, 'made.up.token');
    expect(message).toContain('DISCORD_TOKEN');
    expect(message).not.toContain('made.up.token');
  });

  test('when nobody is there', async () => {
    const server = createServer();
    const port = await listen(server);
    await cleanups.pop()?.();
    expect((await refusal(`http://127.0.0.1:${port}/api`, 'a.b.c')).message).toMatch(
      /DISCORD_API_URL=http:.* cannot be reached \(ECONNREFUSED\)/,
    );
  });

  test('when Discord is out of order', async () => {
    const loopback = await startLoopback();
    cleanups.push(() => loopback.close());
    loopback.failNext('/gateway/bot', 503, 4);
    expect((await refusal(loopback.apiUrl, loopback.token)).message).toMatch(/out of order \(GET 503.*Start again/);
  });

  test('when something else answers there', async () => {
    const port = await listen(createServer((_, response) => response.end('<h1>It works!</h1>')));
    expect((await refusal(`http://127.0.0.1:${port}/api`, 'a.b.c')).message).toContain('DISCORD_API_URL');
  });

  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4011, '2,500'],
    [4012, 'Update Keii'],
    [4014, 'intents'],
  ])('when the gateway closes for good with %i', async (code, words) => {
    expect((await refusal(await closingDiscord(code), 'a.b.c')).message).toContain(words);
  });
});

test('whoever keeps things for servers hears that the bot was removed from one', async () => {
  const left: string[] = [];
  const { loopback } = await open({ onLeft: (server) => void left.push(server) });
  const [guild] = loopback.guilds;
  loopback.expel(guild?.id ?? '');
  await expect.poll(() => left).toEqual([guild?.id]);
});
