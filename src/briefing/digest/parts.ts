import { nameIn } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { listInWords, quoted } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Line } from '../../model/answer.ts';
import type { Fact } from '../../model/fact.ts';
import { isHappening } from '../../model/kind.ts';
import type { Locale, Localized } from '../../model/localized.ts';
import { namedIn } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import { distinctCitations, eventLine, lineText, statementLine, wordingLine } from '../wording/lines.ts';
import { positionLine } from '../wording/positions.ts';
import type { Digest } from './digest.ts';
import type { Anniversary } from './looking-back.ts';
import type { Confirmed, Dispute } from './news.ts';
import { digestWords as words } from './words.ts';

/** One of a digest's parts. */
export interface Part {
  id: keyof typeof words.sections;
  title: Localized;
  /** In the order in which they are read. */
  lines: Line[];
  /** The ids of the lines, those first that a short digest is to show first. */
  ranked: string[];
  /** How many of them a short digest shows at most. */
  most: number;
}

/** How much an event is news: its importance, then what happened before what is thought, what has a day before what has none, and who else tells it. */
const weight = ({ facts: [fact, ...more] }: Event): number =>
  Math.max(...[fact, ...more].map(({ importance }) => importance)) * 100 +
  (isHappening(fact) ? 40 : 0) +
  (fact.when === null || fact.when.startsWith('..') ? 0 : 20) +
  (fact.kind === 'event' ? 10 : 0) +
  Math.min(9, more.length);

/** The weightiest first, of equal ones the latest: it is the morning's news. */
const weightiest = (events: readonly Event[]): string[] =>
  events
    .toReversed()
    .sort((a, b) => weight(b) - weight(a))
    .map(({ id }) => id);

type Show = (shelf: Shelf, locale: Locale) => Line;

const confirmedLine =
  ({ event, by }: Confirmed): Show =>
  (shelf, locale) => {
    const names = listInWords(
      by.map((document) => quoted(nameIn(shelf, 'document', document, locale), locale)),
      locale,
    );
    return { ...eventLine(event, shelf, locale), note: say(locale, words.confirmedBy, { names }) };
  };

const valuesOf = ({ disagreement: { versions, support }, change }: Dispute, locale: Locale): string =>
  change === 'settled' && support !== undefined
    ? namedIn(support.text, locale)
    : versions.map(({ value }) => namedIn(value, locale)).join(' / ');

const disputeLine =
  (dispute: Dispute): Show =>
  (_, locale) => {
    const { id, about, versions, support } = dispute.disagreement;
    const citations = distinctCitations([...versions, ...(support ? [support] : [])].flatMap((one) => one.citations));
    const note = say(locale, words.change[dispute.change], { values: valuesOf(dispute, locale) });
    return statementLine({
      id,
      kind: 'event',
      ...lineText(about, undefined, locale),
      note,
      citations,
      disagreements: [dispute.disagreement],
    });
  };

const deadlineLine =
  ({ id, name, deadline }: Plan): Show =>
  (_, locale) =>
    statementLine({
      id: `${id}-deadline`,
      kind: 'event',
      when: deadline?.when ?? null,
      bound: 'by',
      label: say(locale, words.deadline, { plan: name[locale] }),
      text: deadline?.text[locale] ?? '',
      citations: deadline?.citations ?? [],
    });

const agoInWords = (months: number, locale: Locale): string =>
  months % 12 === 0 ? say(locale, words.years, { count: months / 12 }) : say(locale, words.months, { count: months });

const anniversaryLine =
  ({ months, event }: Anniversary): Show =>
  (shelf, locale) => ({ ...eventLine(event, shelf, locale), label: agoInWords(months, locale) });

const factOf =
  (fact: Fact): Show =>
  (shelf, locale) =>
    wordingLine(fact, shelf, locale);
const eventOf =
  (event: Event): Show =>
  (shelf, locale) =>
    eventLine(event, shelf, locale);

/** The parts of a digest that hold something, in the order in which they are read. */
export const partsOf = (digest: Digest, shelf: Shelf, locale: Locale): Part[] => {
  const { created, confirmed, disputes, moved, due, onThisDay, archive } = digest;
  const shown = (shows: readonly Show[]): Line[] => shows.map((show) => show(shelf, locale));
  const parts: (Omit<Part, 'title' | 'ranked'> & Partial<Part>)[] = [
    { id: 'created', most: 4, lines: shown(created.map(eventOf)), ranked: weightiest(created) },
    { id: 'confirmed', most: 2, lines: shown(confirmed.map(confirmedLine)), ranked: weightiest(confirmed.map(({ event }) => event)) },
    { id: 'disputes', most: 2, lines: shown(disputes.map(disputeLine)) },
    {
      id: 'moved',
      most: 2,
      lines: moved.map((position) => ({
        ...positionLine(position, shelf, locale),
        label: nameIn(shelf, 'actor', position.actor, locale),
      })),
    },
    { id: 'due', most: 3, lines: shown([...due.facts.map(factOf), ...due.plans.map(deadlineLine)]) },
    { id: 'onThisDay', most: 2, lines: shown(onThisDay.map(anniversaryLine)) },
    { id: 'archive', most: 1, lines: shown(archive === undefined ? [] : [eventOf(archive)]) },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map((part) => ({ ranked: part.lines.map(({ id }) => id), ...part, title: words.sections[part.id] }));
};
