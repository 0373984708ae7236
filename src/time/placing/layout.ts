import type { Reading } from '../reading/read-unit.ts';
import type { Scanner } from '../reading/scanner.ts';

/** Where an expression stands in its text. */
export interface Spot {
  /** Counted through the text, what stands in brackets apart. */
  sentence: number;
  paragraph: number;
  /** Which pair of brackets it stands in; 0 for none. */
  bracket: number;
  quoted: boolean;
  /** Begins a line, marks of lists and headings apart. */
  leads: boolean;
  /** Nothing but marks, or a mark that parts a label from its text, follows in its line. */
  labels: boolean;
  /** Is all there is: no sentence that could have a tense. */
  alone: boolean;
}

/** Stands for the white space between two paragraphs, which no expression crosses. */
export const SEAM = '\ue000';

const LONGEST_HEADING_CHARS = 60;
const MOST_HOUR_LETTERS = 8;
const LINE_EDGE_CHARS = 14;
const LINE_END = /[\n\ue000]/;
const OPENING = /^[\s\p{P}\p{S}]*(?:\d{1,2}[.)]\s{0,3})?[\s\p{P}\p{S}]*$/u;
/** A weekday, and then the end of the line or what parts a label from what it labels; a sentence goes on in small letters. */
const LABEL = /^\s?(?:[([].[)\]]\s?)?(?:$|[\n\ue000:\]】〕―—|]|\s?[–-]\s|\s{1,3}(?![a-z])\S)/u;
/** Sat 26 December. Landfall at dawn: an entry of a log, not of a diary that is quoted. */
const ENTRY = /^\.\s{1,2}(?=\p{Lu})/u;
const LABEL_ALONE = /^\s{0,3}(?:[([].{1,3}[)\]])?[\s\p{P}\p{S}]{0,3}(?:$|[\n\ue000])/u;

const isLabel = (before: string, behind: string): boolean => LABEL.test(behind) || (ENTRY.test(behind) && !/["“「『]/.test(before));

const lineBefore = (text: string, start: number): string | undefined => {
  const before = text.slice(Math.max(0, start - LINE_EDGE_CHARS), start);
  const at = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(SEAM));
  return at >= 0 || before.length < LINE_EDGE_CHARS ? before.slice(at + 1) : undefined;
};

const lineBehind = (text: string, end: number): string | undefined => {
  const behind = text.slice(end, end + LINE_EDGE_CHARS);
  const at = behind.search(LINE_END);
  return at >= 0 ? behind.slice(0, at) : behind.length < LINE_EDGE_CHARS ? behind : undefined;
};

/** Whether a date heads a title, a short line that is no sentence: what follows is of that day too. */
export const labelsHeading = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + LONGEST_HEADING_CHARS);
  const close = behind.search(LINE_END);
  return close >= 0 && !/[。.!?|]/.test(behind.slice(0, close));
};

/** Whether an expression closes a heading in brackets: a line of its own that is no sentence. */
export const closesHeading = (text: string, { start, end }: { start: number; end: number }): boolean => {
  if (!/[([]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (!/^\s?(?:[([].{1,3}[)\]])?[^)\]\n]{0,16}[)\]]\s{0,3}(?:$|[\n\ue000])/u.test(text.slice(end, end + 30))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_HEADING_CHARS), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(SEAM)) + 1);
  return (line.length < before.length || start < LONGEST_HEADING_CHARS) && !/[。.!?]\s?[^。.!?]*$/.test(line);
};

/** Whether an expression stands alone on its line, and so has no clause around it. */
const isAlone = (text: string, { start, end }: Reading, { aside }: Scanner): boolean => {
  const [before, behind] = [lineBefore(text, start), lineBehind(text, end)];
  return before !== undefined && behind !== undefined && aside.test(before) && aside.test(behind);
};

/** The rest of a line that gives little but an hour: 14時~14時32分. */
const isHour = (behind: string): boolean => {
  const end = behind.search(LINE_END);
  const rest = end < 0 ? behind : behind.slice(0, end);
  return end >= 0 && /\d/.test(rest) && (rest.match(/\p{L}/gu)?.length ?? 0) <= MOST_HOUR_LETTERS;
};

/** Whether an expression is a heading of its own: nothing else stands in its line, or only an hour. */
export const isHeading = (text: string, { start, end }: { start: number; end: number }): boolean => {
  const before = lineBefore(text, start);
  if (before === undefined || !OPENING.test(before)) return false;
  return LABEL_ALONE.test(text.slice(end, end + LINE_EDGE_CHARS)) || isHour(text.slice(end, end + LONGEST_HEADING_CHARS));
};

const CLOSERS: Record<string, string> = { ')': '(', '」': '「', '』': '『', '”': '“' };

interface Walk {
  sentence: number;
  paragraph: number;
  /** Marks that opened and have not closed, with the brackets among them counted. */
  open: string[];
  bracket: number;
}

const OPEN_AT_ONCE = 8;

const step = (walk: Walk, mark: string, at: number): void => {
  const { open } = walk;
  if (mark === '(' && !open.includes('(')) walk.bracket = at + 1;
  if (CLOSERS[mark] === undefined) {
    if (open.length < OPEN_AT_ONCE) open.push(mark);
    return;
  }
  const opened = open.lastIndexOf(CLOSERS[mark] ?? '');
  if (opened >= 0) open.length = opened;
  if (!open.includes('(')) walk.bracket = 0;
};

const newParagraph = (walk: Walk): void => {
  walk.paragraph += 1;
  walk.sentence += 1;
  walk.open.length = 0;
  walk.bracket = 0;
};

/**
 * Where each reading of a text stands, in their order.
 *
 * Paragraphs end at each {@link SEAM}.
 */
export const spotsOf = (text: string, readings: Reading[], scanner: Scanner): Spot[] => {
  const marks = new RegExp(`[()「」『』“”${SEAM}]|${scanner.language.sentenceEnd.source}`, 'g');
  const walk: Walk = { sentence: 0, paragraph: 0, open: [], bracket: 0 };
  let mark = marks.exec(text);
  return readings.map((reading) => {
    const { start, end } = reading;
    for (; mark !== null && mark.index < start; mark = marks.exec(text)) {
      const [first = ''] = mark[0];
      if (first === SEAM) newParagraph(walk);
      else if (mark[0].length === 1 && '()「」『』“”'.includes(first)) step(walk, first, mark.index);
      else if (walk.bracket === 0) walk.sentence += 1;
    }
    const before = lineBefore(text, start);
    const leads = before !== undefined && OPENING.test(before);
    return {
      sentence: walk.sentence,
      paragraph: walk.paragraph,
      bracket: walk.bracket,
      quoted: walk.open.some((each) => each !== '('),
      leads,
      labels: leads && isLabel(before, text.slice(end, end + LINE_EDGE_CHARS)),
      alone: isAlone(text, reading, scanner),
    };
  });
};
