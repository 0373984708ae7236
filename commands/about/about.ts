import type { Command, Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { libraryExtent } from '../../src/library/range.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Answer } from '../../src/model/answer.ts';

const cardOf = ({ library, locale }: Context): Answer['card'] => {
  const extent = libraryExtent(library);
  const titles = [...library.documents.values()].map(({ shortTitle }) => shortTitle[locale]);
  return [
    { label: say(locale, 'about.documents'), value: listInWords(titles, locale) },
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
  ];
};

/** `/about` says what Keii knows here, how it works and what it keeps. */
export const about: Command = {
  name: 'about',
  options: [],
  run(_, context) {
    const { library, locale } = context;
    return compose(library, {
      kind: 'about',
      locale,
      title: say(locale, 'about.title'),
      intro: [say(locale, 'about.what')],
      card: cardOf(context),
      sections: [
        { title: say(locale, 'about.method-title'), text: [say(locale, 'about.method')], lines: [] },
        { title: say(locale, 'about.privacy-title'), text: [say(locale, 'about.privacy')], lines: [] },
      ],
      next: [{ label: say(locale, 'next.help'), ask: { command: 'help', options: {} } }],
    });
  },
};
