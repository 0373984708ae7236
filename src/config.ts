import { existsSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';
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

const webRoot = (fallback: string, check: RegExp, wanted: string) =>
  z
    .string()
    .default(fallback)
    .refine((url) => check.test(url) && URL.canParse(url), `is not ${wanted}, such as ${fallback}`)
    .transform((url) => url.replace(/\/+$/, ''));

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, fallback: Values[number]) =>
  z.enum(values, { error: `is none of ${values.join(', ')}` }).default(() => fallback);

/** Every setting, each with the words that follow a wrong value: what is wrong, and the way out. */
const settings = z.object({
  [SECRET]: z
    .string()
    .regex(/^\S+$/, 'has a space in it: copy it again from the Bot page of discord.com/developers/applications')
    .optional(),
  DISCORD_API_URL: webRoot(
    'https://discord.com/api',
    /^https?:\/\/(?!.*\/v\d+\/*$)/,
    'the address of a Discord REST API without its version',
  ),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'is not a server id: switch Discord’s developer mode on and copy the id from the server’s menu')
    .optional(),
  DATA_DIR: z.string().default('.keii'),
  SOURCES_DIR: z.string().refine(existsSync, 'does not exist: name a folder that holds the source documents, or leave it out').optional(),
  PORT: z
    .string()
    .regex(/^\d+$/, 'is not a port: write a number from 0 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port: write a number from 0 to 65535'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  DEFAULT_LOCALE: oneOf(LOCALES, 'ja'),
  DEFAULT_TIME_ZONE: z.string().refine(isTimeZone, 'is not a time zone: write an IANA name such as Asia/Tokyo').default('Asia/Tokyo'),
});

const toConfig = (values: z.infer<typeof settings>) => ({
  /** Absent: the preview is shown instead of joining Discord. */
  token: values.DISCORD_TOKEN,
  /** REST root without version and without a slash at its end. */
  apiUrl: values.DISCORD_API_URL,
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

const explain = ({ path: [name = ''], message }: z.core.$ZodIssue, environment: Environment): string =>
  name === SECRET ? `${SECRET} ${message}.` : `${String(name)}=${environment[String(name)]} ${message}.`;

/**
 * The settings that an environment gives; an empty variable counts as absent.
 *
 * @throws {UserError} a line for every wrong value: its name, the value (never the token's), what is wrong and the way out
 */
export const readConfig = (environment: Environment): Config => {
  const given = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new UserError(parsed.error.issues.map((issue) => explain(issue, given)).join('\n'));
  return toConfig(parsed.data);
};

/** The settings of this process, from its environment and then the `.env` file beside it. @throws {UserError} as {@link readConfig} */
export const loadConfig = (): Config => {
  readDotenv({ quiet: true });
  return readConfig(process.env);
};
