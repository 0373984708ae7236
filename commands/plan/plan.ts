import type { Command } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options.ts';
import { comparePlans } from './compare.ts';
import { planSheet } from './sheet.ts';

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
