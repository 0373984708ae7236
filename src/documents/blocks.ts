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
  lines: [Line, ...Line[]];
  start: number;
  end: number;
  text: string;
}

/** What a rule sees when it decides whether `next` belongs to the paragraph that `block` has become so far. */
interface Seam {
  text: string;
  layout: Layout;
  block: Block;
  last: Line;
  next: Line;
  /** Whether a paragraph of prose stands above: a title never runs on into the text. */
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

const furniture = ({ block, next }: Seam): Verdict =>
  isFurniture(block.text) || isFurniture(next.text) || isHeading(block.text) || isBareUrl(next.text) ? 'break' : undefined;

const farApart = ({ layout, next }: Seam): Verdict => (layout.wrap !== undefined && next.gap > layout.spacing + 1 ? 'break' : undefined);

const unfinishedClause = ({ last, next, layout }: Seam): Verdict =>
  endsInComma(last.text) && next.gap <= Math.max(1, layout.spacing) && isProse(`${last.text}${next.text}`) ? 'join' : undefined;

const wrappedLine = (seam: Seam): Verdict => {
  const { layout, last, next, block } = seam;
  if (layout.wrap === undefined || next.gap > layout.spacing) return undefined;
  if (isTerminated(last.text)) return isFull(seam) && (layout.spacing === 0 || last.columns >= layout.wrap * 0.95) ? 'join' : 'break';
  return isFull(seam) || block.lines.length > 1 || last.columns >= layout.wrap * 0.6 ? 'join' : undefined;
};

const acrossPages = ({ block, next, afterProse }: Seam): Verdict =>
  stopsShort(block.text) && (afterProse || isProse(block.text)) && isProse(next.text) ? 'join' : undefined;

/** Words or kana that no title ends with, seen at the end of the first of its lines. */
const MID_TITLE = /(?:[\u3041-\u3096]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$/u;

/** A title broken over two lines that stand together below an empty line. */
const brokenTitle = ({ block, last, next }: Seam): Verdict => {
  const isTitle = block.lines.length === 1 && last.gap > 0 && last.columns >= 40 && !isBullet(last.text) && MID_TITLE.test(last.text);
  return isTitle && next.gap === 0 && !isProse(next.text) ? 'join' : undefined;
};

/** The first rule with an opinion decides; without one a line opens a paragraph of its own. */
const RULES = [addressOfNote, furniture, newItem, farApart, unfinishedClause, wrappedLine, acrossPages, brokenTitle];

const blockOf = (lines: [Line, ...Line[]]): Block => {
  const last = lines[lines.length - 1] ?? lines[0];
  return {
    lines,
    start: lines[0].start,
    end: last.end,
    text: lines.map(({ text }) => text).join(/[\u3040-\u9fff]/u.test(lines[0].text) ? '' : ' '),
  };
};

const joins = (seam: Seam) => {
  for (const rule of RULES) {
    const verdict = rule(seam);
    if (verdict !== undefined) return verdict === 'join';
  }
  return false;
};

/** The next line that is no page number or rule, when the lines between are nothing else. */
const beyondFurniture = (lines: Line[], from: number) => {
  const beyond = lines.findIndex((line, index) => index >= from && !isFurniture(line.text));
  return beyond > from && beyond - from <= 2 ? beyond : undefined;
};

/**
 * The paragraphs, headings and items of a text, in order; together they hold every line.
 *
 * A page number inside a sentence broken by a page stays inside its paragraph, so that paragraphs never overlap.
 */
export const blocksOf = (text: string, lines: Line[], layout: Layout): Block[] => {
  const blocks: Block[] = [];
  let afterProse = false;
  for (let index = 0; index < lines.length; index += 1) {
    const next = lines[index];
    if (next === undefined) break;
    const block = blocks.at(-1);
    const last = block?.lines.at(-1);
    if (block === undefined || last === undefined) {
      blocks.push(blockOf([next]));
      continue;
    }
    const seam = { text, layout, block, last, next, afterProse };
    const beyond = beyondFurniture(lines, index);
    const beyondLine = beyond === undefined ? undefined : lines[beyond];
    if (joins(seam)) blocks[blocks.length - 1] = blockOf([...block.lines, next]);
    else if (
      beyond !== undefined &&
      beyondLine !== undefined &&
      newItem({ ...seam, next: beyondLine }) === undefined &&
      acrossPages({ ...seam, next: beyondLine }) === 'join'
    ) {
      blocks[blocks.length - 1] = blockOf([...block.lines, ...lines.slice(index, beyond + 1)]);
      index = beyond;
    } else {
      afterProse ||= isProse(block.text);
      blocks.push(blockOf([next]));
    }
  }
  return blocks;
};
