import { columnsOf } from '../../text/width.ts';
import { furnitureIn } from './furniture.ts';

/** A line with something on it: its text and UTF-16 offsets without surrounding white space, and what lies before it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Empty lines (or a form feed) between it and the line before. */
  gap: number;
  /** Whether an ideographic space stands before it, as at the head of a Japanese paragraph. */
  indented: boolean;
  /** Its width on a terminal. */
  columns: number;
  /** Whether it is a page number, a rule or a running head. */
  furniture: boolean;
}

const barelyLines = (text: string): Omit<Line, 'furniture'>[] => {
  const lines: Omit<Line, 'furniture'>[] = [];
  let gap = 0;
  for (const { 0: raw, index } of text.matchAll(/[^\n\f\u2028\u2029]+|\n(?=\n)|\f/g)) {
    const trimmed = raw.trim();
    if (trimmed === '') gap += 1;
    else {
      const start = index + raw.length - raw.trimStart().length;
      lines.push({
        text: trimmed,
        start,
        end: start + trimmed.length,
        gap,
        indented: text[start - 1] === '\u3000',
        columns: columnsOf(trimmed),
      });
      gap = 0;
    }
  }
  return lines;
};

/** The lines of a text that are not blank, in order. */
export const linesOf = (text: string): Line[] => {
  const lines = barelyLines(text);
  const furniture = furnitureIn(lines.map((line) => line.text));
  return lines.map((line, index) => ({ ...line, furniture: furniture[index] === true }));
};
