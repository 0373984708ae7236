import type { ChoiceView, OptionView } from './command-view.ts';
import { type ComposerState, EMPTY_COMPOSER, openOptions, optionValues } from './composer-state.ts';

/** A command ready to go, or on its way to be. */
export interface ComposedCommand {
  command: string;
  options: Record<string, string>;
  /** By option. */
  files: Record<string, File>;
}

/** Asks the bot for choices for the option being typed. */
export type Complete = (composed: ComposedCommand, focused: { name: string; value: string }) => Promise<ChoiceView[]>;

/** Time to go on typing before the bot is asked. */
const DEBOUNCE_MS = 120;

/** The options that the bot is asked about: the one being typed, else all that words without an option could belong to. */
const askedOptions = (state: ComposerState): OptionView[] => {
  const candidates = state.active === undefined ? openOptions(state) : [state.active];
  const isAsked = state.active !== undefined || state.text.trim() !== '';
  return isAsked ? candidates.filter(({ isCompleted }) => isCompleted) : [];
};

/** The bot's choices for what is typed, as they come. */
export class Completer {
  /** By the option's name. */
  choices: ReadonlyMap<string, readonly ChoiceView[]> = new Map();
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
    const isOther = before.active !== after.active || before.command !== after.command;
    if (!isOther && before.text === after.text) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.#waiting = [];
    const options = askedOptions(after);
    this.isPending = options.length > 0;
    if (isOther) this.choices = new Map();
    if (this.isPending) setTimeout(() => void this.#ask(asked, after, options), isOther ? 0 : DEBOUNCE_MS);
  }

  async #ask(asked: number, { command, text, filled }: ComposerState, options: readonly OptionView[]): Promise<void> {
    if (asked !== this.#asked || command === undefined) return;
    const composed = { command: command.path, options: optionValues({ ...EMPTY_COMPOSER, command, filled }), files: {} };
    const ask = async ({ name }: OptionView) => [name, await this.#complete(composed, { name, value: text })] as const;
    const choices = await Promise.all(options.map(ask));
    if (asked !== this.#asked) return;
    this.choices = new Map(choices);
    this.isPending = false;
    this.#changed();
    for (const deed of this.#waiting.splice(0)) deed();
  }
}
