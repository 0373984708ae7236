import type { Command } from '../../src/asking/command.ts';
import type { Options } from '../../src/asking/options.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Locale } from '../../src/model/localized.ts';
import { givesBothEnds } from '../../src/time/parse-period.ts';
import { timeline as brief } from './list.ts';

/** From the first day that `from` means to the last that `to` does. */
const periodOf = (options: Options, locale: Locale): DaySpan | undefined => {
  const from = options.period('from');
  const to = options.day('to') ?? (givesBothEnds(options.text('from') ?? '') ? from?.last : undefined);
  const first = from?.first ?? from?.last;
  if (first !== undefined && to !== undefined && first > to) {
    throw new UserError(say(locale, 'error.from-after-to', { from: options.text('from') ?? '', to: options.text('to') ?? '' }));
  }
  return first === undefined && to === undefined ? undefined : { first, last: to };
};

/** `/timeline` lists what happened in a period, oldest first, every line with its sources. */
export const timeline: Command = {
  name: 'timeline',
  options: [
    { name: 'from', type: 'period' },
    { name: 'to', type: 'period' },
    { name: 'actor', type: 'actor' },
    { name: 'plan', type: 'plan' },
    { name: 'about', type: 'text' },
    { name: 'kind', type: 'kind' },
    { name: 'source', type: 'document' },
    { name: 'as-of', type: 'period' },
    { name: 'detail', type: 'detail' },
    { name: 'order', type: 'order' },
  ],
  run(options, context) {
    const scope = {
      period: periodOf(options, context.locale),
      actor: options.named('actor', 'actor'),
      plan: options.named('plan', 'plan'),
      document: options.named('document', 'source'),
      about: options.text('about'),
      kind: options.choice('kind'),
    };
    const [detail = 'usual', order = 'oldest'] = [options.choice('detail'), options.choice('order')];
    return brief({ scope, detail, order, asked: options.asTyped }, context);
  },
};
