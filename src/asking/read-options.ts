import { UserError } from '../errors.ts';
import type { Shelf } from '../library/shelf.ts';
import { listInWords } from '../messages/joiners.ts';
import { refusals } from '../messages/refusals.ts';
import { say } from '../messages/say.ts';
import type { Command } from './command.ts';
import type { OptionType, ReadingContext } from './options/option-type.ts';
import type { Reader } from './reader.ts';
import { findSpoken } from './spoken.ts';
import { showCommand } from './spoken-commands.ts';

/** What was given, trimmed, by the options' own names; an empty value counts as left out. @throws {UserError} naming an option it does not have */
export const givenOptions = (command: Command, given: Record<string, string>, { locale }: Reader): Record<string, string> => {
  const names = Object.keys(command.options);
  const nameOf = (name: string) => command.words.options[name]?.name ?? name;
  const entries = Object.entries(given).map(([typed, value]) => {
    const option = findSpoken(names, typed, (name) => [name, nameOf(name)]);
    if (option !== undefined) return [option, value.trim()] as const;
    const options = listInWords(
      names.map((name) => showOption(command, name, { locale })),
      locale,
    );
    const values = { command: showCommand(command, locale), option: typed, options };
    throw new UserError(names.length > 0 ? say(locale, refusals.noOption, values) : say(locale, refusals.noOptions, values));
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
};

/** An option's name as the reader sees it. */
const showOption = ({ words }: Command, name: string, { locale }: Pick<Reader, 'locale'>): string =>
  words.options[name]?.name[locale] ?? name;

/** What to say when an option is lacking that a command cannot do without. */
const missingOption = (command: Command, name: string, reader: Reader): UserError =>
  new UserError(
    say(reader.locale, refusals.missingOption, {
      command: showCommand(command, reader.locale),
      option: showOption(command, name, reader),
    }),
  );

/** What an option is read or completed against. */
export const readingContext = (command: Command, option: string, shelf: Shelf, reader: Reader): ReadingContext => ({
  shelf,
  reader,
  option: showOption(command, option, reader),
  name: option,
});

/** The shelf that a command answers from: narrowed by the options that say so. @throws {UserError} when one of them cannot be understood */
export const narrowShelf = (command: Command, asked: Record<string, string>, shelf: Shelf, reader: Reader): Shelf =>
  Object.entries(command.options).reduce<Shelf>((narrowed, [name, { read, narrow }]) => {
    const typed = asked[name];
    return typed === undefined || narrow === undefined
      ? narrowed
      : narrow(read(typed, readingContext(command, name, shelf, reader)), narrowed);
  }, shelf);

const readOne = (command: Command, name: string, type: OptionType<unknown>, typed: string | undefined, shelf: Shelf, reader: Reader) => {
  if (typed !== undefined) return type.read(typed, readingContext(command, name, shelf, reader));
  if (type.required) throw missingOption(command, name, reader);
  return undefined;
};

/** The options of one call, each read by its type. @throws {UserError} in the reader's language, when one is missing or cannot be understood */
export const readOptions = (command: Command, asked: Record<string, string>, shelf: Shelf, reader: Reader): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(command.options).map(([name, type]) => [name, readOne(command, name, type, asked[name], shelf, reader)]),
  );

/** For what values were taken that were not given plainly, in words; empty where all were. */
export const takenFor = (command: Command, asked: Record<string, string>, shelf: Shelf, reader: Reader): string[] =>
  Object.entries(command.options).flatMap(([name, type]) => {
    const typed = asked[name];
    return typed === undefined ? [] : (type.taken?.(typed, readingContext(command, name, shelf, reader)) ?? []);
  });
