import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { eventLines, lineText, statementLine } from '../../src/briefing/wording/lines.ts';
import { showSubject } from '../../src/briefing/wording/subject.ts';
import { factsAbout } from '../../src/library/about/facts-about.ts';
import { fieldWords } from '../../src/messages/lines.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Fact } from '../../src/model/fact.ts';
import { namedIn, textsOf } from '../../src/model/localized.ts';
import { words } from './words.ts';

/** What contradicts is read first, what is only misprinted last. */
const FIELDS: readonly Disagreement['field'][] = ['when', 'number', 'who', 'reading', 'slip'];

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

const sectionOf = (disagreement: Disagreement, context: Context): Section => {
  const { field, about } = disagreement;
  const { locale } = context;
  return {
    title: `${say(locale, fieldWords[field])}${say(locale, words.colon)}${namedIn(about, locale)}`,
    text: noteOf(disagreement, context),
    lines: [...versionLines(disagreement, context), ...supportLines(disagreement, context)],
  };
};

/** What was true at its time and is no longer, each line naming what ended it. */
const changeSection = (facts: readonly Fact[], { shelf, locale }: Context): Section[] => {
  const lines = eventLines(
    facts.filter(({ supersededBy }) => supersededBy !== undefined),
    shelf,
    locale,
  );
  return lines.length === 0 ? [] : [{ title: say(locale, words.changedLater), lines }];
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

/** Where the documents do not agree, or plainly slip: every version with its sources. */
export const disagreementList = (about: string | undefined, context: Context): Answer => {
  const { shelf, locale } = context;
  const found = about === undefined ? shelf.disagreements : disagreementsAbout(about, context);
  const inOrder = found.toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  const sections = [
    ...inOrder.map((one) => sectionOf(one, context)),
    ...changeSection(about === undefined ? shelf.facts : factsAbout(about, shelf), context),
  ];
  return compose(shelf, {
    kind: sections.length === 0 ? 'nothing' : 'disagreements',
    locale,
    title: titleOf(about, found, context),
    scope: found.length === 0 ? undefined : say(locale, words.count, { count: found.length }),
    intro: found.length === 0 ? [say(locale, words.nothing)] : [],
    sections,
    next: about === undefined ? [] : [{ label: say(locale, words.next.all), ask: { command: 'disagreements', options: {} } }],
  });
};
