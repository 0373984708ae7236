import type { Indexes } from '../library/indexes.ts';
import type { Library } from '../library/library.ts';
import { authorsOf, type NamedType, nameIn } from '../library/names.ts';
import { filedDays, isMonthOrFiner } from '../library/range.ts';
import type { Shelf } from '../library/shelf.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Locale } from '../model/localized.ts';
import type { Command, OptionType } from './command.ts';
import type { Reader } from './reader.ts';

/** One completion: what is shown, and the value that stands for it. */
export interface Choice {
  name: string;
  value: string;
}

/** Discord shows at most 25 choices, of at most 100 characters each. */
const MOST_CHOICES = 25;
const MOST_CHARS = 100;

/** What is typed so far in one option of a command. */
export interface Typing {
  command: string;
  option: string;
  typed: string;
  /** The other options, as far as they are given. */
  options: Record<string, string>;
}

interface Completion {
  library: Library;
  indexes: Indexes;
  locale: Locale;
}

const shorten = (text: string): string => (text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1)}…`);

const labelOf = (type: NamedType, id: string, { library, locale }: Completion): string => {
  const name = nameIn(library, type, id, locale);
  if (type === 'document') return `${name} – ${authorsOf(library, id, locale)}`;
  const role = type === 'actor' ? library.actors.get(id)?.role?.[locale] : undefined;
  return role ? say(locale, 'choice.with-role', { name, role }) : name;
};

const suggestNames = (type: NamedType, typed: string, completion: Completion): Choice[] =>
  completion.indexes.names[type].suggest(typed, MOST_CHOICES).map((id) => ({ name: shorten(labelOf(type, id, completion)), value: id }));

/** The months in which something happened, latest first. */
const monthsOf = ({ facts }: Library): string[] =>
  [...new Set(facts.flatMap((fact) => (isMonthOrFiner(fact) ? (filedDays(fact)?.first.slice(0, 7) ?? []) : [])))].toSorted().toReversed();

const suggestPeriods = (typed: string, { library, locale }: Completion): Choice[] => {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const months = monthsOf(library).map((month) => ({ name: showWhen(month, locale), value: month }));
  const matching = months.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted)).slice(0, MOST_CHOICES - 1);
  return wanted === '' || matching.some(({ name }) => name.toLowerCase() === wanted)
    ? matching
    : [{ name: shorten(typed), value: shorten(typed) }, ...matching];
};

const suggestFor = (type: OptionType, typed: string, completion: Completion): Choice[] => {
  if (type === 'period') return suggestPeriods(typed, completion);
  return type === 'actor' || type === 'plan' || type === 'document' || type === 'issue' ? suggestNames(type, typed, completion) : [];
};

/** At most 25 choices for what is typed so far; empty for options that are not completed. */
export const suggestFrom = (
  { indexes, ...library }: Shelf,
  commands: readonly Command[],
  { command, option, typed }: Typing,
  { locale }: Reader,
): Choice[] => {
  const type = commands.find(({ name }) => name === command)?.options.find(({ name }) => name === option)?.type;
  return type === undefined ? [] : suggestFor(type, typed, { library, indexes, locale });
};
