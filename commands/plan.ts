import type { Command } from '../src/briefing/command.ts';
import { comparePlans } from '../src/briefing/compare.ts';
import { required } from '../src/briefing/options.ts';
import { planSheet } from '../src/briefing/plan.ts';

/** `/plan` shows what is in a plan and what it grew out of; with `compare`, two plans side by side. */
export const plan: Command = {
  name: 'plan',
  options: [
    { name: 'name', type: 'plan', required: true },
    { name: 'compare', type: 'plan' },
    { name: 'as-of', type: 'period' },
  ],
  run(options, context) {
    const [one, other] = [required(options.named('plan', 'name')), options.named('plan', 'compare')];
    return other === undefined ? planSheet(one, context) : comparePlans(one, other, context);
  },
};
