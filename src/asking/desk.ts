import { ChoiceError } from '../errors.ts';
import type { OpenShelf } from '../library/shelf.ts';
import type { Answer, Deed, Invocation } from '../model/answer.ts';
import { answerFrom, askBack } from './answer-from.ts';
import type { Command } from './command.ts';
import type { Choice } from './options/option-type.ts';
import type { Reader } from './reader.ts';
import { rememberAnswers } from './remember-answers.ts';
import { suggestFrom, type Typing } from './suggest.ts';

/** Where every door (Discord, preview, command line) takes its answers from. */
export interface Desk {
  commands: readonly Command[];
  /**
   * The answer; for a change that may be made at once, the report of it, and for one that may not, what will come of it, with `confirm` set.
   *
   * @throws {UserError} in the reader's language
   */
  ask(invocation: Invocation, reader: Reader): Promise<Answer>;
  /** Makes the change that the same question asked for, and reports. @throws {UserError} in the reader's language */
  confirm(invocation: Invocation, reader: Reader): Promise<Answer>;
  /** At most 25 choices for what is typed so far; none for options that are not completed. */
  suggest(typing: Typing, reader: Reader): Promise<Choice[]>;
}

/**
 * Makes a change in the name of a reader, and reports; the only one that does. What has to be prepared before anybody can say what will come of
 * it is prepared while it is not `confirmed`, and shown with `confirm` set.
 *
 * @throws {UserError} in the reader's language
 */
export type Execute = (deed: Deed, reader: Reader, confirmed: boolean) => Promise<Answer>;

/** For a bot whose commands change nothing. */
const nothingToDo: Execute = ({ deed }) => Promise.reject(new TypeError(`nobody does ${deed}`));

/** A desk that answers each server from its own shelf. */
export const openDesk = (openShelf: OpenShelf, commands: readonly Command[], execute: Execute = nothingToDo): Desk => {
  const answer = rememberAnswers((shelf, invocation, reader) => answerFrom(shelf, commands, invocation, reader));
  const askWith = (then: (deed: Deed, reader: Reader) => Promise<Answer>) => async (invocation: Invocation, reader: Reader) => {
    const outcome = answer(await openShelf(reader.server), invocation, reader);
    if (!('deed' in outcome)) return outcome;
    return then(outcome, reader).catch((error: unknown) => {
      if (error instanceof ChoiceError) return askBack(error, invocation.command, invocation.options, reader.locale);
      throw error;
    });
  };
  return {
    commands,
    ask: askWith(async (deed, reader) => (deed.confirm ? { ...deed.confirm, confirm: true } : execute(deed, reader, false))),
    confirm: askWith((deed, reader) => execute(deed, reader, true)),
    suggest: async (typing, reader) => suggestFrom(await openShelf(reader.server), commands, typing, reader),
  };
};
