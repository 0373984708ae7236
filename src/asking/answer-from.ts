import { UserError } from '../errors.ts';
import { libraryAsOf } from '../library/as-of.ts';
import type { Shelf } from '../library/shelf.ts';
import { say } from '../messages/say.ts';
import type { Answer, Invocation } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import type { Command, Context } from './command.ts';
import { readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { findCommand, showCommand } from './spoken-names.ts';

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

/**
 * What a command says to a reader, from one shelf.
 *
 * @throws {UserError} in the reader's language, when there is no such command or an option cannot be understood
 */
export const answerFrom = (
  { indexes, ...library }: Shelf,
  commands: readonly Command[],
  { command: name, options }: Invocation,
  { locale, today }: Reader,
): Answer => {
  const command = findByName(commands, name, locale);
  const context = knownContext(command, options, { library, whole: library, indexes, locale, today, commands });
  return command.run(readOptions(command, options, context), context);
};
