import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { answerFrom } from '../asking/answer-from.ts';
import { findChoice, findOption } from '../asking/spoken-names.ts';
import { loadPacks } from '../files/load-packs.ts';
import { loadWords } from '../files/load-words.ts';
import { buildShelf } from '../library/shelf.ts';
import type { Invocation } from '../model/answer.ts';
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

/** What every command takes in Discord: the language of the answer, and who sees it, which means nothing here. */
const COMMON = ['lang', 'private'] as const;

/** An invocation without the options that every command has, and the language that one of them asks for. */
const takeCommon = ({ command, options }: Invocation): Invocation & { lang?: Locale | undefined } => {
  const entries = Object.entries(options).map(([typed, value]) => ({ typed, value, common: findOption(COMMON, typed) }));
  const asked = entries.find(({ common }) => common === 'lang')?.value;
  const lang = asked === undefined ? undefined : findChoice('locale', LOCALES, asked);
  if (asked !== undefined && lang === undefined) throw new UsageError(`lang: is “${asked}”; it can be ja or en`);
  const own = entries.filter(({ common }) => common === undefined).map(({ typed, value }) => [typed, value] as const);
  return { command, options: Object.fromEntries(own), lang };
};

/** `keii run '/timeline …'`: the answer as Markdown, or whole as JSON. */
export const run: Subcommand = {
  name: 'run',
  usage: "run '/timeline from:2025-08 actor:witkoff' [--locale ja|en] [--json] [--today 2025-12-08]",
  run(args, io) {
    const { slash, locale, json, today } = readArgs(args, io.today);
    const { lang, ...invocation } = takeCommon(readSlash(slash));
    const answer = answerFrom(buildShelf(loadPacks(), undefined, loadWords()), commands, invocation, { locale: lang ?? locale, today });
    io.write(json ? JSON.stringify(renderJson(answer)) : renderMarkdown(answer));
    return 0;
  },
};
