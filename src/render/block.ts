import type { Line, Step } from '../model/answer.ts';
import type { Citation } from '../model/citation.ts';
import { cutIntoPieces, escapeMarkdown } from './escape.ts';

/** Which part of an answer a block belongs to; parts are set apart by a rule. */
export type BlockPart = 'opening' | 'lead' | 'list' | 'closing';

/** A piece of an answer that is never cut: one line, or what of a long one fits, or a paragraph. */
export interface Block {
  part: BlockPart;
  /** Discord markdown. */
  text: string;
  /** The heading it stands under, repeated where a page begins with it. */
  heading?: string | undefined;
  /** Whether its heading is a month's, which a rule sets apart. */
  ruled?: true | undefined;
  /** What its button opens. */
  opens?: Step | undefined;
  /** The lines it belongs to; none for words alone. */
  lines: Line[];
  /** The citations it shows. */
  citations: Citation[];
}

/** A block before it is known where it stands. */
export type Piece = Omit<Block, 'part' | 'heading' | 'ruled'>;

/** No block is longer, whatever the text. */
export const BLOCK_CHARS = 1200;

/** So few citations a block that their sources fit a page beside it. */
export const BLOCK_CITATIONS = 8;

/** Small print. */
export const small = (text: string): string => `-# ${text}`;

/** Plain words as pieces. */
export const plainPieces = (text: string): Piece[] =>
  cutIntoPieces(escapeMarkdown(text), BLOCK_CHARS).map((piece) => ({ text: piece, lines: [], citations: [] }));
