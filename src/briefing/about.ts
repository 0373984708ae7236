import { isMessageKey, say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Answer } from '../model/answer.ts';
import type { Command, Context } from './command.ts';
import { listInWords } from './names.ts';
import { libraryExtent } from './range.ts';
import { compose } from './sources.ts';
import { showCommand } from './spoken-names.ts';

/** What Keii knows here, how it works, and what it keeps. */
export const about = ({ library, locale }: Context): Answer => {
  const extent = libraryExtent(library);
  return compose(library, {
    kind: 'about',
    locale,
    title: say(locale, 'about.title'),
    intro: [say(locale, 'about.what')],
    card: [
      {
        label: say(locale, 'about.documents'),
        value: listInWords(
          [...library.documents.values()].map(({ shortTitle }) => shortTitle[locale]),
          locale,
        ),
      },
      ...(extent === undefined ? [] : [{ label: say(locale, 'about.range'), value: showWhen(extent, locale) }]),
      {
        label: say(locale, 'about.holds'),
        value: say(locale, 'about.counts', {
          facts: library.facts.length,
          events: library.events.length,
          actors: library.actors.size,
          plans: library.plans.size,
        }),
      },
    ],
    sections: [
      { title: say(locale, 'about.method-title'), text: [say(locale, 'about.method')], lines: [] },
      { title: say(locale, 'about.privacy-title'), text: [say(locale, 'about.privacy')], lines: [] },
    ],
    next: [{ label: say(locale, 'next.help'), ask: { command: 'help', options: {} } }],
  });
};

const example = ({ name }: Command, { locale }: Context): string[] => {
  const key = `example.${name}`;
  return isMessageKey(key) ? [say(locale, key)] : [];
};

/** Every command with what it does and an example. */
export const help = (context: Context): Answer => {
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
};
