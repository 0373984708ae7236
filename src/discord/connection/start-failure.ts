import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { UserError } from '../../errors.ts';
import { startWords } from '../../messages/environment.ts';
import { sayInBoth } from '../../messages/say.ts';
import type { Words } from '../../messages/words.ts';

type Key = keyof typeof startWords;

const told = (key: Key, values: Readonly<Record<string, string | number>> = {}): UserError =>
  new UserError(sayInBoth<Words>(startWords[key], values));

/** Why Discord ends a connection for good. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const FINAL_CLOSES = new Map<number, Key>([
  [GatewayCloseCodes.AuthenticationFailed, 'token'],
  [GatewayCloseCodes.InvalidShard, 'shard'],
  [GatewayCloseCodes.ShardingRequired, 'sharding'],
  [GatewayCloseCodes.InvalidAPIVersion, 'version'],
  [GatewayCloseCodes.InvalidIntents, 'intents'],
  [GatewayCloseCodes.DisallowedIntents, 'intents'],
]);

/** The words of @discordjs/ws for the same, which are all that reaches us while logging in. */
const CLOSES_IN_WORDS = new Map<string, number>([
  ['Authentication failed', GatewayCloseCodes.AuthenticationFailed],
  ['Invalid shard', GatewayCloseCodes.InvalidShard],
  ['Sharding is required', GatewayCloseCodes.ShardingRequired],
  ['Used an invalid API version', GatewayCloseCodes.InvalidAPIVersion],
  ['Used invalid intents', GatewayCloseCodes.InvalidIntents],
  ['Used disallowed intents', GatewayCloseCodes.DisallowedIntents],
]);

const OUT_OF_SESSIONS = /^Not enough sessions remaining.*?(?<detail>only \d+ remaining; resets at \S+)/;

/** Why the gateway closed for good, and the way out. */
export const closedForGood = (code: number): UserError => told(FINAL_CLOSES.get(code) ?? 'closed', { code });

const explainGateway = ({ message }: Error): UserError | undefined => {
  const code = CLOSES_IN_WORDS.get(message);
  if (code !== undefined) return closedForGood(code);
  const detail = OUT_OF_SESSIONS.exec(message)?.groups?.detail;
  return detail === undefined ? undefined : told('sessions', { detail });
};

/** Where the bot was told to connect. */
export interface Target {
  apiUrl: string;
  guildId?: string | undefined;
}

const explainStatus = ({ status, method, message, url, code }: DiscordAPIError | (HTTPError & { code?: undefined }), target: Target) => {
  const values = { url: target.apiUrl, guild: target.guildId ?? '', detail: `${method} ${status}: ${message.replace(/\s+/g, ' ')}` };
  const aboutGuild = target.guildId !== undefined && url.includes(`/guilds/${target.guildId}/`);
  if (status === 401) return told('token');
  if (status >= 500) return told('outage', values);
  if (aboutGuild && (status === 403 || status === 404)) return told('guild', values);
  if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType) return told('commands', values);
  return told(status === 404 ? 'no-discord' : 'refused', values);
};

/** Node's and undici's name for what is wrong with the network; nothing for any other error. */
const networkCode = (error: Error): string | undefined => {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(code) ? code : undefined;
};

/** What answers, but not as Discord does, makes discord.js stumble. */
export const notDiscord = (error: unknown, { apiUrl }: Target): UserError =>
  told('no-discord', { url: apiUrl, detail: error instanceof Error ? error.message : String(error) });

/** Nothing came, though the connection stands. */
export const silent = (what: 'api' | 'gateway', seconds: number, { apiUrl }: Target): UserError =>
  told(`${what}-silent`, { url: apiUrl, seconds });

/** Whether waiting may mend it: an outage, a lost connection, no answer in time. */
export const isPassing = (error: unknown): boolean => {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500 || error.status === 429;
  return error instanceof Error && (networkCode(error) !== undefined || error.name === 'AbortError' || error.name === 'TimeoutError');
};

/** Why the bot could not start, and the way out, where it is not our own mistake. */
export const explainStart = (error: unknown, target: Target): UserError | undefined => {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return undefined;
  const gateway = explainGateway(error);
  if (gateway !== undefined) return gateway;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return told('token');
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return explainStatus(error, target);
  const detail = networkCode(error);
  return detail === undefined ? undefined : told('unreachable', { url: target.apiUrl, detail });
};
