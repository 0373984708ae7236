import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig, readEnvFile } from '../src/config.ts';
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
  cdnUrl: 'https://cdn.discordapp.com',
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

describe('a wrong value is named with the way out, in both languages', () => {
  test.each([
    ['DISCORD_API_URL', 'discord.com/api', 'https://discord.com/api'],
    ['DISCORD_API_URL', 'https:', 'https://discord.com/api'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'ends with a version'],
    ['DISCORD_GUILD_ID', 'my server', 'developer mode'],
    ['SOURCES_DIR', 'no/such/folder', 'is no folder'],
    ['SOURCES_DIR', 'package.json', 'is no folder'],
    ['PORT', 'http', '1024 to 65535'],
    ['PORT', '80', '1024 to 65535'],
    ['PORT', '70000', '1024 to 65535'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
    ['DEFAULT_LOCALE', 'fr', 'ja, en'],
    ['DEFAULT_TIME_ZONE', 'Tokio', 'Asia/Tokyo'],
  ])('%s=%s', (name, value, wayOut) => {
    const [ja = '', en = '', ...more] = complaint({ [name]: value }).split('\n');
    expect([ja, en].map((line) => line.startsWith(`${name}=${value} `))).toEqual([true, true]);
    expect(ja).toMatch(/[ぁ-ん].*。$/);
    expect(en).toContain(wayOut);
    expect(more).toEqual([]);
  });
});

/** Made up, in the form of a token. */
const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9'].join('.');

describe('no secret is repeated', () => {
  test.each([
    ['DISCORD_TOKEN', 'secret words', 'secret'],
    ['DISCORD_TOKEN', 'abc\u0000secret', 'secret'],
    ['DISCORD_TOKEN', 'ｓecret', 'ｓecret'],
    ...['DISCORD_API_URL', 'DISCORD_GUILD_ID', 'PORT', 'LOG_LEVEL', 'DEFAULT_TIME_ZONE'].map((name) => [name, TOKEN, TOKEN.slice(5)]),
    ['DISCORD_API_URL', 'https://me:hunter2@discord.com/api', 'hunter2'],
    ['DISCORD_GUILD_ID', `x ${TOKEN.split('.').at(-1)}abcdefgh`, '7H8i9J0k1L2m3N4'],
  ])('in %s', (name = '', value = '', secret = '') => {
    expect(complaint({ [name]: value })).toContain(`${name}=`);
    expect(complaint({ [name]: value })).not.toContain(secret);
  });
});

test('nothing invisible and nothing endless is shown', () => {
  expect(complaint({ LOG_LEVEL: `a\u202Eb${' c'.repeat(400)}` })).toMatch(/^LOG_LEVEL=a�b.{1,80}… /);
});

test('every wrong value gets its own lines', () => {
  expect(complaint({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(4);
});

describe('the .env file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keii-env-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is read when it is there', () => {
    writeFileSync(join(folder, 'good'), '\uFEFFPORT=4000\n');
    expect(readEnvFile(join(folder, 'good'))).toEqual({ PORT: '4000' });
    expect(readEnvFile(join(folder, 'none'))).toEqual({});
  });

  test.each([
    ['in UTF-16', () => writeFileSync(join(folder, 'bad'), Buffer.from('\uFEFFPORT=4000\n', 'utf16le')), 'bad'],
    ['that is a folder', () => mkdirSync(join(folder, 'dir')), 'dir'],
  ])('%s is named with the way out', (_, make, name) => {
    make();
    expect(() => readEnvFile(join(folder, name))).toThrow(/cannot be read.*UTF-8/);
  });
});
