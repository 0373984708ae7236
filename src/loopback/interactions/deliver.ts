import { randomBytes } from 'node:crypto';
import type { Locale } from 'discord-api-types/v10';
import { channelOf, directChannelOf } from '../state/channels.ts';
import { ALL_PERMISSIONS, apiMember, BOT_ID, DEFAULT_USER_ID } from '../state/directory.ts';
import { type Exchange, type ExchangeStart, openExchange } from '../state/exchange.ts';
import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';

/** Who uses a command or component, and from where. */
export interface Asker {
  /** The default user unless given; an id never seen before is a new user. */
  userId?: string;
  /** Null for a direct conversation; else the first server unless given. */
  guildId?: string | null;
  /** The first channel of the server unless given. */
  channelId?: string;
  /** `en-US` unless given. */
  locale?: `${Locale}`;
  /** Everything unless given. */
  permissions?: bigint;
  /** Ids of the roles that the asker has. */
  roles?: readonly string[];
  /** Delivers the event twice, as Discord now and then does. */
  twice?: boolean;
}

/** @throws {CannotSend} when only somebody else sees the message */
export const checkVisible = ({ visibleTo }: PostedMessage, userId: string): void => {
  if (visibleTo !== undefined && visibleTo !== userId) throw new CannotSend('somebody-elses');
};

/** The server that a message stands in; null in a direct conversation. */
export const guildOf = (state: LoopbackState, { api }: PostedMessage): string | null => {
  const channel = channelOf(state, api.channel_id);
  return 'guild_id' in channel ? (channel.guild_id ?? null) : null;
};

/** Who asks, and where. */
export type Place = Pick<ExchangeStart, 'userId' | 'guildId' | 'channelId'>;

/** The place of somebody who asks. @throws {CannotSend} when there is no such server */
export const locate = (
  state: LoopbackState,
  { userId = DEFAULT_USER_ID, guildId = state.guilds[0]?.id ?? null, channelId }: Asker,
): Place => {
  const guild = state.guilds.find(({ id }) => id === guildId);
  if (guildId !== null && guild === undefined) throw new CannotSend('unknown-server', { value: guildId });
  return { userId, guildId, channelId: channelId ?? guild?.channels[0]?.id ?? directChannelOf(state, userId) };
};

type Start = Place & Pick<ExchangeStart, 'type'> & Partial<Pick<ExchangeStart, 'invocation' | 'source' | 'optionType'>>;

/** Hands an interaction to the bot. */
export const deliver = (state: LoopbackState, asker: Asker, start: Start, content: { data: object; message?: object }): Exchange => {
  const identity = { id: state.nextId(), token: randomBytes(24).toString('base64url') };
  const exchange = openExchange({ invocation: undefined, source: undefined, optionType: undefined, ...start, ...identity }, state.clock);
  state.exchanges.add(exchange);
  const event = { ...identity, type: start.type, ...content, ...surroundings(state, asker, start) };
  for (let delivery = 0; delivery < (asker.twice ? 2 : 1); delivery += 1) state.gateway.dispatch('INTERACTION_CREATE', event);
  return exchange;
};

const surroundings = (
  state: LoopbackState,
  { locale = 'en-US', permissions = ALL_PERMISSIONS, roles = [] }: Asker,
  { userId, guildId, channelId }: Place,
) => {
  const user = state.user(userId);
  const channel = { ...channelOf(state, channelId), permissions: permissions.toString() };
  const base = {
    application_id: BOT_ID,
    version: 1,
    channel,
    channel_id: channelId,
    locale,
    entitlements: [],
    app_permissions: ALL_PERMISSIONS.toString(),
    attachment_size_limit: 10 * 1024 * 1024,
  };
  if (guildId === null) return { ...base, user, context: 1, authorizing_integration_owners: { 0: '0' } };
  const guild = { id: guildId, locale: 'en-US', features: [] };
  const integration = { context: 0, authorizing_integration_owners: { 0: guildId } };
  return { ...base, ...integration, guild_id: guildId, guild, guild_locale: 'en-US', member: { ...apiMember(user, permissions), roles } };
};
