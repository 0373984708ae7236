import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { CHOICES, type Command, type CommandOption } from '../asking/command.ts';
import { isMessageKey, say } from '../messages/say.ts';
import { LOCALES } from '../model/localized.ts';

/** The option that every command has for another language than the reader's own. */
export const LANGUAGE_OPTION = 'lang';
/** The option that every command has for an answer nobody else sees. */
export const PRIVATE_OPTION = 'private';

/** Discord's two kinds of English are served alike. */
const inBoth = (ja: string, en: string): LocalizationMap => ({ ja, 'en-US': en, 'en-GB': en });

const localized = (key: string, fallback: string): LocalizationMap =>
  isMessageKey(key) ? inBoth(say('ja', key), say('en', key)) : inBoth(fallback, fallback);

const described = (key: string, name: string) => {
  const descriptions = localized(key, name);
  return {
    name,
    name_localizations: localized(`${key}.name`, name),
    description: descriptions['en-US'] ?? name,
    description_localizations: descriptions,
  };
};

const choices = (type: string, values: readonly string[]): APIApplicationCommandOptionChoice<string>[] =>
  values.map((value) => {
    const names = localized(`${type}.${value}`, value);
    return { name: names['en-US'] ?? value, name_localizations: names, value };
  });

const toOption = ({ name, type, required }: CommandOption): APIApplicationCommandBasicOption => {
  const option = { ...described(`option.${name}`, name), required: required ?? false };
  if (type === 'count') return { ...option, type: ApplicationCommandOptionType.Integer, min_value: 1 };
  if (type === 'kind' || type === 'detail' || type === 'order')
    return { ...option, type: ApplicationCommandOptionType.String, choices: choices(type, CHOICES[type]) };
  return { ...option, type: ApplicationCommandOptionType.String, autocomplete: type !== 'text' };
};

const COMMON_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    ...described(`option.${LANGUAGE_OPTION}`, LANGUAGE_OPTION),
    type: ApplicationCommandOptionType.String,
    choices: choices('locale', LOCALES),
  },
  { ...described(`option.${PRIVATE_OPTION}`, PRIVATE_OPTION), type: ApplicationCommandOptionType.Boolean },
];

/** The command as Discord registers it: usable in servers, in direct messages and by people who installed it for themselves. */
export const toDiscord = ({ name, options }: Command): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
  ...described(`command.${name}`, name),
  options: [...options.map(toOption), ...COMMON_OPTIONS],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
});
