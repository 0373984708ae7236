import { defineCommand } from '../../src/asking/command.ts';
import { about } from '../../src/asking/options/about.ts';
import { disagreementList } from './list.ts';
import { words } from './words.ts';

/** `/disagreements` shows where the documents do not agree, both versions side by side. */
export const disagreements = defineCommand({
  name: 'disagreements',
  words,
  options: { about },
  run: ({ about }, context) => disagreementList(about, context),
});
