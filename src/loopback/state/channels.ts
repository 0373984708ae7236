import type { APIChannel } from 'discord-api-types/v10';
import { MISSING_ACCESS, UNKNOWN_CHANNEL } from '../rules/api-error.ts';
import { apiChannel, apiDirectChannel } from './directory.ts';
import type { LoopbackState } from './state.ts';

/** A channel by id, of a server or a direct one. @throws {ApiError} when there is none */
export const channelOf = ({ guilds, directChannels, user, deleted, denied, messages }: LoopbackState, id = ''): APIChannel => {
  if (deleted.has(id)) throw UNKNOWN_CHANNEL;
  const owner = [...directChannels].find(([, channelId]) => channelId === id)?.[0];
  const channel = guilds.map((guild) => apiChannel(guild, id, denied.get(id))).find((found) => found !== undefined);
  const last = { last_message_id: messages.lastIn(id) ?? null };
  if (channel !== undefined) return { ...channel, ...last } as APIChannel;
  if (owner === undefined) throw UNKNOWN_CHANNEL;
  return { ...apiDirectChannel(id, user(owner)), ...last };
};

/** Permissions of which the bot can lack some. https://discord.com/developers/docs/topics/permissions */
const PERMISSION = { view: 1n << 10n, send: 1n << 11n, history: 1n << 16n } as const;

/** Whether the bot has a permission in a channel. */
export const mayIn = ({ denied }: LoopbackState, channelId: string, permission: keyof typeof PERMISSION): boolean =>
  ((denied.get(channelId) ?? 0n) & PERMISSION[permission]) === 0n;

/** A channel that the bot sees. @throws {ApiError} when there is none, or it may not */
export const visibleChannel = (state: LoopbackState, id: string | undefined): APIChannel => {
  const channel = channelOf(state, id);
  if (!mayIn(state, channel.id, 'view')) throw MISSING_ACCESS;
  return channel;
};

/** The direct conversation with a user, opened on first need. */
export const directChannelOf = ({ directChannels, nextId }: LoopbackState, userId: string): string => {
  const id = directChannels.get(userId) ?? nextId();
  directChannels.set(userId, id);
  return id;
};
