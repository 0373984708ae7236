import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Clock, systemClock } from './clock.ts';
import { Gateway } from './gateway/gateway.ts';
import { createLoopback, type Loopback, type LoopbackEvents } from './loopback.ts';
import { API_ROOT, createRest, loopbackFailure, type PlannedFailure } from './rest/rest.ts';
import { createCommandRegistry } from './state/command-registry.ts';
import { apiBot, apiUser, BOT_ID, DEFAULT_GUILD, DEFAULT_USER_ID, type GuildSeed, guildCreateEvent } from './state/directory.ts';
import { createExchanges } from './state/exchanges.ts';
import { MessageStore } from './state/message-store.ts';
import { createSnowflakes } from './state/snowflakes.ts';
import type { LoopbackState, RecordedViolation } from './state/state.ts';
import { sendFile } from './web/send-file.ts';
import { listen, type Site, serve } from './web/server.ts';

/** All that is served besides the API: a site of its own, as of {@link Site}. */
export interface Pages {
  answer(pathname: string, request: IncomingMessage, response: ServerResponse): unknown;
  upgrade(pathname: string, request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets go of the connections it has taken over. */
  close(): void;
}

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
  pages?: (loopback: Loopback) => Pages;
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
  pages: createPages,
}: LoopbackOptions = {}): Promise<Loopback> => {
  const server = await listen(port);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const events = new EventEmitter<LoopbackEvents>();
  const violations: RecordedViolation[] = [];
  const report = (violation: RecordedViolation) => {
    violations.push(violation);
    if (violations.length > MOST_VIOLATIONS) violations.shift();
    events.emit('violation', violation);
  };
  const state = createState({ clock, guilds, name, host, events, report });
  const failures: PlannedFailure[] = [];
  const close = () => closeAll(server, state, pages);
  const loopback = createLoopback({ state, url: `http://${host}`, events, violations, failures, close });
  const pages = createPages?.(loopback);
  serve(server, createSite(state, failures, pages));
  return loopback;
};

interface StateOptions extends Required<Pick<LoopbackOptions, 'clock' | 'guilds' | 'name'>> {
  host: string;
  events: EventEmitter<LoopbackEvents>;
  report: LoopbackState['report'];
}

const FILES_ROOT = '/attachments';
const GATEWAY_PATH = '/gateway';

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
      clock,
      url: `ws://${host}${GATEWAY_PATH}`,
      ready: { user: bot, application: { id: BOT_ID, flags: 0 }, guilds: guilds.map(({ id }) => ({ id, unavailable: true })) },
      greetings: guilds.map((guild) => ['GUILD_CREATE', guildCreateEvent(guild, bot)]),
      connectionChanged: commandsChanged,
    }),
    exchanges: createExchanges(clock),
    directChannels: new Map(),
    left: new Set(),
    closedTo: new Set(),
    denied: new Map(),
    deleted: new Set(),
    user: (id) => (id === BOT_ID ? bot : apiUser(id, id === DEFAULT_USER_ID ? 'you' : undefined)),
  };
};

/** How many broken rules are kept; older ones go. */
const MOST_VIOLATIONS = 1000;

const createSite = (state: LoopbackState, failures: PlannedFailure[], pages: Pages | undefined): Site => {
  const rest = createRest(state, failures, state.gateway.url);
  return {
    answer({ pathname, searchParams }, request, response) {
      if (pathname.startsWith(`${API_ROOT}/`)) return rest({ pathname, searchParams }, request, response);
      if (pathname.startsWith(`${FILES_ROOT}/`)) return sendFile(response, state.messages.file(pathname.split('/')[2] ?? ''));
      return pages === undefined ? response.writeHead(404).end() : pages.answer(pathname, request, response);
    },
    upgrade({ pathname }, request, socket, head) {
      if (pathname === GATEWAY_PATH) state.gateway.upgrade(request, socket, head);
      else if (pages === undefined) socket.destroy();
      else pages.upgrade(pathname, request, socket, head);
    },
    failed: (request, error) => state.report(loopbackFailure(request, error)),
  };
};

const closeAll = async (server: Server, { gateway }: LoopbackState, pages: Pages | undefined): Promise<void> => {
  gateway.close();
  pages?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};
