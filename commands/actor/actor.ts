import type { Command } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options.ts';
import { actorSheet } from './sheet.ts';

/** `/actor` shows who someone is, what they did and said, and what others say of them. */
export const actor: Command = {
  name: 'actor',
  options: [
    { name: 'name', type: 'actor', required: true },
    { name: 'as-of', type: 'period' },
  ],
  run: (options, context) => actorSheet(required(options.named('actor', 'name')), context),
};
