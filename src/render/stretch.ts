import type { Answer, Line, Section } from '../model/answer.ts';
import { sectionsUnder } from './blocks.ts';

/** So many lines are laid out in pages at a time, so that a page costs no more in a list of thousands: nobody leafs through all of it. */
const STRETCH_LINES = 100;

/** A part of a long answer that is laid out by itself, an answer of its own; a short answer is one stretch. */
export interface Stretch {
  /** With the lines and sources of this stretch alone; what opens an answer stands in the first, what closes it in the last. */
  answer: Answer;
  /** Of how many it is which, from 0. */
  index: number;
  count: number;
  /** How many lines the whole list has, and where each of this stretch's stands in it, from 1. */
  total: number;
  ordinals: ReadonlyMap<Line, number>;
}

/** How many lines a section counts for: one of words alone counts for one. */
const sizeOf = ({ text = [], lines }: Section): number => (lines.length === 0 && text.length > 0 ? 1 : lines.length);

/** A section, or what of it stands in a stretch, and where its first line stands in the whole list, from 0. */
interface Piece {
  section: Section;
  at: number;
}

/** The sections with their lines from one place of the whole list to another. */
const between = (sections: readonly Section[], from: number, to: number, isLast: boolean): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (const section of sections) {
    const end = start + sizeOf(section);
    const begins = start >= from && (start < to || isLast);
    if (begins || (start < to && end > from)) {
      const { text, ...rest } = section;
      const lines = section.lines.slice(Math.max(0, from - start), Math.max(0, to - start));
      pieces.push({ section: { ...rest, ...(begins && text && { text }), lines }, at: Math.max(from, start) });
    }
    start = end;
  }
  return pieces;
};

/** One stretch of what an answer shows under a tab; the last where there is none of that number. */
export const stretchOf = (answer: Answer, tab: string | undefined, wanted: number): Stretch => {
  const shown = sectionsUnder(answer, tab);
  const total = shown.reduce((sum, section) => sum + sizeOf(section), 0);
  const count = Math.max(1, Math.ceil(total / STRETCH_LINES));
  const index = Math.min(Math.max(0, wanted), count - 1);
  const [from, isFirst, isLast] = [index * STRETCH_LINES, index === 0, index === count - 1];
  const pieces = between(shown, from, from + STRETCH_LINES, isLast);
  const lines = pieces.flatMap(({ section }) => section.lines);
  const lead = isFirst ? answer.lead : [];
  const cited = new Set([...lead, ...lines].flatMap(({ citations }) => citations.map(({ document }) => document)));
  return {
    answer: {
      ...answer,
      ...(!isFirst && { intro: [], card: [] }),
      lead,
      sections: pieces.map(({ section }) => section),
      closing: isLast ? answer.closing : [],
      sources: answer.sources.filter(({ document }) => cited.has(document.id)),
    },
    index,
    count,
    total,
    ordinals: new Map(pieces.flatMap(({ section, at }) => section.lines.map((line, place): [Line, number] => [line, at + place + 1]))),
  };
};
