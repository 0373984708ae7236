import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UserError } from '../src/errors.ts';

const complaint = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
};

const DEFAULTS = {
  token: undefined,
  apiUrl: 'https://discord.com/api',
  guildId: undefined,
  dataDir: '.keii',
  sourcesDir: undefined,
  port: 3000,
  logLevel: 'info',
  locale: 'ja',
  timeZone: 'Asia/Tokyo',
};

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual(DEFAULTS);
});

test('.env.example names every setting and changes none', () => {
  const example = parse(readFileSync('.env.example'));
  expect(readConfig(example)).toEqual(DEFAULTS);
  expect(Object.keys(example)).toHaveLength(Object.keys(DEFAULTS).length);
});

test.each([
  ['DISCORD_TOKEN', ' abc.def.ghi ', { token: 'abc.def.ghi' }],
  ['DISCORD_API_URL', 'http://127.0.0.1:4000/api/', { apiUrl: 'http://127.0.0.1:4000/api' }],
  ['DISCORD_GUILD_ID', '123456789012345678', { guildId: '123456789012345678' }],
  ['SOURCES_DIR', 'test', { sourcesDir: 'test' }],
  ['PORT', '0', { port: 0 }],
  ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
  ['DEFAULT_LOCALE', 'en', { locale: 'en' }],
  ['DEFAULT_TIME_ZONE', 'America/Argentina/Ushuaia', { timeZone: 'America/Argentina/Ushuaia' }],
])('%s=%s is read', (name, value, expected) => {
  expect(readConfig({ [name]: value })).toMatchObject(expected);
});

describe('a wrong value is named with the way out', () => {
  test.each([
    ['DISCORD_API_URL', 'discord.com/api', 'https://discord.com/api'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'without its version'],
    ['DISCORD_GUILD_ID', 'my server', 'developer mode'],
    ['SOURCES_DIR', 'no/such/folder', 'does not exist'],
    ['PORT', 'http', '0 to 65535'],
    ['PORT', '70000', '0 to 65535'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
    ['DEFAULT_LOCALE', 'fr', 'ja, en'],
    ['DEFAULT_TIME_ZONE', 'Tokio', 'Asia/Tokyo'],
  ])('%s=%s', (name, value, wayOut) => {
    expect(complaint({ [name]: value })).toContain(`${name}=${value} `);
    expect(complaint({ [name]: value })).toContain(wayOut);
  });
});

test('a token is never repeated', () => {
  expect(complaint({ DISCORD_TOKEN: 'secret words' })).toMatch(/^DISCORD_TOKEN has a space/);
  expect(complaint({ DISCORD_TOKEN: 'secret words' })).not.toContain('secret');
});

test('every wrong value gets its own line', () => {
  expect(complaint({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2);
});
