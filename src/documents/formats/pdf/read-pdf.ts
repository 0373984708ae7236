import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blocksOf } from '../../paragraphs/blocks.ts';
import { pageLayoutOf } from '../../paragraphs/layout.ts';
import { linesOf } from '../../paragraphs/lines.ts';
import { zonesOf } from '../../zones/zones.ts';
import { composeText, type TextPiece } from '../compose-text.ts';
import { firstGiven, type Metadata } from '../metadata.ts';
import type { ReadDocument } from '../read-document.ts';
import type { Unreadable } from '../unreadable.ts';
import { type PdfRun, pageText } from './page-text.ts';

/** Without them a Japanese file in an encoding such as 90ms-RKSJ has no text. */
const CMAPS = fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/'));
const FONTS = fileURLToPath(import.meta.resolve('pdfjs-dist/standard_fonts/'));

/** A book; more pages are a catalogue or an attack. */
const MAX_PAGES = 2_000;
/** A page with fewer characters on average is a picture of a page. */
const MIN_CHARS_A_PAGE = 10;

const PAGE_BREAK = '\f';

const runsOf = async (pdf: PDFDocumentProxy, number: number): Promise<PdfRun[]> => {
  const page = await pdf.getPage(number);
  const { items, styles } = await page.getTextContent();
  const runs = items.flatMap((item): PdfRun[] => {
    if (!('str' in item)) return [];
    const [, , , , x, y] = item.transform as number[];
    const vertical = styles[item.fontName]?.vertical === true;
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, height: item.height, width: item.width, vertical, endsLine: item.hasEOL }];
  });
  page.cleanup();
  return runs;
};

const pagesOf = async (pdf: PDFDocumentProxy): Promise<string[]> => {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(pageText(await runsOf(pdf, number)));
  return pages;
};

/** Title and author as the file gives them. The day it was made is not that of publication. */
const metadataOf = async (pdf: PDFDocumentProxy): Promise<Metadata> => {
  const { Title, Author, Language } = (await pdf.getMetadata()).info as Record<string, unknown>;
  const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
  const author = words(Author);
  return firstGiven([{ title: words(Title), authors: author === undefined ? [] : [author], language: words(Language) }]);
};

/** Paragraphs joined over lines and pages; page numbers and running heads are gone. */
const piecesOf = (pages: string[]): TextPiece[] => {
  const raw = pages.join(PAGE_BREAK);
  const lines = linesOf(raw);
  const blocks = blocksOf(lines, pageLayoutOf(lines));
  const zones = zonesOf(blocks);
  let page = 1;
  let at = 0;
  return blocks.flatMap(({ text, start, furniture }, index) => {
    for (; at < start; at += 1) if (raw[at] === PAGE_BREAK) page += 1;
    return furniture ? [] : [{ text, zone: zones[index] ?? 'body', page }];
  });
};

const readPages = async (pdf: PDFDocumentProxy): Promise<ReadDocument | Unreadable> => {
  if (pdf.numPages > MAX_PAGES) return { unreadable: 'too-large' };
  const pages = await pagesOf(pdf);
  if (pages.join('').trim().length < pdf.numPages * MIN_CHARS_A_PAGE) return { unreadable: 'no-text' };
  return { format: 'pdf', metadata: await metadataOf(pdf), ...composeText(piecesOf(pages)) };
};

/**
 * The text of a PDF, each passage with the page it begins on; or why there is none: it asks for a password, holds only pictures of pages, or is
 * damaged. Offsets count in the text returned. Columns are read in the order in which the file draws them.
 */
export const readPdf = async (bytes: Uint8Array): Promise<ReadDocument | Unreadable> => {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    standardFontDataUrl: FONTS,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    return { unreadable: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};
