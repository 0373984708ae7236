import type { ChoiceView, CommandView, OptionView } from './command-view.ts';
import { fold } from './fold.ts';

/** An option that has its value. */
export interface Filled {
  name: string;
  value: string;
  /** The value as shown: a choice's name. */
  shown: string;
  /** The file that is the value; `value` is then its name. */
  file?: File;
}

/** What stands in the composer: plain text, or a command with options, the last being typed. */
export interface ComposerState {
  command: CommandView | undefined;
  filled: readonly Filled[];
  /** The option that `text` is the value of. */
  active: OptionView | undefined;
  text: string;
  /** Words of a command that no option has taken, while an option is being typed; without one they stand in `text`. */
  loose: string;
  /** Files to be posted with plain text. */
  files: readonly File[];
}

/** The composer before anything is typed. */
export const EMPTY_COMPOSER: ComposerState = { command: undefined, filled: [], active: undefined, text: '', loose: '', files: [] };

/** Options that have no value yet, the one being typed left out. */
export const openOptions = ({ command, filled, active }: ComposerState): OptionView[] =>
  (command?.options ?? []).filter((option) => option !== active && !filled.some(({ name }) => name === option.name));

/** Whether a text is on its way to a command; an input method's full-width slash counts. */
export const startsCommand = (text: string): boolean => /^[/／]/u.test(text);

/** After typing or pasting: `/name ` becomes the command, `option:` the option, wherever they stand. */
export const typeText = (state: ComposerState, text: string, commands: readonly CommandView[]): ComposerState => {
  if (state.command === undefined) return typePlain(text, commands, state.files);
  const anew = startsAnew(state, text) ? typePlain(text, commands) : EMPTY_COMPOSER;
  if (anew.command !== undefined) return anew;
  return state.active === undefined ? typeOption(state, text) : typeValue({ ...state, active: state.active }, text);
};

/** Whether a text could be a whole line, pasted where nothing but a command stands yet. */
const startsAnew = ({ active, filled, loose }: ComposerState, text: string): boolean =>
  startsCommand(text) && loose === '' && filled.length === 0 && (active === undefined || active.kind !== 'text' || active.isCompleted);

/** A whole line as pasted, such as `/timeline from:2025-08`; plain text when its command is unknown. */
export const readLine = (line: string, commands: readonly CommandView[]): ComposerState => typePlain(`${line.trim()} `, commands);

const typePlain = (text: string, commands: readonly CommandView[], files: readonly File[] = []): ComposerState => {
  const lengths = commands.map((command) => ({ command, length: lengthOfName(text, command) }));
  const { command, length } = lengths.toSorted((one, other) => other.length - one.length)[0] ?? { command: undefined, length: 0 };
  if (command === undefined || length === 0) return { ...EMPTY_COMPOSER, text, files };
  const rest = text.slice(length).trimStart();
  const typed = typeOption({ ...EMPTY_COMPOSER, command }, rest);
  const isAllLoose = typed.active === undefined && typed.filled.length === 0;
  return isAllLoose ? startCommand(command, rest) : typed;
};

/** How much of a text the slash, the command's name and the space behind it take; 0 when it does not begin so. */
const lengthOfName = (text: string, { path, label }: CommandView): number => {
  const lengths = [label, path].map((name) => {
    const words = name.split(' ').length;
    const [begun = ''] = new RegExp(`^[/／]\\S+(?:\\s+\\S+){${words - 1}}\\s`, 'u').exec(text) ?? [];
    return fold(begun.slice(1)).split(/\s+/u).join(' ') === fold(name) ? begun.length : 0;
  });
  return Math.max(...lengths);
};

const OPTION_NAME = /(?<=^|\s)([^\s:：]+)[:：]/gu;

/** Where the first open option is named in a text. */
const findNamed = (state: ComposerState, text: string): { option: OptionView; start: number; end: number } | undefined => {
  const open = openOptions(state);
  for (const match of text.matchAll(OPTION_NAME)) {
    const option = findOption(open, match[1] ?? '');
    if (option !== undefined) return { option, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const typeOption = (state: ComposerState, text: string): ComposerState => {
  const named = findNamed(state, text);
  if (named === undefined) return { ...state, text };
  const loose = joinWords(state.loose, text.slice(0, named.start));
  return typeValue({ ...state, active: named.option, loose }, text.slice(named.end).trimStart());
};

const joinWords = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

const typeValue = (state: ComposerState & { active: OptionView }, text: string): ComposerState => {
  const own = [state.active.label, state.active.name].find((name) => text.startsWith(`${name}:`) || text.startsWith(`${name}：`));
  if (own !== undefined) return typeValue(state, text.slice(own.length + 1).trimStart());
  const named = findNamed(state, text);
  if (named === undefined || named.start === 0) return { ...state, text };
  const filled = { ...state, filled: withValue(state, text.slice(0, named.start)), active: named.option };
  return typeValue(filled, text.slice(named.end).trimStart());
};

const findOption = (options: readonly OptionView[], name: string): OptionView | undefined =>
  options.find((option) => [option.name, option.label].some((known) => fold(known) === fold(name)));

/** The fixed choice that a text names, in either language. */
export const findChoice = ({ choices }: OptionView, text: string): ChoiceView | undefined =>
  choices.find(({ name, value }) => fold(name) === fold(text) || fold(value) === fold(text));

/** A typed value taken in; a choice typed by its name is sent by its value. */
const withValue = ({ filled, active }: ComposerState, text: string): readonly Filled[] => {
  const typed = text.trim();
  if (active === undefined || typed === '') return filled;
  const choice = findChoice(active, typed);
  return [...filled, { name: active.name, value: choice?.value ?? typed, shown: choice?.name ?? typed }];
};

/** A command is chosen; its first required option, if any, waits for a value. */
export const startCommand = (command: CommandView, text = ''): ComposerState => ({
  ...EMPTY_COMPOSER,
  command,
  active: command.options.find(({ isRequired }) => isRequired),
  text,
});

/** An option is chosen. Words that stood where its name was typed go, words without an option stay. */
export const startOption = (state: ComposerState, option: OptionView): ComposerState => ({ ...state, active: option, text: '' });

/** The option being typed gets its value; the next required one, if any, comes up. */
export const fillOption = (state: ComposerState, value: string, shown = value): ComposerState => {
  if (state.active === undefined) return state;
  return bringUp({ ...state, filled: [...state.filled, { name: state.active.name, value, shown }] });
};

/** Words without an option are given to one. */
export const placeWords = (state: ComposerState, option: OptionView, value: string, shown = value): ComposerState =>
  bringUp({ ...state, filled: [...state.filled, { name: option.name, value, shown }] });

/** After a value is in: the next required option, else the words that no option has taken. */
const bringUp = (state: ComposerState): ComposerState => {
  const next = { ...state, active: undefined };
  const active = openOptions(next).find(({ isRequired }) => isRequired);
  return active === undefined ? { ...next, text: state.loose, loose: '' } : { ...next, active, text: '' };
};

/** A filled option is taken up again, with its words. */
export const reopenOption = (state: ComposerState, name: string): ComposerState => {
  const settled = settle(state);
  const entry = settled.filled.find((candidate) => candidate.name === name);
  const option = settled.command?.options.find((candidate) => candidate.name === name);
  if (entry === undefined || option === undefined) return state;
  const filled = settled.filled.filter((candidate) => candidate !== entry);
  return { ...settled, filled, active: option, text: entry.file === undefined ? entry.shown : '', loose: settled.text };
};

/** The same in commands that have changed, or changed their language; plain text when the command is gone. */
export const relabel = (state: ComposerState, commands: readonly CommandView[]): ComposerState => {
  const command = commands.find(({ path }) => path === state.command?.path);
  if (command === undefined) return { ...EMPTY_COMPOSER, text: state.text };
  const filled = state.filled.map((entry) => ({ ...entry, shown: relabelChoice(command, entry) }));
  return { ...state, command, filled, active: command.options.find(({ name }) => name === state.active?.name) };
};

const relabelChoice = (command: CommandView, { name, value, shown }: Filled): string => {
  const option = command.options.find((candidate) => candidate.name === name);
  return option?.choices.find((choice) => choice.value === value)?.name ?? shown;
};

/** Backspace before anything typed: leaves the option, then takes up the last one, then the command's name. */
export const stepBack = (state: ComposerState): ComposerState => {
  const last = state.filled.at(-1);
  if (state.active !== undefined && !(state.active.isRequired && last === undefined))
    return { ...state, active: undefined, text: state.loose, loose: '' };
  if (last !== undefined) return reopenOption(state, last.name);
  return state.command === undefined ? state : { ...EMPTY_COMPOSER, text: `/${state.command.label}` };
};

/** What is typed counts as the value of the option it stands in; words without one stay in the box. */
export const settle = (state: ComposerState): ComposerState =>
  state.active === undefined ? state : { ...state, filled: withValue(state, state.text), active: undefined, text: state.loose, loose: '' };

/** The required option that has no value; undefined when the command can go. */
export const missingOption = (state: ComposerState): OptionView | undefined =>
  openOptions(settle(state)).find(({ isRequired }) => isRequired);

/** An option named in words that the command does not take, or not twice: its name and what stands behind it. */
export const unknownOption = (words: string): { name: string; value: string } | undefined => {
  const [, name, value = ''] = /^([\p{L}\p{N}][^\s:：/]*)[:：](?!\/)\s*(.*)$/su.exec(words.trim()) ?? [];
  return name === undefined ? undefined : { name, value };
};

/** The options to send, by name, files left out. */
export const optionValues = (state: ComposerState): Record<string, string> =>
  Object.fromEntries(settle(state).filled.flatMap(({ name, value, file }) => (file === undefined ? [[name, value]] : [])));

/** The files to send, by option. */
export const optionFiles = (state: ComposerState): Record<string, File> =>
  Object.fromEntries(state.filled.flatMap(({ name, file }) => (file === undefined ? [] : [[name, file]])));

/**
 * Files chosen or dropped: each becomes the value of an option that takes files, the one being typed first; beside plain text they wait to
 * be posted. Undefined when the command has no place for one of them.
 */
export const takeFiles = (state: ComposerState, files: readonly File[]): ComposerState | undefined => {
  if (state.command === undefined) return { ...state, files: [...state.files, ...files] };
  let next: ComposerState = state;
  for (const file of files) {
    const option = [next.active, ...openOptions(next)].find((candidate) => candidate?.kind === 'file');
    if (option === undefined) return undefined;
    const settled = next.active === option ? { ...next, active: undefined, text: '' } : settle(next);
    next = bringUp({
      ...settled,
      loose: settled.loose || settled.text,
      filled: [...settled.filled, { name: option.name, value: file.name, shown: file.name, file }],
    });
  }
  return next;
};
