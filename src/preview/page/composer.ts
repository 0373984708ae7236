import type { ChoiceView, CommandView } from './command-view.ts';
import {
  type ComposerState,
  EMPTY_COMPOSER,
  fillOption,
  missingOption,
  optionValues,
  readLine,
  reopenOption,
  settle,
  startCommand,
  startOption,
  stepBack,
  typeText,
} from './composer-state.ts';
import { renderPills, renderSuggestions } from './composer-view.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { type PageLocale, say } from './words.ts';

/** A command ready to go. */
export interface ComposedCommand {
  command: string;
  options: Record<string, string>;
}

/** What the composer needs of the page. */
export interface ComposerPorts {
  send(composed: ComposedCommand): void;
  /** The bot's choices for the option being typed. */
  complete(composed: ComposedCommand, focused: { name: string; value: string }): Promise<ChoiceView[]>;
}

/** The box at the foot of the channel. */
export interface Composer {
  setCommands(commands: readonly CommandView[], locale: PageLocale): void;
  /** Puts a whole line in, ready to be changed or sent. */
  load(line: string): void;
  /** Puts a whole line in and sends it, unless something is missing. */
  run(line: string): void;
  focus(): void;
}

/** Time to go on typing before the bot is asked. */
const DEBOUNCE_MS = 120;

/** Brings the composer's markup to life. */
export const createComposer = (form: HTMLFormElement, ports: ComposerPorts): Composer => {
  const input = find<HTMLInputElement>(form, 'input');
  const pills = find(form, '.pills');
  const list = find(form, '.suggestions');
  const hint = find(form, '.hint');
  let state: ComposerState = EMPTY_COMPOSER;
  let commands: readonly CommandView[] = [];
  let locale: PageLocale = 'en-US';
  let completion: { choices: ChoiceView[]; isPending: boolean } = { choices: [], isPending: false };
  let offered: Suggestion[] = [];
  let highlighted = -1;
  let isClosed = false;
  let lastAsked = 0;

  const draw = () => {
    pills.innerHTML = renderPills(state, locale).markup;
    if (input.value !== state.text) input.value = state.text;
    input.placeholder = state.command === undefined ? say(locale, 'placeholder') : '';
    form.classList.toggle('has-command', state.command !== undefined);
    drawList();
  };
  const drawList = () => {
    const isShown = !isClosed && (offered.length > 0 || state.active?.isCompleted === true);
    list.innerHTML = isShown ? renderSuggestions(state, offered, highlighted, completion.isPending, locale).markup : '';
    list.hidden = !isShown;
    input.setAttribute('aria-expanded', String(isShown));
    if (isShown && highlighted >= 0) input.setAttribute('aria-activedescendant', `suggestion-${highlighted}`);
    else input.removeAttribute('aria-activedescendant');
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const offer = () => {
    offered = suggest(state, commands, completion.choices, locale);
    const isIdle = state.command !== undefined && state.active === undefined && state.text === '';
    highlighted = offered.length === 0 || isIdle ? -1 : 0;
    draw();
  };
  const change = (next: ComposerState) => {
    const isOther = next.active !== state.active;
    const isTyped = next.text !== state.text;
    state = next;
    hint.textContent = '';
    isClosed = false;
    if (isOther) completion = { choices: [], isPending: false };
    if (next.active?.isCompleted && (isOther || isTyped)) complete(isOther ? 0 : DEBOUNCE_MS);
    offer();
  };
  const complete = (delayMs: number) => {
    const asked = ++lastAsked;
    completion = { ...completion, isPending: true };
    setTimeout(async () => {
      const { command, active, text } = state;
      if (asked !== lastAsked || command === undefined || active === undefined) return;
      const { [active.name]: _, ...options } = optionValues(state);
      const choices = await ports.complete({ command: command.path, options }, { name: active.name, value: text });
      if (asked !== lastAsked) return;
      completion = { choices, isPending: false };
      offer();
    }, delayMs);
  };
  const pick = (suggestion: Suggestion) => {
    if (suggestion.kind === 'command') change(startCommand(suggestion.command));
    else if (suggestion.kind === 'option') change(startOption(state, suggestion.option));
    else if (suggestion.kind === 'value') change(fillOption(state, suggestion.choice.value, suggestion.choice.name));
    else submit(startCommand(suggestion.command, suggestion.text));
    input.focus();
  };
  const complain = (next: ComposerState, words: string) => {
    change(next);
    hint.textContent = words;
    input.focus();
  };
  const submit = (typed: ComposerState) => {
    const ready = typed.command === undefined ? readLine(typed.text, commands) : typed;
    if (ready.command === undefined) return complain(typed, say(locale, typed.text.startsWith('/') ? 'noCommand' : 'onlyCommands'));
    const missing = missingOption(ready);
    if (missing !== undefined) return complain(startOption(settle(ready), missing), say(locale, 'missing', { option: missing.label }));
    ports.send({ command: ready.command.path, options: optionValues(ready) });
    return change(EMPTY_COMPOSER);
  };
  const move = (by: number) => {
    highlighted = offered.length === 0 ? -1 : (highlighted + by + offered.length) % offered.length;
    drawList();
  };
  const close = () => {
    if (isClosed || list.hidden) return change(EMPTY_COMPOSER);
    isClosed = true;
    highlighted = -1;
    return drawList();
  };

  /** Keys that mean something here; true when the key is used up. */
  const press = (event: KeyboardEvent): boolean => {
    const choice = isClosed ? undefined : offered[highlighted];
    const isOpen = !list.hidden && offered.length > 0;
    if (event.key === 'ArrowDown' && isOpen) move(1);
    else if (event.key === 'ArrowUp' && isOpen) move(highlighted < 0 ? 0 : -1);
    else if (event.key === 'Tab' && !event.shiftKey && isOpen) pick(choice ?? (offered[0] as Suggestion));
    else if (event.key === 'Enter') choice === undefined ? submit(state) : pick(choice);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Backspace' && input.value === '' && state.command !== undefined) change(stepBack(state));
    else return false;
    return true;
  };

  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && press(event)) event.preventDefault();
  });
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) change({ ...state, text: input.value });
    else change(typeText(state, input.value, commands));
  });
  input.addEventListener('compositionend', () => change(typeText(state, input.value, commands)));
  input.addEventListener('focus', offer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(state);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
    const suggestion = offered[Number(index ?? -1)];
    if (suggestion !== undefined) pick(suggestion);
  });
  pills.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-option]')?.dataset.option;
    if (name !== undefined) change(reopenOption(state, name));
    input.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (form.contains(target as Node) || list.hidden) return;
    isClosed = true;
    drawList();
  });

  return {
    setCommands(next, nextLocale) {
      commands = next;
      locale = nextLocale;
      const same = next.find(({ path }) => path === state.command?.path);
      state =
        same === undefined
          ? { ...EMPTY_COMPOSER, text: state.text }
          : { ...state, command: same, active: same.options.find(({ name }) => name === state.active?.name) };
      offer();
      isClosed = document.activeElement !== input;
      drawList();
    },
    load(line) {
      change(readLine(line, commands));
      input.focus();
    },
    run: (line) => submit(readLine(line, commands)),
    focus: () => input.focus(),
  };
};

const find = <Found extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};
