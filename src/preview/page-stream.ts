import type { ServerResponse } from 'node:http';
import type { Loopback } from '../loopback/loopback.ts';
import { DEFAULT_USER_ID } from '../loopback/state/directory.ts';
import type { MessageChange, PostedMessage } from '../loopback/state/message-store.ts';
import type { RecordedViolation } from '../loopback/state/state.ts';
import type { Examples, Hello, PageEvents, PageMessage, PageViolation } from './page/protocol.ts';

/** What the page shows besides the conversation. */
export interface PageOptions {
  /** The server's name. */
  title: string;
  examples: Examples;
  /** The language for somebody whose browser asks for neither Japanese nor English. */
  locale: 'ja' | 'en';
}

/** Tells one page everything, then every change, until it goes. */
export const openStream = (loopback: Loopback, options: PageOptions, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const tell = <Name extends keyof PageEvents>(name: Name, data: PageEvents[Name]) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const onMessage = ({ type, message }: MessageChange) => {
    if (message.visibleTo !== undefined && message.visibleTo !== DEFAULT_USER_ID) return;
    if (type === 'removed') tell('removed', { id: message.api.id });
    else tell(type, viewMessage(loopback, message));
  };
  const onCommands = () => tell('commands', { commands: loopback.commands(), isConnected: loopback.isConnected() });
  const onViolation = (violation: RecordedViolation) => tell('violation', viewViolation(violation));
  loopback.events.on('message', onMessage).on('commands', onCommands).on('violation', onViolation);
  response.on('close', () => loopback.events.off('message', onMessage).off('commands', onCommands).off('violation', onViolation));
  tell('hello', greet(loopback, options));
};

const greet = (loopback: Loopback, { title, examples, locale }: PageOptions): Hello => ({
  title,
  examples,
  locale: locale === 'ja' ? 'ja' : 'en-US',
  bot: loopback.bot.global_name ?? loopback.bot.username,
  channels: loopback.guilds[0]?.channels ?? [],
  commands: loopback.commands(),
  isConnected: loopback.isConnected(),
  messages: loopback.messagesFor().map((message) => viewMessage(loopback, message)),
  violations: loopback.violations.map(viewViolation),
});

/** Null for the page's own reader. */
const nameFor = (loopback: Loopback, id: string): string | null => {
  const { global_name: name, username } = loopback.user(id);
  return id === DEFAULT_USER_ID ? null : (name ?? username);
};

const viewMessage = (loopback: Loopback, { api, visibleTo, invocation }: PostedMessage): PageMessage => ({
  api,
  isPrivate: visibleTo !== undefined,
  invocation: invocation && { user: nameFor(loopback, invocation.userId), name: invocation.name, line: invocation.line },
});

const viewViolation = ({ rule, path, message, request }: RecordedViolation): PageViolation => ({
  rule,
  place: path.join('.'),
  message,
  request,
});
