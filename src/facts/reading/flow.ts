import type { DocumentText, Passage } from '../../model/document.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/**
 * A document as one reads it: no line breaks inside a passage, letters and digits narrow. Every other offset in `src/facts` counts in `text`;
 * {@link Flow.sourceOf} leads back to the document's own.
 */
export interface Flow {
  text: string;
  passages: FlowPassage[];
  /** The stretch of the document's text that a stretch of the flow came from. */
  sourceOf(span: Span): Span;
  /** Where an offset of the document's text stands in the flow: at the next character that was kept. */
  flowOf(offset: number): number;
}

/** A passage in the flow, with its sentences. */
export interface FlowPassage extends Span {
  passage: Passage;
  sentences: Span[];
}

const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef・ー]/u;
const BREAK = /[^\S\n\f]*[\n\f]\s*/gu;
const PASSAGE_GAP = '\n';
const WIDE = /[！-～　]/g;

const narrow = (text: string): string =>
  text.replace(WIDE, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)));

/** Pieces of a passage between its line breaks, and whether a space stands for the break before each. */
const piecesOf = (text: string, { start, end }: Span): { start: number; end: number; space: boolean }[] => {
  const slice = text.slice(start, end);
  const pieces: { start: number; end: number; space: boolean }[] = [];
  let from = 0;
  let space = false;
  for (const { 0: gap, index } of slice.matchAll(BREAK)) {
    pieces.push({ start: start + from, end: start + index, space });
    from = index + gap.length;
    space = !SPACELESS.test(slice[index - 1] ?? '') && !SPACELESS.test(slice[from] ?? '');
  }
  return [...pieces, { start: start + from, end, space }];
};

/** The flow of a document, passages in the order of the text. */
export const flowOf = (document: DocumentText): Flow => {
  const sources: number[] = [];
  let text = '';
  const passages = document.passages
    .toSorted((a, b) => a.start - b.start)
    .map((passage) => {
      const start = text.length;
      for (const piece of piecesOf(document.text, passage)) {
        if (piece.space) sources.push(piece.start - 1);
        text += (piece.space ? ' ' : '') + document.text.slice(piece.start, piece.end);
        for (let index = piece.start; index < piece.end; index += 1) sources.push(index);
      }
      const end = text.length;
      text += PASSAGE_GAP;
      sources.push(passage.end);
      return { passage, start, end };
    });
  sources.push(document.text.length);
  const flow = narrow(text).replace(/(?<=^|\n)・/g, ' ');
  const at = (offset: number): number => {
    let [low, high] = [0, sources.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sources[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: flow,
    flowOf: at,
    sourceOf: ({ start, end }) => ({
      start: sources[start] ?? document.text.length,
      end: (sources[end - 1] ?? document.text.length - 1) + 1,
    }),
    passages: passages.map(({ passage, start, end }) => ({
      passage,
      start,
      end,
      sentences: sentencesIn(document.text, passage.start, passage.end).map((sentence) => ({
        start: at(sentence.start),
        end: at(sentence.end - 1) + 1,
      })),
    })),
  };
};
