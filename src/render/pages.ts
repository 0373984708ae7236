import type { Answer, Source } from '../model/answer.ts';
import type { Block } from './block.ts';
import { buttonLabels, chosenTab, hasTabMenu, type Means, toBlocks } from './blocks.ts';
import { clip, escapeMarkdown } from './escape.ts';
import { type Height, heightOf, isTaller, openingRoom, stack } from './room.ts';

/** What one message holds of an answer. */
export interface Page {
  blocks: Block[];
  /** The sources that this page cites, with the paragraphs cited here. */
  sources: Source[];
  /** Whether it is the first thing seen of an answer that opens short. */
  isOpening: boolean;
}

/** Discord allows 4,000 characters in all text of a message; a page stops well before, for people. */
const PAGE_CHARS = 2400;
/** Discord allows 40 components a message: these are left beside the title, the sources, three menus and three rows of buttons. */
const PAGE_COMPONENTS = 15;
/** A menu holds 25 options, and each paragraph that a page cites can be opened from its menu. */
const PAGE_PARAGRAPHS = 25;
const SOURCE_CHARS = 240;
const SHORT_SOURCE_CHARS = 80;
/** Between one display and the next, in pixels. */
const DISPLAY_GAP = 8;

const sourcesOf = (blocks: readonly Block[], sources: readonly Source[]): Source[] => {
  const citations = blocks.flatMap((block) => block.citations);
  return sources.flatMap((source) => {
    const cited = citations.filter(({ document }) => document === source.document.id).map(({ paragraph }) => paragraph);
    return cited.length > 0 ? [{ ...source, paragraphs: [...new Set(cited)].toSorted((a, b) => a - b) }] : [];
  });
};

/** A source in small print: its number and reference. */
export const showSource = ({ number, reference }: Source): string => clip(`-# \\[${number}\\] ${escapeMarkdown(reference)}`, SOURCE_CHARS);

/** Sources in small print, in a few words each, one after another. */
export const showSourcesShort = (sources: readonly Source[]): string =>
  `-# ${sources.map(({ number, short }) => clip(`\\[${number}\\] ${escapeMarkdown(short)}`, SHORT_SOURCE_CHARS)).join(' · ')}`;

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
  components: number;
  height: Height;
  documents: Set<string>;
  /** The paragraphs cited, as `document:paragraph`. */
  paragraphs: Set<string>;
}

const emptyDraft = (): Draft => ({
  blocks: [],
  chars: 0,
  components: 0,
  height: { desk: 0, phone: 0 },
  documents: new Set(),
  paragraphs: new Set(),
});

const newDocuments = ({ citations }: Block, { documents }: Draft): string[] =>
  [...new Set(citations.map(({ document }) => document))].filter((document) => !documents.has(document));

/** The characters that a block adds to a page: itself, its heading where it begins one, and sources not yet listed. */
const charsAdded = (block: Block, draft: Draft, sourceChars: ReadonlyMap<string, number>): number => {
  const heading = block.heading === draft.blocks.at(-1)?.heading ? 0 : (block.heading?.length ?? -1) + 1;
  return (
    block.text.length + 1 + heading + newDocuments(block, draft).reduce((chars, document) => chars + (sourceChars.get(document) ?? 0), 0)
  );
};

/** Whether a rule stands above a block: where another part of the answer begins, or another month. */
export const isSetApart = (block: Block, before: Block | undefined): boolean =>
  block.part !== before?.part || (block.ruled === true && block.heading !== before.heading);

/** Its text, the rule above it, and the section and button of one that opens something. */
const componentsAdded = (block: Block, before: Block | undefined): number =>
  1 + (isSetApart(block, before) ? 1 : 0) + (block.opens === undefined ? 0 : 2);

const paragraphsOf = ({ citations }: Block): string[] => citations.map(({ document, paragraph }) => `${document}:${paragraph}`);

/** A page with a block more; its height is told only where it counts. */
const grown = (draft: Draft, block: Block, sourceChars: ReadonlyMap<string, number>, isMeasured: boolean): Draft => {
  const before = draft.blocks.at(-1);
  return {
    blocks: [...draft.blocks, block],
    chars: draft.chars + charsAdded(block, draft, sourceChars),
    components: draft.components + componentsAdded(block, before),
    height: isMeasured ? stack(draft.height, heightOf(showBlock(block, before), block.part === 'list' ? DISPLAY_GAP : 0)) : draft.height,
    documents: draft.documents.union(new Set(block.citations.map(({ document }) => document))),
    paragraphs: draft.paragraphs.union(new Set(paragraphsOf(block))),
  };
};

/** Whether a page is too long to read, cites more than its menu can open, or does not fit the screen it should; a lead is never parted for that. */
const isOverfull = ({ blocks, chars, components, paragraphs, height }: Draft, room: Height): boolean =>
  chars > PAGE_CHARS ||
  components > PAGE_COMPONENTS ||
  paragraphs.size > PAGE_PARAGRAPHS ||
  (blocks.at(-1)?.part !== 'lead' && isTaller(height, room));

/** What is kept to one screen at first, where it has more to show than that. */
const OPENS_SHORT: ReadonlySet<Answer['kind']> = new Set([
  'timeline',
  'actor',
  'plan',
  'comparison',
  'stance',
  'forecasts',
  'disagreements',
]);

const opensShort = (answer: Answer, tab: string | undefined): boolean =>
  OPENS_SHORT.has(answer.kind) && answer.tabs.length > 0 && chosenTab(answer, tab) === answer.tabs[0]?.id;

/**
 * The pages of an answer under one tab, in reading order; at least one, each within its limits, cut only between blocks.
 *
 * @param means what can be done where it is shown: with buttons, unless said otherwise
 */
export const toPages = (answer: Answer, tab: string | undefined, means: Means = { canOpen: true }): Page[] => {
  const sourceChars = new Map(answer.sources.map((source) => [source.document.id, showSource(source).length + 1]));
  const isShort = opensShort(answer, tab);
  const room = openingRoom(hasTabMenu(answer), buttonLabels(answer));
  const full: Draft[] = [];
  let draft = emptyDraft();
  for (const block of toBlocks(answer, tab, means)) {
    const next = grown(draft, block, sourceChars, isShort && full.length === 0);
    if (draft.blocks.length === 0 || !isOverfull(next, room)) draft = next;
    else {
      full.push(draft);
      draft = grown(emptyDraft(), block, sourceChars, false);
    }
  }
  return [...full, draft].map(({ blocks }, index) => ({
    blocks,
    sources: sourcesOf(blocks, answer.sources),
    isOpening: isShort && index === 0,
  }));
};
