import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../briefing/desk.ts';
import { loadPacks } from '../files/load-packs.ts';
import { buildLibrary } from '../library/library.ts';
import { isDay } from '../model/day.ts';
import { LOCALES, type Locale } from '../model/localized.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { readSlash } from './read-slash.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

const isLocale = (value: string): value is Locale => LOCALES.some((locale) => locale === value);

const readArgs = (args: string[], today: string) => {
  const { values, positionals } = parseArguments(args);
  const { locale = 'ja', json = false, today: day = today } = values;
  if (positionals.length !== 1) throw new UsageError('give one slash command, in quotes');
  if (!isLocale(locale)) throw new UsageError(`--locale is “${locale}”; it can be ja or en`);
  if (!isDay(day)) throw new UsageError(`--today is “${day}”; write it like 2025-12-08`);
  return { slash: positionals[0] ?? '', locale, json, today: day };
};

const parseArguments = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** `keii run '/timeline …'`: the answer as Markdown, or whole as JSON. */
export const run: Subcommand = {
  name: 'run',
  usage: "run '/timeline from:2025-08 actor:witkoff' [--locale ja|en] [--json] [--today 2025-12-08]",
  run(args, io) {
    const { slash, locale, json, today } = readArgs(args, io.today);
    const { lang, private: _, ...options } = readSlash(slash).options;
    const invocation = { command: readSlash(slash).command, options };
    const reader = { locale: lang !== undefined && isLocale(lang) ? lang : locale, today };
    const answer = openDesk(buildLibrary(loadPacks()), commands).ask(invocation, reader);
    io.write(json ? JSON.stringify(renderJson(answer)) : renderMarkdown(answer));
    return 0;
  },
};
