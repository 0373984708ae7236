import { UserError } from '../errors.ts';
import type { Shelf } from '../library/shelf.ts';
import type { Command } from './command.ts';
import type { Choice } from './options/option-type.ts';
import { narrowShelf, readingContext } from './read-options.ts';
import type { Reader } from './reader.ts';

/** What is typed so far in one option of a command. */
export interface Typing {
  command: string;
  option: string;
  typed: string;
  /** The other options, as far as they are given. */
  options: Record<string, string>;
}

/** The shelf as the other options narrow it; the whole one while they cannot be understood, as people may still be typing them. */
const shelfFor = (command: Command, { option, options }: Typing, shelf: Shelf, reader: Reader): Shelf => {
  const { [option]: _, ...others } = options;
  try {
    return narrowShelf(command, others, shelf, reader);
  } catch (error) {
    if (error instanceof UserError) return shelf;
    throw error;
  }
};

/** At most 25 choices for what is typed so far; empty for options that are not completed. */
export const suggestFrom = (shelf: Shelf, commands: readonly Command[], typing: Typing, reader: Reader): Choice[] => {
  const command = commands.find(({ name }) => name === typing.command);
  const type = command?.options[typing.option];
  if (command === undefined || type?.suggest === undefined) return [];
  return type.suggest(typing.typed, readingContext(command, typing.option, shelfFor(command, typing, shelf, reader), reader));
};
