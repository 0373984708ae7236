import { actorSheet } from '../src/briefing/actor.ts';
import type { Command } from '../src/briefing/command.ts';
import { required } from '../src/briefing/options.ts';

/** `/actor` shows who someone is, what they did and said, and what others say of them. */
export const actor: Command = {
  name: 'actor',
  options: [
    { name: 'name', type: 'actor', required: true },
    { name: 'as-of', type: 'period' },
  ],
  run: (options, context) => actorSheet(required(options.named('actor', 'name')), context),
};
