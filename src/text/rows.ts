import { columnsOf } from './width.ts';

/**
 * About how many rows a text takes where a row holds so many half-width letters; at least one.
 *
 * @example rowsOf('停戦の監視', 8) //=> 2
 */
export const rowsOf = (text: string, columns: number): number => Math.max(1, Math.ceil(columnsOf(text) / columns));

/**
 * A text cut to one row of so many half-width letters, ended by … where something is left out.
 *
 * @example cutToRow('停戦の監視は誰が', 8) //=> '停戦の…'
 */
export const cutToRow = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text;
  let row = '';
  for (const character of text) {
    if (columnsOf(row + character) >= columns) break;
    row += character;
  }
  return `${row.trimEnd()}…`;
};
