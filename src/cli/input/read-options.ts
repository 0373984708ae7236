import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, isDay } from '../../model/day.ts';
import { isEdtf } from '../../model/edtf.ts';
import { LOCALES, type Locale } from '../../model/localized.ts';
import { UsageError } from '../subcommand.ts';

/** Keii's words for what the parser of Node refuses. */
const refusal = (error: Error & { code?: string }): string => {
  const [, named = ''] = /'([^']+)'/u.exec(error.message) ?? [];
  const name = named.split(' ').find((part) => part.startsWith('--')) ?? named;
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `there is no option ${name}`;
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `“${named}” is not understood here`;
  return `${name} ${/does not take/u.test(error.message) ? 'takes no value' : 'needs a value'}`;
};

/** `--days -1` as `--days=-1`: a number is no option. */
const joinNumbers = (args: readonly string[]): string[] =>
  args.flatMap((arg, at) => {
    if (/^--[a-z-]+$/u.test(arg) && /^-\d/u.test(args[at + 1] ?? '')) return [`${arg}=${args[at + 1]}`];
    return /^-\d/u.test(arg) && /^--[a-z-]+$/u.test(args[at - 1] ?? '') ? [] : [arg];
  });

/** Arguments taken apart. @throws {UsageError} that names what is not understood */
export const readOptions = <Options extends NonNullable<ParseArgsConfig['options']>, Positionals extends boolean = true>(
  args: string[],
  options: Options,
  allowPositionals: Positionals = true as Positionals,
) => {
  try {
    return parseArgs({ args: joinNumbers(args), options, allowPositionals });
  } catch (error) {
    throw new UsageError(refusal(error as Error));
  }
};

/** `--locale`, checked; Japanese where none is given. @throws {UsageError} when Keii does not speak it */
export const readLocale = (locale: string = 'ja'): Locale => {
  const known = LOCALES.find((one) => one === locale);
  if (known === undefined) throw new UsageError(`--locale is “${locale}”; it can be ja or en`);
  return known;
};

/** The day of an option, checked. @throws {UsageError} when it is none, or one that the calendar does not have */
export const readDay = (option: string, day: string): Day => {
  if (isDay(day)) return day;
  const isForm = /^\d{4}-\d{2}-\d{2}$/u.test(day);
  throw new UsageError(isForm ? `--${option}: there is no ${day}` : `--${option} is “${day}”; write it like 2025-12-08`);
};

/** `--published`, checked. @throws {UsageError} when it is no date */
export const readPublished = (published: string | undefined): string | undefined => {
  if (published !== undefined && !isEdtf(published)) throw new UsageError(`--published ${published} is no date such as 2025-12-07`);
  return published;
};

/** `--lang`, checked. @throws {UsageError} when Keii does not read it */
export const readLanguage = (language: string | undefined): 'ja' | 'en' | undefined => {
  if (language !== undefined && language !== 'ja' && language !== 'en') throw new UsageError(`--lang ${language} is neither ja nor en`);
  return language;
};
