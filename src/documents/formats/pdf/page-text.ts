/** A piece of a page as pdf.js gives it, in the order of the file: `x` and `y` where it begins, `y` upwards, in points. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  /** Size of the type. */
  height: number;
  vertical: boolean;
  /** Whether pdf.js saw the end of a line behind it. */
  endsLine: boolean;
}

interface PdfLine {
  text: string;
  /** Where the line stands across the reading direction: downwards for horizontal lines, leftwards for vertical ones. */
  at: number;
  height: number;
  vertical: boolean;
}

/** Of the size of the type, how far a run of the same line may stand off it: superscripts do. */
const OFF_LINE = 0.6;
/** A gap so many times the usual distance of lines parts paragraphs. */
const PARAGRAPH_GAP = 1.4;

/** Presentation forms of vertical writing and radicals that fonts put for letters, as the letters they stand for. */
const plainLetters = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe4f]/gu, (sign) => sign.normalize('NFKC'));

const acrossOf = ({ x, y, vertical }: PdfRun): number => (vertical ? -x : -y);

const isSameLine = (line: PdfLine, run: PdfRun): boolean =>
  line.vertical === run.vertical && Math.abs(acrossOf(run) - line.at) <= OFF_LINE * Math.max(line.height, run.height);

const linesOfPage = (runs: PdfRun[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let ended = true;
  for (const run of runs) {
    const last = lines.at(-1);
    if (last !== undefined && !ended && isSameLine(last, run)) last.text += plainLetters(run.text);
    else if (run.text.trim() !== '')
      lines.push({ text: plainLetters(run.text), at: acrossOf(run), height: run.height, vertical: run.vertical });
    ended = run.endsLine || (ended && run.text.trim() === '');
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
  return lines.map(({ text }, index) => (isApart(steps[index - 1] ?? 0) ? `\n${text}` : text)).join('\n');
};
