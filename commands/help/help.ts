import { defineCommand } from '../../src/asking/command.ts';
import { showCommand } from '../../src/asking/spoken-commands.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import { words } from './words.ts';

/** `/help` lists every command with what it does and an example. */
export const help = defineCommand({
  name: 'help',
  words,
  options: {},
  run(_, { shelf, locale, commands }) {
    return compose(shelf, {
      kind: 'help',
      locale,
      title: say(locale, words.title),
      intro: [say(locale, words.intro), say(locale, words.origins)],
      sections: commands.map((command) => {
        const { describe, example } = command.words;
        return {
          title: `/${showCommand(command, locale)}`,
          command: command.name,
          text: [describe[locale], ...(example ? [example[locale]] : [])],
          lines: [],
        };
      }),
      next: [
        { label: say(locale, steps.essentials), ask: { command: 'timeline', options: { detail: 'short' } } },
        { label: say(locale, words.next.sources), ask: { command: 'source', options: {} } },
      ],
    });
  },
});
