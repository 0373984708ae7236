import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageLocale } from '../page-locale.ts';

/** A value to choose, as shown and as sent. */
export interface ChoiceView {
  name: string;
  value: string;
}

/** What an option's value is. */
export type OptionKind = 'text' | 'number' | 'boolean' | 'user' | 'channel' | 'role' | 'mentionable' | 'file';

/** An option as it is offered. */
export interface OptionView {
  /** As sent. */
  name: string;
  /** As shown in the reader's language. */
  label: string;
  description: string;
  isRequired: boolean;
  kind: OptionKind;
  /** Whether the bot completes it. */
  isCompleted: boolean;
  choices: ChoiceView[];
}

/** Whether an option takes any words, none of them looked up. */
export const isFreeText = ({ kind, isCompleted, choices }: OptionView): boolean => kind === 'text' && !isCompleted && choices.length === 0;

/** A command as it is offered, each subcommand a command of its own. */
export interface CommandView {
  /** As sent, such as `digest now`. */
  path: string;
  label: string;
  description: string;
  options: OptionView[];
}

interface Named {
  name: string;
  name_localizations?: Partial<Record<string, string | null>> | null | undefined;
}
interface Described extends Named {
  description: string;
  description_localizations?: Partial<Record<string, string | null>> | null | undefined;
}

const CHAT_INPUT = 1;
const SUBCOMMANDS = [1, 2];

const KINDS: Partial<Record<number, OptionKind>> = {
  4: 'number',
  5: 'boolean',
  6: 'user',
  7: 'channel',
  8: 'role',
  9: 'mentionable',
  10: 'number',
  11: 'file',
};

const labelOf = (item: Named, locale: PageLocale): string => item.name_localizations?.[locale] ?? item.name;
const descriptionOf = (item: Described, locale: PageLocale): string => item.description_localizations?.[locale] ?? item.description;

/** Slash commands in the order of registration, subcommands in place of the command that holds them. */
export const viewCommands = (commands: readonly APIApplicationCommand[], locale: PageLocale): CommandView[] =>
  commands.filter(({ type }) => type === CHAT_INPUT).flatMap((command) => viewCommand(command, locale));

const MESSAGE_MENU = 3;

/** The entries of a message's menu, by the name as sent and in the reader's language. */
export const viewMenu = (commands: readonly APIApplicationCommand[], locale: PageLocale): { name: string; label: string }[] =>
  commands.filter(({ type }) => type === MESSAGE_MENU).map((command) => ({ name: command.name, label: labelOf(command, locale) }));

const viewCommand = (command: Described & { options?: APIApplicationCommandOption[] }, locale: PageLocale): CommandView[] => {
  const options = command.options ?? [];
  const label = labelOf(command, locale);
  const nested = options.filter(({ type }) => SUBCOMMANDS.includes(type)).flatMap((option) => viewCommand(option as Described, locale));
  if (nested.length > 0) return nested.map((view) => ({ ...view, path: `${command.name} ${view.path}`, label: `${label} ${view.label}` }));
  return [
    {
      path: command.name,
      label,
      description: descriptionOf(command, locale),
      options: options.map((option) => viewOption(option, locale)),
    },
  ];
};

const viewOption = (option: APIApplicationCommandOption, locale: PageLocale): OptionView => ({
  name: option.name,
  label: labelOf(option, locale),
  description: descriptionOf(option, locale),
  isRequired: option.required ?? false,
  kind: KINDS[option.type] ?? 'text',
  isCompleted: 'autocomplete' in option && option.autocomplete === true,
  choices: (('choices' in option ? option.choices : undefined) ?? []).map((choice) => ({
    name: labelOf(choice, locale),
    value: String(choice.value),
  })),
});
