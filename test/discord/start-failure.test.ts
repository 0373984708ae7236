import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { closedForGood, explainStart } from '../../src/discord/start-failure.ts';
import { UserError } from '../../src/errors.ts';

const API = 'https://discord.test/api';
const request = ['GET', `${API}/v10/gateway/bot`, {}] as const;
const apiError = (status: number) => new DiscordAPIError({ code: 0, message: `${status}: no` }, 0, status, ...request);

test.each([
  ['a refused token', apiError(401), 'DISCORD_TOKEN'],
  ['a token the gateway refuses', new Error('Authentication failed'), 'DISCORD_TOKEN'],
  ['disallowed intents', new Error('Used disallowed intents'), 'intents'],
  ['a server the bot is not in', apiError(403), 'DISCORD_GUILD_ID'],
  ['an outage', new HTTPError(503, 'Service Unavailable', ...request), 'try again later'],
  ['no network', Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' }), `cannot be reached at ${API} (ECONNREFUSED)`],
  ['an unknown host', Object.assign(new Error('lookup failed'), { code: 'ENOTFOUND' }), 'DISCORD_API_URL'],
])('%s is explained in one line', (_, error, wayOut) => {
  const explained = explainStart(error, API);
  expect(explained).toBeInstanceOf(UserError);
  expect(explained?.message).toContain(wayOut);
  expect(explained?.message).not.toContain('\n');
});

test('what is no error of the start is left alone', () => {
  expect(explainStart('odd', API)).toBeUndefined();
  expect(explainStart(new UserError('mine'), API)?.message).toBe('mine');
});

test('a bug is not mistaken for the network', () => {
  expect(explainStart(new TypeError('x is not a function'), API)).toBeUndefined();
});

test.each([
  [GatewayCloseCodes.AuthenticationFailed, 'DISCORD_TOKEN'],
  [GatewayCloseCodes.DisallowedIntents, 'intents'],
  [GatewayCloseCodes.ShardingRequired, '2,500'],
  [4999, '4999'],
])('a connection closed for good with %i is explained', (code, words) => {
  expect(closedForGood(code).message).toContain(words);
});
