import type { Command } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options.ts';
import { stances } from './stances.ts';

/** `/stance` shows who holds what on an issue, since when, and how it moved. */
export const stance: Command = {
  name: 'stance',
  options: [
    { name: 'issue', type: 'issue', required: true },
    { name: 'actor', type: 'actor' },
    { name: 'as-of', type: 'period' },
  ],
  run: (options, context) => stances(required(options.named('issue', 'issue')), options.named('actor', 'actor'), context),
};
