import { defineCommand } from '../../src/asking/command.ts';
import { asOf } from '../../src/asking/options/as-of.ts';
import { plan as aPlan } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { comparePlans } from './compare.ts';
import { planSheet } from './sheet.ts';
import { words } from './words.ts';

/** `/plan` shows what is in a plan and what it grew out of; with `compare`, two plans side by side. */
export const plan = defineCommand({
  name: 'plan',
  words,
  options: { name: required(aPlan), compare: aPlan, 'as-of': asOf },
  run: ({ name, compare }, context) => (compare === undefined ? planSheet(name, context) : comparePlans(name, compare, context)),
});
