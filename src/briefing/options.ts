import { UserError } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Actor } from '../model/actor.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { type Period, parsePeriod } from '../time/parse-period.ts';
import { CHOICES, type ChoiceType, type Command, type Context, type NamedType } from './command.ts';
import { nameIn } from './names.ts';
import { libraryRange } from './range.ts';

type Named = { actor: Actor; plan: Plan; document: DocumentRecord; issue: Issue };

/** The options of one call, read by type: each gives nothing when it was left out, and throws a {@link UserError} when it cannot be understood. */
export interface Options {
  text(name: string): string | undefined;
  named<Type extends NamedType>(type: Type, name: string): Named[Type] | undefined;
  /** The days that a wording such as 「昨年11月から」 covers. */
  period(name: string): Period | undefined;
  choice<Type extends ChoiceType>(type: Type): (typeof CHOICES)[Type][number] | undefined;
  count(name: string): number | undefined;
}

const COLLECTIONS = { actor: 'actors', plan: 'plans', document: 'documents', issue: 'issues' } as const;

const unknownName = (type: NamedType, typed: string, { library, indexes, locale }: Context): UserError => {
  const near = indexes.names[type].nearest(typed, 4).map((id) => `「${nameIn(library, type, id, locale)}」`);
  const hint = near.length > 0 ? say(locale, 'error.nearest-names', { names: near.join(' ') }) : say(locale, 'error.no-near-name');
  return new UserError(`${say(locale, `error.unknown-${type}`, { name: typed })} ${hint}`);
};

const findNamed = <Type extends NamedType>(type: Type, typed: string, context: Context): Named[Type] => {
  const collection = context.library[COLLECTIONS[type]];
  const found = collection.get(typed) ?? collection.get(context.indexes.names[type].find(typed) ?? '');
  if (found === undefined) throw unknownName(type, typed, context);
  return found as Named[Type];
};

const readPeriod = (wording: string, { library, today, locale }: Context): Period => {
  const { last } = libraryRange(library);
  const period = parsePeriod(wording, { today, ...(last !== undefined && { latest: last < today ? last : today }) });
  if (period === undefined) throw new UserError(say(locale, 'error.unreadable-period', { wording }));
  return period;
};

const readChoice = (type: ChoiceType, value: string, locale: Context['locale']): string => {
  const known: readonly string[] = CHOICES[type];
  if (known.includes(value)) return value;
  throw new UserError(say(locale, 'error.unknown-choice', { option: type, value, choices: known.join(', ') }));
};

const readCount = (name: string, value: string, locale: Context['locale']): number => {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UserError(say(locale, 'error.not-a-count', { option: name, value }));
};

const checkNames = ({ name, options }: Command, given: Record<string, string>, locale: Context['locale']): void => {
  const known = options.map((option) => option.name);
  const stray = Object.keys(given).find((option) => !known.includes(option));
  if (stray !== undefined)
    throw new UserError(say(locale, 'error.no-option', { command: name, option: stray, options: known.join(', ') || '–' }));
  const missing = options.find((option) => option.required && !given[option.name]?.trim());
  if (missing) throw new UserError(say(locale, 'error.missing-option', { command: name, option: missing.name }));
};

/**
 * The options of a call, as typed, made readable by type.
 *
 * @throws {UserError} when an option does not exist or a required one is missing
 */
export const readOptions = (command: Command, given: Record<string, string>, context: Context): Options => {
  checkNames(command, given, context.locale);
  const text = (name: string): string | undefined => given[name]?.trim() || undefined;
  const read = <Value>(name: string, parse: (value: string) => Value): Value | undefined => {
    const value = text(name);
    return value === undefined ? undefined : parse(value);
  };
  return {
    text,
    named: (type, name) => read(name, (typed) => findNamed(type, typed, context)),
    period: (name) => read(name, (wording) => readPeriod(wording, context)),
    choice: (type) => read(type, (value) => readChoice(type, value, context.locale)) as never,
    count: (name) => read(name, (value) => readCount(name, value, context.locale)),
  };
};

/** An option that the command requires, which {@link readOptions} has checked. */
export const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new TypeError('a required option was not checked');
  return value;
};
