import { dayOf, firstGiven, type Metadata } from '../metadata.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const wordsOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
const nameOf = (value: unknown): string | undefined => wordsOf(isObject(value) ? value.name : value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const ARTICLE = /(?:Article|BlogPosting|Report|WebPage)$/u;

/** schema.org data in `<script type="application/ld+json">`; articles before pages. */
const fromLinkedData = (document: Document): Metadata => {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => listOf(parseJson(script.textContent ?? '')))
    .flatMap((item) => (isObject(item) ? [item, ...listOf(item['@graph'])] : []))
    .filter(isObject)
    .filter((item) => listOf(item['@type']).some((type) => ARTICLE.test(String(type))));
  const [item = {}] = items.toSorted((a, b) => Number(/WebPage$/u.test(String(a['@type']))) - Number(/WebPage$/u.test(String(b['@type']))));
  return firstGiven([
    {
      title: wordsOf(item.headline),
      authors: listOf(item.author).flatMap((author) => nameOf(author) ?? []),
      publisher: nameOf(item.publisher),
      publishedOn: dayOf(wordsOf(item.datePublished)),
      language: wordsOf(item.inLanguage),
    },
  ]);
};

const contentOf = (document: Document, selectors: string[]): string | undefined =>
  selectors
    .map((selector) => {
      const element = document.querySelector(selector);
      return wordsOf(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('href'));
    })
    .find((value) => value !== undefined);

const meta = (...names: string[]): string[] => names.flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`]);

/** Open Graph, Dublin Core, Highwire tags and plain `<meta>`. */
const fromMetaTags = (document: Document): Metadata => {
  const author = contentOf(document, meta('author', 'citation_author', 'DC.creator', 'dc.creator'));
  return firstGiven([
    {
      title: contentOf(document, meta('og:title', 'citation_title', 'DC.title', 'twitter:title')),
      authors: author === undefined ? [] : [author],
      publisher: contentOf(document, meta('og:site_name', 'citation_journal_title', 'DC.publisher')),
      publishedOn: dayOf(
        contentOf(
          document,
          meta('article:published_time', 'citation_publication_date', 'DC.date.issued', 'DC.date', 'dcterms.issued', 'pubdate', 'date'),
        )?.replaceAll('/', '-'),
      ),
      language: contentOf(document, meta('og:locale'))?.replace('_', '-'),
      url: contentOf(document, ['link[rel="canonical"]', ...meta('og:url')]),
    },
  ]);
};

/** What the page shows: its title, its language, and a time marked as that of publication. */
const fromMarkup = (document: Document): Metadata =>
  firstGiven([
    {
      title: wordsOf(document.querySelector('h1')?.textContent) ?? wordsOf(document.querySelector('title')?.textContent),
      publishedOn: dayOf(contentOf(document, ['[itemprop="datePublished"]', 'time[pubdate]', 'article header time[datetime]'])),
      language: wordsOf(document.documentElement?.getAttribute('lang')),
    },
  ]);

/** What an HTML page says of itself: linked data first, then meta tags, then what it shows. A modification date is none of publication. */
export const htmlMetadata = (document: Document): Metadata =>
  firstGiven([fromLinkedData(document), fromMetaTags(document), fromMarkup(document)]);
