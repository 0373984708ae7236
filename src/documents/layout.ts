import type { Line } from './lines.ts';
import { isTerminated } from './marks.ts';

/** How a text's lines were broken: at a column (mail, plain-text newsletters) or only at paragraphs. */
export interface Layout {
  /** Columns of a full line; undefined where lines are whole paragraphs. */
  wrap: number | undefined;
  /** Empty lines between two lines of one paragraph: 1 in double-spaced text, else 0. */
  spacing: number;
}

/** A hard-wrapped line is at least so long and at most so long, in columns. */
const WRAP_RANGE = [40, 140] as const;
/** Of all lines, how many must be full and unfinished for the text to count as hard-wrapped. */
const FULL_SHARE = 0.25;
/** Of all gaps, how many must be one empty line for the text to count as double-spaced. */
const DOUBLE_SHARE = 0.7;

const quantile = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** The layout of a text by the widths of its lines; texts of fewer than six lines count as unwrapped. */
export const layoutOf = (lines: Line[]): Layout => {
  const widest = quantile(
    lines.map(({ columns }) => columns),
    0.95,
  );
  const full = lines.filter((line) => line.columns >= widest * 0.8 && !isTerminated(line.text)).length;
  const wrapped = lines.length >= 6 && widest >= WRAP_RANGE[0] && widest <= WRAP_RANGE[1] && full / lines.length >= FULL_SHARE;
  const single = lines.filter(({ gap }) => gap === 1).length;
  return { wrap: wrapped ? widest : undefined, spacing: wrapped && single / lines.length >= DOUBLE_SHARE ? 1 : 0 };
};
