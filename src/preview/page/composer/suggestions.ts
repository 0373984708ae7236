import { type PageLocale, say } from '../words.ts';
import type { ChoiceView, CommandView, OptionView } from './command-view.ts';
import { type ComposerState, openOptions } from './composer-state.ts';

/** Something to pick above the composer. */
export type Suggestion =
  | { kind: 'command'; command: CommandView }
  | { kind: 'option'; option: OptionView }
  | { kind: 'value'; choice: ChoiceView }
  /** Plain words turned into the command whose required text they could be. */
  | { kind: 'question'; command: CommandView; text: string };

/** What there is to pick from, and why. */
export interface Offer {
  state: ComposerState;
  suggestions: readonly Suggestion[];
  /** Whether more may come from the bot. */
  isPending: boolean;
  locale: PageLocale;
}

/** What fits the composer as it stands, best first. `completed` are the bot's choices for the option being typed. */
export const suggest = (
  state: ComposerState,
  commands: readonly CommandView[],
  completed: readonly ChoiceView[],
  locale: PageLocale,
): Suggestion[] => {
  if (state.command === undefined)
    return state.text.startsWith('/') ? suggestCommands(state.text.slice(1), commands) : suggestQuestions(state.text, commands);
  if (state.active === undefined) return suggestOptions(state);
  return suggestValues(state.active, state.text, completed, locale);
};

const suggestCommands = (typed: string, commands: readonly CommandView[]): Suggestion[] =>
  rank(typed, commands, ({ path, label, description }) => [label, path, description]).map((command) => ({ kind: 'command', command }));

const suggestOptions = (state: ComposerState): Suggestion[] =>
  rank(state.text, openOptions(state), ({ name, label, description }) => [label, name, description]).map((option) => ({
    kind: 'option',
    option,
  }));

const suggestValues = (option: OptionView, typed: string, completed: readonly ChoiceView[], locale: PageLocale): Suggestion[] => {
  if (option.isCompleted) return completed.map((choice) => ({ kind: 'value', choice }));
  const truths = [
    { name: say(locale, 'yes'), value: 'true' },
    { name: say(locale, 'no'), value: 'false' },
  ];
  const choices = option.isBoolean ? truths : option.choices;
  return rank(typed, choices, ({ name, value }) => [name, value]).map((choice) => ({ kind: 'value', choice }));
};

const suggestQuestions = (text: string, commands: readonly CommandView[]): Suggestion[] => {
  const words = text.trim();
  if (words === '') return [];
  return commands.filter(takesWords).map((command) => ({ kind: 'question', command, text: words }));
};

/** Whether a command needs one option and that is free text. */
const takesWords = ({ options }: CommandView): boolean => {
  const [option, second] = options.filter(({ isRequired }) => isRequired);
  return option !== undefined && second === undefined && !option.isCompleted && !option.isBoolean && option.choices.length === 0;
};

/** Those that begin with what is typed before those that hold it; the rest are left out. */
const rank = <Item>(typed: string, items: readonly Item[], textsOf: (item: Item) => string[]): Item[] => {
  const sought = fold(typed);
  const places = items.map((item) => Math.min(...textsOf(item).map((text, index) => placeOf(fold(text), sought) + index * 2)));
  const found = items
    .map((item, index) => ({ item, place: places[index] ?? Number.POSITIVE_INFINITY }))
    .filter(({ place }) => Number.isFinite(place));
  return sought === '' ? [...items] : found.sort((one, other) => one.place - other.place).map(({ item }) => item);
};

const placeOf = (text: string, sought: string): number =>
  text.startsWith(sought) ? 0 : text.includes(sought) ? 1 : Number.POSITIVE_INFINITY;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
