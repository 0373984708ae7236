import { UserError } from '../errors.ts';
import { type NamedType, nameIn } from '../library/names.ts';
import { lastKnownDay } from '../library/range.ts';
import { listInWords, quoted } from '../messages/joiners.ts';
import { say } from '../messages/say.ts';
import type { Actor } from '../model/actor.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Issue } from '../model/issue.ts';
import type { Locale, Localized } from '../model/localized.ts';
import type { Plan } from '../model/plan.ts';
import { foldName } from '../search/fold-name.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { CHOICES, type ChoiceType, type Command, type Context } from './command.ts';
import { findChoice, findOption, showChoice, showCommand, showOption } from './spoken-names.ts';

type Named = { actor: Actor; plan: Plan; document: DocumentRecord; issue: Issue };

/** The options of one call, read by type: each gives nothing when it was left out, and throws a {@link UserError} when it cannot be understood. */
export interface Options {
  text(name: string): string | undefined;
  named<Type extends NamedType>(type: Type, name: string): Named[Type] | undefined;
  /** The days that a wording such as 「昨年11月から」 covers; one end may be open. */
  period(name: string): DaySpan | undefined;
  /** The last day that a wording means. */
  day(name: string): Day | undefined;
  choice<Type extends ChoiceType>(type: Type): (typeof CHOICES)[Type][number] | undefined;
  /** A whole number from 1. */
  count(name: string): number | undefined;
  /** Those that were given, by name. */
  asTyped: Record<string, string>;
}

const COLLECTIONS = { actor: 'actors', plan: 'plans', document: 'documents', issue: 'issues' } as const;
const MOST_NEAR = 4;

const unknownName = (type: NamedType, typed: string, { library, indexes, locale }: Context): UserError => {
  const near = indexes.names[type].nearest(typed, MOST_NEAR).map((id) => quoted(nameIn(library, type, id, locale), locale));
  const hint = near.length > 0 ? say(locale, 'error.nearest-names', { names: near.join(' ') }) : say(locale, 'error.no-near-name');
  return new UserError(`${say(locale, `error.unknown-${type}`, { name: typed })} ${hint}`);
};

type Bearer = { name?: Localized; shortTitle?: Localized; aliases: readonly string[] };

const bears = ({ name, shortTitle, aliases }: Bearer, part: string): boolean =>
  [name, shortTitle]
    .flatMap((both) => (both ? [both.ja, both.en] : []))
    .concat(aliases)
    .some((one) => foldName(one).includes(part));

/** The one thing whose name has what was typed in it, when it fits no other. */
const onlyOneWith = (typed: string, fitting: readonly string[], things: ReadonlyMap<string, Bearer>): string | undefined => {
  const [id = '', ...others] = fitting;
  const thing = things.get(id);
  return thing && others.length === 0 && bears(thing, foldName(typed)) ? id : undefined;
};

const findNamed = <Type extends NamedType>(type: Type, typed: string, context: Context): Named[Type] => {
  const collection = context.library[COLLECTIONS[type]];
  const names = context.indexes.names[type];
  const found = collection.get(typed) ?? collection.get(names.find(typed) ?? onlyOneWith(typed, names.suggest(typed, 2), collection) ?? '');
  if (found === undefined) throw unknownName(type, typed, context);
  return found as Named[Type];
};

const readPeriod = (wording: string, { whole, today, locale }: Context): DaySpan => {
  const last = lastKnownDay(whole);
  const period = parsePeriod(wording, { today, ...(last !== undefined && { latest: last < today ? last : today }) });
  if (period === undefined) throw new UserError(say(locale, 'error.unreadable-period', { wording }));
  return { first: period.from, last: period.to };
};

const readChoice = (type: ChoiceType, typed: string, { locale }: Context): string => {
  const values: readonly string[] = CHOICES[type];
  const found = findChoice(type, values, typed);
  if (found !== undefined) return found;
  const choices = listInWords(
    values.map((value) => showChoice(type, value, locale)),
    locale,
  );
  throw new UserError(say(locale, 'error.unknown-choice', { option: showOption(type, locale), value: typed, choices }));
};

const readCount = (name: string, value: string, { locale }: Context): number => {
  const digits = value.normalize('NFKC').replace(/^¶\s*/, '');
  if (/^[1-9]\d{0,5}$/.test(digits)) return Number(digits);
  throw new UserError(say(locale, 'error.not-a-count', { option: showOption(name, locale), value }));
};

/** What was given, trimmed, by the options' own names; an empty value counts as left out. */
const givenOptions = ({ name, options }: Command, given: Record<string, string>, { locale }: Context): Record<string, string> => {
  const known = options.map((option) => option.name);
  const entries = Object.entries(given).map(([typed, value]) => {
    const option = findOption(known, typed);
    if (option !== undefined) return [option, value.trim()] as const;
    const shown = listInWords(
      known.map((one) => showOption(one, locale)),
      locale,
    );
    const values = { command: showCommand(name, locale), option: typed, options: shown };
    throw new UserError(say(locale, known.length > 0 ? 'error.no-option' : 'error.no-options', values));
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
};

/** What to say when an option is lacking that a command cannot do without. */
export const missingOption = (command: string, option: string, locale: Locale): UserError =>
  new UserError(say(locale, 'error.missing-option', { command: showCommand(command, locale), option: showOption(option, locale) }));

const checkRequired = ({ name, options }: Command, given: Record<string, string>, { locale }: Context): void => {
  const missing = options.find((option) => option.required && given[option.name] === undefined);
  if (missing !== undefined) throw missingOption(name, missing.name, locale);
};

/**
 * The options of a call, as typed, made readable by type.
 *
 * @throws {UserError} when an option does not exist or a required one is missing
 */
export const readOptions = (command: Command, given: Record<string, string>, context: Context): Options => {
  const asTyped = givenOptions(command, given, context);
  checkRequired(command, asTyped, context);
  const read = <Value>(name: string, parse: (value: string) => Value): Value | undefined => {
    const value = asTyped[name];
    return value === undefined ? undefined : parse(value);
  };
  const period = (name: string) => read(name, (wording) => readPeriod(wording, context));
  return {
    asTyped,
    text: (name) => asTyped[name],
    named: (type, name) => read(name, (typed) => findNamed(type, typed, context)),
    period,
    day: (name) => {
      const days = period(name);
      return days?.last ?? days?.first;
    },
    choice: (type) => read(type, (value) => readChoice(type, value, context)) as never,
    count: (name) => read(name, (value) => readCount(name, value, context)),
  };
};

/** An option that the command requires, which {@link readOptions} has checked. */
export const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new TypeError('a required option was not checked');
  return value;
};
