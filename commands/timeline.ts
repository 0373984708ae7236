import type { Command } from '../src/briefing/command.ts';
import { timeline as brief } from '../src/briefing/timeline.ts';
import { UserError } from '../src/errors.ts';
import { say } from '../src/messages/say.ts';

const FILTERS = [
  { name: 'from', type: 'period' },
  { name: 'to', type: 'period' },
  { name: 'actor', type: 'actor' },
  { name: 'plan', type: 'plan' },
  { name: 'about', type: 'text' },
  { name: 'kind', type: 'kind' },
  { name: 'source', type: 'document' },
  { name: 'as-of', type: 'period' },
] as const;

/** `/timeline` lists what happened in a period, oldest first, every line with its sources. */
export const timeline: Command = {
  name: 'timeline',
  options: [...FILTERS, { name: 'detail', type: 'detail' }, { name: 'order', type: 'order' }],
  run(options, context) {
    const [from, to] = [options.period('from'), options.period('to')];
    const period = { first: from?.from, last: to === undefined ? undefined : (to.to ?? to.from) };
    if (period.first !== undefined && period.last !== undefined && period.first > period.last) {
      throw new UserError(say(context.locale, 'error.from-after-to', { from: options.text('from') ?? '', to: options.text('to') ?? '' }));
    }
    const kind = options.choice('kind');
    const detail = options.choice('detail');
    const scope = {
      ...((from || to) && { period }),
      actor: options.named('actor', 'actor'),
      plan: options.named('plan', 'plan'),
      document: options.named('document', 'source'),
      about: options.text('about'),
      ...(kind && { kinds: [kind] }),
      asOf: options.period('as-of')?.to,
    };
    const asked = Object.fromEntries(
      this.options.flatMap(({ name }) => {
        const value = options.text(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    return brief({ scope, detail, order: options.choice('order') ?? 'oldest', asked }, context);
  },
};
