import { parseFeed } from 'feedsmith';
import type { Edtf } from '../../../model/edtf.ts';
import { readHtml } from '../html/read-html.ts';
import { dayOf, firstGiven } from '../metadata.ts';
import type { ReadDocument } from '../read-document.ts';
import { type Entry, entriesOf, titleOf } from './entries-of.ts';

/** One entry of a feed, read as a document of its own. */
export interface FeedItem {
  /** What the feed tells it by; its link where it gives no id. Never empty. */
  id: string;
  document: ReadDocument;
}

export interface Feed {
  title: string;
  /** In the order of the feed; entries without id and link, or without any text, are left out. */
  items: FeedItem[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day as printed, in the publisher's own zone: RFC 822 in RSS, RFC 3339 in Atom. */
const printedDay = (time: string): Edtf | undefined => {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/u.exec(time) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? dayOf(time) : dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
};

const itemOf = ({ id, url, title, html = '', published, authors = [] }: Entry, publisher: string): FeedItem[] => {
  const key = id ?? url ?? '';
  const { text, passages } = readHtml(`<html><body><div itemprop="articleBody">${html}</div></body></html>`);
  if (key === '' || text === '') return [];
  const metadata = firstGiven([
    { title, url, publisher, authors: authors.flatMap((name) => name || []), publishedOn: printedDay(published ?? '') },
  ]);
  return [{ id: key, document: { format: 'feed', metadata, text, passages } }];
};

/** The entries of an RSS, RDF, Atom or JSON feed, or nothing when the text is none. Decode its bytes first. */
export const readFeed = (text: string): Feed | undefined => {
  try {
    const parsed = parseFeed(text);
    const title = titleOf(parsed);
    return { title, items: entriesOf(parsed).flatMap((entry) => itemOf(entry, title)) };
  } catch {
    return undefined;
  }
};
