import { columnsOf } from '../../text/width.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { endsInComma, isBareUrl, isBullet, isHeading, isNumbered, isProse, isTerminated, stopsShort } from './marks.ts';

/** Two neighbouring lines: whether `next` belongs to the paragraph that began with `first` and ends, so far, with `last`. */
export interface Seam {
  layout: Layout;
  first: Line;
  last: Line;
  next: Line;
  /** Whether prose stands above or in the paragraph: a title never runs on into the text. */
  afterProse: boolean;
}

/** What a rule says of a seam; undefined when it has no opinion. */
type Verdict = 'join' | 'break' | undefined;

const firstUnitOf = (text: string) => /^(?:[\u0021-\u024f]+|.)/u.exec(text)?.[0] ?? '';

/** A line is full when the first word of the next would not have fitted on it; a Japanese line may end a few characters early. */
const isFull = ({ last, next, layout }: Seam) =>
  layout.wrap !== undefined && last.columns + columnsOf(firstUnitOf(next.text)) >= layout.wrap * 0.85;

const addressOfNote = ({ last, next }: Seam): Verdict => (isBareUrl(next.text) && next.gap === 0 && !last.furniture ? 'join' : undefined);

const standsApart = ({ first, last, next }: Seam): Verdict =>
  last.furniture || next.furniture || isBareUrl(next.text) || (first === last && isHeading(last.text)) ? 'break' : undefined;

const newItem = (seam: Seam): Verdict => {
  const { last, next } = seam;
  if (isBullet(next.text) || isHeading(next.text) || next.indented) return 'break';
  return isNumbered(next.text) && !(isFull(seam) && !isTerminated(last.text)) ? 'break' : undefined;
};

const farApart = ({ layout, next }: Seam): Verdict => (layout.wrap !== undefined && next.gap > layout.spacing + 1 ? 'break' : undefined);

const unfinishedClause = ({ last, next, layout }: Seam): Verdict =>
  endsInComma(last.text) && next.gap <= Math.max(1, layout.spacing) && isProse(`${last.text}${next.text}`) ? 'join' : undefined;

/** A finished line that is full goes on only where paragraphs are told apart by empty lines, or when it is full to the brim. */
const wrappedLine = (seam: Seam): Verdict => {
  const { layout, first, last, next } = seam;
  if (layout.wrap === undefined || next.gap > layout.spacing) return undefined;
  if (isTerminated(last.text)) return isFull(seam) && (layout.spacing === 0 || last.columns >= layout.wrap * 0.93) ? 'join' : 'break';
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

/** Whether `next` goes on with the paragraph. */
export const isJoined = (seam: Seam): boolean => {
  for (const rule of RULES) {
    const verdict = rule(seam);
    if (verdict !== undefined) return verdict === 'join';
  }
  return false;
};

/** Whether `next` goes on with the paragraph when only page numbers and running heads part them. */
export const isJoinedAcrossFurniture = (seam: Seam): boolean => {
  const { last, next, layout } = seam;
  if (last.furniture || newItem(seam) !== undefined) return false;
  const runsOn = isFull(seam) && !isTerminated(last.text) && next.columns >= (layout.wrap ?? 0) * 0.6;
  return runsOn || acrossPages(seam) === 'join';
};
