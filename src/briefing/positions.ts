import { say } from '../messages/say.ts';
import type { Line } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import type { Position } from '../model/position.ts';
import { statementLine } from './lines.ts';

const ARROWS = { first: '', unchanged: '→', firmer: '↗', softer: '↘', reversed: '↺' } as const;

/** How a position moved against the one before, as an arrow with its word; empty for the first. */
export const movementWords = (movement: Position['movement'], locale: Locale): string =>
  movement === 'first' ? '' : `${ARROWS[movement]} ${say(locale, `movement.${movement}`)}`;

/** A position as a line: whose words it rests on, and how it moved. */
export const positionLine = ({ id, actor, when, part, text, basis, movement, attribution, citations }: Position, locale: Locale): Line =>
  statementLine({
    id,
    when,
    part,
    text: text[locale],
    kind: basis === 'inferred' ? 'analysis' : 'statement',
    attribution,
    actors: [actor],
    citations,
    note: [say(locale, `basis.${basis}`), movementWords(movement, locale)].filter(Boolean).join(' '),
  });
