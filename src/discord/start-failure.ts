import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { UserError } from '../errors.ts';

const TOKEN_REFUSED =
  'Discord does not accept DISCORD_TOKEN. Copy the token again from the Bot page of https://discord.com/developers/applications.';
const INTENTS_REFUSED =
  'Discord does not allow this bot to connect as it does. Check the bot’s intents on the Bot page of https://discord.com/developers/applications.';

/** Why Discord ends a connection for good. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const FINAL_CLOSES = new Map<number, string>([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.InvalidIntents, INTENTS_REFUSED],
  [GatewayCloseCodes.DisallowedIntents, INTENTS_REFUSED],
  [GatewayCloseCodes.InvalidShard, 'Discord refuses this bot’s shard. Unset SHARDS and SHARD_COUNT.'],
  [GatewayCloseCodes.ShardingRequired, 'This bot is in more servers than one process may serve (2,500).'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer serves this version of its gateway. Update Keii.'],
]);

/** The words of @discordjs/ws for the same, which reach us first while logging in. */
const GATEWAY_ERRORS = new Map([
  ['Authentication failed', TOKEN_REFUSED],
  ['Used invalid intents', INTENTS_REFUSED],
  ['Used disallowed intents', INTENTS_REFUSED],
]);

/** Why the gateway closed for good, and the way out. */
export const closedForGood = (code: number): UserError =>
  new UserError(FINAL_CLOSES.get(code) ?? `Discord closed the connection for good (code ${code}). Start Keii again.`);

/** Node's and undici's name for what is wrong with the network, or our own for no answer; nothing for any other error. */
const networkCode = (error: Error): string | undefined => {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+|timeout)$/.test(code)) return code;
  return error.name === 'AbortError' ? 'timeout' : undefined;
};

/** What answers, but not as Discord does, makes discord.js stumble. */
export const notDiscord = (error: unknown, apiUrl: string): UserError =>
  new UserError(`What answers at ${apiUrl} is not Discord (${error instanceof Error ? error.message : error}). Check DISCORD_API_URL.`);

/** Why the bot could not start, and the way out, where it is not our own mistake; `apiUrl` is named in it. */
export const explainStart = (error: unknown, apiUrl: string): UserError | undefined => {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return undefined;
  const gateway = GATEWAY_ERRORS.get(error.message);
  if (gateway !== undefined) return new UserError(gateway);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return new UserError(TOKEN_REFUSED);
  if (error instanceof DiscordAPIError && error.status === 401) return new UserError(TOKEN_REFUSED);
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return new UserError(
      `Discord at ${apiUrl} answers ${error.status} to ${error.method} (${error.message}). Check DISCORD_API_URL and DISCORD_GUILD_ID, or try again later.`,
    );
  const network = networkCode(error);
  return network === undefined
    ? undefined
    : new UserError(`Discord cannot be reached at ${apiUrl} (${network}). Check the network and DISCORD_API_URL.`);
};
