import { parseHTML } from 'linkedom';
import type { Zone } from '../../../model/document.ts';
import { blocksOf } from '../../paragraphs/blocks.ts';
import { layoutOf } from '../../paragraphs/layout.ts';
import { linesOf } from '../../paragraphs/lines.ts';
import { zonesOf } from '../../zones/zones.ts';
import { composeText, type TextPiece } from '../compose-text.ts';
import type { ReadDocument } from '../read-document.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { htmlMetadata } from './html-metadata.ts';
import { mainContent } from './main-content.ts';

/** The paragraphs of a block: one, or several where line breaks part them. */
const paragraphsOf = ({ text }: HtmlBlock): string[] => {
  if (!text.includes('\n')) return [text];
  const lines = linesOf(text);
  return blocksOf(lines, layoutOf(lines)).map(({ start, end }) => text.slice(start, end));
};

/** Of the article's own paragraphs, which are notes or words of the site. */
const zonesInside = (pieces: TextPiece[]): TextPiece[] => {
  const body = pieces.filter(({ zone }) => zone === 'body');
  const zones = zonesOf(body.map(({ text }) => ({ start: 0, end: text.length, text: text.replaceAll('\n', ''), furniture: false })));
  const found = new Map<TextPiece, Zone>(body.map((piece, index) => [piece, zones[index] ?? 'body']));
  return pieces.map((piece) => ({ ...piece, zone: found.get(piece) ?? piece.zone }));
};

/**
 * The text of an HTML page and what it says of itself. The article is `body` (its notes `notes`); menus, captions, bylines and all else around it
 * are `boilerplate`. Offsets count in the text returned: one line a paragraph, an empty line between two, table cells parted by ` | `.
 */
export const readHtml = (html: string): ReadDocument => {
  const document = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document;
  const metadata = htmlMetadata(document);
  const blocks = document.documentElement === null ? [] : htmlBlocks(document.documentElement);
  const zoned = blocks.map((block) => ({ block, paragraphs: paragraphsOf(block) }));
  const main = mainContent(document, blocks);
  const pieces = zoned.flatMap(({ block, paragraphs }) =>
    paragraphs.map((text): TextPiece => ({ text, zone: main.has(block) ? 'body' : 'boilerplate' })),
  );
  return { format: 'html', metadata, ...composeText(zonesInside(pieces)) };
};
