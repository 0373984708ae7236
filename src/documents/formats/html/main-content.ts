import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isProse } from '../../paragraphs/marks.ts';
import type { HtmlBlock } from './blocks.ts';

/** Carries a block's number through Readability, which knows elements only by their place. */
const MARK = 'data-keii-block';
/** A declared article body with less text than this share of the page is a teaser. */
const MIN_DECLARED_SHARE = 0.15;
/** A line of links is a menu from this share of its characters on. */
const MENU_LINKED = 0.8;

const charsOf = (blocks: HtmlBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What the page itself declares to be its text (schema.org), where it does. */
const declared = (document: Document, blocks: HtmlBlock[]): Set<HtmlBlock> | undefined => {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const inside = blocks.filter(({ parent }) => bodies.some((body) => body.contains(parent)));
  return charsOf(inside) > 0 && charsOf(inside) >= charsOf(blocks) * MIN_DECLARED_SHARE ? new Set(inside) : undefined;
};

/** Gives each block a paragraph of its own that bears its number; the page is not used for anything else afterwards. */
const mark = (document: Document, blocks: HtmlBlock[]): void => {
  for (const [index, { nodes, parent }] of blocks.entries()) {
    if (nodes.some((node) => /^t[dh]$/iu.test(node.nodeName))) parent.setAttribute(MARK, String(index));
    else if (/^(?:p|li|h[1-6]|t[dh]|d[dt]|pre)$/iu.test(parent.tagName) && nodes.length === parent.childNodes.length)
      parent.setAttribute(MARK, String(index));
    else {
      const paragraph = document.createElement('p');
      paragraph.setAttribute(MARK, String(index));
      const [first] = nodes;
      if (first !== undefined) parent.insertBefore(paragraph, first);
      paragraph.append(...nodes);
    }
  }
};

/**
 * What Readability takes for the article. It counts commas to tell prose from menus and knows the full-width 「，」 but not the usual 「、」,
 * so it is shown the one for the other.
 */
const readable = (document: Document, blocks: HtmlBlock[]): Set<HtmlBlock> => {
  mark(document, blocks);
  const copy = parseHTML(document.toString().replaceAll('、', '，')).document;
  const content = new Readability(copy as unknown as Document).parse()?.content ?? '';
  const kept = new Set([...content.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'gu'))].map(([, index]) => Number(index)));
  return new Set(blocks.filter((_, index) => kept.has(index)));
};

/**
 * The blocks that are the page's own text: what it declares as article body, else what Readability finds, else all that no box holds.
 *
 * Marks the document as it goes: read everything else from it before.
 */
export const mainContent = (document: Document, blocks: HtmlBlock[]): Set<HtmlBlock> => {
  const open = blocks.filter(({ text, framed, linked }) => !framed && (linked < MENU_LINKED || isProse(text)));
  const found = declared(document, blocks) ?? readable(document, blocks);
  const main = open.filter((block) => found.has(block));
  return new Set(main.length > 0 ? main : open);
};
