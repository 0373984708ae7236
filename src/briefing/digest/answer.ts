import { nameIn } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import { WEEKDAY_NAMES } from '../../messages/days/weekdays.ts';
import { showWhen } from '../../messages/days/when.ts';
import { joinParts, listInWords } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Answer, Section } from '../../model/answer.ts';
import { type Day, weekdayOf } from '../../model/day.ts';
import type { Locale } from '../../model/localized.ts';
import { namedIn } from '../../model/localized.ts';
import { compose } from '../wording/compose.ts';
import { type Digest, isQuiet } from './digest.ts';
import { type Part, partsOf } from './parts.ts';
import { shortenParts } from './shorten.ts';
import { digestWords as words } from './words.ts';

/** What is said of a digest besides what it holds. */
export interface Occasion {
  locale: Locale;
  topics?: readonly string[] | undefined;
  /** The day of the digest before; absent for a first one. */
  previous?: Day | undefined;
  /** How many digests stand in this one, when it comes late. */
  late?: number | undefined;
}

/** The tab that is posted; the others hold all of one part each. */
const SHORT = 'short';
const MOST_ACTORS_OFFERED = 2;

const titleOf = ({ day }: Digest, { locale, topics = [] }: Occasion): string => {
  const values = { date: showWhen(day, locale), weekday: WEEKDAY_NAMES[weekdayOf(day) - 1]?.[locale] ?? '' };
  return topics.length === 0
    ? say(locale, words.title, values)
    : say(locale, words.titleTopics, { ...values, topics: listInWords(topics, locale) });
};

const scopeOf = ({ documents, created, confirmed }: Digest, { locale, previous, late }: Occasion): string => {
  const counted = [
    ...(documents.length === 0 ? [] : [say(locale, words.documents, { count: documents.length })]),
    ...(created.length === 0 ? [] : [say(locale, words.created, { count: created.length })]),
    ...(confirmed.length === 0 ? [] : [say(locale, words.confirmed, { count: confirmed.length })]),
  ];
  const since = previous === undefined ? [] : [say(locale, words.since, { date: showWhen(previous, locale) })];
  const delay = late === undefined ? [] : [late > 1 ? say(locale, words.merged, { count: late }) : say(locale, words.late)];
  return joinParts([...delay, ...since, ...(counted.length === 0 ? [say(locale, words.noNews)] : counted)], locale);
};

const newsSection = ({ inTheNews }: Digest, shelf: Shelf, locale: Locale): Section[] => {
  const named = inTheNews.map(({ actor, count }) => say(locale, words.named, { name: nameIn(shelf, 'actor', actor, locale), count }));
  return named.length === 0 ? [] : [{ title: words.sections.inTheNews[locale], text: [listInWords(named, locale)], lines: [] }];
};

const MOST_DOCUMENTS = 5;

const documentSection = ({ documents }: Digest, shelf: Shelf, locale: Locale): Section[] => {
  const text = documents.slice(0, MOST_DOCUMENTS).map(({ id, shortTitle, publisher, published, publishedPart }) =>
    say(locale, words.document, {
      title: namedIn(shortTitle, locale),
      publisher: namedIn(publisher, locale),
      date: showWhen(published, locale, publishedPart),
      count: shelf.about({ document: id }).length,
    }),
  );
  return text.length === 0 ? [] : [{ title: words.sections.documents[locale], text, lines: [] }];
};

/** One tab for the short digest, and one for each part that it does not show whole. */
const tabsOf = (parts: readonly Part[], short: readonly Part[], locale: Locale): Pick<Answer, 'tabs' | 'sections' | 'closing'> => {
  const cut = parts.filter(({ lines }, index) => lines.length > (short[index]?.lines.length ?? 0));
  const left = cut.reduce((sum, { id, lines }) => sum + lines.length - (short.find((one) => one.id === id)?.lines.length ?? 0), 0);
  const tab = cut.length === 0 ? undefined : SHORT;
  return {
    tabs: [
      ...(cut.length === 0 ? [] : [{ id: SHORT, label: words.tabs.short[locale] }]),
      ...cut.map(({ id, title, lines }) => ({
        id,
        label: say(locale, words.tabs.counted, { title: title[locale], count: lines.length }),
      })),
    ],
    sections: [
      ...short.map(({ title, lines }) => ({ tab, title: title[locale], lines })),
      ...cut.map(({ id, title, lines }) => ({ tab: id, title: title[locale], lines })),
    ],
    closing: left === 0 ? [] : [say(locale, words.more, { count: left })],
  };
};

const nextSteps = ({ documents, inTheNews }: Digest, shelf: Shelf, locale: Locale): Answer['next'] => {
  const [only, ...more] = documents;
  const source = only !== undefined && more.length === 0 ? { source: only.id } : {};
  return [
    ...(shelf.facts.length === 0
      ? [{ label: words.next.help[locale], ask: { command: 'help', options: {} } }]
      : [{ label: words.next.timeline[locale], ask: { command: 'timeline', options: source } }]),
    ...inTheNews.slice(0, MOST_ACTORS_OFFERED).map(({ actor }) => ({
      label: say(locale, words.next.actor, { name: nameIn(shelf, 'actor', actor, locale) }),
      ask: { command: 'actor', options: { name: actor } },
    })),
    { label: words.next.forecasts[locale], ask: { command: 'forecasts', options: {} } },
  ];
};

/** Why there is nothing to list; nothing where there is. */
const emptyWords = (parts: readonly Part[], shelf: Shelf, locale: Locale): string[] => {
  if (shelf.documents.size === 0) return [words.empty[locale]];
  return parts.length === 0 ? [words.nothing[locale]] : [];
};

/** A digest as it is read: short first, all of each part behind a tab. Always with something to press, by which a posted one is known again. */
export const digestAnswer = (digest: Digest, shelf: Shelf, occasion: Occasion): Answer => {
  const { locale } = occasion;
  const parts = partsOf(digest, shelf, locale);
  const { tabs, sections, closing } = tabsOf(parts, shortenParts(parts), locale);
  const tab = tabs[0]?.id;
  const more = [...newsSection(digest, shelf, locale), ...documentSection(digest, shelf, locale)].map((section) => ({ ...section, tab }));
  return compose(shelf, {
    kind: 'digest',
    locale,
    title: titleOf(digest, occasion),
    scope: shelf.documents.size === 0 ? undefined : scopeOf(digest, occasion),
    intro: isQuiet(digest) ? emptyWords(parts, shelf, locale) : [],
    sections: [...sections, ...more],
    tabs,
    closing,
    next: nextSteps(digest, shelf, locale),
  });
};
