import { defineCommand } from '../../src/asking/command.ts';
import { about } from '../../src/asking/options/about.ts';
import { asOf } from '../../src/asking/options/as-of.ts';
import { choice, kind } from '../../src/asking/options/choice.ts';
import { count } from '../../src/asking/options/count.ts';
import { actor, document, plan } from '../../src/asking/options/named.ts';
import { type Period, period } from '../../src/asking/options/period.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Locale } from '../../src/model/localized.ts';
import { givesBothEnds } from '../../src/time/parse-period.ts';
import { timelineList } from './list.ts';
import { MOST_DAYS } from './main-days.ts';
import { words } from './words.ts';

/** From the first day that `from` means to the last that `to` does. */
const periodOf = (from: Period | undefined, to: Period | undefined, locale: Locale): DaySpan | undefined => {
  const first = from?.first ?? from?.last;
  const last = to?.last ?? to?.first ?? (givesBothEnds(from?.wording ?? '') ? from?.last : undefined);
  if (first !== undefined && last !== undefined && first > last) {
    throw new UserError(say(locale, words.fromAfterTo, { from: from?.wording ?? '', to: to?.wording ?? '' }));
  }
  return first === undefined && last === undefined ? undefined : { first, last };
};

/** `/timeline` lists what happened in a period, oldest first, every line with its sources. */
export const timeline = defineCommand({
  name: 'timeline',
  words,
  options: {
    from: period,
    to: period,
    actor,
    plan,
    about,
    kind,
    source: document,
    'as-of': asOf,
    detail: choice(words.choices.detail),
    days: count({ max: MOST_DAYS }),
    order: choice(words.choices.order),
  },
  run({ from, to, detail, days, order, source, ...narrowed }, context) {
    const scope = { ...narrowed, document: source, period: periodOf(from, to, context.locale) };
    return timelineList({ scope, detail: detail ?? 'usual', days, order: order ?? 'oldest' }, context);
  },
});
