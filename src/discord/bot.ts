import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Desk } from '../asking/desk.ts';
import type { UserError } from '../errors.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import { createClient, logConnection } from './client.ts';
import { toDiscord } from './command-json.ts';
import { openDispatch } from './dispatch.ts';
import type { Views } from './door.ts';
import { registerCommands } from './register.ts';
import { closedForGood, explainStart, notDiscord } from './start-failure.ts';

/** A gateway that does not let us in for so long is as good as unreachable. */
const START_TIMEOUT_MS = 30_000;
/** Interactions still unanswered by then would be too late for Discord. */
const SETTLE_TIMEOUT_MS = 3000;

/** What a bot is started with. */
export interface BotOptions {
  token: string;
  /** REST root without version. */
  apiUrl: string;
  /** Register the commands there alone. */
  guildId?: string | undefined;
  desk: Desk;
  views: Views;
  /** For readers whose language is not known. */
  locale: Locale;
  today(): Day;
  logger: Logger;
  /** An answer that takes longer is promised first; Discord gives up after 3 s, counted from before we hear of it. */
  patienceMs?: number;
  /** Called when Discord ends the connection for good. */
  onLost(reason: UserError): void;
}

/** A bot that is connected and has its commands registered. */
export interface Bot {
  /** Takes no more interactions, answers those under way and leaves. */
  stop(): Promise<void>;
}

const logIn = async (client: Client, token: string, apiUrl: string): Promise<void> => {
  try {
    await client.login(token);
  } catch (error) {
    throw explainStart(error, apiUrl) ?? notDiscord(error, apiUrl);
  }
};

const connect = async (client: Client, token: string, apiUrl: string): Promise<Client<true>> => {
  const ready = once(client, Events.ClientReady);
  const entered = logIn(client, token, apiUrl).then(() => ready);
  const late = sleep(START_TIMEOUT_MS, undefined, { ref: false }).then(() => {
    throw Object.assign(new Error('no answer from the gateway'), { code: 'timeout' });
  });
  await Promise.race([entered, late]);
  if (!client.isReady()) throw new Error('the client is not ready');
  return client;
};

/**
 * Connects to Discord, registers the commands where they differ, and answers interactions from the first one on.
 *
 * @throws {UserError} when Discord cannot be reached or refuses, with the way out
 */
export const startBot = async ({ token, apiUrl, guildId, onLost, patienceMs = 1000, ...door }: BotOptions): Promise<Bot> => {
  const client = createClient(apiUrl);
  let ids: ReadonlyMap<string, string> = new Map();
  const mention = (command: string): string => {
    const id = ids.get(command.split(' ')[0] ?? command);
    return id === undefined ? `/${command}` : `</${command}:${id}>`;
  };
  const dispatch = openDispatch({ ...door, mention, patienceMs });
  logConnection(client, door.logger);
  client.on(Events.InteractionCreate, dispatch.handle);
  try {
    const ready = await connect(client, token, apiUrl);
    client.on(Events.ShardDisconnect, ({ code }) => onLost(closedForGood(code)));
    const registered = await registerCommands(client.rest, ready.application.id, toDiscord(door.desk.commands), guildId);
    ids = registered.ids;
    door.logger.info({ bot: ready.user.tag, commands: ids.size, registered: registered.changed }, 'ready');
  } catch (error) {
    await client.destroy();
    throw explainStart(error, apiUrl) ?? error;
  }
  return {
    async stop() {
      await Promise.race([dispatch.settle(), sleep(SETTLE_TIMEOUT_MS, undefined, { ref: false })]);
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
};
