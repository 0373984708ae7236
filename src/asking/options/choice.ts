import { UserError } from '../../errors.ts';
import { listInWords } from '../../messages/joiners.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { KIND_RECORDS, type Kind } from '../../model/kind.ts';
import type { Localized } from '../../model/localized.ts';
import { findSpoken } from '../spoken.ts';
import type { OptionType } from './option-type.ts';

/** One of a fixed few values, each with its name in every language; read by itself or by what it is called in any of them. */
export const choice = <Value extends string>(names: Readonly<Record<Value, Localized>>): OptionType<Value, false> => {
  const choices = (Object.entries(names) as [Value, Localized][]).map(([value, name]) => ({ value, name }));
  return {
    required: false,
    input: { type: 'choice', choices },
    read(typed, { reader: { locale }, option }) {
      const found = findSpoken(choices, typed, ({ value, name }) => [value, name]);
      if (found !== undefined) return found.value;
      const offered = listInWords(
        choices.map(({ name }) => name[locale]),
        locale,
      );
      throw new UserError(say(locale, refusals.unknownChoice, { option, value: typed, choices: offered }));
    },
  };
};

const KIND_NAMES = Object.fromEntries(Object.entries(KIND_RECORDS).map(([kind, { name }]) => [kind, name])) as Record<Kind, Localized>;

/** One kind of fact. */
export const kind: OptionType<Kind, false> = choice(KIND_NAMES);
