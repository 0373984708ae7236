import { LOCALES, type Locale } from '../model/localized.ts';
import { answers } from './answers.ts';
import { askWords } from './ask.ts';
import { commandWords } from './commands.ts';
import { discordWords } from './discord.ts';
import { environmentWords } from './environment.ts';
import type { Words } from './words.ts';

const TABLE = { ...answers, ...askWords, ...commandWords, ...discordWords, ...environmentWords };

/** The name of a message. */
export type MessageKey = keyof typeof TABLE;

export type MessageValues = Record<string, string | number>;

const plural = new Intl.PluralRules('en');

const pick = (words: Words, locale: Locale, values: MessageValues): string => {
  if (locale === 'ja') return words.ja;
  if (typeof words.en === 'string') return words.en;
  return plural.select(Number(values.count)) === 'one' ? words.en.one : words.en.other;
};

/**
 * What Keii says, in the reader's language, with its `{places}` filled in.
 *
 * @throws {RangeError} when a place of the message has no value
 * @example say('en', 'count.events', { count: 1 }) //=> '1 event'
 */
export const say = (locale: Locale, key: MessageKey, values: MessageValues = {}): string =>
  pick(TABLE[key], locale, values).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`message ${key} lacks a value for {${name}}`);
    return String(value);
  });

/** The same in every language, a line each: for those whose language nobody knows, such as whoever reads the log. */
export const sayInBoth = (key: MessageKey, values: MessageValues = {}): string =>
  LOCALES.map((locale) => say(locale, key, values)).join('\n');

/** Whether there is such a message: for keys made of data, such as a kind or an option name. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(TABLE, key);
