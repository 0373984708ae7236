import type { ChoiceView } from './command-view.ts';
import { type ComposerState, optionValues } from './composer-state.ts';

/** A command ready to go, or on its way to be. */
export interface ComposedCommand {
  command: string;
  options: Record<string, string>;
}

/** Asks the bot for choices for the option being typed. */
export type Complete = (composed: ComposedCommand, focused: { name: string; value: string }) => Promise<ChoiceView[]>;

/** Time to go on typing before the bot is asked. */
const DEBOUNCE_MS = 120;

/** The bot's choices for what is typed, as they come. */
export class Completer {
  choices: readonly ChoiceView[] = [];
  isPending = false;
  readonly #complete: Complete;
  readonly #changed: () => void;
  #asked = 0;
  #waiting: (() => void)[] = [];

  /** `changed` is called when choices have come. */
  constructor(complete: Complete, changed: () => void) {
    this.#complete = complete;
    this.#changed = changed;
  }

  /** Does the deed once the choices are those for what is typed: at once, unless some are on their way. */
  whenSettled(deed: () => void): void {
    if (this.isPending) this.#waiting.push(deed);
    else deed();
  }

  /** Takes note of a change in the composer. Old choices stay while new ones for the same option are on their way. */
  follow(before: ComposerState, after: ComposerState): void {
    const isOther = before.active !== after.active;
    if (!isOther && before.text === after.text) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.#waiting = [];
    this.isPending = after.active?.isCompleted === true;
    if (isOther) this.choices = [];
    if (this.isPending) setTimeout(() => void this.#ask(asked, after), isOther ? 0 : DEBOUNCE_MS);
  }

  async #ask(asked: number, { command, active, text, filled }: ComposerState): Promise<void> {
    if (asked !== this.#asked || command === undefined || active === undefined) return;
    const options = optionValues({ command, filled, active: undefined, text: '' });
    const choices = await this.#complete({ command: command.path, options }, { name: active.name, value: text });
    if (asked !== this.#asked) return;
    this.choices = choices;
    this.isPending = false;
    this.#changed();
    for (const deed of this.#waiting.splice(0)) deed();
  }
}
