import type { APIChannel, APIMessage } from 'discord-api-types/v10';
import { FOREIGN_MESSAGE, UNKNOWN_GUILD } from '../rules/api-error.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { channelOf, directChannelOf } from '../state/channels.ts';
import { apiChannel, apiGuild, BOT_ID } from '../state/directory.ts';
import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { checkMessage } from './message-checks.ts';
import { type Call, enforce, type Route } from './route.ts';

const MESSAGES = '/channels/:channelId/messages';

/** Who and where: the bot, users, servers, channels and what the bot posts there unasked. */
export const directoryRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/users/@me', handle: ({ bot }) => bot },
  { method: 'POST', pattern: '/users/@me/channels', handle: openDirectChannel },
  { method: 'GET', pattern: '/users/:userId', handle: (state, { params }) => state.user(params.userId ?? '') },
  { method: 'GET', pattern: '/applications/@me', handle: application },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: application },
  { method: 'GET', pattern: '/guilds/:guildId', handle: (state, call) => apiGuild(guildOf(state, call)) },
  { method: 'GET', pattern: '/guilds/:guildId/channels', handle: listChannels },
  { method: 'GET', pattern: '/channels/:channelId', handle: (state, { params }) => channelOf(state, params.channelId) },
  { method: 'GET', pattern: MESSAGES, handle: listMessages },
  { method: 'POST', pattern: MESSAGES, handle: createMessage },
  { method: 'GET', pattern: `${MESSAGES}/:messageId`, handle: (state, call) => ownMessage(state, call).api },
  { method: 'PATCH', pattern: `${MESSAGES}/:messageId`, handle: editMessage },
  { method: 'DELETE', pattern: `${MESSAGES}/:messageId`, handle: (state, call) => state.messages.remove(ownMessage(state, call)) },
];

function application({ bot }: LoopbackState) {
  return { id: BOT_ID, name: bot.global_name, description: '', icon: null, bot, flags: 0, bot_public: true, verify_key: '', summary: '' };
}

const guildOf = ({ guilds }: LoopbackState, { params }: Call) => {
  const guild = guilds.find(({ id }) => id === params.guildId);
  if (guild === undefined) throw UNKNOWN_GUILD;
  return guild;
};

function listChannels(state: LoopbackState, call: Call): (APIChannel | undefined)[] {
  const guild = guildOf(state, call);
  return guild.channels.map(({ id }) => apiChannel(guild, id));
}

function openDirectChannel(state: LoopbackState, { json }: Call): APIChannel {
  return channelOf(state, directChannelOf(state, (json as { recipient_id: string }).recipient_id));
}

function listMessages(state: LoopbackState, { params }: Call): APIMessage[] {
  const { id } = channelOf(state, params.channelId);
  const shown = state.messages.all().filter(({ api, visibleTo }) => api.channel_id === id && visibleTo === undefined);
  return shown.map(({ api }) => api).reverse();
}

function createMessage(state: LoopbackState, call: Call): APIMessage {
  const channel = channelOf(state, call.params.channelId);
  const body = call.json as MessageBody;
  enforce(state, call, 'create message', () => checkMessage(body, call.uploads));
  const guildId = 'guild_id' in channel ? (channel.guild_id ?? null) : null;
  return state.messages.post(body, call.uploads, { channelId: channel.id, guildId }).api;
}

const ownMessage = (state: LoopbackState, { params }: Call): PostedMessage => {
  const message = state.messages.find(params.messageId ?? '');
  if (message.api.author.id !== BOT_ID) throw FOREIGN_MESSAGE;
  return message;
};

function editMessage(state: LoopbackState, call: Call): APIMessage {
  const message = ownMessage(state, call);
  const body = call.json as MessageBody;
  enforce(state, call, 'edit message', () => checkMessage(body, call.uploads, message));
  return state.messages.edit(message, body, call.uploads).api;
}
