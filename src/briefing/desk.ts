import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { say } from '../messages/say.ts';
import type { Answer, Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import type { Command } from './command.ts';
import { buildIndexes } from './indexes.ts';
import { readOptions } from './options.ts';
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
}

/** A desk over one library. */
export const openDesk = (library: Library, commands: readonly Command[]): Desk => {
  const indexes = buildIndexes(library);
  return {
    library,
    commands,
    ask({ command: name, options }, { locale, today }) {
      const command = commands.find((known) => known.name === name);
      if (command === undefined)
        throw new UserError(say(locale, 'error.no-command', { name, commands: commands.map((known) => `/${known.name}`).join(' ') }));
      const context = { library, indexes, locale, today, commands };
      return command.run(readOptions(command, options, context), context);
    },
    suggest(name, option, typed, locale) {
      const type = commands.find((known) => known.name === name)?.options.find((known) => known.name === option)?.type;
      return type === undefined ? [] : suggestFor(type, typed, { library, indexes, locale });
    },
  };
};
