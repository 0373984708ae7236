import { ask as answer } from '../src/briefing/ask.ts';
import type { Command } from '../src/briefing/command.ts';
import { required } from '../src/briefing/options.ts';

/** `/ask` gives the facts that answer a question in either language. */
export const ask: Command = {
  name: 'ask',
  options: [{ name: 'question', type: 'text', required: true }],
  run: (options, context) => answer(required(options.text('question')), context),
};
