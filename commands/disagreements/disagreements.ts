import type { Command } from '../../src/asking/command.ts';
import { disagreementList } from './list.ts';

/** `/disagreements` shows where the documents do not agree, both versions side by side. */
export const disagreements: Command = {
  name: 'disagreements',
  options: [{ name: 'about', type: 'text' }],
  run: (options, context) => disagreementList(options.text('about'), context),
};
