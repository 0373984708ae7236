import { rowsOf } from '../text/rows.ts';
import { columnsOf } from '../text/width.ts';

/** How tall something stands, in pixels, in a window on a desk and on a phone 390 pixels wide. */
export interface Height {
  desk: number;
  phone: number;
}

/** Half-width letters to a row of text and of small print, as the preview shows them; Discord shows a few more. */
const COLUMNS = { desk: { text: 78, small: 94 }, phone: { text: 38, small: 47 } };
/** With what lies between one row and the next. */
const ROW = { text: 24, small: 22, heading: 24 };
/** A list's items are set in, and stand apart. */
const BULLET = { columns: 3, apart: 3 };

const heightAt = (line: string, { text, small }: { text: number; small: number }): number => {
  if (line.startsWith('### ')) return rowsOf(line, text) * ROW.heading;
  if (line.startsWith('- ')) return rowsOf(line, text - BULLET.columns) * ROW.text + BULLET.apart;
  return line.startsWith('-# ') ? rowsOf(line, small) * ROW.small : rowsOf(line, text) * ROW.text;
};

/** About how tall this markdown stands, with so much room below it. */
export const heightOf = (markdown: string, gap: number): Height => {
  const lines = markdown.replaceAll('\\', '').replaceAll('**', '').split('\n');
  const at = (columns: { text: number; small: number }) => lines.reduce((sum, line) => sum + heightAt(line, columns), gap);
  return { desk: at(COLUMNS.desk), phone: at(COLUMNS.phone) };
};

/** A button is as wide as its label with a little beside it, and stands a little apart from the next. */
const BUTTON = { letter: 7.5, beside: 36, desk: 42, phone: 48 };
const ROW_WIDTH = { desk: 602, phone: 295 };

/** How many rows buttons take, one after another. */
const buttonRows = (labels: readonly string[], width: number): number => {
  let [rows, left] = [1, width + 8];
  for (const label of labels) {
    const wide = BUTTON.beside + columnsOf(label) * BUTTON.letter;
    if (wide > left) [rows, left] = [rows + 1, width + 8];
    left -= wide;
  }
  return rows;
};

/**
 * What an answer's first page may fill, so that all of it, with its sources and buttons, is seen at once: 700 pixels on a desk, 1,000 on a phone.
 *
 * @param hasMenu whether its tabs are a menu, which takes a row of its own
 * @param labels of its buttons
 */
export const openingRoom = (hasMenu: boolean, labels: readonly string[]): Height => ({
  desk: (hasMenu ? 360 : 398) - (buttonRows(labels, ROW_WIDTH.desk) - 1) * BUTTON.desk,
  phone: (hasMenu ? 560 : 608) - (buttonRows(labels, ROW_WIDTH.phone) - 1) * BUTTON.phone,
});

/** Two heights on top of each other. */
export const stack = (a: Height, b: Height): Height => ({ desk: a.desk + b.desk, phone: a.phone + b.phone });

/** Whether something is taller than there is room for, at either width. */
export const isTaller = (height: Height, room: Height): boolean => height.desk > room.desk || height.phone > room.phone;
