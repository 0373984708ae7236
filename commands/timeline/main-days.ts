import type { Context } from '../../src/asking/command.ts';
import type { MainDays } from '../../src/briefing/choosing/main-days.ts';
import type { Pick } from '../../src/briefing/choosing/pick.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { countEventWords } from '../../src/briefing/wording/counts.ts';
import { linesOf } from '../../src/briefing/wording/lines.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer } from '../../src/model/answer.ts';
import { words } from './words.ts';

/** So many days are read in a few minutes. */
export const MOST_DAYS = 30;

/** The same question without a number of days. */
const allEvents = ({ events }: Pick, { locale, asked: { days: _, ...asked } }: Context): Answer['next'] => [
  { label: say(locale, words.tabs.all, { count: events.length }), ask: { command: 'timeline', options: asked } },
];

/** The days of a pick that matter most, an event each. */
export const mainDaysList = (
  scope: string,
  { events, told }: MainDays,
  order: 'oldest' | 'newest',
  pick: Pick,
  context: Context,
): Answer => {
  const { shelf, locale } = context;
  return compose(shelf, {
    kind: 'timeline',
    locale,
    title: say(locale, words.title, { scope: joinParts([scope, say(locale, words.mainDays.title, { count: events.length })], locale) }),
    scope: countEventWords(events, context),
    lead: [],
    sections: [{ lines: linesOf(order === 'newest' ? events.toReversed() : events, shelf, locale) }],
    closing: [
      say(locale, words.mainDays.how),
      ...(told > events.length ? [say(locale, words.mainDays.left, { count: told - events.length })] : []),
    ],
    next: allEvents(pick, context),
  });
};
