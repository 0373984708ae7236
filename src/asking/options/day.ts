import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { type Day, shiftDays } from '../../model/day.ts';
import type { OptionType } from './option-type.ts';
import { readPeriod, suggestDates } from './period.ts';

/** A single day. Today and the days around it are offered. */
export const day: OptionType<Day, false> = {
  required: false,
  input: { type: 'text' },
  read(typed, context) {
    const { first, last } = readPeriod(typed, context);
    if (first !== undefined && first === last) return first;
    throw new UserError(say(context.reader.locale, refusals.notOneDay, { wording: typed }));
  },
  suggest(typed, context) {
    const { today } = context.reader;
    return suggestDates(typed, [today, shiftDays(today, 1), shiftDays(today, -1)], context);
  },
};
