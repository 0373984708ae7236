import type { Command } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options.ts';
import { ask as answer } from './answer.ts';

/** `/ask` gives the facts that answer a question in either language. */
export const ask: Command = {
  name: 'ask',
  options: [{ name: 'question', type: 'text', required: true }],
  run: (options, context) => answer(required(options.text('question')), context),
};
