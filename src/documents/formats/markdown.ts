import type { DocumentText, Passage } from '../../model/document.ts';
import { numberPassages } from '../paragraphs/number-passages.ts';
import { dayOf, firstGiven, type Metadata } from './metadata.ts';
import type { ReadDocument } from './read-document.ts';
import { passagesOf } from './read-text.ts';

const FRONT_MATTER = /^---\n(.*?)\n(?:---|\.\.\.)(?:\n|$)/su;

/** Top-level `key: value` lines; lists and nested values are not read. */
const frontMatterOf = (text: string): Record<string, string> => {
  const [, block = ''] = FRONT_MATTER.exec(text) ?? [];
  const lines = [...block.matchAll(/^([A-Za-z_-]+):\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*?))\s*$/gmu)];
  return Object.fromEntries(lines.map(([, key = '', ...values]) => [key.toLowerCase(), values.find((value) => value !== undefined) ?? '']));
};

const metadataOf = (text: string): Metadata => {
  const { title, author, date, published, publisher, lang, language, url } = frontMatterOf(text);
  const heading = /^#\s+(.+?)\s*#*$/mu.exec(text)?.[1];
  return firstGiven([
    {
      title: title || heading,
      authors: author ? [author] : [],
      publisher,
      publishedOn: dayOf(date || published),
      language: lang || language,
      url,
    },
  ]);
};

/** What stands in front matter belongs to the file, not to what it says. */
const zoned = (passages: Passage[], endOfFront: number): Passage[] =>
  numberPassages(
    passages.map(({ paragraph: _, ...passage }) => (passage.start < endOfFront ? { ...passage, zone: 'boilerplate' } : passage)),
  );

/** A Markdown text as it is, with its markup: offsets count in the file. Front matter is `boilerplate`, and gives title, author and date. */
export const readMarkdown = (text: string): ReadDocument => {
  const read: DocumentText = { text, passages: zoned(passagesOf(text), FRONT_MATTER.exec(text)?.[0].length ?? 0) };
  return { format: 'markdown', metadata: metadataOf(text), ...read };
};
