import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIOverwrite,
  type APIUser,
  ChannelType,
  DiscordAPIError,
  HTTPError,
  PermissionFlagsBits,
  RateLimitError,
  REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Hitch, Needed, Posting } from '../model/server/posting.ts';
import { permissionsIn } from './permissions.ts';

const NEEDED = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const satisfies Needed[];

const GONE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownMember,
]);
/** Where a nonce holds, and whose permissions are their own. */
const TEXT = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

const [PAGE, MOST_PAGES] = [100, 50];
const DEFAULT_RETRY_MS = 5000;
/** One try of one request; what takes longer is in doubt. */
const TIMEOUT_MS = 15_000;

/** What an error says of whether something was done. */
const hitchOf = (error: unknown): Hitch => {
  if (error instanceof RateLimitError) return { hitch: 'busy', retryMs: error.retryAfter || DEFAULT_RETRY_MS };
  if (error instanceof DiscordAPIError) {
    if (GONE.has(error.code)) return { hitch: 'gone' };
    if (error.status === 401 || error.status === 403) return { hitch: 'forbidden' };
    if (error.status === 404) return { hitch: 'gone' };
    if (error.status === 429) return { hitch: 'busy', retryMs: DEFAULT_RETRY_MS };
    return error.status >= 500 ? { hitch: 'doubt' } : { hitch: 'refused' };
  }
  return error instanceof HTTPError && error.status === 429 ? { hitch: 'busy', retryMs: DEFAULT_RETRY_MS } : { hitch: 'doubt' };
};

/** @throws nothing: what goes wrong comes back */
const attempt = async <Value extends object>(work: (signal: AbortSignal) => Promise<Value | Hitch>): Promise<Value | Hitch> => {
  try {
    return await work(AbortSignal.timeout(TIMEOUT_MS));
  } catch (error) {
    return hitchOf(error);
  }
};

/** Whoever posts a message of one nonce again after it was deleted is told so: it was posted. */
const unlessDeletedSince = (error: unknown): void => {
  if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
};

interface Channel {
  name?: string | null;
  guild_id?: string;
  last_message_id?: string | null;
  permission_overwrites?: APIOverwrite[];
}

/** Where the bot posts, and as whom. */
interface PostingOptions {
  token: string;
  /** REST root without version. */
  apiUrl: string;
}

/**
 * Posts into channels unasked. Nothing is tried again here: who asks decides, since a post that failed may have been made.
 */
export const openPosting = ({ token, apiUrl }: PostingOptions): Posting => {
  const rest = new REST({ api: apiUrl, version: '10', retries: 0, timeout: TIMEOUT_MS, rejectOnRateLimit: () => true }).setToken(token);
  let known: string | undefined;
  const selfId = async (signal: AbortSignal): Promise<string> => {
    known ??= ((await rest.get(Routes.user(), { signal })) as APIUser).id;
    return known;
  };
  const channelOf = async (channel: string, signal: AbortSignal) =>
    (await rest.get(Routes.channel(channel), { signal })) as APIChannel & Channel;

  const pageOf = async (channel: string, after: string | undefined, signal: AbortSignal): Promise<APIMessage[]> => {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after !== undefined && { after }) });
    return (await rest.get(Routes.channelMessages(channel), { query, signal })) as APIMessage[];
  };
  const stands = ({ author, components = [] }: APIMessage, marker: string, self: string): boolean =>
    author.id === self && JSON.stringify(components).includes(marker);

  const missingIn = async (channel: string, signal: AbortSignal): Promise<Needed[]> => {
    const { guild_id: id, permission_overwrites: overwrites = [] } = await channelOf(channel, signal);
    if (id === undefined) return [];
    const self = await selfId(signal);
    const [server, member] = (await Promise.all([
      rest.get(Routes.guild(id), { signal }),
      rest.get(Routes.guildMember(id, self), { signal }),
    ])) as [APIGuild, APIGuildMember];
    const granted = permissionsIn(server, member, self, overwrites);
    return NEEDED.filter((permission) => (granted & PermissionFlagsBits[permission]) === 0n);
  };
  /** To whoever may not read a channel's history Discord shows an empty one. */
  const mayRead = async (channel: string, signal: AbortSignal): Promise<boolean> =>
    !(await missingIn(channel, signal)).includes('ReadMessageHistory');

  return {
    look: (channel) =>
      attempt(async (signal) => {
        const { guild_id: server, name, type, last_message_id: last } = await channelOf(channel, signal);
        return { server, name: name ?? channel, isText: TEXT.has(type), last: last ?? undefined };
      }),
    missing: (channel) => attempt(async (signal) => ({ missing: await missingIn(channel, signal) })),
    find: (channel, marker, after) =>
      attempt(async (signal) => {
        const self = await selfId(signal);
        for (let [from, count] = [after ?? '0', 0]; count < MOST_PAGES; count += 1) {
          const page = await pageOf(channel, from, signal);
          if (page.some((message) => stands(message, marker, self))) return { found: true };
          if (page.length < PAGE) return (await mayRead(channel, signal)) ? { found: false } : { hitch: 'forbidden' };
          from = page.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
        }
        return { hitch: 'doubt' };
      }),
    post: (channel, body, nonce) =>
      attempt(async (signal) => {
        const message = { ...JSON.parse(body), nonce, enforce_nonce: true };
        await rest.post(Routes.channelMessages(channel), { body: message, signal }).catch(unlessDeletedSince);
        return { posted: true };
      }),
    direct: (server, member) =>
      attempt(async (signal) => {
        await rest.get(Routes.guildMember(server, member), { signal });
        const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: member }, signal })) as APIChannel;
        return { channel: id };
      }),
    systemChannel: (server) =>
      attempt(async (signal) => {
        const { system_channel_id: channel } = (await rest.get(Routes.guild(server), { signal })) as APIGuild;
        return { channel: channel ?? undefined };
      }),
  };
};
