import { Client, Events, GatewayIntentBits, LimitedCollection, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { describeError } from './failure.ts';

/** discord.js does not work without these. */
const INDISPENSABLE = new Set(['GuildManager', 'ChannelManager', 'GuildChannelManager', 'RoleManager', 'PermissionOverwriteManager']);

/**
 * A discord.js client that hears of interactions and little else. Everything an answer needs comes with its interaction, so nothing is
 * cached, and unavailable servers are not waited for.
 *
 * @param apiUrl REST root without version; the gateway's address is asked from it
 */
export const createClient = (apiUrl: string): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
    waitGuildTimeout: 0,
    makeCache: ({ name }) => new LimitedCollection(INDISPENSABLE.has(name) ? {} : { maxSize: 0 }),
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
