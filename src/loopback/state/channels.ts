import type { APIChannel } from 'discord-api-types/v10';
import { UNKNOWN_CHANNEL } from '../rules/api-error.ts';
import { apiChannel, apiDirectChannel } from './directory.ts';
import type { LoopbackState } from './state.ts';

/** A channel by id, of a server or a direct one. @throws {ApiError} when there is none */
export const channelOf = ({ guilds, directChannels, user }: LoopbackState, id = ''): APIChannel => {
  const owner = [...directChannels].find(([, channelId]) => channelId === id)?.[0];
  const channel = guilds.map((guild) => apiChannel(guild, id)).find((found) => found !== undefined);
  if (channel !== undefined) return channel;
  if (owner === undefined) throw UNKNOWN_CHANNEL;
  return apiDirectChannel(id, user(owner));
};

/** The direct conversation with a user, opened on first need. */
export const directChannelOf = ({ directChannels, nextId }: LoopbackState, userId: string): string => {
  const id = directChannels.get(userId) ?? nextId();
  directChannels.set(userId, id);
  return id;
};
