import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isEdtf } from '../model/edtf.ts';
import { UsageError } from './subcommand.ts';

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
