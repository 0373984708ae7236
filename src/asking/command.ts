import type { Shelf } from '../library/shelf.ts';
import type { Answer, Deed } from '../model/answer.ts';
import type { Localized } from '../model/localized.ts';
import type { OptionType } from './options/option-type.ts';
import type { Reader } from './reader.ts';

/** All that a command may use besides its options. */
export interface Context extends Reader {
  /** What may be answered from: as it stood on the day that was asked for, if one was. */
  shelf: Shelf;
  /** The options as they were typed, by their own names, for offers of what to ask next. */
  asked: Record<string, string>;
  /** Every command there is, for help. */
  commands: readonly Command[];
}

/** What an option is called and takes. */
export interface OptionWords {
  readonly name: Localized;
  readonly describe: Localized;
}

/** What readers see of a command: its name, what it does, an example for the help (where one helps), its options. */
export interface CommandWords<Option extends string = string> {
  readonly command: Localized;
  readonly describe: Localized;
  readonly example: Localized | undefined;
  readonly options: Readonly<Record<Option, OptionWords>>;
}

/** A command's options by name, required ones first. */
type OptionTable = Readonly<Record<string, OptionType<unknown>>>;

/** What was given, by name, read by each option's type; an option that need not be given may be absent. */
type ValuesOf<Options extends OptionTable> = {
  [Name in keyof Options]: Options[Name] extends OptionType<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
};

/** A slash command: its words and options, and what it answers or asks to be done. */
export interface Command {
  /** As it is registered; for a subcommand, after its group's name and a space: `watch add`. */
  name: string;
  words: CommandWords;
  options: OptionTable;
  /** What a group of subcommands is called and for; absent for a command of its own. */
  group?: Pick<CommandWords, 'command' | 'describe'> | undefined;
  /** Only for those who manage the server, and only in servers; `true`: also for the role that they have set. */
  managers?: true | 'only' | undefined;
  /** @throws {UserError} in the reader's language, when an option cannot be used */
  run(values: Readonly<Record<string, unknown>>, context: Context): Answer | Deed;
}

/** A command whose `run` gets its options typed, and whose words leave none of them out. */
interface Definition<Options extends OptionTable> {
  name: string;
  words: CommandWords<keyof Options & string>;
  options: Options;
  run(values: ValuesOf<Options>, context: Context): Answer | Deed;
}

/** A command out of its definition: options are read by the same table that types them. */
export const defineCommand = <const Options extends OptionTable>(definition: Definition<Options>): Command => ({
  ...definition,
  run: (values, context) => definition.run(values as ValuesOf<Options>, context),
});

/** Whether a command is an entry of every message's menu instead of one that is typed. */
export const isMenuEntry = ({ options }: Pick<Command, 'options'>): boolean =>
  Object.values(options).some(({ input }) => input.type === 'message');

/** Commands under one name: `/watch add`, `/watch list`. */
export const groupCommands = (
  name: string,
  group: Pick<CommandWords, 'command' | 'describe'>,
  commands: readonly Command[],
  more: Pick<Command, 'managers'> = {},
): Command[] => commands.map((command) => ({ ...command, ...more, name: `${name} ${command.name}`, group }));
