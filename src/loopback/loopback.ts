import type { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import {
  type AutocompleteRequest,
  type CommandRequest,
  sendAutocomplete,
  sendCommand,
  sendMessageCommand,
} from './interactions/commands.ts';
import { sendComponent } from './interactions/components.ts';
import { type Asker, locate } from './interactions/deliver.ts';
import { type FieldValue, sendModal } from './interactions/modals.ts';
import { postAs, type Words } from './interactions/post.ts';
import { API_ROOT, type PlannedFailure } from './rest/rest.ts';
import { DEFAULT_USER_ID, type GuildSeed } from './state/directory.ts';
import type { Choice, Outcome } from './state/exchange.ts';
import type { MessageChange, PostedMessage, Upload } from './state/message-store.ts';
import type { LoopbackState, RecordedViolation } from './state/state.ts';

/** What the loopback tells as it happens. */
export interface LoopbackEvents {
  message: [change: MessageChange];
  violation: [violation: RecordedViolation];
  /** Commands were registered, or the bot came or went. */
  commands: [];
}

/** A Discord of one's own. */
export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** For discord.js' `rest.api`. */
  apiUrl: string;
  token: string;
  bot: APIUser;
  guilds: readonly GuildSeed[];
  events: EventEmitter<LoopbackEvents>;
  /** Broken rules so far; tests assert that there are none. */
  violations: readonly RecordedViolation[];
  /** Every message that stands, in all channels, oldest first. */
  messages(): readonly PostedMessage[];
  /** What one user sees, oldest first. */
  messagesFor(userId?: string): PostedMessage[];
  /** Commands usable in a server (the first by default, null in direct conversations). */
  commands(guildId?: string | null): APIApplicationCommand[];
  user(id: string): APIUser;
  /** Resolves when a bot is connected. */
  ready(): Promise<void>;
  isConnected(): boolean;
  /** Uses a command; resolves when its answer can be read (a deferred one: when it is filled in), or with `silence`. @throws {CannotSend} */
  interact(request: CommandRequest): Promise<Outcome>;
  /** The same, resolving at the first response, if only `deferred`. */
  interactBriefly(request: CommandRequest): Promise<Outcome>;
  /** What is offered while an option is typed; empty on silence. @throws {CannotSend} */
  autocomplete(request: AutocompleteRequest): Promise<Choice[]>;
  /** @throws {CannotSend} when the button is not there for this user */
  pressButton(message: PostedMessage, customId: string, asker?: Asker): Promise<Outcome>;
  /** @throws {CannotSend} when these values cannot be chosen by this user */
  selectMenu(message: PostedMessage, customId: string, values: string[], asker?: Asker): Promise<Outcome>;
  /** Uses an entry that the bot has put into the menu of messages. @throws {CannotSend} */
  useMessageMenu(message: PostedMessage, name: string, asker?: Asker): Promise<Outcome>;
  /** Fills in and sends the form that an outcome has opened, its fields by `custom_id`. @throws {CannotSend} when it is not filled in as it asks */
  submitModal(opened: Pick<Outcome, 'token'>, values: Record<string, FieldValue>, asker?: Asker): Promise<Outcome>;
  /** Posts words and files as a person would; the bot is not told. */
  post(words: Words, asker?: Asker): PostedMessage;
  /** Makes the next requests whose path holds `path` fail; `done`: only after what they ask for is done. */
  failNext(path: string, status: number, times?: number, more?: { done?: boolean; method?: string }): void;
  /** Takes permissions (bits) from the bot in a channel; none gives them all back. */
  deny(channelId: string, permissions?: bigint): void;
  /** Deletes a channel for good. */
  deleteChannel(channelId: string): void;
  /** Has a user leave every server. */
  leave(userId: string): void;
  /** Has a user take no more direct messages from the bot. */
  closeDirect(userId: string): void;
  /** Takes a message away, as its only reader can. */
  dismiss(message: PostedMessage): void;
  /** The bytes of a message's attachment; undefined when there is none. */
  file(attachmentId: string): Upload | undefined;
  /** Tells the bot that it was removed from a server. */
  expel(guildId: string): void;
  /** Drops the bot's connection; resolves when it is back. Not `resumable`: it must identify again. */
  disconnectGateway(resumable?: boolean): Promise<void>;
  close(): Promise<void>;
}

interface LoopbackParts {
  state: LoopbackState;
  url: string;
  events: EventEmitter<LoopbackEvents>;
  violations: readonly RecordedViolation[];
  failures: PlannedFailure[];
  close: () => Promise<void>;
}

/** The handles by which tests and the page work a loopback. */
export const createLoopback = ({ state, url, events, violations, failures, close }: LoopbackParts): Loopback => {
  const { gateway, guilds, messages } = state;
  return {
    url,
    apiUrl: `${url}${API_ROOT}`,
    token: state.token,
    bot: state.bot,
    guilds,
    events,
    violations,
    messages: () => messages.all(),
    messagesFor: (userId = DEFAULT_USER_ID) => messages.all().filter(({ visibleTo }) => visibleTo === undefined || visibleTo === userId),
    commands: (guildId = guilds[0]?.id ?? null) => state.commands.usableIn(guildId),
    user: state.user,
    ready: () => gateway.ready(),
    isConnected: () => gateway.connected() > 0,
    interact: async (request) => sendCommand(state, request).answered,
    interactBriefly: async (request) => sendCommand(state, request).responded,
    autocomplete: async (request) => (await sendAutocomplete(state, request).responded).choices ?? [],
    pressButton: async (message, customId, asker = {}) => sendComponent(state, message, customId, undefined, asker).answered,
    selectMenu: async (message, customId, values, asker = {}) => sendComponent(state, message, customId, values, asker).answered,
    useMessageMenu: async (message, name, asker = {}) => sendMessageCommand(state, message, name, asker).answered,
    submitModal: async ({ token }, values, asker = {}) => sendModal(state, token, values, asker).answered,
    post: (words, asker = {}) => postAs(state, words, locate(state, asker)),
    dismiss: (message) => messages.remove(message),
    file: (attachmentId) => messages.file(attachmentId),
    failNext: (path, status, times = 1, more = {}) => void failures.push({ path, status, times, ...more }),
    deny: (channelId, permissions = 0n) => void state.denied.set(channelId, permissions),
    deleteChannel: (channelId) => void state.deleted.add(channelId),
    leave: (userId) => void state.left.add(userId),
    closeDirect: (userId) => void state.closedTo.add(userId),
    expel: (guildId) => gateway.dispatch('GUILD_DELETE', { id: guildId }),
    async disconnectGateway(resumable = true) {
      gateway.disconnect(resumable);
      await gateway.ready();
    },
    close,
  };
};
