import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Desk } from '../asking/desk.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import { toDiscord } from './command-json.ts';
import { createClient, logConnection } from './connection/client.ts';
import { registerCommands } from './connection/register.ts';
import { closedForGood, explainStart, isPassing, notDiscord, silent, type Target } from './connection/start-failure.ts';
import { openDispatch } from './dispatch.ts';
import type { Views } from './door.ts';
import { describeError } from './failure.ts';

/** A Discord that does not let us in for so long is as good as unreachable; what is waited for is logged before. */
const START_TIMEOUT_MS = 30_000;
const START_NOTE_MS = 5000;
/** For one attempt to register the commands, and between two. */
const REGISTER_TIMEOUT_MS = 15_000;
const REGISTER_PAUSE_MS = 10_000;
/** Enough to give the last of the deferred answers of a full queue; those who stop a process wait for ten seconds at least. */
const SETTLE_TIMEOUT_MS = 8000;
const LEAVE_TIMEOUT_MS = 500;

/** What a bot is started with. */
export interface BotOptions extends Target {
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
  /** The day that an instant falls on, by the same clock. */
  dayOf(ms: number): Day;
  /** The role whose members may do what managers may; without it there is none. */
  managerRoleOf?(server: string): Promise<string | undefined>;
  logger: Logger;
  /** An answer that takes longer is promised first; Discord gives up after 3 s, counted from before we hear of it. */
  patienceMs?: number;
  /** Ends the start at any moment; what is asked by then is answered. */
  signal?: AbortSignal;
  /** Called when Discord ends the connection for good, or refuses the commands after all. */
  onLost(reason: unknown): void;
  /** Called when the bot was removed from a server, by its id; not when the server is out of reach. */
  onLeft?(server: string): void;
}

/** A bot that is connected. */
export interface Bot {
  /** Takes no more interactions, answers those under way and leaves; takes about ten seconds at most. */
  stop(): Promise<void>;
}

const patiently = (ms: number): Promise<undefined> => sleep(ms, undefined, { ref: false });

const logIn = async (client: Client, token: string, target: Target): Promise<void> => {
  try {
    await client.login(token);
  } catch (error) {
    throw explainStart(error, target) ?? notDiscord(error, target);
  }
};

/** @throws {UserError} after {@link START_TIMEOUT_MS}, saying who kept silent */
const outOfPatience = async (client: Client, target: Target, logger: Logger): Promise<never> => {
  let awaited: 'api' | 'gateway' = 'api';
  client.rest.once(RESTEvents.Response, () => {
    awaited = 'gateway';
  });
  await patiently(START_NOTE_MS);
  if (!client.isReady()) logger.warn({ awaited, apiUrl: target.apiUrl }, 'still waiting to be let in by Discord');
  await patiently(START_TIMEOUT_MS - START_NOTE_MS);
  throw silent(awaited, START_TIMEOUT_MS / 1000, target);
};

const aborted = async (signal: AbortSignal | undefined): Promise<never> => {
  if (signal === undefined) return new Promise(() => undefined);
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

const connect = async (client: Client, { token, logger, signal, ...target }: BotOptions): Promise<Client<true>> => {
  const ready = once(client, Events.ClientReady);
  const entered = logIn(client, token, target).then(() => ready);
  const [late, ended] = [outOfPatience(client, target, logger), aborted(signal)];
  for (const other of [late, ended, entered]) other.catch(() => undefined);
  await Promise.race([entered, late, ended]);
  if (!client.isReady()) throw new Error('the client is not ready');
  return client;
};

/** discord.js waits for the gateway's good-bye, which a gateway that keeps silent never says. */
const leave = async (client: Client): Promise<void> => {
  client.removeAllListeners(Events.ShardReconnecting);
  await Promise.race([client.destroy().catch(() => undefined), patiently(LEAVE_TIMEOUT_MS)]);
};

/**
 * Connects to Discord, answers interactions from the first one on, and registers the commands where they differ: again and again while
 * Discord has an outage.
 *
 * @throws {UserError} when Discord cannot be reached or refuses, with the way out; the signal's reason when it ends the start
 */
export const startBot = async (options: BotOptions): Promise<Bot> => {
  const { apiUrl, guildId, onLost, logger, patienceMs = 1000 } = options;
  const client = createClient(apiUrl);
  const leaving = new AbortController();
  const stopping = AbortSignal.any([leaving.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  let ids: ReadonlyMap<string, string> = new Map();
  const mention = (command: string): string => {
    const id = ids.get(command.split(' ')[0] ?? command);
    return id === undefined ? `/${command}` : `</${command}:${id}>`;
  };
  const dispatch = openDispatch({ managerRoleOf: async () => undefined, ...options, mention, patienceMs });

  /** @returns whether it is done */
  const register = async (ready: Client<true>): Promise<boolean> => {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(REGISTER_TIMEOUT_MS)]);
    try {
      const registered = await registerCommands(ready.rest, ready.application.id, toDiscord(options.desk.commands), guildId, signal);
      ids = registered.ids;
      logger.info({ bot: ready.user.tag, commands: ids.size, registered: registered.changed }, 'ready');
      return true;
    } catch (error) {
      stopping.throwIfAborted();
      if (!isPassing(error)) throw explainStart(error, options) ?? error;
      logger.warn({ error: describeError(error), againInMs: REGISTER_PAUSE_MS }, 'the commands could not be registered yet');
      return false;
    }
  };
  const registerLater = async (ready: Client<true>): Promise<void> => {
    do await sleep(REGISTER_PAUSE_MS, undefined, { ref: false, signal: stopping });
    while (!(await register(ready)));
  };

  const stop = async (): Promise<void> => {
    leaving.abort();
    await Promise.race([dispatch.settle(), patiently(SETTLE_TIMEOUT_MS)]);
    await leave(client);
  };

  logConnection(client, logger);
  client.on(Events.InteractionCreate, dispatch.handle);
  client.on(Events.GuildDelete, ({ id }) => options.onLeft?.(id));
  try {
    const ready = await connect(client, options);
    client.on(Events.ShardDisconnect, ({ code }) => onLost(closedForGood(code)));
    if (!(await register(ready))) void registerLater(ready).catch((error: unknown) => stopping.aborted || onLost(error));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
};
