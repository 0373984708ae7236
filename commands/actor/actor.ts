import { defineCommand } from '../../src/asking/command.ts';
import { asOf } from '../../src/asking/options/as-of.ts';
import { actor as anActor } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { actorSheet } from './sheet.ts';
import { words } from './words.ts';

/** `/actor` shows who someone is, what they did and said, and what others say of them. */
export const actor = defineCommand({
  name: 'actor',
  words,
  options: { name: required(anActor), 'as-of': asOf },
  run: ({ name }, context) => actorSheet(name, context),
});
