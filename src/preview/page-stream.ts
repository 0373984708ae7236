import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Loopback } from '../loopback/loopback.ts';
import { DEFAULT_USER_ID } from '../loopback/state/directory.ts';
import type { PostedMessage } from '../loopback/state/message-store.ts';
import type { RecordedViolation } from '../loopback/state/state.ts';
import {
  type Examples,
  type Hello,
  MOST_MESSAGES_SHOWN,
  MOST_VIOLATIONS_SHOWN,
  type PageEvents,
  type PageMessage,
  type PageViolation,
} from './page/protocol.ts';

/** What the page shows besides the conversation. */
export interface PageOptions {
  /** The server's name. */
  title: string;
  examples: Examples;
  /** The language for somebody whose browser asks for neither Japanese nor English. */
  locale: 'ja' | 'en';
  /** Posts into a channel what a morning would bring; absent where nothing is posted in the mornings. */
  morning?: ((day: string, where: { server: string; channel: string; locale: 'ja' | 'en' }) => Promise<void>) | undefined;
}

/** A tab beyond these is told so and let go; nobody reads so many. */
const MOST_TABS = 50;
/** What waits for a tab that does not read; then it is cut off, and says everything anew when it comes back. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024;
/** Pages have nothing to say here. */
const MOST_PAYLOAD_BYTES = 1024;
/** The page shows why it is not served, and does not try again. */
const TOO_MANY_TABS = 4001;

/** The open tabs, each told everything first, then every change, until it goes. */
export interface PageStream {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** Listens to the loopback once for all tabs. */
export const createStream = (loopback: Loopback, options: PageOptions): PageStream => {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_PAYLOAD_BYTES });
  const tell = <Name extends keyof PageEvents>(name: Name, data: PageEvents[Name]) => {
    const message = JSON.stringify({ name, data });
    for (const tab of server.clients) send(tab, message);
  };
  loopback.events.on('message', ({ type, message }) => {
    if (message.visibleTo !== undefined && message.visibleTo !== DEFAULT_USER_ID) return;
    if (type === 'removed') tell('removed', { id: message.api.id });
    else tell(type, viewMessage(loopback, message));
  });
  loopback.events.on('commands', () => tell('commands', { commands: loopback.commands(), isConnected: loopback.isConnected() }));
  loopback.events.on('violation', (violation) => tell('violation', viewViolation(violation)));
  server.on('connection', (tab) => {
    tab.on('error', () => undefined);
    if (server.clients.size > MOST_TABS) tab.close(TOO_MANY_TABS);
    else send(tab, JSON.stringify({ name: 'hello', data: greet(loopback, options) }));
  });
  return {
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, (tab) => server.emit('connection', tab, request)),
    close() {
      for (const tab of server.clients) tab.terminate();
      server.close();
    },
  };
};

const send = (tab: WebSocket, message: string): void => {
  if (tab.bufferedAmount > MOST_WAITING_BYTES) tab.terminate();
  else tab.send(message);
};

const greet = (loopback: Loopback, { title, examples, locale, morning }: PageOptions): Hello => ({
  title,
  examples,
  locale: locale === 'ja' ? 'ja' : 'en-US',
  bot: loopback.bot.global_name ?? loopback.bot.username,
  channels: loopback.guilds[0]?.channels ?? [],
  roles: loopback.guilds[0]?.roles ?? [],
  users: [loopback.user(DEFAULT_USER_ID), loopback.bot].map(({ id, username, global_name: name }) => ({ id, name: name ?? username })),
  commands: loopback.commands(),
  isConnected: loopback.isConnected(),
  hasMornings: morning !== undefined,
  messages: loopback
    .messagesFor()
    .slice(-MOST_MESSAGES_SHOWN)
    .map((message) => viewMessage(loopback, message)),
  violations: loopback.violations.slice(-MOST_VIOLATIONS_SHOWN).map(viewViolation),
});

/** Null for the page's own reader. */
const nameFor = (loopback: Loopback, id: string): string | null => {
  const { global_name: name, username } = loopback.user(id);
  return id === DEFAULT_USER_ID ? null : (name ?? username);
};

const viewMessage = (loopback: Loopback, { api, visibleTo, invocation }: PostedMessage): PageMessage => ({
  api,
  isPrivate: visibleTo !== undefined,
  author: nameFor(loopback, api.author.id),
  invocation: invocation && { user: nameFor(loopback, invocation.userId), name: invocation.name, line: invocation.line },
});

const viewViolation = ({ rule, path, message, request }: RecordedViolation): PageViolation => ({
  rule,
  place: path.join('.'),
  message,
  request,
});
