import { say } from '../messages/say.ts';
import { screenWords } from '../messages/screen.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Citation } from '../model/citation.ts';
import type { Locale } from '../model/localized.ts';
import { clip, cutIntoPieces, escapeMarkdown } from './escape.ts';
import { languageMark, showBody, showCitations, showMarks } from './line.ts';

/** Which part of an answer a block belongs to; parts are set apart by a rule. */
type BlockPart = 'opening' | 'lead' | 'list' | 'closing';

/** A piece of an answer that is never cut: one line, or what of a long one fits, or a paragraph. */
export interface Block {
  part: BlockPart;
  /** Discord markdown. */
  text: string;
  /** The heading it stands under, repeated where a page begins with it. */
  heading?: string | undefined;
  /** The line it belongs to. */
  line?: Line | undefined;
  /** The citations it shows. */
  citations: Citation[];
}

/** No block is longer, whatever the text. */
const BLOCK_CHARS = 1200;
const HEADING_CHARS = 200;

/** So few citations a block that their sources fit a page beside it. */
const BLOCK_CITATIONS = 8;

const small = (text: string): string => `-# ${text}`;

const chunked = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** A block before it is known where it stands. */
type Piece = Omit<Block, 'part' | 'heading'>;

/** A line that is too long, or cites too much, for one block: its text in pieces, then its citations. */
const longLine = (line: Line, body: string, marks: string, answer: Answer): Piece[] => [
  ...cutIntoPieces(body, BLOCK_CHARS).map((text) => ({ text, line, citations: [] })),
  ...(marks ? cutIntoPieces(marks, BLOCK_CHARS).map((text) => ({ text: small(text), line, citations: [] })) : []),
  ...chunked(line.citations, BLOCK_CITATIONS).map((citations) => ({
    text: small(showCitations(citations, answer.sources)),
    line,
    citations,
  })),
];

/** What of a line does not depend on the answer it stands in. The same lines come again and again. */
const shown = new WeakMap<Line, { body: string; marks: string }>();

const showLine = (line: Line, locale: Locale): { body: string; marks: string } => {
  const before = shown.get(line);
  if (before !== undefined) return before;
  const made = { body: showBody(line, locale), marks: showMarks(line, locale) };
  shown.set(line, made);
  return made;
};

const lineBlocks = (line: Line, answer: Answer): Piece[] => {
  const { body, marks: all } = showLine(line, answer.locale);
  const isPlain = answer.kind === 'disagreements' && line.changedLater === undefined;
  const marks = isPlain ? languageMark(line, answer.locale).join('') : all;
  const foot = [marks, showCitations(line.citations, answer.sources)].filter(Boolean).join(' · ');
  const text = foot === '' ? body : `${body}\n${small(foot)}`;
  const fits = text.length <= BLOCK_CHARS && line.citations.length <= BLOCK_CITATIONS;
  return fits ? [{ text, line, citations: line.citations }] : longLine(line, body, marks, answer);
};

const plainBlocks = (text: string): Piece[] =>
  cutIntoPieces(escapeMarkdown(text), BLOCK_CHARS).map((piece) => ({ text: piece, citations: [] }));

const headed = (pieces: readonly Piece[], title: string | undefined, part: BlockPart): Block[] => {
  const heading = title === undefined ? undefined : `### ${clip(escapeMarkdown(title), HEADING_CHARS)}`;
  return pieces.map((piece) => ({ ...piece, heading, part }));
};

/** The words of a section stand with its first line, so that no page ends between them; too long together, each alone. */
const withFirst = (words: readonly Piece[], [first, ...rest]: readonly Piece[]): Piece[] => {
  const together = [...words, ...(first ? [first] : [])];
  const text = together.map((piece) => piece.text).join('\n');
  return words.length === 0 || text.length > BLOCK_CHARS ? [...together, ...rest] : [{ ...(first ?? { citations: [] }), text }, ...rest];
};

const sectionBlocks = ({ title, text = [], lines }: Section, answer: Answer): Block[] =>
  headed(
    withFirst(
      text.flatMap(plainBlocks),
      lines.flatMap((line) => lineBlocks(line, answer)),
    ),
    title,
    'list',
  );

const cardBlocks = ({ card }: Answer): Piece[] =>
  card.flatMap(({ label, value }) =>
    cutIntoPieces(`**${escapeMarkdown(label)}** ${escapeMarkdown(value)}`, BLOCK_CHARS).map((text) => ({ text, citations: [] })),
  );

/** Remarks on a line wait for the list. */
const leadBlocks = (answer: Answer): Block[] =>
  headed(
    answer.lead.flatMap((line) => lineBlocks({ ...line, note: undefined }, answer)),
    answer.kind === 'ask' ? undefined : say(answer.locale, screenWords.lead),
    'lead',
  );

/** The tab chosen, the first one unless another is; nothing when the answer has none. */
export const chosenTab = ({ tabs }: Answer, tab: string | undefined): string | undefined =>
  (tabs.find(({ id }) => id === tab) ?? tabs[0])?.id;

/** The sections that are shown while a tab is chosen. */
export const sectionsUnder = (answer: Answer, tab: string | undefined): Section[] => {
  const chosen = chosenTab(answer, tab);
  return answer.sections.filter((section) => section.tab === undefined || section.tab === chosen);
};

/** A list without headings gets one where a lead stands before it. */
const setApart = (list: readonly Block[], answer: Answer): Block[] =>
  list.map((block) => ({
    ...block,
    heading: block.heading ?? (answer.lead.length > 0 ? `### ${say(answer.locale, screenWords.list)}` : undefined),
  }));

/** An answer as blocks in reading order; what opens it belongs to its first tab alone. */
export const toBlocks = (answer: Answer, tab: string | undefined): Block[] => {
  const chosen = chosenTab(answer, tab);
  const opening = headed([...answer.intro.flatMap(plainBlocks), ...cardBlocks(answer)], undefined, 'opening');
  const isFirstTab = chosen === answer.tabs[0]?.id;
  const closing = answer.closing.flatMap(plainBlocks).map((piece) => ({ ...piece, text: small(piece.text) }));
  return [
    ...(isFirstTab ? [...opening, ...leadBlocks(answer)] : []),
    ...setApart(
      sectionsUnder(answer, chosen).flatMap((section) => sectionBlocks(section, answer)),
      answer,
    ),
    ...headed(closing, undefined, 'closing'),
  ];
};
