import type { PageLocale } from '../page-locale.ts';
import type { Here, Named } from '../protocol.ts';
import { say } from '../words.ts';
import { type ChoiceView, type CommandView, isFreeText, type OptionView } from './command-view.ts';
import { type ComposerState, openOptions, startsCommand, unknownOption } from './composer-state.ts';
import { fold } from './fold.ts';

/** Something to pick above the composer. */
export type Suggestion =
  | { kind: 'command'; command: CommandView }
  | { kind: 'option'; option: OptionView }
  | { kind: 'value'; choice: ChoiceView }
  /** Words without an option, given to one that could take them. */
  | { kind: 'place'; option: OptionView; choice: ChoiceView }
  /** Plain words turned into the command whose required text they could be. */
  | { kind: 'question'; command: CommandView; text: string }
  /** Plain words posted as they are. */
  | { kind: 'post'; text: string }
  /** A file to be chosen for an option. */
  | { kind: 'file'; option: OptionView };

/** What there is to pick from, and why. */
export interface Offer {
  state: ComposerState;
  suggestions: readonly Suggestion[];
  /** Whether more may come from the bot. */
  isPending: boolean;
  locale: PageLocale;
}

/** The bot's choices, by the option they are for. */
export type Completed = ReadonlyMap<string, readonly ChoiceView[]>;

/** All that suggestions depend on besides the composer. */
export interface Offered {
  commands: readonly CommandView[];
  completed: Completed;
  here: Here;
  locale: PageLocale;
}

/** What fits the composer as it stands, best first. */
export const suggest = (state: ComposerState, { commands, completed, here, locale }: Offered): Suggestion[] => {
  if (state.command === undefined)
    return startsCommand(state.text) ? suggestCommands(state.text.slice(1), commands) : suggestQuestions(state, commands);
  if (state.active !== undefined) return suggestValues(state.active, state.text, completed, here, locale);
  if (namesOption(state)) return suggestOptions(state);
  const places = suggestPlaces(state, completed);
  return places.length > 0 ? places : suggestOptions(state);
};

const suggestCommands = (typed: string, commands: readonly CommandView[]): Suggestion[] =>
  rank(typed, commands, ({ path, label, description }) => [label, path, description]).map((command) => ({ kind: 'command', command }));

/** Whether what is typed is nothing yet, or part of an open option's name. */
const namesOption = (state: ComposerState): boolean =>
  openOptions(state).some(({ name, label }) => [name, label].some((known) => fold(known).includes(fold(state.text))));

const suggestOptions = (state: ComposerState): Suggestion[] =>
  rank(state.text, openOptions(state), ({ name, label, description }) => [label, name, description]).map((option) => ({
    kind: 'option',
    option,
  }));

/** When nothing fits where only these can be sent, all are shown. */
const suggestValues = (option: OptionView, typed: string, completed: Completed, here: Here, locale: PageLocale): Suggestion[] => {
  if (option.isCompleted) return (completed.get(option.name) ?? []).map((choice) => ({ kind: 'value', choice }));
  if (option.kind === 'file') return [{ kind: 'file', option }];
  const choices = fixedChoices(option, here, locale);
  const fitting = rankChoices(typed, choices);
  return (fitting.length > 0 ? fitting : choices).map((choice) => ({ kind: 'value', choice }));
};

const fixedChoices = ({ kind, choices }: OptionView, { channels, roles, users }: Here, locale: PageLocale): readonly ChoiceView[] => {
  const people = marked('@', users);
  const groups = marked('@', roles);
  switch (kind) {
    case 'boolean':
      return [
        { name: say(locale, 'yes'), value: 'true' },
        { name: say(locale, 'no'), value: 'false' },
      ];
    case 'channel':
      return marked('#', channels);
    case 'role':
      return groups;
    case 'user':
      return people;
    case 'mentionable':
      return [...groups, ...people];
    default:
      return choices;
  }
};

const marked = (mark: string, things: readonly Named[]): ChoiceView[] =>
  things.map(({ id, name }) => ({ name: `${mark}${name}`, value: id }));

const rankChoices = (typed: string, choices: readonly ChoiceView[]): ChoiceView[] =>
  rank(typed, choices, ({ name, value }) => [name, value]);

/** Of what an option offers for words without one, this many are shown. */
const MOST_PLACES = 2;

/** The options that words without one could be meant for: the one whose name they begin with, those that know such a name, those that take any words. */
const suggestPlaces = (state: ComposerState, completed: Completed): Suggestion[] => {
  const words = unknownOption(state.text)?.value ?? state.text.trim();
  if (words === '') return [];
  const open = openOptions(state);
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/su.exec(words) ?? [];
  const named = open.find(({ name, label }) => rest !== '' && [name, label].some((known) => fold(known) === fold(first)));
  const others = open.filter((option) => option !== named);
  const places = others.flatMap((option) => placesIn(option, words, completed).map((choice): Place => ({ kind: 'place', option, choice })));
  places.sort((one, other) => knowledgeIn(one, words) - knowledgeIn(other, words));
  return named === undefined ? places : [{ kind: 'place', option: named, choice: { name: rest, value: rest } }, ...places];
};

type Place = Extract<Suggestion, { kind: 'place' }>;

/** How little an option knows of words that it could take: a name it has found, words it takes as they are, words it only gives back. */
const knowledgeIn = ({ option, choice }: Place, words: string): number =>
  isFreeText(option) ? 1 : option.isCompleted && choice.value === words ? 2 : 0;

const placesIn = (option: OptionView, words: string, completed: Completed): ChoiceView[] => {
  if (option.isCompleted) return (completed.get(option.name) ?? []).slice(0, MOST_PLACES);
  if (option.choices.length > 0) return rankChoices(words, option.choices).slice(0, MOST_PLACES);
  return isFreeText(option) ? [{ name: words, value: words }] : [];
};

const suggestQuestions = ({ text, files }: ComposerState, commands: readonly CommandView[]): Suggestion[] => {
  const words = text.trim();
  if (files.length > 0) return [{ kind: 'post', text: words }];
  if (words === '') return [];
  const questions = commands.filter(takesWords).map((command): Suggestion => ({ kind: 'question', command, text: words }));
  return [...questions, { kind: 'post', text: words }];
};

/** Whether a command needs one option and that is free text. */
const takesWords = ({ options }: CommandView): boolean => {
  const [option, second] = options.filter(({ isRequired }) => isRequired);
  return option !== undefined && second === undefined && isFreeText(option);
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
