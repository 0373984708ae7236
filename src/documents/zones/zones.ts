import type { Zone } from '../../model/document.ts';
import type { Block } from '../paragraphs/blocks.ts';
import { isBullet, isProse } from '../paragraphs/marks.ts';
import { noteIndexes } from './notes.ts';
import { isEndMatter, isSiteLine } from './site-words.ts';

/** A page's own words seen so many times show that a text was saved from a site. */
const SITE_LINES_OF_A_PAGE = 2;
/** A list of other articles comes after all of the text but this share of its prose. */
const PROSE_AFTER_END = 0.2;
/** Entries of a menu without bullets are no longer. */
const MAX_MENU_ENTRY_CHARS = 12;

const isMenuItem = (block: Block) => isBullet(block.text) && !isProse(block.text);

/** The end of the menus above the text: after the last two or more menu items in a row before the first prose; 0 where there are none. */
const endOfHead = (blocks: Block[]) => {
  const firstProse = blocks.findIndex((block) => isProse(block.text) && !isSiteLine(block.text));
  const head = blocks.slice(0, firstProse < 0 ? 0 : firstProse);
  return head.findLastIndex((block, index) => isMenuItem(block) && (isMenuItem(blocks[index - 1] ?? block) || isSiteLine(block.text))) + 1;
};

/** Short entries with nothing but their like up to a site line above and another below: the rest of a menu without bullets. */
const menuEntries = (blocks: Block[]): Set<number> => {
  const entries = new Set<number>();
  let above: number | undefined;
  for (const [index, { text }] of blocks.entries()) {
    if (isSiteLine(text)) {
      for (let between = above ?? index; between < index; between += 1) entries.add(between);
      above = index;
    } else if (text.length > MAX_MENU_ENTRY_CHARS || isProse(text)) above = undefined;
  }
  return entries;
};

/** Characters of running text; items of a list and lines of the site do not count. */
const proseChars = (blocks: Block[]) =>
  blocks.reduce((sum, { text }) => sum + (isProse(text) && !isBullet(text) && !isSiteLine(text) ? text.length : 0), 0);

/** Where the page goes on without the text: the first heading of other articles, below all notes, with next to no prose after it. */
const startOfTail = (blocks: Block[], notes: Set<number>) => {
  const lastNote = Math.max(-1, ...notes);
  const allowed = proseChars(blocks.filter((_, index) => !notes.has(index))) * PROSE_AFTER_END;
  const start = blocks.findIndex(({ text }, index) => index > lastNote && isEndMatter(text) && proseChars(blocks.slice(index)) <= allowed);
  return start < 0 ? blocks.length : start;
};

/**
 * The zone of each block, in order. Rules, first that speaks: page numbers, rules, running heads and site lines are boilerplate; so is what stands
 * above the last menu of a saved page, inside a menu without bullets, or below the first list of other articles; notes are notes; all else is body.
 */
export const zonesOf = (blocks: Block[]): Zone[] => {
  const notes = noteIndexes(blocks);
  const isPage = blocks.filter(({ text }) => isSiteLine(text) || isEndMatter(text)).length >= SITE_LINES_OF_A_PAGE;
  const head = isPage ? endOfHead(blocks) : 0;
  const menu = isPage ? menuEntries(blocks) : new Set<number>();
  const tail = startOfTail(blocks, notes);
  return blocks.map(({ text, furniture }, index) => {
    if (furniture || isSiteLine(text) || index < head || index >= tail || menu.has(index)) return 'boilerplate';
    return notes.has(index) ? 'notes' : 'body';
  });
};
