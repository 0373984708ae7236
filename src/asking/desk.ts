import { UserError } from '../errors.ts';
import { libraryAsOf } from '../library/as-of.ts';
import { buildIndexes } from '../library/indexes.ts';
import type { Library } from '../library/library.ts';
import { say } from '../messages/say.ts';
import type { Answer, Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import type { Command, Context } from './command.ts';
import { readOptions } from './options.ts';
import { findCommand, showCommand } from './spoken-names.ts';
import { type Choice, suggestFor } from './suggest.ts';

/** Who asks: in which language, on which day. */
export interface Reader {
  locale: Locale;
  today: Day;
}

/** Where every door (Discord, preview, command line) takes its answers from. */
export interface Desk {
  library: Library;
  commands: readonly Command[];
  /** @throws {UserError} in the reader's language */
  ask(invocation: Invocation, reader: Reader): Answer;
  /** At most 25 choices for what is typed so far in one option; none for options that are not completed. */
  suggest(command: string, option: string, typed: string, locale: Locale): Choice[];
  /** Builds now what the first question would otherwise wait for. */
  prepare(): void;
}

const findByName = (commands: readonly Command[], typed: string, locale: Locale): Command => {
  const names = commands.map(({ name }) => name);
  const found = commands.find(({ name }) => name === findCommand(names, typed));
  if (found !== undefined) return found;
  const known = names.map((name) => `/${showCommand(name, locale)}`).join(' ');
  throw new UserError(say(locale, 'error.no-command', { name: typed, commands: known }));
};

/** The context narrowed to what was known on the day that a command was asked `as-of`. */
const knownContext = (command: Command, given: Record<string, string>, context: Context): Context => {
  const asOf = readOptions(command, given, context).day('as-of');
  return asOf === undefined ? context : { ...context, asOf, library: libraryAsOf(context.library, asOf) };
};

/** A desk over one library. */
export const openDesk = (library: Library, commands: readonly Command[]): Desk => {
  const indexes = buildIndexes(library);
  return {
    library,
    commands,
    ask({ command: name, options }, { locale, today }) {
      const command = findByName(commands, name, locale);
      const context = knownContext(command, options, { library, whole: library, indexes, locale, today, commands });
      return command.run(readOptions(command, options, context), context);
    },
    suggest(name, option, typed, locale) {
      const type = commands.find((known) => known.name === name)?.options.find((known) => known.name === option)?.type;
      return type === undefined ? [] : suggestFor(type, typed, { library, indexes, locale });
    },
    prepare: () => void indexes.facts,
  };
};
