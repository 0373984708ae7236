import type { OpenShelf } from '../library/shelf.ts';
import type { Answer, Invocation } from '../model/answer.ts';
import { answerFrom } from './answer-from.ts';
import type { Command } from './command.ts';
import type { Reader } from './reader.ts';
import { type Choice, suggestFrom, type Typing } from './suggest.ts';

/** Where every door (Discord, preview, command line) takes its answers from. */
export interface Desk {
  commands: readonly Command[];
  /** @throws {UserError} in the reader's language */
  ask(invocation: Invocation, reader: Reader): Promise<Answer>;
  /** At most 25 choices for what is typed so far; none for options that are not completed. */
  suggest(typing: Typing, reader: Reader): Promise<Choice[]>;
}

/** A desk that answers each server from its own shelf. */
export const openDesk = (openShelf: OpenShelf, commands: readonly Command[]): Desk => ({
  commands,
  ask: async (invocation, reader) => answerFrom(await openShelf(reader.server), commands, invocation, reader),
  suggest: async (typing, reader) => suggestFrom(await openShelf(reader.server), commands, typing, reader),
});
