import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway/gateway.ts';
import { createLoopback, type Loopback, type LoopbackEvents } from './loopback.ts';
import { isLocalRequest, refuseForeign, sendFile } from './requests.ts';
import { API_ROOT, createRest, type PlannedFailure } from './rest/rest.ts';
import { type Clock, systemClock } from './state/clock.ts';
import { createCommandRegistry } from './state/command-registry.ts';
import { apiBot, apiUser, BOT_ID, DEFAULT_GUILD, DEFAULT_USER_ID, type GuildSeed, guildCreateEvent } from './state/directory.ts';
import { MessageStore } from './state/message-store.ts';
import { createSnowflakes } from './state/snowflakes.ts';
import type { LoopbackState, RecordedViolation } from './state/state.ts';

/** How to start a loopback; everything has a default. */
export interface LoopbackOptions {
  /** 0, the default, for any free one. */
  port?: number;
  clock?: Clock;
  /** Servers the bot is in, the first being where commands are used by default. */
  guilds?: readonly GuildSeed[];
  /** The bot's name. */
  name?: string;
  /** Answers all requests but the API's, made when the loopback stands. */
  pages?: (loopback: Loopback) => RequestListener;
}

/** The port is taken by another program. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} on 127.0.0.1 is in use.`);
    this.port = port;
  }
}

/**
 * Starts a Discord on 127.0.0.1, enough of gateway v10 and REST v10 for the unmodified discord.js client.
 *
 * Every payload that the bot sends is checked against Discord's schemas and the rules in `./rules`: what Discord would refuse is refused
 * with error 50035, and all that is found stands in `violations`.
 *
 * @throws {PortTaken}
 * @example
 * const loopback = await startLoopback();
 * const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: loopback.apiUrl }, allowedMentions: { parse: [] } });
 * await client.login(loopback.token); // register commands, then:
 * const { message } = await loopback.interact({ command: 'echo', options: { words: 'hello' }, locale: 'ja' });
 * const next = await loopback.pressButton(message, 'page:2', { userId: '42' });
 * loopback.violations //=> []
 */
export const startLoopback = async ({
  port = 0,
  clock = systemClock,
  guilds = [DEFAULT_GUILD],
  name = 'bot',
  pages,
}: LoopbackOptions = {}): Promise<Loopback> => {
  const server = await listen(port);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const events = new EventEmitter<LoopbackEvents>();
  const violations: RecordedViolation[] = [];
  const report = (violation: RecordedViolation) => {
    violations.push(violation);
    events.emit('violation', violation);
  };
  const state = createState({ clock, guilds, name, host, events, report });
  const failures: PlannedFailure[] = [];
  const close = () => closeAll(server, state);
  const loopback = createLoopback({ state, url: `http://${host}`, events, violations, failures, close });
  serve(server, state, failures, pages?.(loopback));
  return loopback;
};

/** Listens on the loopback interface only. @throws {PortTaken} */
const listen = async (port: number): Promise<Server> => {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortTaken(port) : error;
  }
  return server;
};

interface StateOptions extends Required<Pick<LoopbackOptions, 'clock' | 'guilds' | 'name'>> {
  host: string;
  events: EventEmitter<LoopbackEvents>;
  report: LoopbackState['report'];
}

const FILES_ROOT = '/attachments';

const createState = ({ clock, guilds, name, host, events, report }: StateOptions): LoopbackState => {
  const nextId = createSnowflakes(clock);
  const bot = apiBot(name);
  const token = `${Buffer.from(BOT_ID).toString('base64url')}.${randomBytes(24).toString('base64url')}`;
  const commandsChanged = () => void events.emit('commands');
  return {
    clock,
    nextId,
    token,
    bot,
    guilds,
    report,
    commands: createCommandRegistry(nextId, commandsChanged),
    messages: new MessageStore({
      clock,
      nextId,
      author: bot,
      filesUrl: `http://${host}${FILES_ROOT}`,
      changed: (change) => void events.emit('message', change),
    }),
    gateway: new Gateway({
      token,
      nextId,
      url: `ws://${host}/gateway`,
      ready: { user: bot, application: { id: BOT_ID, flags: 0 }, guilds: guilds.map(({ id }) => ({ id, unavailable: true })) },
      greetings: guilds.map((guild) => ['GUILD_CREATE', guildCreateEvent(guild, bot)]),
      connectionChanged: commandsChanged,
    }),
    exchanges: new Map(),
    directChannels: new Map(),
    user: (id) => (id === BOT_ID ? bot : apiUser(id, id === DEFAULT_USER_ID ? 'you' : undefined)),
  };
};

const serve = (server: Server, state: LoopbackState, failures: PlannedFailure[], pages: RequestListener | undefined): void => {
  const rest = createRest(state, failures, state.gateway.url);
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    if (!isLocalRequest(request)) refuseForeign(response);
    else if (pathname.startsWith(`${API_ROOT}/`)) void rest(request, response);
    else if (pathname.startsWith(`${FILES_ROOT}/`)) sendFile(response, state.messages.file(pathname.split('/')[2] ?? ''));
    else if (pages !== undefined) pages(request, response);
    else response.writeHead(404).end();
  });
  server.on('upgrade', (request, socket, head) => {
    if (isLocalRequest(request)) state.gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
};

const closeAll = async (server: Server, { gateway }: LoopbackState): Promise<void> => {
  gateway.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};
