import { rowsOf } from '../text/rows.ts';

/** How tall something stands, in pixels, in a window on a desk and on a phone 390 pixels wide. */
export interface Height {
  desk: number;
  phone: number;
}

/** Half-width letters to a row of text and of small print, as the preview shows them; Discord shows a few more. */
const COLUMNS = { desk: { text: 78, small: 94 }, phone: { text: 38, small: 47 } };
/** With what lies between one row and the next. */
const ROW = { text: 24, small: 22, heading: 24 };

const heightAt = (line: string, { text, small }: { text: number; small: number }): number => {
  if (line.startsWith('### ')) return rowsOf(line, text) * ROW.heading;
  return line.startsWith('-# ') ? rowsOf(line, small) * ROW.small : rowsOf(line, text) * ROW.text;
};

/** About how tall this markdown stands, with so much room below it. */
export const heightOf = (markdown: string, gap: number): Height => {
  const lines = markdown.replaceAll('\\', '').replaceAll('**', '').split('\n');
  const at = (columns: { text: number; small: number }) => lines.reduce((sum, line) => sum + heightAt(line, columns), gap);
  return { desk: at(COLUMNS.desk), phone: at(COLUMNS.phone) };
};

/**
 * What an answer's first page may fill, so that all of it, with its sources and buttons, is seen at once: 700 pixels on a desk, 1,000 on a phone.
 *
 * @param hasMenu whether its tabs are a menu, which takes a row of its own
 */
export const openingRoom = (hasMenu: boolean): Height => (hasMenu ? { desk: 375, phone: 560 } : { desk: 410, phone: 560 });

/** Two heights on top of each other. */
export const stack = (a: Height, b: Height): Height => ({ desk: a.desk + b.desk, phone: a.phone + b.phone });

/** Whether something is taller than there is room for, at either width. */
export const isTaller = (height: Height, room: Height): boolean => height.desk > room.desk || height.phone > room.phone;
