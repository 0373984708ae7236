import type { Context } from '../../src/asking/command.ts';
import { chooseLead, isShort } from '../../src/briefing/choosing/lead.ts';
import type { Detail } from '../../src/briefing/choosing/pick.ts';
import { detailLine, eventLine, linesOf, markFact, wordingLine } from '../../src/briefing/wording/lines.ts';
import { type LineMark, longList } from '../../src/briefing/wording/long-list.ts';
import { nextStep } from '../../src/briefing/wording/next-steps.ts';
import { nameIn } from '../../src/library/names.ts';
import { onceEach } from '../../src/library/once.ts';
import type { Event } from '../../src/library/telling/events.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { chapterTitle, inChapters, type Run, titleOf, underMonths } from './headings.ts';
import { words } from './words.ts';

/** From so many on, the terms of one plan in one month are one line. */
const FOLDED_TERMS = 3;

/** A menu holds 25 choices: the essentials, everything, and these. */
const MOST_CHAPTERS = 23;

/** The tab that opens, without a section of its own, so that the lead stands alone; and the one that shows every chapter. */
const [SHORT, ALL] = ['short', 'all'];

interface Detailed {
  fact: Fact;
  wordsIt: boolean;
}

const detailsOf = onceEach((events: readonly Event[]): Detailed[] =>
  events.flatMap(({ facts }) => facts.map((fact) => ({ fact, wordsIt: fact === facts[0] }))),
);

const markDetail = ({ fact, wordsIt }: Detailed): LineMark => ({ ...markFact(fact), id: wordsIt ? fact.event : fact.id });

/** Every fact of the events, each event's in a row: the one that words it, then the others. */
const detailedLines = (events: readonly Event[], { shelf, locale }: Context): Line[] =>
  longList(detailsOf(events), {
    word: ({ fact, wordsIt }) => (wordsIt ? wordingLine : detailLine)(fact, shelf, locale),
    mark: markDetail,
  });

const listLines = (events: readonly Event[], detail: Detail, context: Context): Line[] =>
  detail === 'full' ? detailedLines(events, context) : linesOf(events, context.shelf, context.locale);

/** The plan whose term an event tells; nothing for what happens. */
const planOfTerm = ({ facts: [{ kind, plans, issues }] }: Event): string | undefined =>
  kind === 'proposal' && issues.length > 0 ? plans[0] : undefined;

/** Events of a month that stand together: the terms of one plan, or whatever else comes one after another. */
interface Group {
  plan: string | undefined;
  events: Event[];
}

/** A month's events in order, many terms of one plan together where the first of them stands. */
const grouped = onceEach((events: readonly Event[]): Group[] => {
  const terms = Map.groupBy(events, planOfTerm);
  const groups: Group[] = [];
  for (const event of events) {
    const named = planOfTerm(event);
    const together = named === undefined ? [] : (terms.get(named) ?? []);
    const plan = together.length >= FOLDED_TERMS ? named : undefined;
    const last = groups.at(-1);
    if (plan === undefined && last !== undefined && last.plan === undefined) last.events.push(event);
    else if (plan === undefined) groups.push({ plan, events: [event] });
    else if (groups.every((group) => group.plan !== plan)) groups.push({ plan, events: together });
  }
  return groups;
});

/** The one line that stands for the terms of a plan, and the sheet it opens. */
const foldOf = ({ plan, events }: Group, context: Context): Pick<Section, 'fold' | 'opens'> => {
  const { shelf, locale } = context;
  if (plan === undefined || !shelf.plans.has(plan)) return {};
  const issues = [...new Set(events.flatMap(({ facts: [fact] }) => fact.issues))].map((issue) => nameIn(shelf, 'issue', issue, locale));
  return {
    fold: {
      label: say(locale, words.terms, { plan: nameIn(shelf, 'plan', plan, locale), count: events.length }),
      text: listInWords(issues, locale),
    },
    opens: nextStep(say(locale, words.openTerms), 'plan', { name: plan }, context),
  };
};

const monthSections = (run: Run, detail: Detail, context: Context): Section[] =>
  grouped(run.events).map((group) => ({
    title: titleOf(run, context.locale),
    month: run.month,
    lines: listLines(group.events, detail, context),
    ...foldOf(group, context),
  }));

/** A short list as it is; a long one as its lead alone, with the whole list and each chapter of it to be chosen. */
export const listed = (
  events: readonly Event[],
  shown: readonly Event[],
  detail: Detail,
  context: Context,
): Pick<Answer, 'lead' | 'sections' | 'tabs'> => {
  const { shelf, locale } = context;
  if (isShort(events)) return { lead: [], tabs: [], sections: [{ lines: listLines(shown, detail, context) }] };
  const chapters = inChapters(underMonths(shown), MOST_CHAPTERS);
  const count = ({ runs }: (typeof chapters)[number]) => runs.reduce((sum, run) => sum + run.events.length, 0);
  return {
    lead: chooseLead(events, shelf).map((event) => eventLine(event, shelf, locale)),
    tabs: [
      { id: SHORT, label: say(locale, words.tabs.short) },
      { id: ALL, label: say(locale, words.tabs.all, { count: events.length }), whole: true },
      ...(chapters.length > 1
        ? chapters.map((chapter) => ({
            id: chapter.id,
            label: say(locale, words.tabs.chapter, { title: chapterTitle(chapter, locale), count: count(chapter) }),
          }))
        : []),
    ],
    sections: chapters.flatMap(({ id, runs }) =>
      runs.flatMap((run) => monthSections(run, detail, context)).map((section) => ({ ...section, tab: id })),
    ),
  };
};
