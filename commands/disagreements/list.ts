import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { eventLines, lineText, statementLine } from '../../src/briefing/wording/lines.ts';
import { showSubject } from '../../src/briefing/wording/subject.ts';
import type { Sheet as SheetOf } from '../../src/briefing/wording/tabs.ts';
import { factsAbout } from '../../src/library/about/facts-about.ts';
import { joinParts } from '../../src/messages/joiners.ts';
import { fieldWords } from '../../src/messages/lines.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Fact } from '../../src/model/fact.ts';
import { namedIn, textsOf } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** A section under one of the answer's tabs. */
type Sheet = SheetOf<keyof typeof words.tabs>;

/** As heavy as what it is about, and the more so the more documents tell it otherwise. */
const weightOf = ({ events, versions }: Disagreement, { shelf }: Context): number => {
  const told = events.flatMap((event) => shelf.telling(event)).map(({ importance }) => importance);
  const documents = new Set(versions.flatMap(({ citations }) => citations.map(({ document }) => document)));
  return Math.max(1, ...told) * 10 + documents.size * 3 + versions.length;
};

/** The weightiest first, of equal ones in the order in which they are kept. */
const weightiestFirst = (found: readonly Disagreement[], context: Context): Disagreement[] =>
  found
    .map((one) => ({ one, weight: weightOf(one, context) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ one }) => one);

const versionLines = (disagreement: Disagreement, { locale }: Context): Line[] =>
  disagreement.versions.map(({ value, text, citations }, index) =>
    statementLine({
      id: `${disagreement.id}-${index}`,
      kind: 'report',
      ...lineText(text, undefined, locale),
      label: namedIn(value, locale),
      citations,
      disagreements: [disagreement],
    }),
  );

/** What a further source supports. */
const supportLines = (disagreement: Disagreement, { locale }: Context): Line[] => {
  const { id, support } = disagreement;
  if (support === undefined) return [];
  return [
    statementLine({
      id: `${id}-support`,
      kind: 'report',
      ...lineText(support.text, undefined, locale),
      label: say(locale, words.support),
      citations: support.citations,
      disagreements: [disagreement],
    }),
  ];
};

/** A note that no version repeats. */
const noteOf = ({ note, versions }: Disagreement, { locale }: Context): string[] =>
  note && !versions.some(({ text }) => namedIn(text, locale) === namedIn(note, locale)) ? [namedIn(note, locale)] : [];

const sheetOf = (disagreement: Disagreement, context: Context): Sheet => {
  const { field, about } = disagreement;
  const { locale } = context;
  return {
    tab: field === 'slip' ? 'slips' : 'conflicts',
    title: `${say(locale, fieldWords[field])}${say(locale, words.colon)}${namedIn(about, locale)}`,
    together: true,
    text: noteOf(disagreement, context),
    lines: [...versionLines(disagreement, context), ...supportLines(disagreement, context)],
  };
};

/** What was true at its time and is no longer, each line naming what ended it. */
const changeSheet = (facts: readonly Fact[], { shelf, locale }: Context): Sheet => {
  const lines = eventLines(
    facts.filter(({ supersededBy }) => supersededBy !== undefined),
    shelf,
    locale,
  );
  return { tab: 'changes', title: say(locale, words.changedLater), lines };
};

/** The disagreements whose events the words are about, or that use the words themselves; the one whose id they are. */
const disagreementsAbout = (subject: string, context: Context): Disagreement[] => {
  const { shelf } = context;
  const one = shelf.disagreements.find(({ id }) => id === subject);
  if (one) return [one];
  const meant = new Set(factsAbout(subject, shelf).map(({ event }) => event));
  const says = ({ about, versions }: Disagreement): boolean =>
    [about, ...versions.map(({ text }) => text)].some((one) => textsOf(one).join('\n').toLowerCase().includes(subject.toLowerCase()));
  return shelf.disagreements.filter((candidate) => candidate.events.some((event) => meant.has(event)) || says(candidate));
};

const titleOf = (about: string | undefined, found: readonly Disagreement[], context: Context): string => {
  const { locale } = context;
  if (about === undefined) return say(locale, words.title);
  const [first] = found;
  return say(locale, words.titleAbout, { about: first?.id === about ? namedIn(first.about, locale) : showSubject(about, context) });
};

/** How many there are of each sort. */
const scopeOf = (found: readonly Disagreement[], changes: number, { locale }: Context): string | undefined => {
  const slips = found.filter(({ field }) => field === 'slip').length;
  const counted = [
    ...(found.length > slips ? [say(locale, words.count, { count: found.length - slips })] : []),
    ...(slips > 0 ? [say(locale, words.slips, { count: slips })] : []),
    ...(changes > 0 ? [say(locale, words.changes, { count: changes })] : []),
  ];
  return counted.length === 0 ? undefined : joinParts(counted, locale);
};

/** Tabs that tell how many disagreements each holds; none where one page tells all. */
const tabsOf = (sheets: readonly Sheet[], changes: number, { locale }: Context): Answer['tabs'] => {
  const count = (tab: Sheet['tab']) => (tab === 'changes' ? changes : sheets.filter((sheet) => sheet.tab === tab).length);
  const held = [...new Set(sheets.map(({ tab }) => tab))];
  return held.length < 2 ? [] : held.map((id) => ({ id, label: say(locale, words.tabs[id], { count: count(id) }) }));
};

/** Where the documents do not agree, the weightiest first, every version with its sources; slips and what only changed later apart. */
export const disagreementList = (about: string | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const found = about === undefined ? shelf.disagreements : disagreementsAbout(about, context);
  const changed = changeSheet(about === undefined ? shelf.facts : factsAbout(about, shelf), context);
  const all = weightiestFirst(found, context).map((one) => sheetOf(one, context));
  const sheets = [
    ...all.filter(({ tab }) => tab === 'conflicts'),
    ...all.filter(({ tab }) => tab === 'slips'),
    ...(changed.lines.length > 0 ? [changed] : []),
  ];
  return compose(shelf, {
    kind: sheets.length === 0 ? 'nothing' : 'disagreements',
    locale,
    title: titleOf(about, found, context),
    scope: scopeOf(found, changed.lines.length, context),
    intro: found.length === 0 ? [say(locale, words.nothing)] : [],
    sections: sheets,
    tabs: tabsOf(sheets, changed.lines.length, context),
    next: about === undefined ? [] : [{ label: say(locale, words.next.all), ask: { command: 'disagreements', options: {} } }],
  });
};
