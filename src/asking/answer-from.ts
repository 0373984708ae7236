import { ChoiceError, UserError } from '../errors.ts';
import type { Shelf } from '../library/shelf.ts';
import { refusals } from '../messages/refusals.ts';
import { say } from '../messages/say.ts';
import type { Answer, Deed, Invocation } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import { type Command, isMenuEntry } from './command.ts';
import { givenOptions, narrowShelf, readOptions, takenFor } from './read-options.ts';
import type { Reader } from './reader.ts';
import { findCommand, showCommand } from './spoken-commands.ts';

/** Those that can be typed. */
const typedAmong = (commands: readonly Command[]): Command[] => commands.filter((command) => !isMenuEntry(command));

const findByName = (commands: readonly Command[], typed: string, locale: Locale): Command => {
  const found = findCommand(commands, typed);
  if (found !== undefined) return found;
  const known = typedAmong(commands)
    .map((command) => `/${showCommand(command, locale)}`)
    .join(' ');
  throw new UserError(say(locale, refusals.noCommand, { name: typed, commands: known }));
};

/** The question back: what is meant, one button for each choice, which asks the same command again. */
export const askBack = (
  { message, option, choices, hint }: ChoiceError,
  command: string,
  asked: Record<string, string>,
  locale: Locale,
): Answer => ({
  kind: 'which',
  locale,
  title: message,
  intro: [hint ?? choices.map(({ label }) => label).join(locale === 'ja' ? '、' : ', ')],
  card: [],
  lead: [],
  tabs: [],
  sections: [],
  closing: [],
  sources: [],
  next: choices.map(({ label, value }) => ({ label, ask: { command, options: { ...asked, [option]: value } } })),
});

/**
 * What a command says to a reader, or asks to be done, from one shelf. A name that could mean several is asked back.
 *
 * @throws {UserError} in the reader's language, when there is no such command or an option cannot be understood
 */
export const answerFrom = (
  whole: Shelf,
  commands: readonly Command[],
  { command: name, options }: Invocation,
  reader: Reader,
): Answer | Deed => {
  const command = findByName(commands, name, reader.locale);
  const asked = givenOptions(command, options, reader);
  try {
    const shelf = narrowShelf(command, asked, whole, reader);
    const outcome = command.run(readOptions(command, asked, shelf, reader), { ...reader, shelf, asked, commands: typedAmong(commands) });
    return 'deed' in outcome ? outcome : { ...outcome, intro: [...takenFor(command, asked, shelf, reader), ...outcome.intro] };
  } catch (error) {
    if (error instanceof ChoiceError) return askBack(error, command.name, asked, reader.locale);
    throw error;
  }
};
