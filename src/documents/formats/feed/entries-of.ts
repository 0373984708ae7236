import type { parseFeed } from 'feedsmith';

/** What the kinds of feeds have in common: `html` is the longest text an entry gives, `published` as the feed writes it. */
export interface Entry {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  html?: string | undefined;
  published?: string | undefined;
  authors?: (string | undefined)[] | undefined;
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

const longest = (...texts: (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).toSorted((a, b) => b.length - a.length)[0];

const asHtml = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const namesOf = (people: { name?: string }[] | undefined) => people?.map(({ name }) => name);

const fromAtom = ({ entries = [] }: FeedOf<'atom'>): Entry[] =>
  entries.map(({ id, links, title, content, summary, published, updated, authors }) => ({
    id,
    url: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? links?.[0]?.href,
    title: title?.value,
    html: longest(content?.value, summary?.value),
    published: published ?? updated,
    authors: namesOf(authors),
  }));

const fromJson = ({ items = [] }: FeedOf<'json'>): Entry[] =>
  items.map(({ id, url, title, content_html, content_text, summary, date_published, authors }) => ({
    id,
    url,
    title,
    html: content_html ?? asHtml(longest(content_text, summary)),
    published: date_published,
    authors: namesOf(authors),
  }));

const fromRdf = ({ items = [] }: FeedOf<'rdf'>): Entry[] =>
  items.map(({ link, title, description, content, dc }) => ({
    url: link,
    title,
    html: longest(content?.encoded, description),
    published: dc?.dates?.[0],
    authors: dc?.creators,
  }));

const fromRss = ({ items = [] }: FeedOf<'rss'>): Entry[] =>
  items.map(({ guid, link, title, description, content, pubDate, dc, authors }) => ({
    id: guid?.value,
    url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    html: longest(content?.encoded, description),
    published: pubDate ?? dc?.dates?.[0],
    authors: dc?.creators ?? namesOf(authors),
  }));

/** The entries of a feed of any kind, in its order. */
export const entriesOf = ({ format, feed }: Parsed): Entry[] => {
  if (format === 'atom') return fromAtom(feed);
  if (format === 'json') return fromJson(feed);
  return format === 'rdf' ? fromRdf(feed) : fromRss(feed);
};

/** The name a feed goes by; empty where it gives none. */
export const titleOf = ({ format, feed }: Parsed): string => (format === 'atom' ? feed.title?.value : feed.title) ?? '';
