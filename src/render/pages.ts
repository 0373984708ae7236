import type { Answer, Source } from '../model/answer.ts';
import { type Block, toBlocks } from './blocks.ts';
import { clip, escapeMarkdown } from './escape.ts';

/** What one message holds of an answer. */
export interface Page {
  blocks: Block[];
  /** The sources that this page cites, with the paragraphs cited here. */
  sources: Source[];
}

/** Discord allows 4,000 characters in all text of a message; a page stops well before, for people. */
const PAGE_CHARS = 2400;
const PAGE_BLOCKS = 12;
const SOURCE_CHARS = 160;

const sourcesOf = (blocks: readonly Block[], sources: readonly Source[]): Source[] => {
  const citations = blocks.flatMap((block) => block.citations);
  return sources.flatMap((source) => {
    const cited = citations.filter(({ document }) => document === source.document.id).map(({ paragraph }) => paragraph);
    return cited.length > 0 ? [{ ...source, paragraphs: [...new Set(cited)].toSorted((a, b) => a - b) }] : [];
  });
};

/** A source in small print: its number and reference. */
export const showSource = ({ number, reference }: Source): string => clip(`-# \\[${number}\\] ${escapeMarkdown(reference)}`, SOURCE_CHARS);

/** Blocks as one text, each heading once above those that share it. */
export const showBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(({ text, heading }, index) => (heading !== undefined && heading !== blocks[index - 1]?.heading ? `${heading}\n${text}` : text))
    .join('\n');

const charsOf = (blocks: readonly Block[], sources: readonly Source[]): number =>
  showBlocks(blocks).length + sourcesOf(blocks, sources).reduce((chars, source) => chars + showSource(source).length + 1, 0);

/** Whether one more block would crowd the page. */
const isFull = (blocks: readonly Block[], next: Block, sources: readonly Source[]): boolean =>
  blocks.length >= PAGE_BLOCKS || charsOf([...blocks, next], sources) > PAGE_CHARS;

/** The pages of an answer under one tab, in reading order; at least one, each within its limits, cut only between blocks. */
export const toPages = (answer: Answer, tab: string | undefined): Page[] => {
  const pages: Block[][] = [[]];
  for (const block of toBlocks(answer, tab)) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && isFull(page, block, answer.sources)) pages.push([block]);
    else page.push(block);
  }
  return pages.map((blocks) => ({ blocks, sources: sourcesOf(blocks, answer.sources) }));
};
