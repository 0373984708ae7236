import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, isMenuEntry, type OptionWords } from '../asking/command.ts';
import type { Input, OptionType } from '../asking/options/option-type.ts';
import { languageNames } from '../messages/languages.ts';
import { commonOptionWords } from '../messages/options.ts';
import { LOCALES, type Localized } from '../model/localized.ts';

/** The option that every command has for another language than the reader's own. */
export const LANGUAGE_OPTION = 'lang';
/** The option that every command has for an answer nobody else sees. */
export const PRIVATE_OPTION = 'private';

/** Discord's two kinds of English are served alike. */
const inBoth = ({ ja, en }: Localized): LocalizationMap => ({ ja, 'en-US': en, 'en-GB': en });

const described = (name: string, words: OptionWords) => ({
  name,
  name_localizations: inBoth(words.name),
  description: words.describe.en,
  description_localizations: inBoth(words.describe),
});

const choicesOf = (choices: Extract<Input, { type: 'choice' }>['choices']) =>
  choices.map(({ value, name }) => ({ name: name.en, name_localizations: inBoth(name), value }));

const toOption = (
  name: string,
  { input, required, suggest }: OptionType<unknown>,
  words: OptionWords,
): APIApplicationCommandBasicOption => {
  const option = { ...described(name, words), required };
  switch (input.type) {
    case 'text':
      return { ...option, type: ApplicationCommandOptionType.String, autocomplete: suggest !== undefined };
    case 'choice':
      return { ...option, type: ApplicationCommandOptionType.String, choices: choicesOf(input.choices) };
    case 'count': {
      const { min, max } = input;
      return { ...option, type: ApplicationCommandOptionType.Integer, min_value: min, ...(max !== undefined && { max_value: max }) };
    }
    case 'attachment':
      return { ...option, type: ApplicationCommandOptionType.Attachment };
    case 'channel':
      return { ...option, type: ApplicationCommandOptionType.Channel };
    case 'role':
      return { ...option, type: ApplicationCommandOptionType.Role };
    case 'message':
      throw new TypeError(`${name} is no option: a message comes from its menu`);
  }
};

const COMMON_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    ...described(LANGUAGE_OPTION, commonOptionWords.lang),
    type: ApplicationCommandOptionType.String,
    choices: choicesOf(LOCALES.map((value) => ({ value, name: languageNames[value] }))),
  },
  { ...described(PRIVATE_OPTION, commonOptionWords.private), type: ApplicationCommandOptionType.Boolean },
];

const optionsOf = ({ options, words }: Command): APIApplicationCommandBasicOption[] => [
  ...Object.entries(options).map(([name, type]) => {
    const own = words.options[name] ?? { name: { ja: name, en: name }, describe: { ja: name, en: name } };
    return toOption(name, type, own);
  }),
  ...COMMON_OPTIONS,
];

const wordsOf = ({ command, describe }: Pick<Command['words'], 'command' | 'describe'>): OptionWords => ({ name: command, describe });

const toSubcommand = (command: Command): APIApplicationCommandSubcommandOption => ({
  ...described(command.name.split(' ')[1] ?? command.name, wordsOf(command.words)),
  type: ApplicationCommandOptionType.Subcommand,
  options: optionsOf(command),
});

/** Usable in servers, in direct messages and by people who installed it for themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Offered to those who may manage a server, unless its owner grants it to others. */
const TO_MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** What is registered of a command. */
export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

const toMenuEntry = ({ words, managers }: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: words.command.en,
  name_localizations: inBoth(words.command),
  ...(managers ? TO_MANAGERS : EVERYWHERE),
});

/** The commands as Discord registers them, in their order; those of a group under its one name, entries of the message menu last. */
export const toDiscord = (commands: readonly Command[]): CommandBody[] => [
  ...toTyped(commands),
  ...commands.filter(isMenuEntry).map(toMenuEntry),
];

/** Those that are typed. */
export const toTyped = (commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] =>
  [
    ...Map.groupBy(
      commands.filter((command) => !isMenuEntry(command)),
      ({ name }) => name.split(' ')[0] ?? name,
    ),
  ].flatMap(([name, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    const { words, group } = first;
    return [
      {
        ...described(name, wordsOf(group ?? words)),
        options: group === undefined ? optionsOf(first) : together.map(toSubcommand),
        ...(first.managers ? TO_MANAGERS : EVERYWHERE),
      },
    ];
  });
