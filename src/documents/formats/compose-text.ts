import type { DocumentText, Passage, Zone } from '../../model/document.ts';
import { numberPassages } from '../paragraphs/number-passages.ts';

/** A paragraph to be: its text, without blank edges, and its zone. */
export interface TextPiece {
  text: string;
  zone: Zone;
  /** The page of a paged file it begins on, from 1. */
  page?: number;
}

const GAP = '\n\n';

/** One text of all pieces, an empty line between two, and a passage for each, in order. */
export const composeText = (pieces: TextPiece[]): DocumentText => {
  const passages: Omit<Passage, 'paragraph'>[] = [];
  let at = 0;
  for (const { text, zone, page } of pieces) {
    passages.push({ start: at, end: at + text.length, zone, ...(page !== undefined && { page }) });
    at += text.length + GAP.length;
  }
  return { text: pieces.map(({ text }) => text).join(GAP), passages: numberPassages(passages) };
};
