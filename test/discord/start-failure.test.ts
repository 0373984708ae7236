import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { closedForGood, explainStart, isPassing, silent } from '../../src/discord/connection/start-failure.ts';
import { UserError } from '../../src/errors.ts';

const API = 'https://discord.test/api';
const GUILD = '900000000000000001';
const target = { apiUrl: API, guildId: GUILD };
const ofBot = ['GET', `${API}/v10/gateway/bot`, {}] as const;
const ofGuild = ['PUT', `${API}/v10/applications/7/guilds/${GUILD}/commands`, {}] as const;
const refused = (status: number, code: number, request: typeof ofBot | typeof ofGuild = ofBot) =>
  new DiscordAPIError({ code, message: `${status}: no` }, code, status, request[0], request[1], request[2]);

test.each([
  ['a refused token', refused(401, 0), /DISCORD_TOKEN/],
  ['a token the gateway refuses', new Error('Authentication failed'), /DISCORD_TOKEN/],
  ['disallowed intents', new Error('Used disallowed intents'), /intents \(4014\)|\(4014\).*intents/],
  ['a shard that is not there', new Error('Invalid shard'), /\(4010\).*SHARDS/],
  ['too many servers', new Error('Sharding is required'), /2,500 \(4011\)/],
  ['an old gateway', new Error('Used an invalid API version'), /\(4012\).*Update Keii/],
  [
    'spent session starts',
    new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2026-12-01T00:00:00.000Z'),
    /used up its connections.*resets at 2026-12-01T00:00:00/,
  ],
  ['a server the bot is not in', refused(403, 50001, ofGuild), new RegExp(`DISCORD_GUILD_ID=${GUILD}.*invite`)],
  ['a server that is not there', refused(404, 10004, ofGuild), new RegExp(`DISCORD_GUILD_ID=${GUILD}`)],
  ['commands that Discord does not take', refused(400, 50035, ofGuild), /does not accept Keii’s commands/],
  ['a path that is not there', refused(404, 0), new RegExp(`DISCORD_API_URL=${API} is not Discord`)],
  ['a refusal for no reason we know', refused(403, 0), /DISCORD_API_URL=.*refuses a request \(GET 403/],
  ['an outage', new HTTPError(503, 'Service Unavailable', ...ofBot), /DISCORD_API_URL=.*out of order \(GET 503.*Start again/],
  ['no network', Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' }), /DISCORD_API_URL=.*reached \(ECONNREFUSED\)/],
  ['an unknown host', Object.assign(new Error('lookup failed'), { code: 'ENOTFOUND' }), /DISCORD_API_URL=/],
])('%s is explained in a line of each language', (_, error, words) => {
  const explained = explainStart(error, target);
  expect(explained).toBeInstanceOf(UserError);
  const [ja, en, ...more] = explained?.message.split('\n') ?? [];
  expect([ja, more]).toEqual([expect.stringMatching(/[ぁ-ん]。$/), []]);
  expect(en).toMatch(words);
});

test('what is no error of the start is left alone', () => {
  expect(explainStart('odd', target)).toBeUndefined();
  expect(explainStart(new UserError('mine'), target)?.message).toBe('mine');
});

test('a bug is not mistaken for the network', () => {
  expect(explainStart(new TypeError('x is not a function'), target)).toBeUndefined();
  expect(isPassing(new TypeError('x is not a function'))).toBe(false);
});

test.each([
  [GatewayCloseCodes.AuthenticationFailed, 'DISCORD_TOKEN'],
  [GatewayCloseCodes.InvalidShard, 'SHARDS'],
  [GatewayCloseCodes.ShardingRequired, '2,500'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Update Keii'],
  [GatewayCloseCodes.InvalidIntents, 'intents'],
  [GatewayCloseCodes.DisallowedIntents, 'intents'],
  [4999, '4999'],
])('a connection closed for good with %i is explained', (code, words) => {
  expect(closedForGood(code).message).toContain(words);
});

describe('what waiting may mend', () => {
  test.each([
    ['an outage', new HTTPError(502, 'Bad Gateway', ...ofBot), true],
    ['a lost connection', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), true],
    ['no answer in time', new DOMException('late', 'TimeoutError'), true],
    ['a refused token', refused(401, 0), false],
    ['a server the bot is not in', refused(403, 50001, ofGuild), false],
    ['commands that Discord does not take', refused(400, 50035, ofGuild), false],
  ])('%s: %j', (_, error, passes) => {
    expect(isPassing(error)).toBe(passes);
  });
});

test.each(['api', 'gateway'] as const)('a silent %s is told with how long it was waited for', (what) => {
  expect(silent(what, 30, target).message).toMatch(/30秒[\s\S]*30 seconds/);
});
