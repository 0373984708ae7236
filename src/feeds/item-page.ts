import type { FeedItem } from '../documents/formats/feed/read-feed.ts';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);

const meta = (property: string, content: string | undefined): string =>
  content === undefined || content === '' ? '' : `<meta property="${property}" content="${escapeHtml(content)}">`;

/** A feed's item as a page of its own, with what the feed says of it: what is taken in when the page it links to is not. */
export const itemPage = ({ document: { metadata, text, passages } }: FeedItem): Uint8Array => {
  const { title = '', url, publisher, publishedOn, authors = [] } = metadata;
  const paragraphs = passages.map(({ start, end }) => `<p>${escapeHtml(text.slice(start, end))}</p>`);
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    meta('og:title', title),
    meta('og:url', url),
    meta('og:site_name', publisher),
    meta('article:published_time', publishedOn),
    ...authors.map((author) => `<meta name="author" content="${escapeHtml(author)}">`),
  ].join('');
  return new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body><article>${paragraphs.join('')}</article></body></html>`);
};

/** An item with less text gives an excerpt of the page that it links to. */
const WHOLE_CHARS = 600;

/** Where the whole of an item is to be had; nothing where the feed gives it itself, or no link. */
export const linkToWhole = ({ document: { metadata, text } }: FeedItem): string | undefined =>
  text.length >= WHOLE_CHARS || !/^https?:/u.test(metadata.url ?? '') ? undefined : metadata.url;
