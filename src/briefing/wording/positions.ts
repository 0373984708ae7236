import { authorsOf } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { basisWords, positionWords } from '../../messages/lines.ts';
import { say } from '../../messages/say.ts';
import type { Line } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';
import type { Position } from '../../model/position.ts';
import { distinctCitations, statementLine } from './lines.ts';

/** The earlier position that this one replaced; undefined when it replaced none. */
export const positionBefore = ({ changedFrom }: Position, { positions }: Shelf): Position | undefined =>
  positions.find(({ id }) => id === changedFrom);

const beforeInWords = ({ when, part, text }: Position, locale: Locale): string =>
  when === null
    ? say(locale, positionWords.before, { text: text[locale] })
    : say(locale, positionWords.beforeDated, { date: showWhen(when, locale, part), text: text[locale] });

/** Positions from the latest back; those of unknown time come last, as nothing shows that they are current. */
export const latestFirst = (held: readonly Position[]): Position[] => [
  ...held.filter(({ when }) => when !== null).toReversed(),
  ...held.filter(({ when }) => when === null),
];

/** A position as a line: what is held, and whose words it rests on. */
export const heldLine = (position: Position, shelf: Shelf, locale: Locale): Line => {
  const { id, actor, when, part, text, basis, attribution, citations, note } = position;
  const inferred = basis === 'inferred';
  return statementLine({
    id,
    when,
    part,
    text: text[locale],
    kind: inferred ? 'analysis' : 'statement',
    attribution,
    authors: inferred && attribution === null ? authorsOf(shelf, citations[0]?.document ?? '', locale) : undefined,
    actors: [actor],
    citations: distinctCitations(citations),
    note: [say(locale, basisWords[basis]), ...(note ? [note[locale]] : [])].join(' · '),
  });
};

/** The same with what it replaced, both cited. */
export const positionLine = (position: Position, shelf: Shelf, locale: Locale): Line => {
  const line = heldLine(position, shelf, locale);
  const before = positionBefore(position, shelf);
  if (before === undefined) return line;
  return {
    ...line,
    citations: distinctCitations([...line.citations, ...before.citations]),
    note: [...(line.note ? [line.note] : []), beforeInWords(before, locale)].join(' · '),
  };
};
