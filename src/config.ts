import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';
import { settingWords } from './messages/environment.ts';
import { sayInBoth } from './messages/say.ts';
import type { Words } from './messages/words.ts';
import { LOCALES } from './model/localized.ts';

/** Its value never appears in a message. */
const SECRET = 'DISCORD_TOKEN';

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** What is wrong with a value, by the key of its words; the rest of a schema's messages never reaches anybody. */
const wrong = (key: keyof typeof settingWords) => key;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether it is the root of a web address whose parts are all there. */
const isWebRoot = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).host !== '';

const hasPassword = (url: string): boolean => URL.canParse(url) && (new URL(url).username !== '' || new URL(url).password !== '');

const webRoot = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .refine(isWebRoot, wrong('url'))
    .refine((url) => !hasPassword(url), wrong('urlPassword'))
    .refine((url) => !/\/v\d+\/*$/.test(url), wrong('urlVersion'))
    .transform((url) => url.replace(/\/+$/, ''));

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, fallback: Values[number], key: 'level' | 'locale') =>
  z.enum(values, { error: wrong(key) }).default(() => fallback);

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Below 1024 only an administrator may listen; 0 takes any free one. */
const isPort = (port: number): boolean => port === 0 || (port >= 1024 && port <= 65_535);

/** Every setting, each with the key of the words that follow a wrong value. */
const settings = z.object({
  [SECRET]: z
    .string()
    .regex(/^[\x21-\x7e]+$/, wrong('token'))
    .optional(),
  DISCORD_API_URL: webRoot('https://discord.com/api'),
  DISCORD_CDN_URL: webRoot('https://cdn.discordapp.com'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, wrong('guild'))
    .optional(),
  DATA_DIR: z.string().default('.keii'),
  SOURCES_DIR: z.string().refine(isFolder, wrong('folder')).optional(),
  PORT: z.string().regex(/^\d+$/, wrong('port')).default('3000').transform(Number).refine(isPort, wrong('port')),
  LOG_LEVEL: oneOf(LEVELS, 'info', 'level'),
  DEFAULT_LOCALE: oneOf(LOCALES, 'ja', 'locale'),
  DEFAULT_TIME_ZONE: z.string().refine(isTimeZone, wrong('timeZone')).default('Asia/Tokyo'),
});

const toConfig = (values: z.infer<typeof settings>) => ({
  /** Absent: the preview is shown instead of joining Discord. */
  token: values.DISCORD_TOKEN,
  /** REST root without version and without a slash at its end. */
  apiUrl: values.DISCORD_API_URL,
  /** Where attachments come from, without a slash at its end. */
  cdnUrl: values.DISCORD_CDN_URL,
  /** Register the commands in this server alone. */
  guildId: values.DISCORD_GUILD_ID,
  dataDir: values.DATA_DIR,
  /** Where the source documents' texts may be found. */
  sourcesDir: values.SOURCES_DIR,
  /** Of the preview page; 0 takes any free one. */
  port: values.PORT,
  logLevel: values.LOG_LEVEL,
  /** For readers whose own language is not known. */
  locale: values.DEFAULT_LOCALE,
  /** IANA name of the zone whose day is the readers' today. */
  timeZone: values.DEFAULT_TIME_ZONE,
});

/** The settings of one process. */
export type Config = ReturnType<typeof toConfig>;

type Environment = Record<string, string | undefined>;

/** A Discord token, or part of one, wherever it stands: a run of three parts with dots, or any long run without a space. */
const TOKEN_LIKE = /[\w-]{20,}\.[\w-]{4,}(?:\.[\w-]*)?|(?<![\w/.:-])[\w-]{40,}/g;

/** A value as it may be shown: no token, no password, nothing invisible, not too long. */
const mask = (value: string): string =>
  value
    .replace(TOKEN_LIKE, (secret) => `${secret.slice(0, 4)}…`)
    .replace(/(?<=\/\/)[^/@\s]*@/, '…@')
    .replace(/\p{C}/gu, '�')
    .replace(/^(.{80}).+$/su, '$1…');

const explain = ({ path: [name = ''], message }: z.core.$ZodIssue, environment: Environment): string => {
  const words: Words | undefined = settingWords[message as keyof typeof settingWords];
  const setting = String(name);
  const value = setting === SECRET ? '…' : mask(environment[setting] ?? '');
  return sayInBoth(words ?? settingWords.url, { setting: `${setting}=${value}` });
};

/**
 * The settings that an environment gives; an empty variable counts as absent.
 *
 * @throws {UserError} a line in each language for every wrong value: its name, the value (masked where it may hold a secret), what is
 * wrong and the way out
 */
export const readConfig = (environment: Environment): Config => {
  const given = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new UserError(parsed.error.issues.map((issue) => explain(issue, given)).join('\n'));
  return toConfig(parsed.data);
};

/** What a `.env` file holds; nothing where there is none. @throws {UserError} when it cannot be read as UTF-8 text */
export const readEnvFile = (file: string): Environment => {
  if (!existsSync(file)) return {};
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch {
    throw new UserError(sayInBoth(settingWords.envFile, { file }));
  }
};

/** The settings of this process, from its environment and then the `.env` file beside it. @throws {UserError} as {@link readConfig} */
export const loadConfig = (): Config => readConfig({ ...readEnvFile('.env'), ...process.env });
