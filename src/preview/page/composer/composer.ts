import { findIn } from '../dom.ts';
import { type PageLocale, say } from '../words.ts';
import type { CommandView } from './command-view.ts';
import { type Complete, Completer, type ComposedCommand } from './completion.ts';
import {
  type ComposerState,
  EMPTY_COMPOSER,
  fillOption,
  missingOption,
  optionValues,
  readLine,
  relabel,
  reopenOption,
  settle,
  startCommand,
  startOption,
  stepBack,
  typeText,
} from './composer-state.ts';
import { renderPills } from './composer-view.ts';
import { SuggestionBox } from './suggestion-box.ts';
import { type Suggestion, suggest } from './suggestions.ts';

interface ComposerPorts {
  send(composed: ComposedCommand): void;
  complete: Complete;
}

/** The box at the foot of the channel. */
export class Composer {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #send: ComposerPorts['send'];
  readonly #box: SuggestionBox;
  readonly #completer: Completer;
  #state: ComposerState = EMPTY_COMPOSER;
  #commands: readonly CommandView[] = [];
  #locale: PageLocale = 'en-US';
  /** Whether Escape has closed the list for what stands in the box. */
  #isDismissed = false;

  constructor(form: HTMLFormElement, { send, complete }: ComposerPorts) {
    this.#form = form;
    this.#input = findIn<HTMLInputElement>(form, 'input');
    this.#send = send;
    this.#box = new SuggestionBox(this.#input, findIn(form, '.suggestions'), (suggestion) => this.#pick(suggestion));
    this.#completer = new Completer(complete, () => this.#isDismissed || this.#offer());
    this.#listen();
  }

  setCommands(commands: readonly CommandView[], locale: PageLocale): void {
    this.#commands = commands;
    this.#locale = locale;
    this.#state = relabel(this.#state, commands);
    this.#draw();
    if (document.activeElement === this.#input) this.#offer();
  }

  /** Puts a whole line in, ready to be changed or sent. */
  load(line: string): void {
    this.#change(readLine(line, this.#commands));
    this.focus();
  }

  /** Sends a whole line, or puts it in when something is missing. */
  run(line: string): void {
    this.#submit(readLine(line, this.#commands));
  }

  focus(): void {
    this.#input.focus();
  }

  #listen(): void {
    const input = this.#input;
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('input', (event) => this.#type((event as InputEvent).isComposing));
    input.addEventListener('compositionend', () => this.#type(false));
    input.addEventListener('focus', () => this.#offer());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(this.#state);
    });
    findIn(this.#form, '.pills').addEventListener('click', ({ target }) => {
      const name = (target as Element).closest<HTMLElement>('[data-option]')?.dataset.option;
      if (name !== undefined) this.#change(reopenOption(this.#state, name));
      this.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.#form.contains(target as Node)) this.#box.close();
    });
  }

  #press(event: KeyboardEvent): void {
    const deed = event.isComposing ? undefined : this.#deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }

  /** What a key does; undefined leaves it to the browser. */
  #deedOf({ key, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const box = this.#box;
    const tabbed = box.highlighted() ?? box.first();
    if (key === 'ArrowDown' && box.isOpen()) return () => box.move(1);
    if (key === 'ArrowUp' && box.isOpen()) return () => box.move(-1);
    if (key === 'Tab' && !shiftKey && tabbed !== undefined) return () => this.#pick(tabbed);
    if (key === 'Enter') return () => this.#completer.whenSettled(() => this.#enter());
    if (key === 'Escape') return () => (box.isOpen() ? this.#dismiss() : this.#change(EMPTY_COMPOSER));
    const isAtStart = this.#input.value === '' && this.#state.command !== undefined;
    return key === 'Backspace' && isAtStart ? () => this.#change(stepBack(this.#state)) : undefined;
  }

  #dismiss(): void {
    this.#isDismissed = true;
    this.#box.close();
  }

  /** Picks what is highlighted, else sends the command. */
  #enter(): void {
    const chosen = this.#box.highlighted();
    if (chosen === undefined) this.#submit(this.#state);
    else this.#pick(chosen);
  }

  /** While an input method composes, its text is left as it is. */
  #type(isComposing: boolean): void {
    const text = this.#input.value;
    this.#change(isComposing ? { ...this.#state, text } : typeText(this.#state, text, this.#commands));
  }

  #pick(suggestion: Suggestion): void {
    if (suggestion.kind === 'command') this.#change(startCommand(suggestion.command));
    else if (suggestion.kind === 'option') this.#change(startOption(this.#state, suggestion.option));
    else if (suggestion.kind === 'value') this.#change(fillOption(this.#state, suggestion.choice.value, suggestion.choice.name));
    else this.#submit(startCommand(suggestion.command, suggestion.text));
    this.focus();
  }

  /** Sends what can go; else says what it lacks. */
  #submit(typed: ComposerState): void {
    const ready = typed.command === undefined ? readLine(typed.text, this.#commands) : typed;
    const missing = missingOption(ready);
    if (ready.command === undefined) {
      this.#change(typed, say(this.#locale, typed.text.startsWith('/') ? 'noCommand' : 'onlyCommands'));
    } else if (missing !== undefined) {
      this.#change(startOption(settle(ready), missing), say(this.#locale, 'missing', { option: missing.label }));
    } else {
      this.#send({ command: ready.command.path, options: optionValues(ready) });
      this.#change(EMPTY_COMPOSER);
    }
  }

  #change(next: ComposerState, complaint = ''): void {
    this.#isDismissed = false;
    this.#completer.follow(this.#state, next);
    this.#state = next;
    findIn(this.#form, '.hint').textContent = complaint;
    this.#draw();
    this.#offer();
  }

  #draw(): void {
    const { command, text } = this.#state;
    findIn(this.#form, '.pills').innerHTML = renderPills(this.#state, this.#locale).markup;
    if (this.#input.value !== text) this.#input.value = text;
    this.#input.placeholder = command === undefined ? say(this.#locale, 'placeholder') : '';
    this.#form.classList.toggle('has-command', command !== undefined);
  }

  #offer(): void {
    const { choices, isPending } = this.#completer;
    const suggestions = suggest(this.#state, this.#commands, choices, this.#locale);
    this.#box.offer({ state: this.#state, suggestions, isPending, locale: this.#locale });
  }
}
