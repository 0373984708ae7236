import { findIn } from '../dom.ts';
import type { PageLocale } from '../page-locale.ts';
import type { Here } from '../protocol.ts';
import { say } from '../words.ts';
import type { CommandView } from './command-view.ts';
import { type Complete, Completer, type ComposedCommand } from './completion.ts';
import {
  type ComposerState,
  EMPTY_COMPOSER,
  fillOption,
  optionFiles,
  optionValues,
  placeWords,
  readLine,
  relabel,
  reopenOption,
  startCommand,
  startOption,
  stepBack,
  takeFiles,
  typeText,
} from './composer-state.ts';
import { renderPills } from './composer-view.ts';
import { findFault } from './faults.ts';
import { SuggestionBox } from './suggestion-box.ts';
import { type Suggestion, suggest } from './suggestions.ts';

/** Why a command was not sent, in the reader's words, and the option to mend. */
export interface Refusal {
  words: string;
  option?: string | undefined;
}

interface ComposerPorts {
  /** Resolves to what was wrong with it, if anything was. */
  send(composed: ComposedCommand): Promise<Refusal | undefined>;
  /** The page's hidden input for files. */
  chooser: HTMLInputElement;
  /** Posts plain words and files; resolves as above. */
  post(text: string, files: readonly File[]): Promise<Refusal | undefined>;
  complete: Complete;
  /** Shows a few words for a while, when the box holds something else by now. */
  notify(words: string): void;
}

/** A file's greatest size on Discord. */
const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Safari ends a composition before it tells of the Enter that ended it; the key's code is then that of an input method. */
const INPUT_METHOD_KEY = 229;

const isComposing = ({ isComposing: isUnderWay, keyCode }: KeyboardEvent): boolean => isUnderWay || keyCode === INPUT_METHOD_KEY;

/** The box at the foot of the channel. */
export class Composer {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #ports: ComposerPorts;
  readonly #box: SuggestionBox;
  readonly #completer: Completer;
  #state: ComposerState = EMPTY_COMPOSER;
  #commands: readonly CommandView[] = [];
  #here: Here = { channels: [], roles: [], users: [] };
  #locale: PageLocale = 'en-US';
  /** Whether Escape has closed the list for what stands in the box. */
  #isDismissed = false;

  constructor(form: HTMLFormElement, ports: ComposerPorts) {
    this.#form = form;
    this.#input = findIn<HTMLInputElement>(form, 'input');
    this.#ports = ports;
    this.#box = new SuggestionBox(this.#input, findIn(form, '.suggestions'), (suggestion) => this.#pick(suggestion));
    this.#completer = new Completer(ports.complete, () => this.#isDismissed || this.#offer());
    this.#listen();
  }

  setCommands(commands: readonly CommandView[], here: Here, locale: PageLocale): void {
    this.#commands = commands;
    this.#here = here;
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

  /** Puts a command in, ready for its options. */
  start(path: string): void {
    const command = this.#commands.find((candidate) => candidate.path === path);
    if (command !== undefined) this.#change(startCommand(command));
    this.focus();
  }

  /** Sends a whole line, or puts it in when something is missing. */
  run(line: string): void {
    this.#submit(readLine(line, this.#commands));
  }

  /** Takes in files that were chosen, dropped or pasted. */
  take(files: readonly File[]): void {
    if (files.length === 0) return;
    const next = files.some(({ size }) => size > MOST_FILE_BYTES) ? undefined : takeFiles(this.#state, files);
    if (next !== undefined) this.#change(next);
    else if (this.#state.command === undefined || files.some(({ size }) => size > MOST_FILE_BYTES))
      this.#complain(say(this.#locale, 'fileTooLarge'));
    else this.#complain(say(this.#locale, 'noPlaceForFile', { command: this.#state.command.label }));
    this.focus();
  }

  focus(): void {
    this.#input.focus();
  }

  #complain(words: string): void {
    findIn(this.#form, '.hint').textContent = words;
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
    const { chooser } = this.#ports;
    chooser.addEventListener('change', () => {
      this.take([...(chooser.files ?? [])]);
      chooser.value = '';
    });
    findIn(this.#form, '.attach').addEventListener('click', () => chooser.click());
    input.addEventListener('paste', ({ clipboardData }) => this.take([...(clipboardData?.files ?? [])]));
    findIn(this.#form, '.pills').addEventListener('click', ({ target }) => {
      const waiting = (target as Element).closest<HTMLElement>('[data-file]')?.dataset.file;
      if (waiting !== undefined) this.#change({ ...this.#state, files: this.#state.files.filter((_, index) => index !== Number(waiting)) });
      const name = (target as Element).closest<HTMLElement>('[data-option]')?.dataset.option;
      if (name !== undefined) this.#change(reopenOption(this.#state, name));
      this.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.#form.contains(target as Node)) this.#box.close();
    });
  }

  #press(event: KeyboardEvent): void {
    const deed = isComposing(event) ? undefined : this.#deedOf(event);
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
    else if (suggestion.kind === 'place')
      this.#change(placeWords(this.#state, suggestion.option, suggestion.choice.value, suggestion.choice.name));
    else if (suggestion.kind === 'file') findIn(this.#form, '.attach').click();
    else if (suggestion.kind === 'post') void this.#dispatch(this.#state);
    else this.#submit(startCommand(suggestion.command, suggestion.text));
    this.focus();
  }

  /** Sends what can go; else says what it lacks, and keeps it. */
  #submit(typed: ComposerState): void {
    const ready = typed.command === undefined ? { ...readLine(typed.text, this.#commands), files: typed.files } : typed;
    if (ready.command === undefined && ready.text.trim() === '' && typed.files.length === 0) return;
    const fault = findFault(ready, this.#commands, this.#locale);
    if (fault === undefined) void this.#dispatch(ready);
    else this.#change(fault.state, fault.words);
  }

  async #dispatch(ready: ComposerState): Promise<void> {
    this.#change(EMPTY_COMPOSER);
    const { command, text, files } = ready;
    const refusal = await (command === undefined
      ? this.#ports.post(text.trim(), files)
      : this.#ports.send({ command: command.path, options: optionValues(ready), files: optionFiles(ready) }));
    if (refusal === undefined) return;
    if (this.#state !== EMPTY_COMPOSER) this.#ports.notify(refusal.words);
    else this.#change(refusal.option === undefined ? ready : reopenOption(ready, refusal.option), refusal.words);
  }

  #change(next: ComposerState, complaint = ''): void {
    this.#isDismissed = false;
    this.#completer.follow(this.#state, next);
    this.#state = next;
    this.#complain(complaint);
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
    const suggestions = suggest(this.#state, { commands: this.#commands, completed: choices, here: this.#here, locale: this.#locale });
    this.#box.offer({ state: this.#state, suggestions, isPending, locale: this.#locale });
  }
}
