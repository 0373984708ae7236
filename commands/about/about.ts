import { type Context, defineCommand } from '../../src/asking/command.ts';
import { pickEvents } from '../../src/briefing/choosing/pick.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { filedDays, libraryExtent } from '../../src/library/range.ts';
import { counts } from '../../src/messages/counts.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { joinParts, listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Section } from '../../src/model/answer.ts';
import type { Edtf } from '../../src/model/edtf.ts';
import { namedIn } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** The year of the first happening that the timeline lists; what only a year dates stands there too, though it bounds no period. */
const firstYear = (context: Context): string =>
  pickEvents({}, 'usual', context)
    .events.flatMap(({ facts }) => filedDays(facts[0])?.first.slice(0, 4) ?? [])
    .toSorted()[0] ?? '';

const periodOf = (extent: Edtf, context: Context): string => {
  const { locale } = context;
  const [period, year] = [showWhen(extent, locale), firstYear(context)];
  return year === '' || year >= extent.slice(0, 4) ? period : say(locale, words.lookingBack, { period, year: showWhen(year, locale) });
};

const cardOf = (context: Context): Answer['card'] => {
  const { shelf, locale } = context;
  const extent = libraryExtent(shelf);
  const titles = [...shelf.documents.values()].map(({ shortTitle }) => namedIn(shortTitle, locale));
  return [
    { label: say(locale, words.documents), value: listInWords(titles, locale) },
    ...(extent === undefined ? [] : [{ label: say(locale, words.range), value: periodOf(extent, context) }]),
    {
      label: say(locale, words.holds),
      value: joinParts(
        [
          say(locale, counts.facts, { count: shelf.facts.length }),
          say(locale, counts.events, { count: pickEvents({}, 'full', context).events.length }),
          say(locale, words.actors, { count: shelf.actors.size }),
          say(locale, words.plans, { count: shelf.plans.size }),
        ],
        locale,
      ),
    },
  ];
};

const troubleOf = ({ trouble, locale }: Context): Section[] =>
  trouble === undefined ? [] : [{ title: say(locale, words.troubleTitle), text: [say(locale, words.trouble[trouble])], lines: [] }];

/** `/about` says what Keii knows here, how it works and what it keeps. */
export const about = defineCommand({
  name: 'about',
  words,
  options: {},
  run(_, context) {
    const { shelf, locale } = context;
    return compose(shelf, {
      kind: 'about',
      locale,
      title: say(locale, words.title),
      intro: [say(locale, words.what)],
      card: cardOf(context),
      sections: [
        ...troubleOf(context),
        { title: say(locale, words.methodTitle), text: [say(locale, words.method)], lines: [] },
        { title: say(locale, words.privacyTitle), text: [say(locale, words.privacy)], lines: [] },
      ],
      next: [{ label: say(locale, words.next.help), ask: { command: 'help', options: {} } }],
    });
  },
});
