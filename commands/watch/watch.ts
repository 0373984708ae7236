import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { choice } from '../../src/asking/options/choice.ts';
import { count } from '../../src/asking/options/count.ts';
import { actor, plan } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { UserError } from '../../src/errors.ts';
import { words } from './words.ts';

const add = defineCommand({
  name: 'add',
  words: words.add,
  options: { actor, plan, about: text, where: choice(words.where) },
  run({ actor: who, plan: which, about, where = 'direct' }, { locale }) {
    const subjects = Object.entries({ actor: who?.id, plan: which?.id, words: about }).flatMap(([type, value]) =>
      value === undefined ? [] : [{ type, value }],
    );
    const [subject] = subjects;
    if (subject === undefined || subjects.length > 1) throw new UserError(words.oneSubject[locale]);
    return { deed: 'watch add', values: { ...subject, where } };
  },
});

const list = defineCommand({ name: 'list', words: words.list, options: {}, run: () => ({ deed: 'watch list', values: {} }) });

const remove = defineCommand({
  name: 'remove',
  words: words.remove,
  options: { number: required(count()) },
  run: ({ number }) => ({ deed: 'watch remove', values: { number: String(number) } }),
});

/** `/watch` tells a member of facts in newly added documents that name an actor or a plan, or speak of some words. */
export const watch = groupCommands('watch', words.group, [add, list, remove]);
