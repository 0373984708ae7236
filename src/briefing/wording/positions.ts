import type { Library } from '../../library/library.ts';
import { authorsOf } from '../../library/names.ts';
import { say } from '../../messages/say.ts';
import type { Line } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';
import type { Position } from '../../model/position.ts';
import { statementLine } from './lines.ts';

const ARROWS = { first: '', unchanged: '→', firmer: '↗', softer: '↘', reversed: '↺' } as const;

/** How a position moved against the one before, as an arrow with its word; empty for the first. */
export const movementWords = (movement: Position['movement'], locale: Locale): string =>
  movement === 'first' ? '' : `${ARROWS[movement]} ${say(locale, `movement.${movement}`)}`;

/** Positions from the latest back; those of unknown time come last, as nothing shows that they are current. */
export const latestFirst = (held: readonly Position[]): Position[] => [
  ...held.filter(({ when }) => when !== null).toReversed(),
  ...held.filter(({ when }) => when === null),
];

/** A position as a line: whose words it rests on, and how it moved. */
export const positionLine = (position: Position, library: Library, locale: Locale): Line => {
  const { id, actor, when, part, text, basis, movement, attribution, citations } = position;
  const inferred = basis === 'inferred';
  return statementLine({
    id,
    when,
    part,
    text: text[locale],
    kind: inferred ? 'analysis' : 'statement',
    attribution,
    authors: inferred && attribution === null ? authorsOf(library, citations[0]?.document ?? '', locale) : undefined,
    actors: [actor],
    citations,
    note: [say(locale, `basis.${basis}`), movementWords(movement, locale)].filter(Boolean).join(' '),
  });
};
