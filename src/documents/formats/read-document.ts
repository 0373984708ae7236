import type { DocumentText } from '../../model/document.ts';
import { decode } from './decode.ts';
import { binaryFormatOf, type Format, textFormatOf } from './format-of.ts';
import type { Metadata } from './metadata.ts';
import { passagesOf } from './read-text.ts';
import type { Unreadable } from './unreadable.ts';

/** A file as Keii keeps it: its text and passages (offsets count in `text`), and what it says of itself. */
export interface ReadDocument extends DocumentText {
  format: Format;
  metadata: Metadata;
}

/** Readers of the heavier formats are loaded when the first such file comes. */
const readBinary = async (format: 'pdf' | 'docx', bytes: Uint8Array): Promise<ReadDocument | Unreadable> =>
  format === 'pdf' ? (await import('./pdf/read-pdf.ts')).readPdf(bytes) : (await import('./docx/read-docx.ts')).readDocx(bytes);

const readDecoded = async (text: string, name: string): Promise<ReadDocument | Unreadable> => {
  const format = textFormatOf(text, name);
  if (format === 'feed') return { unreadable: 'feed' };
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(text);
  if (format === 'markdown') return (await import('./markdown.ts')).readMarkdown(text);
  return { format, metadata: {}, text, passages: passagesOf(text) };
};

/**
 * The text of a file and what it says of itself, or why it cannot be read.
 *
 * The format is told by the bytes, then by how the text begins, and only then by the ending of the name. Text and Markdown stay as decoded, with
 * `\r\n` as `\n`; HTML, PDF and Word files give a text of their own. A feed holds many documents and is read by `readFeed`.
 */
export const readDocument = async (bytes: Uint8Array, name: string): Promise<ReadDocument | Unreadable> => {
  const binary = binaryFormatOf(bytes);
  if (binary !== undefined) return readBinary(binary, bytes);
  const decoded = decode(bytes);
  if ('unreadable' in decoded) return decoded;
  const read = await readDecoded(decoded.text, name);
  return 'text' in read && read.passages.length === 0 ? { unreadable: decoded.text.trim() === '' ? 'empty' : 'no-text' } : read;
};
