import type { APIChannel, APIMessage } from 'discord-api-types/v10';
import { CANNOT_MESSAGE, FOREIGN_MESSAGE, MISSING_PERMISSIONS, UNKNOWN_GUILD, UNKNOWN_MEMBER } from '../rules/api-error.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { channelOf, directChannelOf, mayIn, visibleChannel } from '../state/channels.ts';
import { ALL_PERMISSIONS, apiChannel, apiGuild, apiMember, BOT_ID } from '../state/directory.ts';
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
  { method: 'GET', pattern: '/guilds/:guildId/members/:userId', handle: memberOf },
  { method: 'GET', pattern: '/channels/:channelId', handle: (state, { params }) => visibleChannel(state, params.channelId) },
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

function memberOf(state: LoopbackState, call: Call) {
  guildOf(state, call);
  if (state.left.has(call.params.userId ?? '')) throw UNKNOWN_MEMBER;
  return apiMember(state.user(call.params.userId ?? ''), ALL_PERMISSIONS);
}

function openDirectChannel(state: LoopbackState, { json }: Call): APIChannel {
  return channelOf(state, directChannelOf(state, (json as { recipient_id: string }).recipient_id));
}

/** The latest first, or those behind a message; whoever may not read the history finds none. https://discord.com/developers/docs/resources/message#get-channel-messages */
function listMessages(state: LoopbackState, { params, query }: Call): APIMessage[] {
  const { id } = visibleChannel(state, params.channelId);
  if (!mayIn(state, id, 'history')) return [];
  const [limit, after] = [Number(query.get('limit') ?? 50), query.get('after')];
  const shown = state.messages.all().filter(({ api, visibleTo }) => api.channel_id === id && visibleTo === undefined);
  const page = after === null ? shown.slice(-limit) : shown.filter(({ api }) => BigInt(api.id) > BigInt(after)).slice(0, limit);
  return page.map(({ api }) => api).reverse();
}

/** @throws {ApiError} to a bot that may not write there */
const writableChannel = (state: LoopbackState, id: string | undefined): APIChannel => {
  const channel = visibleChannel(state, id);
  if (!mayIn(state, channel.id, 'send')) throw MISSING_PERMISSIONS;
  const [owner = ''] = [...state.directChannels].find(([, direct]) => direct === channel.id) ?? [];
  if (state.closedTo.has(owner)) throw CANNOT_MESSAGE;
  return channel;
};

function createMessage(state: LoopbackState, call: Call): APIMessage {
  const channel = writableChannel(state, call.params.channelId);
  const body = call.json as MessageBody & { nonce?: string; enforce_nonce?: boolean };
  enforce(state, call, 'create message', () => checkMessage(body, call.uploads));
  const guildId = 'guild_id' in channel ? (channel.guild_id ?? null) : null;
  const placement = { channelId: channel.id, guildId };
  if (body.nonce === undefined || body.enforce_nonce !== true) return state.messages.post(body, call.uploads, placement).api;
  return state.messages.postOnce(body.nonce, body, call.uploads, placement).api;
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
