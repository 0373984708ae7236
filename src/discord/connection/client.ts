import { Client, Events, GatewayIntentBits, Options, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { describeError } from '../failure.ts';

/** Everything an answer needs comes with its interaction. (Servers, channels and roles cannot be left out.) */
const CACHED_NOT_AT_ALL = {
  AutoModerationRuleManager: 0,
  ApplicationCommandManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/**
 * Discord's limit of 50 does not count answers to interactions, and we send little else; discord.js would count the later ones among them.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
const REQUESTS_PER_SECOND = 1000;

/**
 * A discord.js client that hears of interactions and little else: it keeps next to nothing and does not wait for servers to become available.
 *
 * @param apiUrl REST root without version; the gateway's address is asked from it
 */
export const createClient = (apiUrl: string): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl, globalRequestsPerSecond: REQUESTS_PER_SECOND },
    allowedMentions: { parse: [] },
    waitGuildTimeout: 0,
    makeCache: Options.cacheWithLimits(CACHED_NOT_AT_ALL),
  });

/** Writes the connection's ups and downs to the log. */
export const logConnection = (client: Client, logger: Logger): void => {
  client.on(Events.Error, (error) => logger.error({ error: describeError(error) }, 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error, shard) => logger.warn({ shard, error: describeError(error) }, 'the connection to Discord failed'));
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => logger.info({ shard, replayed }, 'the connection to Discord is resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => logger.warn({ shard, code }, 'disconnected from Discord'));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    logger.warn({ route, timeToReset, global }, 'held back by a rate limit'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    logger.warn({ count, remainingTime }, 'many requests were refused'),
  );
};
