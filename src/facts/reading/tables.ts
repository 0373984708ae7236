import type { Span } from '../../text/span.ts';
import type { Flow } from './flow.ts';

/** What the heading of a column says of the cells below it. */
export type Column = 'who' | 'due' | 'other';

export interface Cell extends Span {
  column: Column;
}

const WHO = /^(?:who|owner|actor|by|responsible|lead|speaker|担当者?|責任者|主体|発言者|氏名|当事者|関係者)$/i;
const DUE = /^(?:due|due date|deadline|by when|期限|締め?切り?|期日|完了予定)$/i;

const cellsIn = (text: string, { start, end }: Span): Span[] => {
  const row = text.slice(start, end);
  if (!/^\|.*\||\t/.test(row)) return [];
  return [...row.matchAll(/[^|\t]+/g)].flatMap((match) => {
    const bare = match[0].trim();
    const from = start + match.index + match[0].indexOf(bare);
    return bare === '' ? [] : [{ start: from, end: from + bare.length }];
  });
};

const columnOf = (heading: string): Column => (WHO.test(heading) ? 'who' : DUE.test(heading) ? 'due' : 'other');

/** The cells of each passage that is a row of a table below a heading row, by the index of the passage; the heading rows have no cells. */
export const tableRows = (flow: Flow): Map<number, Cell[]> => {
  const rows = new Map<number, Cell[]>();
  let columns: Column[] | undefined;
  flow.passages.forEach((passage, index) => {
    if (passage.passage.zone === 'boilerplate') return;
    const cells = cellsIn(flow.text, passage);
    if (cells.length < 2) {
      columns = undefined;
      return;
    }
    const words = cells.map(({ start, end }) => flow.text.slice(start, end));
    if (columns === undefined) {
      columns = words.map(columnOf);
      rows.set(index, []);
    } else
      rows.set(
        index,
        cells.map((cell, at) => ({ ...cell, column: columns?.[at] ?? 'other' })),
      );
  });
  return rows;
};
