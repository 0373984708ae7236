import type { Command, Context } from '../../src/asking/command.ts';
import { showCommand } from '../../src/asking/spoken-names.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { isMessageKey, say } from '../../src/messages/say.ts';

const example = ({ name }: Command, { locale }: Context): string[] => {
  const key = `example.${name}`;
  return isMessageKey(key) ? [say(locale, key)] : [];
};

/** `/help` lists every command with what it does and an example. */
export const help: Command = {
  name: 'help',
  options: [],
  run(_, context) {
    const { library, locale, commands } = context;
    return compose(library, {
      kind: 'help',
      locale,
      title: say(locale, 'help.title'),
      intro: [say(locale, 'help.intro')],
      sections: commands.map((command) => ({
        title: `/${showCommand(command.name, locale)}`,
        text: [say(locale, `command.${command.name}` as 'command.help'), ...example(command, context)],
        lines: [],
      })),
      next: [
        { label: say(locale, 'next.essentials'), ask: { command: 'timeline', options: { detail: 'short' } } },
        { label: say(locale, 'next.sources'), ask: { command: 'source', options: {} } },
      ],
    });
  },
};
