import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isEdtf } from '../model/edtf.ts';
import { UsageError } from './subcommand.ts';

/** Arguments taken apart. @throws {UsageError} that names what is not understood */
export const readOptions = <Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
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
