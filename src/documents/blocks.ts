import { columnsOf } from '../text/width.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import {
  endsInComma,
  isBareUrl,
  isBullet,
  isFurniture,
  isHeading,
  isIndented,
  isNumbered,
  isProse,
  isTerminated,
  stopsShort,
} from './marks.ts';

/** Lines that make one paragraph, heading or item. */
export interface Block {
  start: number;
  end: number;
  text: string;
}

/** What a rule sees when it decides whether `next` belongs to the paragraph that ends, so far, with `last`. */
interface Seam {
  text: string;
  layout: Layout;
  /** The paragraph's lines so far. */
  first: Line;
  last: Line;
  next: Line;
  /** Whether prose stands above or in the paragraph: a title never runs on into the text. */
  afterProse: boolean;
}

type Verdict = 'join' | 'break' | undefined;

const firstUnitOf = (text: string) => /^(?:[\u0021-\u024f]+|.)/u.exec(text)?.[0] ?? '';

/** A line is full when the first word of the next would not have fitted on it; a Japanese line may end a few characters early. */
const isFull = ({ last, next, layout }: Seam) =>
  layout.wrap !== undefined && last.columns + columnsOf(firstUnitOf(next.text)) >= layout.wrap * 0.85;

const addressOfNote = ({ next }: Seam): Verdict => (isBareUrl(next.text) && next.gap === 0 ? 'join' : undefined);

const newItem = (seam: Seam): Verdict => {
  const { text, next, last } = seam;
  if (isBullet(next.text) || isHeading(next.text) || isIndented(next, text)) return 'break';
  return isNumbered(next.text) && !(isFull(seam) && !isTerminated(last.text)) ? 'break' : undefined;
};

const standsApart = ({ first, last, next }: Seam): Verdict =>
  isFurniture(last.text) || isFurniture(next.text) || (first === last && isHeading(last.text)) || isBareUrl(next.text)
    ? 'break'
    : undefined;

const farApart = ({ layout, next }: Seam): Verdict => (layout.wrap !== undefined && next.gap > layout.spacing + 1 ? 'break' : undefined);

const unfinishedClause = ({ last, next, layout }: Seam): Verdict =>
  endsInComma(last.text) && next.gap <= Math.max(1, layout.spacing) && isProse(`${last.text}${next.text}`) ? 'join' : undefined;

/** A finished line that is full goes on only where paragraphs are told apart by empty lines, or when it is full to the brim. */
const wrappedLine = (seam: Seam): Verdict => {
  const { layout, first, last, next } = seam;
  if (layout.wrap === undefined || next.gap > layout.spacing) return undefined;
  if (isTerminated(last.text)) return isFull(seam) && (layout.spacing === 0 || last.columns >= layout.wrap * 0.95) ? 'join' : 'break';
  return isFull(seam) || first !== last || last.columns >= layout.wrap * 0.6 ? 'join' : undefined;
};

const acrossPages = ({ last, next, afterProse }: Seam): Verdict =>
  afterProse && stopsShort(last.text) && isProse(next.text) ? 'join' : undefined;

/** Words or kana that no title ends with, seen at the end of the first of its lines. */
const MID_TITLE = /(?:[\u3041-\u3096]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$/u;

/** A title broken over two lines that stand together below an empty line. */
const brokenTitle = ({ first, last, next }: Seam): Verdict => {
  const isTitle = first === last && last.gap > 0 && last.columns >= 40 && !isBullet(last.text) && MID_TITLE.test(last.text);
  return isTitle && next.gap === 0 && !isProse(next.text) ? 'join' : undefined;
};

/** The first rule with an opinion decides; without one a line opens a paragraph of its own. */
const RULES = [addressOfNote, standsApart, newItem, farApart, unfinishedClause, wrappedLine, acrossPages, brokenTitle];

const joins = (seam: Seam) => {
  for (const rule of RULES) {
    const verdict = rule(seam);
    if (verdict !== undefined) return verdict === 'join';
  }
  return false;
};

/** Page numbers and rules between two pieces of one paragraph. */
const MAX_FURNITURE_LINES = 2;

/** How many of the lines from `at` on continue the paragraph: one, or those that only part it from its other half on the next page, with that. */
const continuing = (seam: Omit<Seam, 'next'>, lines: Line[], at: number): number => {
  const next = lines[at];
  if (next === undefined) return 0;
  if (joins({ ...seam, next })) return 1;
  const between = lines.slice(at, at + MAX_FURNITURE_LINES + 1).findIndex((line) => !isFurniture(line.text));
  const beyond = between > 0 ? lines[at + between] : undefined;
  if (beyond === undefined) return 0;
  const across = { ...seam, next: beyond };
  return newItem(across) === undefined && acrossPages(across) === 'join' ? between + 1 : 0;
};

const isJapanese = (text: string) => /[\u3040-\u9fff]/u.test(text);

const blockOf = (lines: [Line, ...Line[]]): Block => ({
  start: lines[0].start,
  end: (lines.at(-1) ?? lines[0]).end,
  text: lines.map(({ text }) => text).join(isJapanese(lines[0].text) ? '' : ' '),
});

/**
 * The paragraphs, headings and items of a text, in order; together they hold every line.
 *
 * A page number inside a sentence broken by a page stays inside its paragraph, so that paragraphs never overlap.
 */
export const blocksOf = (text: string, lines: Line[], layout: Layout): Block[] => {
  const paragraphs: [Line, ...Line[]][] = [];
  let afterProse = false;
  for (let at = 0; at < lines.length; ) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    const joined =
      paragraph === undefined || last === undefined ? 0 : continuing({ text, layout, first: paragraph[0], last, afterProse }, lines, at);
    const [line, ...more] = lines.slice(at, at + Math.max(1, joined));
    if (line === undefined) break;
    if (joined > 0) paragraph?.push(line, ...more);
    else paragraphs.push([line]);
    afterProse ||= isProse(line.text);
    at += 1 + more.length;
  }
  return paragraphs.map(blockOf);
};
