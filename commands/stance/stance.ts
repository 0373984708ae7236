import { defineCommand } from '../../src/asking/command.ts';
import { asOf } from '../../src/asking/options/as-of.ts';
import { actor, issue } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { stances } from './stances.ts';
import { words } from './words.ts';

/** `/stance` shows who holds what on an issue, since when, and what each held before. */
export const stance = defineCommand({
  name: 'stance',
  words,
  options: { issue: required(issue), actor, 'as-of': asOf },
  run: ({ issue: on, actor: by }, context) => stances(on, by, context),
});
