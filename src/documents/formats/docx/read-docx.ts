import mammoth from 'mammoth';
import { readHtml } from '../html/read-html.ts';
import type { Metadata } from '../metadata.ts';
import type { ReadDocument } from '../read-document.ts';
import type { Unreadable } from '../unreadable.ts';
import { unfoldRuby } from './unfold-ruby.ts';
import { type Entries, unzipBounded, zip } from './unzip-bounded.ts';

const [MAIN, CORE] = ['word/document.xml', 'docProps/core.xml'];

const utf8 = new TextDecoder();

const withRubyUnfolded = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(([name, bytes]) => {
      const xml = name.startsWith('word/') && name.endsWith('.xml') ? utf8.decode(bytes) : '';
      return [name, xml.includes('<w:ruby>') ? new TextEncoder().encode(unfoldRuby(xml)) : bytes];
    }),
  );

const fromXml = (xml: string): string =>
  xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

/** Title and author from the file's properties. The day it was made or saved is not that of publication. */
const propertiesOf = (entries: Entries): Metadata => {
  const xml = utf8.decode(entries[CORE] ?? new Uint8Array());
  const field = (name: string): string => fromXml(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? '').trim();
  const [title, author, language] = ['dc:title', 'dc:creator', 'dc:language'].map(field);
  return { ...(title && { title }), ...(author && { authors: [author] }), ...(language && { language }) };
};

/** Only the text is wanted: a picture is left out without being read. */
const withoutPictures = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };

/**
 * The text of a Word document, footnotes and endnotes as `notes`, readings kept with their base, tables row by row; or why there is none.
 *
 * mammoth turns it into HTML, which is read as a page without anything around it.
 */
export const readDocx = async (bytes: Uint8Array): Promise<ReadDocument | Unreadable> => {
  const entries = unzipBounded(bytes);
  if (typeof entries === 'string') return { unreadable: entries };
  if (entries[MAIN] === undefined) return { unreadable: 'unsupported' };
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(zip(withRubyUnfolded(entries))) }, withoutPictures);
    const { text, passages } = readHtml(`<html><body><div itemprop="articleBody">${html}</div></body></html>`);
    return text === '' ? { unreadable: 'no-text' } : { format: 'docx', metadata: propertiesOf(entries), text, passages };
  } catch {
    return { unreadable: 'damaged' };
  }
};
