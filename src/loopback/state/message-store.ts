import type { APIAttachment, APIMessage, APIMessageTopLevelComponent, APIUnfurledMediaItem, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { UNKNOWN_MESSAGE } from '../rules/api-error.ts';
import { COMPONENT, COMPONENTS_V2_FLAG, eachComponent } from '../rules/components.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { BOT_ID } from './directory.ts';

/** Only the asker sees it. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const EPHEMERAL_FLAG = 1 << 6;
/** The bot “is thinking”: a deferred answer. */
export const LOADING_FLAG = 1 << 7;

/** A file that came with a message. */
export interface Upload {
  /** The `n` of its form field `files[n]`, by which the payload's attachments name it. */
  id: string;
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** The command that a message answers, as it is shown above it. */
export interface Invocation {
  userId: string;
  /** Command and subcommand, as registered. */
  name: string;
  /** As it would be typed again, with its options. */
  line: string;
}

/** A message in a channel. */
export interface PostedMessage {
  /** As Discord's API gives it; replaced, not changed, by an edit. */
  api: APIMessage;
  /** The only user who sees it; undefined for everybody. */
  visibleTo: string | undefined;
  invocation: Invocation | undefined;
}

/** Where and for whom a message is posted. */
interface Placement {
  channelId: string;
  guildId: string | null;
  /** The bot unless given. */
  author?: APIUser;
  visibleTo?: string | undefined;
  invocation?: Invocation | undefined;
  /** The interaction it answers. */
  asked?: { id: string; type: number; by: APIUser };
}

/** What happens to messages. */
export type MessageChange = { type: 'posted' | 'edited' | 'removed'; message: PostedMessage };

interface StoreOptions {
  clock: Clock;
  nextId: () => string;
  author: APIUser;
  /** Where attachments are fetched from, without a closing slash. */
  filesUrl: string;
  changed: (change: MessageChange) => void;
}

/** So many messages are kept in all channels together; the oldest go, as if deleted. */
const MOST_MESSAGES = 1000;
/** So much is kept of all files together; the oldest go. */
const MOST_FILE_BYTES = 128 * 1024 * 1024;

/** “The past few minutes.” https://discord.com/developers/docs/resources/message#create-message */
const NONCE_LIFE_MS = 3 * 60_000;
const MOST_NONCES = 1000;

/** The messages of all channels and their files. */
export class MessageStore {
  readonly #options: StoreOptions;
  /** By id, oldest first. */
  readonly #messages = new Map<string, PostedMessage>();
  /** By id, oldest first. */
  readonly #files = new Map<string, Upload>();
  readonly #nonces = new Map<string, { id: string; atMs: number }>();
  /** The last message of each channel, by id. */
  readonly #last = new Map<string, string>();
  #fileBytes = 0;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  /** Oldest first. */
  all(): readonly PostedMessage[] {
    return [...this.#messages.values()];
  }

  /** @throws {ApiError} when there is none, or no longer */
  find(id: string): PostedMessage {
    const message = this.#messages.get(id);
    if (message === undefined) throw UNKNOWN_MESSAGE;
    return message;
  }

  post(body: MessageBody, uploads: readonly Upload[], placement: Placement): PostedMessage {
    const { nextId, author: bot } = this.#options;
    const { author = bot } = placement;
    const attachments = this.#attach(body, uploads, []);
    const api = {
      ...BLANK,
      id: nextId(),
      author,
      timestamp: this.#now(),
      ...(author === bot && BOT),
      ...placed(placement),
      ...written(body, attachments),
    };
    const message: PostedMessage = { api: api as unknown as APIMessage, visibleTo: placement.visibleTo, invocation: placement.invocation };
    this.#messages.set(message.api.id, message);
    this.#last.set(placement.channelId, message.api.id);
    this.#options.changed({ type: 'posted', message });
    for (const oldest of this.#messages.values()) {
      if (this.#messages.size <= MOST_MESSAGES) break;
      this.remove(oldest);
    }
    return message;
  }

  /** The same, but what was posted under that nonce in the past few minutes is given back instead. @throws {ApiError} when that is deleted */
  postOnce(nonce: string, body: MessageBody, uploads: readonly Upload[], placement: Placement): PostedMessage {
    const before = this.#nonces.get(nonce);
    if (before !== undefined && this.#options.clock.now() - before.atMs < NONCE_LIFE_MS) return this.find(before.id);
    const message = this.post(body, uploads, placement);
    this.#nonces.set(nonce, { id: message.api.id, atMs: this.#options.clock.now() });
    for (const oldest of this.#nonces.keys()) if (this.#nonces.size > MOST_NONCES) this.#nonces.delete(oldest);
    return message;
  }

  /** The id of the last message that was posted in a channel, also when it is deleted by now. */
  lastIn(channelId: string): string | undefined {
    return this.#last.get(channelId);
  }

  /** Changes what the body speaks of and leaves the rest. A deferred answer that is filled in does not count as edited. */
  edit(message: PostedMessage, body: MessageBody, uploads: readonly Upload[]): PostedMessage {
    const before = message.api;
    const attachments = this.#attach(body, uploads, before.attachments);
    const said = written(
      { content: before.content, embeds: before.embeds, components: before.components ?? [], ...defined(body) },
      attachments,
    );
    const flags = ((before.flags ?? 0) & ~LOADING_FLAG) | ((body.flags ?? 0) & COMPONENTS_V2_FLAG);
    const isFilledIn = ((before.flags ?? 0) & LOADING_FLAG) > 0;
    message.api = { ...before, ...said, flags, edited_timestamp: isFilledIn ? null : this.#now() } as APIMessage;
    this.#options.changed({ type: 'edited', message });
    return message;
  }

  remove(message: PostedMessage): void {
    if (!this.#messages.delete(message.api.id)) return;
    for (const { id } of message.api.attachments) this.#forget(id);
    this.#options.changed({ type: 'removed', message });
  }

  /** The bytes of an attachment, by its id; undefined when there is none. */
  file(attachmentId: string): Upload | undefined {
    return this.#files.get(attachmentId);
  }

  /** Keeps a file, such as one that a user hands to a command. */
  keep(upload: Upload, description?: string): APIAttachment {
    const id = this.#options.nextId();
    this.#files.set(id, upload);
    this.#fileBytes += upload.bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#fileBytes <= MOST_FILE_BYTES || oldest === id) break;
      this.#forget(oldest);
    }
    const url = `${this.#options.filesUrl}/${id}/${encodeURIComponent(upload.name)}`;
    const described = description === undefined ? {} : { description };
    return { id, filename: upload.name, size: upload.bytes.length, url, proxy_url: url, content_type: upload.contentType, ...described };
  }

  #forget(fileId: string): void {
    this.#fileBytes -= this.#files.get(fileId)?.bytes.length ?? 0;
    this.#files.delete(fileId);
  }

  /** Those kept that the body still names (all, when it names none), then the new ones. */
  #attach(body: MessageBody, uploads: readonly Upload[], kept: readonly APIAttachment[]): APIAttachment[] {
    const named = new Map(body.attachments?.map((attachment) => [attachment.id, attachment]));
    const stay = body.attachments ? kept.filter(({ id }) => named.has(id)) : kept;
    return [...stay, ...uploads.map((upload) => this.keep(upload, named.get(upload.id)?.description))];
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString();
  }
}

/** Where a message stands and what it answers. Type 20 is an answer to a command. */
const placed = ({ channelId, guildId, invocation, asked }: Placement) => ({
  channel_id: channelId,
  ...(guildId === null ? {} : { guild_id: guildId }),
  ...(asked && { interaction_metadata: { id: asked.id, type: asked.type, user: asked.by, authorizing_integration_owners: {} } }),
  type: invocation === undefined ? 0 : 20,
});

/** What a message says. */
const written = ({ content, embeds, components, flags }: MessageBody, attachments: APIAttachment[]) => ({
  content: content ?? '',
  embeds: embeds ?? [],
  attachments,
  components: settle(components ?? [], attachments),
  flags: flags ?? 0,
});

/** A body without the fields that it leaves out. */
const defined = (body: MessageBody): MessageBody => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const BLANK = {
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  pinned: false,
  edited_timestamp: null,
};

/** What only a bot's messages carry. */
const BOT = { application_id: BOT_ID };

/** Components as Discord keeps them: each with an id, `attachment://` turned into the attachment's address. */
const settle = (
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] => {
  const copy = structuredClone(components) as APIMessageTopLevelComponent[];
  for (const [index, { component }] of [...eachComponent(copy)].entries()) {
    component.id ??= index + 1;
    if (component.type === COMPONENT.thumbnail) resolve(component.media, attachments);
    if (component.type === COMPONENT.mediaGallery) for (const { media } of component.items) resolve(media, attachments);
    if (component.type !== COMPONENT.file) continue;
    const attachment = resolve(component.file, attachments);
    if (attachment !== undefined) Object.assign(component, { name: attachment.filename, size: attachment.size });
  }
  return copy;
};

const resolve = (media: APIUnfurledMediaItem, attachments: readonly APIAttachment[]): APIAttachment | undefined => {
  const attachment = attachments.find(({ filename }) => media.url === `attachment://${filename}`);
  if (attachment !== undefined)
    Object.assign(media, {
      url: attachment.url,
      proxy_url: attachment.url,
      content_type: attachment.content_type,
      attachment_id: attachment.id,
    });
  return attachment;
};
