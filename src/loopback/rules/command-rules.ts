import { applyRules, type Path, type Rule, type Violation } from './rule.ts';

/** A command as the bot registers it, its shape already checked against the schema. */
export interface CommandBody extends Described {
  type?: number | null;
  options?: readonly OptionBody[] | null;
}

/** One option of a command, or a subcommand. */
export interface OptionBody extends Described {
  type: number;
  required?: boolean | null;
  autocomplete?: boolean | null;
  options?: readonly OptionBody[] | null;
  choices?: readonly Choice[] | null;
  min_value?: number | null;
  max_value?: number | null;
  min_length?: number | null;
  max_length?: number | null;
}

interface Described {
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string | null;
  description_localizations?: Record<string, string> | null;
}

interface Choice {
  name: string;
  name_localizations?: Record<string, string> | null;
  value: string | number;
}

type CommandRule = Rule<readonly CommandBody[]>;

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const isSubcommand = ({ type }: OptionBody) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
const isChatInput = ({ type }: CommandBody) => (type ?? CHAT_INPUT) === CHAT_INPUT;

/** Locales that Discord knows. https://discord.com/developers/docs/reference#locales */
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' '),
);

/** Characters of a chat input command's name, in lower case where there is one. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface PlacedOption {
  option: OptionBody;
  path: Path;
}

function* eachOption(options: readonly OptionBody[] | null | undefined, path: Path): Generator<PlacedOption> {
  for (const [index, option] of (options ?? []).entries()) {
    yield { option, path: [...path, 'options', index] };
    yield* eachOption(option.options, [...path, 'options', index]);
  }
}

const placed = (commands: readonly CommandBody[]): PlacedOption[] =>
  commands.flatMap((command, index) => [...eachOption(command.options, [index])]);

/** Commands and options with a name of their own, each with its place. */
const named = (commands: readonly CommandBody[]): { item: Described; path: Path }[] => [
  ...commands.flatMap((command, index) => (isChatInput(command) ? [{ item: command, path: [index] }] : [])),
  ...placed(commands).map(({ option, path }) => ({ item: option, path })),
];

/** Lists of options that stand side by side. */
const siblings = (commands: readonly CommandBody[]): { options: readonly OptionBody[]; path: Path }[] => [
  ...commands.map(({ options }, index) => ({ options: options ?? [], path: [index, 'options'] })),
  ...placed(commands).map(({ option, path }) => ({ options: option.options ?? [], path: [...path, 'options'] })),
];

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const nameCharacters: CommandRule = {
  name: 'command-name',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { item, path } of named(commands)) {
      for (const name of [item.name, ...Object.values(item.name_localizations ?? {})]) {
        if (!NAME.test(name) || name !== name.toLowerCase())
          yield { path: [...path, 'name'], message: `“${name}” is no lower-case command name` };
      }
    }
  },
};

const localesKnown: CommandRule = {
  name: 'locale-known',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { item, path } of named(commands)) {
      for (const field of ['name_localizations', 'description_localizations'] as const) {
        for (const locale of Object.keys(item[field] ?? {})) {
          if (!LOCALES.has(locale)) yield { path: [...path, field], message: `“${locale}” is no locale of Discord` };
        }
      }
    }
  },
};

/** Chat input commands say what they do; the context menus' entries do not. */
const described: CommandRule = {
  name: 'description-needed',
  enforcedBy: 'discord',
  *find(commands) {
    for (const [index, command] of commands.entries()) {
      const hasDescription = Boolean(command.description);
      if (hasDescription !== isChatInput(command))
        yield { path: [index, 'description'], message: hasDescription ? 'not allowed here' : 'is missing' };
    }
  },
};

const requiredFirst: CommandRule = {
  name: 'required-first',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { options, path } of siblings(commands)) {
      const firstOptional = options.findIndex(({ required }) => !required);
      const late = options.findIndex(({ required }, index) => required && firstOptional >= 0 && index > firstOptional);
      if (late >= 0) yield { path: [...path, late], message: 'required options stand before the others' };
    }
  },
};

const namesUnique: CommandRule = {
  name: 'names-unique',
  enforcedBy: 'discord',
  *find(commands) {
    const lists = [{ options: commands.filter(isChatInput), path: [] }, ...siblings(commands)];
    for (const { options, path } of lists) {
      if (new Set(options.map(({ name }) => name)).size < options.length) yield { path, message: 'two share a name' };
    }
  },
};

/** Subcommands stand beside subcommands only, groups hold subcommands, subcommands hold plain options. */
const nesting: CommandRule = {
  name: 'subcommand-nesting',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { options, path } of siblings(commands)) {
      if (options.some(isSubcommand) && !options.every(isSubcommand)) yield { path, message: 'subcommands and options do not mix' };
    }
    for (const { option, path } of placed(commands)) {
      const isWrong = option.options?.some((child) => (option.type === SUBCOMMAND_GROUP ? child.type !== SUBCOMMAND : isSubcommand(child)));
      if (isWrong) yield { path, message: 'subcommands are nested too deep' };
    }
  },
};

const choicesFit: CommandRule = {
  name: 'choices-shape',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { option, path } of placed(commands)) {
      const choices = option.choices ?? [];
      if (option.autocomplete && choices.length > 0) yield { path, message: 'fixed choices and autocompletion exclude each other' };
      if (new Set(choices.map(({ name }) => name)).size < choices.length)
        yield { path: [...path, 'choices'], message: 'two choices share a name' };
      if (choices.some(({ value }) => typeof value === 'string' && value.length > 100)) {
        yield { path: [...path, 'choices'], message: 'values have at most 100 characters' };
      }
    }
  },
};

const rangesOpen: CommandRule = {
  name: 'range',
  enforcedBy: 'discord',
  *find(commands) {
    for (const { option, path } of placed(commands)) {
      const { min_value: least, max_value: most, min_length: shortest, max_length: longest } = option;
      if ((least ?? -Infinity) > (most ?? Infinity) || (shortest ?? 0) > (longest ?? Infinity))
        yield { path, message: 'the range is empty' };
    }
  },
};

const longest = (text: string | null | undefined, localized: Record<string, string> | null | undefined): number =>
  Math.max(text?.length ?? 0, ...Object.values(localized ?? {}).map(({ length }) => length));

const size = (item: Described & { options?: readonly OptionBody[] | null; choices?: readonly Choice[] | null }): number => {
  const own = longest(item.name, item.name_localizations) + longest(item.description, item.description_localizations);
  const choices = (item.choices ?? []).map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length);
  return [own, ...choices, ...(item.options ?? []).map(size)].reduce((sum, chars) => sum + chars, 0);
};

/** 8,000 characters of names, descriptions and values a command, the longest localisation of each counted. */
const commandSize: CommandRule = {
  name: 'command-size',
  enforcedBy: 'discord',
  *find(commands) {
    for (const [index, command] of commands.entries()) {
      if (size(command) > 8000) yield { path: [index], message: `${size(command)} characters in all, at most 8000` };
    }
  },
};

/** 100 chat input commands, and 15 entries in each context menu. */
const commandCount: CommandRule = {
  name: 'command-count',
  enforcedBy: 'discord',
  *find(commands) {
    for (const [type, most] of [
      [1, 100],
      [2, 15],
      [3, 15],
    ] as const) {
      const count = commands.filter((command) => (command.type ?? CHAT_INPUT) === type).length;
      if (count > most) yield { path: [], message: `${count} commands of type ${type}, at most ${most}` };
    }
  },
};

/** What Discord's schemas do not know about command definitions, in the order of reporting. */
export const COMMAND_RULES: readonly CommandRule[] = [
  commandCount,
  nameCharacters,
  namesUnique,
  described,
  localesKnown,
  requiredFirst,
  nesting,
  choicesFit,
  rangesOpen,
  commandSize,
];

/** The rules that a list of commands, registered together, breaks, by {@link COMMAND_RULES}. */
export const findCommandViolations = (commands: readonly CommandBody[]): Violation[] => applyRules(COMMAND_RULES, commands);
