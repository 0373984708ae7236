import { UserError } from '../../errors.ts';
import { knownDays } from '../../library/known-from.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { Day } from '../../model/day.ts';
import type { OptionType } from './option-type.ts';
import { readPeriod, suggestDates } from './period.ts';

/** The last day that a wording means: the command answers from what documents published by then knew. Their days are offered, latest first. */
export const asOf: OptionType<Day, false> = {
  required: false,
  input: { type: 'text' },
  read(typed, context) {
    const { first, last = first } = readPeriod(typed, context);
    if (last !== undefined) return last;
    throw new UserError(say(context.reader.locale, refusals.unreadablePeriod, { wording: typed }));
  },
  suggest: (typed, context) => suggestDates(typed, knownDays(context.shelf).toReversed(), context),
  narrow: (day, shelf) => shelf.asOf(day),
};
