import type { Line } from '../../model/answer.ts';
import { columnsOf } from '../../text/width.ts';
import type { Part } from './parts.ts';

/** A phone shows about 34 half-width characters a row, of a date about 20; heads, sources and buttons take half of a screen and a half. */
const [ROW_CELLS, DATE_CELLS, SMALL_ROW_CELLS] = [34, 20, 42];
const MOST_ROWS = 28;
/** Sources, marks and the space around a line; a heading with its own. */
const FOOT_ROWS = 2;
const HEADING_ROWS = 2;

const rowsOf = ({ when, text, note = '', label = '' }: Line): number =>
  Math.ceil(((when === null ? 0 : DATE_CELLS) + columnsOf(label + text)) / ROW_CELLS) +
  Math.ceil(columnsOf(note) / SMALL_ROW_CELLS) +
  FOOT_ROWS;

/**
 * What of each part fits a phone screen and a half: the first of every part, then the second of each, and so on while there is room; every
 * part keeps its first line whatever its length, and its own order.
 */
export const shortenParts = (parts: readonly Part[]): Part[] => {
  const chosen = new Map(parts.map(({ id }) => [id, new Set<string>()]));
  let rows = parts.length * HEADING_ROWS;
  const deepest = Math.max(0, ...parts.map(({ most }) => most));
  for (let rank = 0; rank < deepest; rank += 1) {
    for (const { id, ranked, lines, most } of parts) {
      const line = lines.find((one) => one.id === ranked[rank]);
      if (line === undefined || rank >= most) continue;
      const needed = rowsOf(line);
      if (rank > 0 && rows + needed > MOST_ROWS) continue;
      rows += needed;
      chosen.get(id)?.add(line.id);
    }
  }
  return parts.map((part) => ({ ...part, lines: part.lines.filter(({ id }) => chosen.get(part.id)?.has(id)) }));
};
