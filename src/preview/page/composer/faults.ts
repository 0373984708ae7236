import type { PageLocale } from '../page-locale.ts';
import { say } from '../words.ts';
import { type CommandView, isFreeText } from './command-view.ts';
import { type ComposerState, missingOption, openOptions, settle, startOption, startsCommand, unknownOption } from './composer-state.ts';
import { fold } from './fold.ts';

/** Why a line cannot be sent as it stands, in the reader's words, and the composer ready for mending. */
export interface Fault {
  words: string;
  state: ComposerState;
}

/** The first thing that is wrong with a line; undefined when it can be sent. Nothing typed is lost. */
export const findFault = (typed: ComposerState, commands: readonly CommandView[], locale: PageLocale): Fault | undefined => {
  if (typed.command === undefined) return startsCommand(typed.text) ? { words: say(locale, 'noCommand'), state: typed } : undefined;
  const settled = settle(typed);
  return findLoose(settled, typed.command, locale) ?? findStray(settled, commands, locale) ?? findMissing(settled, locale);
};

/** Words that no option has taken. */
const findLoose = (state: ComposerState, command: CommandView, locale: PageLocale): Fault | undefined => {
  const words = state.text.trim();
  if (words === '') return undefined;
  const unknown = unknownOption(words);
  return { words: unknown === undefined ? say(locale, 'whichOption', { words }) : sayUnknown(unknown.name, state, command, locale), state };
};

const sayUnknown = (option: string, state: ComposerState, { label, options }: CommandView, locale: PageLocale): string => {
  const isTwice = options.some((known) => !openOptions(state).includes(known) && isCalled(known, option));
  if (isTwice) return say(locale, 'optionTwice', { option });
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(options.map((known) => known.label));
  return say(locale, options.length > 0 ? 'noOption' : 'noOptionAtAll', { command: label, option, options: list });
};

const isCalled = ({ name, label }: { name: string; label: string }, typed: string): boolean =>
  [name, label].some((known) => fold(known) === fold(typed));

/** An option of another command, or one already given, named inside a typed value that is not free text. */
const findStray = (state: ComposerState, commands: readonly CommandView[], locale: PageLocale): Fault | undefined => {
  const known = commands.flatMap(({ options }) => options);
  for (const { name, value, shown } of state.filled) {
    const option = state.command?.options.find((candidate) => candidate.name === name);
    if (option === undefined || isFreeText(option) || value !== shown || state.command === undefined) continue;
    const stray = [...value.matchAll(/\s([^\s:：]+)[:：]/gu)]
      .map(([, word = '']) => word)
      .find((word) => known.some((one) => isCalled(one, word)));
    if (stray === undefined) continue;
    const rest = { ...state, filled: state.filled.filter((entry) => entry.name !== name) };
    return { words: sayUnknown(stray, state, state.command, locale), state: { ...rest, active: option, text: value } };
  }
  return undefined;
};

const findMissing = (state: ComposerState, locale: PageLocale): Fault | undefined => {
  const missing = missingOption(state);
  return missing && { words: say(locale, 'missing', { option: missing.label }), state: startOption(state, missing) };
};
