import { columnsOf } from '../text/width.ts';

/** A line with something on it: its text and UTF-16 offsets without surrounding white space, and what lies before it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Empty lines (or a form feed) between it and the line before. */
  gap: number;
  /** White-space characters before the text. */
  indent: number;
  columns: number;
}

/** The lines of a text that are not blank, in order. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\n\f\u2028\u2029]+|\n(?=\n)|\f/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') gap += 1;
    else {
      const indent = match[0].length - match[0].trimStart().length;
      const start = match.index + indent;
      lines.push({ text: trimmed, start, end: start + trimmed.length, gap, indent, columns: columnsOf(trimmed) });
      gap = 0;
    }
  }
  return lines;
};
