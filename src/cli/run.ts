import { commands } from '../../commands/index.ts';
import { type Execute, openDesk } from '../asking/desk.ts';
import { findSpoken } from '../asking/spoken.ts';
import { findCommand } from '../asking/spoken-commands.ts';
import { UserError } from '../errors.ts';
import type { Shelf } from '../library/shelf.ts';
import { languageNames } from '../messages/languages.ts';
import { commonOptionWords } from '../messages/options.ts';
import { refusals } from '../messages/refusals.ts';
import { say } from '../messages/say.ts';
import type { Invocation } from '../model/answer.ts';
import { LOCALES, type Locale } from '../model/localized.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { digestOfDay } from '../schedule/digests/execute.ts';
import { readDay, readLocale, readOptions } from './input/read-options.ts';
import { readSlash } from './input/read-slash.ts';
import { SERVER_OPTIONS, shelfFor } from './server.ts';
import { type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

const known = {
  isCommand: (name: string): boolean => findCommand(commands, name) !== undefined,
  neededOptions: (name: string): string[] =>
    Object.entries(findCommand(commands, name)?.options ?? {}).flatMap(([option, { required }]) => (required ? [option] : [])),
};

const OPTIONS = { ...SERVER_OPTIONS, locale: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } } as const;

const readArgs = (args: string[], today: string) => {
  const { values, positionals } = readOptions(args, OPTIONS);
  const { json = false } = values;
  if (positionals.length !== 1) throw new UsageError('give one slash command, in quotes');
  return {
    slash: positionals[0] ?? '',
    locale: readLocale(values.locale),
    json,
    today: readDay('today', values.today ?? today),
    server: values,
  };
};

/** What every command takes in Discord: the language of the answer, and who sees it, which means nothing here. */
const COMMON = Object.entries(commonOptionWords).map(([option, { name }]) => ({ option, name }));

const readLanguage = (typed: string): Locale => {
  const lang = findSpoken(LOCALES, typed, (locale) => [locale, languageNames[locale]]);
  if (lang === undefined) throw new UsageError(`lang: is “${typed}”; it can be ja or en`);
  return lang;
};

/** An invocation without the options that every command has, and the language that one of them asks for. */
const takeCommon = ({ command, options }: Invocation): Invocation & { lang?: Locale | undefined } => {
  const entries = Object.entries(options).map(([typed, value]) => {
    const common = findSpoken(COMMON, typed, ({ option, name }) => [option, name])?.option;
    return { typed, value, common };
  });
  const asked = entries.find(({ common }) => common === 'lang')?.value;
  const own = entries.filter(({ common }) => common === undefined).map(({ typed, value }) => [typed, value] as const);
  return { command, options: Object.fromEntries(own), ...(asked !== undefined && { lang: readLanguage(asked) }) };
};

/** Shows a digest; whatever changes something needs a server to change it in. */
const executeHere =
  (shelf: Shelf): Execute =>
  async ({ deed, values }, { locale, today }) => {
    if (deed === 'digest now') return digestOfDay(shelf, values.day ?? today, locale);
    throw new UserError(say(locale, refusals.onlyInServers));
  };

/** `keii run '/timeline …'`: the answer as Markdown, or whole as JSON. */
export const run: Subcommand = {
  name: 'run',
  usage: "run '/timeline from:2025-08 actor:witkoff' [--locale ja|en] [--json] [--today 2025-12-08] [--guild ID [--no-packs]]",
  describe: {
    ja: 'Discordを使わずにコマンドを1つ実行し、答えをMarkdownかJSONで書き出します',
    en: 'runs one slash command without Discord and writes its answer as Markdown, or as JSON',
  },
  async run(args, io): Promise<ExitCode> {
    const { slash, locale, json, today, server } = readArgs(args, io.today);
    const { lang, ...invocation } = takeCommon(readSlash(slash, known));
    const shelf = await shelfFor(server, io);
    const answer = await openDesk(async () => shelf, commands, executeHere(shelf)).ask(invocation, { locale: lang ?? locale, today });
    io.write(json ? JSON.stringify(renderJson(answer)) : renderMarkdown(answer));
    return 0;
  },
};
