import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { actor } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import { namedIn } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** Longer than any name. */
const MOST_CHARS = 100;

const list = defineCommand({
  name: 'list',
  words: words.list,
  options: { name: actor },
  run: ({ name }) => ({ deed: 'names list', values: name === undefined ? {} : { name: name.id } }),
});

const merge = defineCommand({
  name: 'merge',
  words: words.merge,
  options: { name: required(actor), into: required(actor) },
  run({ name, into }, { locale }) {
    if (name.id === into.id) throw new UserError(say(locale, words.same, { name: namedIn(name.name, locale) }));
    return { deed: 'names merge', values: { name: name.id, into: into.id } };
  },
});

const split = defineCommand({
  name: 'split',
  words: words.split,
  options: { name: required(actor), spelling: text },
  run: ({ name, spelling }) => ({ deed: 'names split', values: { name: name.id, ...(spelling !== undefined && { spelling }) } }),
});

const alias = defineCommand({
  name: 'alias',
  words: words.alias,
  options: { name: required(actor), alias: required(text) },
  run({ name, alias: given }, { locale }) {
    if (given.length > MOST_CHARS) throw new UserError(say(locale, words.longAlias, { most: MOST_CHARS }));
    return { deed: 'names alias', values: { name: name.id, alias: given.normalize('NFKC') } };
  },
});

const undo = defineCommand({ name: 'undo', words: words.undo, options: {}, run: () => ({ deed: 'undo', values: {} }) });

/** `/names` says which names mean one person or body, and which do not; all commands of the server answer by it. */
export const names = groupCommands('names', words.group, [list, merge, split, alias, undo], { managers: true });
