import { isMessageKey, say } from '../messages/say.ts';
import { LOCALES, type Locale } from '../model/localized.ts';

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** What readers of a language see instead of a name: the message `key`, else the name itself. */
const shown = (key: string, name: string, locale: Locale): string => (isMessageKey(key) ? say(locale, key) : name);

const find = <Name extends string>(names: readonly Name[], keyOf: (name: Name) => string, typed: string): Name | undefined => {
  const bears = (name: Name) =>
    [name, ...LOCALES.map((locale) => shown(keyOf(name), name, locale))].some((one) => fold(one) === fold(typed));
  return names.find((name) => name === typed) ?? names.find(bears);
};

const commandKey = (name: string): string => `command.${name}.name`;
const optionKey = (name: string): string => `option.${name}.name`;

/** The name of a command as readers of a language see it. */
export const showCommand = (name: string, locale: Locale): string => shown(commandKey(name), name, locale);

/** The command that is meant by its own name or the one in any language. */
export const findCommand = <Name extends string>(names: readonly Name[], typed: string): Name | undefined => find(names, commandKey, typed);

/** The name of an option as readers of a language see it. */
export const showOption = (name: string, locale: Locale): string => shown(optionKey(name), name, locale);

/** The option that is meant by its own name or the one in any language. */
export const findOption = <Name extends string>(names: readonly Name[], typed: string): Name | undefined => find(names, optionKey, typed);

/** One of an option's few values as readers of a language see it. */
export const showChoice = (type: string, value: string, locale: Locale): string => shown(`${type}.${value}`, value, locale);

/** The value of an option that is meant by itself or by what it is called in any language. */
export const findChoice = <Value extends string>(type: string, values: readonly Value[], typed: string): Value | undefined =>
  find(values, (value) => `${type}.${value}`, typed);
