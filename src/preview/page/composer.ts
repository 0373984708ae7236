import type { CommandView } from './command-view.ts';
import { type Complete, type ComposedCommand, createCompleter } from './completion.ts';
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
import { findIn } from './dom.ts';
import { createSuggestionBox } from './suggestion-box.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { type PageLocale, say } from './words.ts';

/** What the composer needs of the page. */
interface ComposerPorts {
  send(composed: ComposedCommand): void;
  complete: Complete;
}

/** The box at the foot of the channel. */
interface Composer {
  setCommands(commands: readonly CommandView[], locale: PageLocale): void;
  /** Puts a whole line in, ready to be changed or sent. */
  load(line: string): void;
  /** Sends a whole line, or puts it in when something is missing. */
  run(line: string): void;
  focus(): void;
}

/** Brings the composer's markup to life. */
export const createComposer = (form: HTMLFormElement, ports: ComposerPorts): Composer => {
  const input = findIn<HTMLInputElement>(form, 'input');
  const pills = findIn(form, '.pills');
  const hint = findIn(form, '.hint');
  let state: ComposerState = EMPTY_COMPOSER;
  let commands: readonly CommandView[] = [];
  let locale: PageLocale = 'en-US';

  const draw = () => {
    pills.innerHTML = renderPills(state, locale).markup;
    if (input.value !== state.text) input.value = state.text;
    input.placeholder = state.command === undefined ? say(locale, 'placeholder') : '';
    form.classList.toggle('has-command', state.command !== undefined);
  };
  const offer = () => {
    const { choices, isPending } = completer.current();
    box.offer({ state, suggestions: suggest(state, commands, choices, locale), isPending, locale });
  };
  const change = (next: ComposerState, complaint = '') => {
    completer.follow(state, next);
    state = next;
    hint.textContent = complaint;
    draw();
    offer();
  };
  const submit = (typed: ComposerState) => {
    const ready = typed.command === undefined ? readLine(typed.text, commands) : typed;
    if (ready.command === undefined) return change(typed, say(locale, typed.text.startsWith('/') ? 'noCommand' : 'onlyCommands'));
    const missing = missingOption(ready);
    if (missing !== undefined) return change(startOption(settle(ready), missing), say(locale, 'missing', { option: missing.label }));
    ports.send({ command: ready.command.path, options: optionValues(ready) });
    return change(EMPTY_COMPOSER);
  };
  const pick = (suggestion: Suggestion) => {
    if (suggestion.kind === 'command') change(startCommand(suggestion.command));
    else if (suggestion.kind === 'option') change(startOption(state, suggestion.option));
    else if (suggestion.kind === 'value') change(fillOption(state, suggestion.choice.value, suggestion.choice.name));
    else submit(startCommand(suggestion.command, suggestion.text));
    input.focus();
  };
  const box = createSuggestionBox(input, findIn(form, '.suggestions'), pick);
  const completer = createCompleter(ports.complete, offer);

  /** What a key does; undefined leaves it to the browser. */
  const deedOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const chosen = box.highlighted();
    const tabbed = chosen ?? box.first();
    if (key === 'ArrowDown' && box.isOpen()) return () => box.move(1);
    if (key === 'ArrowUp' && box.isOpen()) return () => box.move(-1);
    if (key === 'Tab' && !shiftKey && tabbed !== undefined) return () => pick(tabbed);
    if (key === 'Enter') return () => (chosen === undefined ? submit(state) : pick(chosen));
    if (key === 'Escape') return () => (box.isOpen() ? box.close() : change(EMPTY_COMPOSER));
    return key === 'Backspace' && input.value === '' && state.command !== undefined ? () => change(stepBack(state)) : undefined;
  };
  input.addEventListener('keydown', (event) => {
    const deed = event.isComposing ? undefined : deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  });
  input.addEventListener('input', (event) => {
    const isComposing = (event as InputEvent).isComposing;
    change(isComposing ? { ...state, text: input.value } : typeText(state, input.value, commands));
  });
  input.addEventListener('compositionend', () => change(typeText(state, input.value, commands)));
  input.addEventListener('focus', offer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(state);
  });
  pills.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-option]')?.dataset.option;
    if (name !== undefined) change(reopenOption(state, name));
    input.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target as Node)) box.close();
  });

  return {
    setCommands(next, nextLocale) {
      commands = next;
      locale = nextLocale;
      state = relabel(state, next);
      draw();
      if (document.activeElement === input) offer();
    },
    load(line) {
      change(readLine(line, commands));
      input.focus();
    },
    run: (line) => submit(readLine(line, commands)),
    focus: () => input.focus(),
  };
};
