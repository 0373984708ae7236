import { UserError } from '../../errors.ts';
import { EVERY_DAY, showDays, WEEKDAY_NAMES, WORKING_DAYS } from '../../messages/days/weekdays.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { OptionType } from './option-type.ts';

/** What names several days at once. */
const GROUPS: [RegExp, readonly number[]][] = [
  [/^(?:毎日|全日|every ?day|daily|all)$/iu, EVERY_DAY],
  [/^(?:平日|weekdays?|working days)$/iu, WORKING_DAYS],
  [/^(?:週末|土日|weekends?)$/iu, [6, 7]],
];

const dayNamed = (word: string): number | undefined => {
  const index = WEEKDAY_NAMES.findIndex(
    ({ ja, en }) => word.replace(/曜日?$/u, '') === ja || (word.length >= 3 && en.toLowerCase().startsWith(word.toLowerCase())),
  );
  return index < 0 ? undefined : index + 1;
};

/** Japanese writes the days in a row: 月水金. */
const wordsIn = (typed: string): string[] =>
  /^[月火水木金土日曜・、\s]+$/u.test(typed)
    ? [...typed.replaceAll(/曜日?|[・、\s]/gu, '')]
    : typed.split(/[\s,、・/]+|\band\b/iu).filter(Boolean);

const readDays = (typed: string): number[] | undefined => {
  const text = typed.normalize('NFKC').trim();
  const group = GROUPS.find(([pattern]) => pattern.test(text));
  if (group !== undefined) return [...group[1]];
  const days = wordsIn(text).map(dayNamed);
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 || known.length < days.length ? undefined : [...new Set(known)].sort();
};

/** Days of the week, ISO numbers, ascending. */
export const weekdays: OptionType<number[], false> = {
  required: false,
  input: { type: 'text' },
  read(typed, { reader: { locale }, option }) {
    const days = readDays(typed);
    if (days === undefined) throw new UserError(say(locale, refusals.notDays, { option, value: typed }));
    return days;
  },
  suggest(typed, { reader: { locale } }) {
    const own = readDays(typed);
    return [...(own === undefined ? [] : [own]), [...EVERY_DAY], [...WORKING_DAYS], [1], [1, 3, 5]]
      .map((days) => showDays(days, locale))
      .filter((name, index, all) => all.indexOf(name) === index)
      .map((name) => ({ name, value: name }));
  },
};
