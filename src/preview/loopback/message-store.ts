import type { APIAttachment, APIMessage, APIMessageTopLevelComponent, APIUnfurledMediaItem, APIUser } from 'discord-api-types/v10';
import { COMPONENT, COMPONENTS_V2_FLAG, eachComponent } from '../rules/components.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { UNKNOWN_MESSAGE } from './api-error.ts';
import type { Clock } from './clock.ts';
import { BOT_ID } from './directory.ts';
import type { Upload } from './request-body.ts';

/** Only the asker sees it. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const EPHEMERAL_FLAG = 1 << 6;
/** The bot “is thinking”: a deferred answer. */
export const LOADING_FLAG = 1 << 7;

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
export interface Placement {
  channelId: string;
  guildId: string | null;
  visibleTo?: string | undefined;
  invocation?: Invocation | undefined;
  /** The interaction it answers. */
  asked?: { id: string; type: number; by: APIUser };
}

/** What happens to messages. */
export type MessageChange = { type: 'posted' | 'edited' | 'removed'; message: PostedMessage };

/** The messages of all channels, oldest first. */
export interface MessageStore {
  all(): readonly PostedMessage[];
  /** @throws {ApiError} when there is none, or no longer */
  find(id: string): PostedMessage;
  post(body: MessageBody, uploads: readonly Upload[], placement: Placement): PostedMessage;
  edit(message: PostedMessage, body: MessageBody, uploads: readonly Upload[]): PostedMessage;
  remove(message: PostedMessage): void;
  /** The bytes of an attachment, by its id; undefined when there is none. */
  file(attachmentId: string): Upload | undefined;
  /** Keeps a file that a user hands to a command. */
  keep(upload: Upload): APIAttachment;
}

interface StoreOptions {
  clock: Clock;
  nextId: () => string;
  author: APIUser;
  /** Where attachments are fetched from, without a closing slash. */
  filesUrl: string;
  changed: (change: MessageChange) => void;
}

/** An empty store. */
export const createMessageStore = ({ clock, nextId, author, filesUrl, changed }: StoreOptions): MessageStore => {
  const messages: PostedMessage[] = [];
  const files = new Map<string, Upload>();
  const keep = (upload: Upload, description?: string): APIAttachment => {
    const id = nextId();
    files.set(id, upload);
    const url = `${filesUrl}/${id}/${encodeURIComponent(upload.name)}`;
    const described = description === undefined ? {} : { description };
    return { id, filename: upload.name, size: upload.bytes.length, url, proxy_url: url, content_type: upload.contentType, ...described };
  };
  const attach = (body: MessageBody, uploads: readonly Upload[], kept: readonly APIAttachment[]): APIAttachment[] => {
    const wanted = body.attachments && new Set(body.attachments.map(({ id }) => id));
    const stay = kept.filter(({ id }) => wanted?.has(id) ?? true);
    const describe = (id: string) =>
      (body.attachments?.find((item) => item.id === id) as { description?: string } | undefined)?.description;
    return [...stay, ...uploads.map((upload) => keep(upload, describe(upload.id)))];
  };
  const now = () => new Date(clock.now()).toISOString();
  return {
    all: () => messages,
    find(id) {
      const message = messages.find((candidate) => candidate.api.id === id);
      if (message === undefined) throw UNKNOWN_MESSAGE;
      return message;
    },
    post(body, uploads, { channelId, guildId, visibleTo, invocation, asked }) {
      const attachments = attach(body, uploads, []);
      const api = {
        ...BLANK,
        id: nextId(),
        channel_id: channelId,
        ...(guildId === null ? {} : { guild_id: guildId }),
        ...(asked && { interaction_metadata: { id: asked.id, type: asked.type, user: asked.by, authorizing_integration_owners: {} } }),
        author,
        type: invocation === undefined ? 0 : 20,
        timestamp: now(),
        content: body.content ?? '',
        embeds: body.embeds ?? [],
        attachments,
        components: settle(body.components ?? [], attachments),
        flags: body.flags ?? 0,
      } as unknown as APIMessage;
      const message = { api, visibleTo, invocation };
      messages.push(message);
      changed({ type: 'posted', message });
      return message;
    },
    edit(message, body, uploads) {
      const attachments = attach(body, uploads, message.api.attachments);
      const flags = ((message.api.flags ?? 0) & ~LOADING_FLAG) | ((body.flags ?? 0) & COMPONENTS_V2_FLAG);
      message.api = {
        ...message.api,
        ...(body.content === undefined ? {} : { content: body.content ?? '' }),
        ...(body.embeds === undefined ? {} : { embeds: (body.embeds ?? []) as APIMessage['embeds'] }),
        ...(body.components === undefined ? {} : { components: settle(body.components ?? [], attachments) }),
        attachments,
        flags,
        edited_timestamp: ((message.api.flags ?? 0) & LOADING_FLAG) > 0 ? null : now(),
      };
      changed({ type: 'edited', message });
      return message;
    },
    remove(message) {
      messages.splice(messages.indexOf(message), 1);
      changed({ type: 'removed', message });
    },
    file: (attachmentId) => files.get(attachmentId),
    keep,
  };
};

const BLANK = {
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  pinned: false,
  edited_timestamp: null,
  application_id: BOT_ID,
};

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
    Object.assign(component, { name: attachment?.filename, size: attachment?.size });
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
