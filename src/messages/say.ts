import { LOCALES, type Locale } from '../model/localized.ts';
import type { Places, Words } from './words.ts';

type Values<Place extends string> = Readonly<Record<Place, string | number>>;

/** The values of a message's places; none for one without places. */
type Given<Message extends Words> = [Places<Message>] extends [never] ? [values?: Values<string>] : [values: Values<Places<Message>>];

const plural = new Intl.PluralRules('en');

const pick = (words: Words, locale: Locale, values: Readonly<Record<string, string | number>>): string => {
  if (locale === 'ja') return words.ja;
  if (typeof words.en === 'string') return words.en;
  return plural.select(Number(values.count)) === 'one' ? words.en.one : words.en.other;
};

/**
 * What Keii says, in the reader's language, with its `{places}` filled in; one without a value does not compile.
 *
 * @throws {RangeError} when a place has no value all the same: in a message that is not known when compiled
 * @example say('en', counts.events, { count: 1 }) //=> '1 event'
 */
export const say = <Message extends Words>(locale: Locale, words: Message, ...given: Given<Message>): string => {
  const values: Readonly<Record<string, string | number>> = given[0] ?? {};
  return pick(words, locale, values).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${words.en}” lacks a value for {${name}}`);
    return String(value);
  });
};

/** The same in every language, a line each: for those whose language nobody knows, such as whoever reads the log. */
export const sayInBoth = <Message extends Words>(words: Message, ...given: Given<Message>): string =>
  LOCALES.map((locale) => say(locale, words, ...given)).join('\n');
