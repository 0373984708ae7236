import { asLetters } from './letters.ts';

/** A piece of a page as pdf.js gives it, in the order of the file: `x` and `y` where it begins, `y` upwards, in points. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  /** Size of the type. */
  height: number;
  width: number;
  vertical: boolean;
  /** Whether pdf.js saw the end of a line behind it. */
  endsLine: boolean;
}

interface PdfLine {
  text: string;
  /** Where the line stands across the reading direction: downwards for horizontal lines, leftwards for vertical ones. */
  at: number;
  height: number;
}

/** Of the size of the type, how far a run of the same line may stand off it: superscripts do. */
const OFF_LINE = 0.6;
/** A gap so many times the usual distance of lines parts paragraphs. */
const PARAGRAPH_GAP = 1.4;

/** A page is vertical when most of its letters are; figures set upright in a vertical line (縦中横) belong to that line. */
const isVertical = (runs: PdfRun[]): boolean => {
  const charsOf = (some: PdfRun[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return charsOf(runs.filter(({ vertical }) => vertical)) * 2 > charsOf(runs);
};

const acrossLines = (runs: PdfRun[]): ((run: PdfRun) => number) =>
  isVertical(runs) ? ({ x, width, vertical }) => -(vertical ? x : x + width / 2) : ({ y }) => -y;

const linesOfPage = (runs: PdfRun[]): PdfLine[] => {
  const acrossOf = acrossLines(runs);
  const vertical = isVertical(runs);
  const lines: PdfLine[] = [];
  let ended = true;
  for (const run of runs) {
    const [last, at] = [lines.at(-1), acrossOf(run)];
    const text = vertical ? run.text.trim() : run.text;
    const isNear = last !== undefined && Math.abs(at - last.at) <= OFF_LINE * Math.max(last.height, run.height);
    if (last !== undefined && isNear && (vertical || !ended)) last.text += text;
    else if (text.trim() !== '') lines.push({ text, at, height: run.height });
    ended = run.endsLine || (ended && text.trim() === '');
  }
  return lines;
};

/** The lower one of two. */
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/**
 * A page's text, a line of print a line, an empty line where a wider gap parts paragraphs or a column ends. Columns follow each other as in the file.
 */
export const pageText = (runs: PdfRun[]): string => {
  const lines = linesOfPage(runs);
  const steps = lines.slice(1).map((line, index) => line.at - (lines[index]?.at ?? 0));
  const usual = median(steps.filter((step) => step > 0));
  const isApart = (step: number): boolean => step < 0 || step > usual * PARAGRAPH_GAP;
  return lines.map(({ text }, index) => `${isApart(steps[index - 1] ?? 0) ? '\n' : ''}${asLetters(text)}`).join('\n');
};
