import type { Line } from './lines.ts';
import { isTerminated } from './marks.ts';

/** How a text's lines were broken: at a column (mail, plain-text newsletters, pages of a PDF) or only at paragraphs. */
export interface Layout {
  /** Columns of a full line; undefined where lines are whole paragraphs. */
  wrap: number | undefined;
  /** Empty lines between two lines of one paragraph: 1 in double-spaced text, else 0. */
  spacing: number;
}

/** A hard-wrapped line is at least so long and at most so long, in columns. */
const WRAP_RANGE = [40, 140] as const;
/** A line counts as full from this share of the widest on. */
const FULL = 0.8;
/** In hard-wrapped text at least so many of all lines are full, and so many of the full ones stop within a sentence. */
const MIN_FULL_SHARE = 0.15;
const MIN_UNFINISHED_SHARE = 0.5;
/** At most so much of a hard-wrapped text stands on longer lines, such as addresses. */
const MAX_OVERLONG_SHARE = 0.2;
const MIN_LINES = 6;
/** Of all gaps, how many must be one empty line for the text to count as double-spaced. */
const DOUBLE_SHARE = 0.7;

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The width that all but the longest tenth of the lines keep to. */
const usualMaximum = (lines: Line[]) =>
  lines.map(({ columns }) => columns).toSorted((a, b) => a - b)[Math.floor((lines.length - 1) * 0.9)] ?? 0;

const isWrappedAt = (lines: Line[], width: number) => {
  if (lines.length < MIN_LINES || width < WRAP_RANGE[0] || width > WRAP_RANGE[1]) return false;
  const full = lines.filter(({ columns }) => columns >= width * FULL);
  const unfinished = full.filter(({ text }) => !isTerminated(text));
  const columns = lines.map((line) => line.columns);
  const overlong = columns.filter((count) => count > width * 1.2);
  return (
    full.length >= lines.length * MIN_FULL_SHARE &&
    unfinished.length >= full.length * MIN_UNFINISHED_SHARE &&
    sum(overlong) <= sum(columns) * MAX_OVERLONG_SHARE
  );
};

/** The layout of printed pages, whose lines are always broken at a column, however few they are. */
export const pageLayoutOf = (lines: Line[]): Layout => ({ wrap: usualMaximum(lines.filter(({ furniture }) => !furniture)), spacing: 0 });

/** The layout of a text by the widths of its lines; texts of fewer than six lines count as unwrapped. */
export const layoutOf = (lines: Line[]): Layout => {
  const words = lines.filter(({ furniture }) => !furniture);
  const width = usualMaximum(words);
  if (!isWrappedAt(words, width)) return { wrap: undefined, spacing: 0 };
  const single = lines.filter(({ gap }) => gap === 1).length;
  return { wrap: width, spacing: single >= lines.length * DOUBLE_SHARE ? 1 : 0 };
};
