import type { ChoiceView } from './command-view.ts';
import { type ComposerState, optionValues } from './composer-state.ts';

/** A command ready to go, or on its way to be. */
export interface ComposedCommand {
  command: string;
  options: Record<string, string>;
}

/** Asks the bot for choices for the option being typed. */
export type Complete = (composed: ComposedCommand, focused: { name: string; value: string }) => Promise<ChoiceView[]>;

/** The bot's choices, as they come. */
interface Completion {
  choices: readonly ChoiceView[];
  isPending: boolean;
}

/** Time to go on typing before the bot is asked. */
const DEBOUNCE_MS = 120;

/** Keeps the choices for what is typed: `follow` the composer, and `changed` is called when choices have come. */
export const createCompleter = (complete: Complete, changed: () => void) => {
  let completion: Completion = { choices: [], isPending: false };
  let last = 0;
  const ask = async (asked: number, { command, active, text, ...rest }: ComposerState) => {
    if (asked !== last || command === undefined || active === undefined) return;
    const options = optionValues({ command, active: undefined, text: '', ...rest });
    const choices = await complete({ command: command.path, options }, { name: active.name, value: text });
    if (asked !== last) return;
    completion = { choices, isPending: false };
    changed();
  };
  return {
    current: (): Completion => completion,
    /** Old choices stay while new ones for the same option are on their way. */
    follow(before: ComposerState, after: ComposerState) {
      const isOther = before.active !== after.active;
      if (!isOther && before.text === after.text) return;
      last += 1;
      const asked = last;
      const isNeeded = after.active?.isCompleted === true;
      completion = { choices: isOther ? [] : completion.choices, isPending: isNeeded };
      if (isNeeded) setTimeout(() => void ask(asked, after), isOther ? 0 : DEBOUNCE_MS);
    },
  };
};
