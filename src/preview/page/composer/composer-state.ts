import type { CommandView, OptionView } from './command-view.ts';

/** An option that has its value. */
export interface Filled {
  name: string;
  value: string;
  /** The value as shown: a choice's name. */
  shown: string;
}

/** What stands in the composer: plain text, or a command with options, the last being typed. */
export interface ComposerState {
  command: CommandView | undefined;
  filled: readonly Filled[];
  /** The option that `text` is the value of. */
  active: OptionView | undefined;
  text: string;
}

/** The composer before anything is typed. */
export const EMPTY_COMPOSER: ComposerState = { command: undefined, filled: [], active: undefined, text: '' };

/** Options that have no value yet, the one being typed left out. */
export const openOptions = ({ command, filled, active }: ComposerState): OptionView[] =>
  (command?.options ?? []).filter((option) => option !== active && !filled.some(({ name }) => name === option.name));

/** After typing or pasting: `/name ` becomes the command, `option:` the option, wherever they stand. */
export const typeText = (state: ComposerState, text: string, commands: readonly CommandView[]): ComposerState => {
  if (state.command === undefined) return typePlain(text, commands);
  return state.active === undefined ? typeOption(state, text) : typeValue({ ...state, active: state.active }, text);
};

/** A whole line as pasted, such as `/timeline from:2025-08`; plain text when its command is unknown. */
export const readLine = (line: string, commands: readonly CommandView[]): ComposerState => typePlain(`${line.trim()} `, commands);

const typePlain = (text: string, commands: readonly CommandView[]): ComposerState => {
  const command = commands.filter((candidate) => namesOf(candidate).some((name) => text.startsWith(`/${name} `))).sort(byLength)[0];
  if (command === undefined) return { ...EMPTY_COMPOSER, text };
  const name = namesOf(command).find((candidate) => text.startsWith(`/${candidate} `)) ?? '';
  const rest = text.slice(name.length + 2);
  const begun = { ...EMPTY_COMPOSER, command };
  const typed = typeOption(begun, rest.trimStart());
  return typed.active === undefined ? startCommand(command, rest.trimStart()) : typed;
};

const namesOf = ({ path, label }: CommandView): string[] => [label, path];
const byLength = (one: CommandView, other: CommandView): number => other.path.length - one.path.length;

const typeOption = (state: ComposerState, text: string): ComposerState => {
  const [, name = '', value = ''] = /^\s*([^\s:：]+)[:：]\s*(.*)$/su.exec(text) ?? [];
  const option = findOption(openOptions(state), name);
  return option === undefined ? { ...state, text } : typeValue({ ...state, active: option }, value);
};

const typeValue = (state: ComposerState & { active: OptionView }, text: string): ComposerState => {
  const own = [state.active.label, state.active.name].find((name) => text.startsWith(`${name}:`) || text.startsWith(`${name}：`));
  if (own !== undefined) return typeValue(state, text.slice(own.length + 1).trimStart());
  for (const match of text.matchAll(/\s+([^\s:：]+)[:：]/gu)) {
    const next = findOption(openOptions(state), match[1] ?? '');
    if (next === undefined) continue;
    const value = text.slice(0, match.index).trim();
    const filled = { ...state, filled: withValue(state, value, value), active: next };
    return typeValue(filled, text.slice(match.index + match[0].length).trimStart());
  }
  return { ...state, text };
};

const findOption = (options: readonly OptionView[], name: string): OptionView | undefined =>
  options.find((option) => option.name === name || option.label === name);

const withValue = ({ filled, active }: ComposerState, value: string, shown: string): readonly Filled[] =>
  active === undefined || value === '' ? filled : [...filled, { name: active.name, value, shown }];

/** A command is chosen; its first required option, if any, waits for a value. */
export const startCommand = (command: CommandView, text = ''): ComposerState => ({
  command,
  filled: [],
  active: command.options.find(({ isRequired }) => isRequired),
  text,
});

/** An option is chosen. */
export const startOption = (state: ComposerState, option: OptionView): ComposerState => ({ ...state, active: option, text: '' });

/** The option being typed gets its value; the next required one, if any, comes up. */
export const fillOption = (state: ComposerState, value: string, shown = value): ComposerState => {
  const next = { ...state, filled: withValue(state, value, shown), active: undefined, text: '' };
  return { ...next, active: openOptions(next).find(({ isRequired }) => isRequired) };
};

/** A filled option is taken up again, with its words. */
export const reopenOption = (state: ComposerState, name: string): ComposerState => {
  const settled = settle(state);
  const entry = settled.filled.find((candidate) => candidate.name === name);
  const option = settled.command?.options.find((candidate) => candidate.name === name);
  if (entry === undefined || option === undefined) return state;
  return { ...settled, filled: settled.filled.filter((candidate) => candidate !== entry), active: option, text: entry.shown };
};

/** The same in commands that have changed, or changed their language; plain text when the command is gone. */
export const relabel = (state: ComposerState, commands: readonly CommandView[]): ComposerState => {
  const command = commands.find(({ path }) => path === state.command?.path);
  if (command === undefined) return { ...EMPTY_COMPOSER, text: state.text };
  return { ...state, command, active: command.options.find(({ name }) => name === state.active?.name) };
};

/** Backspace before anything typed: leaves the option, then takes up the last one, then the command's name. */
export const stepBack = (state: ComposerState): ComposerState => {
  const last = state.filled.at(-1);
  if (state.active !== undefined && !(state.active.isRequired && last === undefined)) return { ...state, active: undefined };
  if (last !== undefined) return reopenOption(state, last.name);
  return state.command === undefined ? state : { ...EMPTY_COMPOSER, text: `/${state.command.label}` };
};

/** What is typed counts as the value of the option it stands in. */
export const settle = (state: ComposerState): ComposerState =>
  state.active === undefined
    ? state
    : { ...state, filled: withValue(state, state.text.trim(), state.text.trim()), active: undefined, text: '' };

/** The required option that has no value; undefined when the command can go. */
export const missingOption = (state: ComposerState): OptionView | undefined =>
  openOptions(settle(state)).find(({ isRequired }) => isRequired);

/** The options to send, by name. */
export const optionValues = (state: ComposerState): Record<string, string> =>
  Object.fromEntries(settle(state).filled.map(({ name, value }) => [name, value]));
