import type { APIApplicationCommand, APIApplicationCommandInteractionDataOption, APIApplicationCommandOption } from 'discord-api-types/v10';
import { CannotSend } from './cannot-send.ts';
import type { OptionFile, ResolvedKind, Resolver } from './resolver.ts';

/** An option as typed; what it becomes is up to its registered type. */
export type OptionValue = string | number | boolean | OptionFile;

/** A command with the options that belong to it, subcommands unwrapped. */
interface ChosenCommand {
  command: APIApplicationCommand;
  /** Subcommand group and subcommand, if any. */
  path: APIApplicationCommandOption[];
  options: readonly APIApplicationCommandOption[];
}

const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const isSubcommand = ({ type }: { type: number }) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP;

const CHAT_INPUT = 1;

/** Finds `name`, `name subcommand` or `name group subcommand`. @throws {CannotSend} when it is not registered, or wants a subcommand */
export const chooseCommand = (commands: readonly APIApplicationCommand[], words: string): ChosenCommand => {
  const [name, ...rest] = words.split(' ');
  const command = commands.find((candidate) => candidate.name === name && candidate.type === CHAT_INPUT);
  if (command === undefined) throw new CannotSend('unknown-command', { command: name ?? '' });
  const path: APIApplicationCommandOption[] = [];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const word of rest) {
    const next = options.find((option) => isSubcommand(option) && option.name === word);
    if (next === undefined) throw new CannotSend('unknown-subcommand', { command: words, value: word });
    path.push(next);
    options = ('options' in next ? next.options : undefined) ?? [];
  }
  if (options.some(isSubcommand)) throw new CannotSend('needs-subcommand', { command: words });
  return { command, path, options };
};

/** What a value of an option stands for, by the option's type. */
const RESOLVED: Partial<Record<number, ResolvedKind>> = { 6: 'user', 7: 'channel', 8: 'role', 9: 'mentionable', 11: 'attachment' };

/** Options in Discord's form, nested in their subcommand. `focused` is the one being typed, sent as text whatever its type. @throws {CannotSend} */
export const buildOptions = (
  { path, options }: ChosenCommand,
  values: Readonly<Record<string, OptionValue>>,
  put: Resolver['put'],
  focused?: string,
): APIApplicationCommandInteractionDataOption[] => {
  const entries = Object.entries(values).map(([name, value]) => {
    const option = options.find((candidate) => candidate.name === name);
    if (option === undefined) throw new CannotSend('unknown-option', { option: name });
    if (name === focused) return { name, type: option.type, value: String(value), focused: true };
    const kind = RESOLVED[option.type];
    if (typeof value === 'object' && kind !== 'attachment') throw new CannotSend('no-files-here', { option: name });
    if (kind !== undefined) return { name, type: option.type, value: put(kind, typeof value === 'object' ? value : String(value), name) };
    return { name, type: option.type, value: convert(option, value as string | number | boolean) };
  });
  const missing = options.find((option) => option.required && !(option.name in values));
  if (focused === undefined && missing !== undefined) throw new CannotSend('missing-option', { option: missing.name });
  const nested = path.reduceRight<unknown[]>((inner, { name, type }) => [{ name, type, options: inner }], entries);
  return nested as APIApplicationCommandInteractionDataOption[];
};

const convert = (option: APIApplicationCommandOption, value: string | number | boolean): string | number | boolean => {
  const converted = convertType(option, value);
  checkChoice(option, converted);
  checkRange(option, converted);
  return converted;
};

/** `type` of the options whose values are not text. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const OPTION = { integer: 4, boolean: 5, number: 10 };

const convertType = ({ name, type }: APIApplicationCommandOption, value: string | number | boolean): string | number | boolean => {
  if (type === OPTION.boolean) {
    if (!/^(?:true|false)$/iu.test(String(value))) throw new CannotSend('not-a-truth', { option: name, value: String(value) });
    return String(value).toLowerCase() === 'true';
  }
  if (type !== OPTION.integer && type !== OPTION.number) return String(value);
  const number = Number(value);
  if (!Number.isFinite(number) || (type === OPTION.integer && !Number.isInteger(number)))
    throw new CannotSend('not-a-number', { option: name, value: String(value) });
  return number;
};

const checkChoice = (option: APIApplicationCommandOption, value: string | number | boolean): void => {
  const choices = ('choices' in option ? option.choices : undefined) ?? [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new CannotSend('not-a-choice', { option: option.name, value: String(value) });
};

const checkRange = (option: APIApplicationCommandOption, value: string | number | boolean): void => {
  const {
    min_value: least,
    max_value: most,
    min_length: shortest,
    max_length: longest,
  } = option as Record<string, number | undefined> & typeof option;
  const amount = typeof value === 'string' ? value.length : Number(value);
  const [from = -Infinity, to = Infinity] = typeof value === 'string' ? [shortest, longest ?? 6000] : [least, most];
  if (amount < from || amount > to) throw new CannotSend('out-of-range', { option: option.name, value: String(value) });
};

/** The command as a user would type it, options in the order given. */
export const commandLine = (words: string, values: Readonly<Record<string, OptionValue>>): string =>
  [`/${words}`, ...Object.entries(values).map(([name, value]) => `${name}:${typeof value === 'object' ? value.name : value}`)].join(' ');
