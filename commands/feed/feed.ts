import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { words } from './words.ts';

const add = defineCommand({
  name: 'add',
  words: words.add,
  options: { link: required(text) },
  run: (values) => ({ deed: 'feed add', values }),
});

const list = defineCommand({ name: 'list', words: words.list, options: {}, run: () => ({ deed: 'feed list', values: {} }) });

const remove = defineCommand({
  name: 'remove',
  words: words.remove,
  options: { link: required(text) },
  run: (values) => ({ deed: 'feed remove', values }),
});

/** `/feed` follows feeds: their new articles become documents of the server's. */
export const feed = groupCommands('feed', words.group, [add, list, remove], { managers: true });
