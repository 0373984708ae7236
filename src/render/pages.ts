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
/** A menu holds 25 options, and each paragraph that a page cites can be opened from its menu. */
const PAGE_PARAGRAPHS = 25;
const SOURCE_CHARS = 240;

const sourcesOf = (blocks: readonly Block[], sources: readonly Source[]): Source[] => {
  const citations = blocks.flatMap((block) => block.citations);
  return sources.flatMap((source) => {
    const cited = citations.filter(({ document }) => document === source.document.id).map(({ paragraph }) => paragraph);
    return cited.length > 0 ? [{ ...source, paragraphs: [...new Set(cited)].toSorted((a, b) => a - b) }] : [];
  });
};

/** A source in small print: its number and reference. */
export const showSource = ({ number, reference }: Source): string => clip(`-# \\[${number}\\] ${escapeMarkdown(reference)}`, SOURCE_CHARS);

/** A block under its heading, unless the one before it already stands there. */
export const showBlock = ({ text, heading }: Block, before: Block | undefined): string =>
  heading !== undefined && heading !== before?.heading ? `${heading}\n${text}` : text;

/** Blocks as one text. */
export const showBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block, index) => showBlock(block, blocks[index - 1])).join('\n');

/** A page while it is being filled. */
interface Draft {
  blocks: Block[];
  chars: number;
  documents: Set<string>;
  /** The paragraphs cited, as `document:paragraph`. */
  paragraphs: Set<string>;
}

const emptyDraft = (): Draft => ({ blocks: [], chars: 0, documents: new Set(), paragraphs: new Set() });

const newDocuments = ({ citations }: Block, { documents }: Draft): string[] =>
  [...new Set(citations.map(({ document }) => document))].filter((document) => !documents.has(document));

/** The characters that a block adds to a page: itself, its heading where it begins one, and sources not yet listed. */
const charsAdded = (block: Block, draft: Draft, sourceChars: ReadonlyMap<string, number>): number => {
  const heading = block.heading === draft.blocks.at(-1)?.heading ? 0 : (block.heading?.length ?? -1) + 1;
  return (
    block.text.length + 1 + heading + newDocuments(block, draft).reduce((chars, document) => chars + (sourceChars.get(document) ?? 0), 0)
  );
};

const paragraphsOf = ({ citations }: Block): string[] => citations.map(({ document, paragraph }) => `${document}:${paragraph}`);

/** Whether a block would make a page too long to read, or cite more than its menu can open. */
const isFull = (draft: Draft, block: Block, sourceChars: ReadonlyMap<string, number>): boolean =>
  draft.blocks.length >= PAGE_BLOCKS ||
  draft.chars + charsAdded(block, draft, sourceChars) > PAGE_CHARS ||
  draft.paragraphs.union(new Set(paragraphsOf(block))).size > PAGE_PARAGRAPHS;

const add = (block: Block, draft: Draft, chars: number): void => {
  draft.blocks.push(block);
  draft.chars += chars;
  for (const { document } of block.citations) draft.documents.add(document);
  for (const paragraph of paragraphsOf(block)) draft.paragraphs.add(paragraph);
};

/** The pages of an answer under one tab, in reading order; at least one, each within its limits, cut only between blocks. */
export const toPages = (answer: Answer, tab: string | undefined): Page[] => {
  const sourceChars = new Map(answer.sources.map((source) => [source.document.id, showSource(source).length + 1]));
  const drafts = [emptyDraft()];
  for (const block of toBlocks(answer, tab)) {
    const draft = drafts.at(-1) ?? emptyDraft();
    if (draft.blocks.length > 0 && isFull(draft, block, sourceChars)) drafts.push(emptyDraft());
    const target = drafts.at(-1) ?? draft;
    add(block, target, charsAdded(block, target, sourceChars));
  }
  return drafts.map(({ blocks }) => ({ blocks, sources: sourcesOf(blocks, answer.sources) }));
};
