import { say } from '../messages/say.ts';
import { screenWords } from '../messages/screen.ts';
import type { Answer, Line, Section, Step } from '../model/answer.ts';
import { BLOCK_CHARS, BLOCK_CITATIONS, type Block, type BlockPart, type Piece, plainPieces, small } from './block.ts';
import { clip, cutIntoPieces, escapeMarkdown } from './escape.ts';
import { showCitations } from './line.ts';
import { linePieces, togetherPieces } from './line-pieces.ts';

/** What can be done where an answer is shown. */
export interface Means {
  /** Whether there are buttons, so that what a line stands for can wait behind one. */
  canOpen: boolean;
  /** Whether the whole answer stands on one page, so that its list need not say again what its lead says. */
  onePage?: true;
  /** A command as readers can click it. */
  mention?: ((command: string) => string) | undefined;
}

const HEADING_CHARS = 200;

const headed = (pieces: readonly Piece[], heading: string | undefined, part: BlockPart): Block[] =>
  pieces.map((piece) => ({ ...piece, heading, part }));

const asHeading = (title: string): string => `### ${clip(escapeMarkdown(title), HEADING_CHARS)}`;

/** In a message a month is a label under a rule, any other heading a heading: the eye tells them apart, and both from a date. */
const headingOf = ({ title, month, command }: Section, { mention, onePage }: Means): string | undefined => {
  if (title === undefined) return undefined;
  if (month !== undefined && !onePage) return small(`**${clip(escapeMarkdown(title), HEADING_CHARS)}**`);
  return command !== undefined && mention !== undefined ? `### ${mention(command)}` : asHeading(title);
};

/** The words of a section stand with its first line, so that no page ends between them; too long together, each alone. */
const withFirst = (words: readonly Piece[], [first, ...rest]: readonly Piece[]): Piece[] => {
  const together = [...words, ...(first ? [first] : [])];
  const text = together.map((piece) => piece.text).join('\n');
  if (words.length === 0 || text.length > BLOCK_CHARS) return [...together, ...rest];
  return [{ ...(first ?? { lines: [], citations: [] }), text }, ...rest];
};

/** One line for many, with what they cite as far as there is room. */
const foldedPiece = ({ label, text }: NonNullable<Section['fold']>, lines: Line[], { locale, sources }: Answer): Piece => {
  const spots = new Map(lines.flatMap((line) => line.citations).map((one) => [`${one.document}:${one.paragraph}`, one]));
  const citations = [...spots.values()].slice(0, BLOCK_CITATIONS);
  const words = clip(escapeMarkdown(text), BLOCK_CHARS / 2);
  const head = `**${clip(escapeMarkdown(label), HEADING_CHARS)}**${locale === 'ja' ? '　' : ' '}${words}`;
  return { text: `${head}\n${small(showCitations(citations, sources))}`, lines, citations };
};

const piecesOf = ({ lines, fold, opens, together, month }: Section, answer: Answer, { canOpen }: Means): Piece[] => {
  if (fold !== undefined && opens !== undefined && canOpen) return [foldedPiece(fold, lines, answer)];
  return together ? togetherPieces(lines, answer) : lines.flatMap((line) => linePieces(line, answer, month));
};

/** What stands behind the buttons beside an answer's sections, in their order. */
export const openersOf = ({ sections }: Answer): Step[] => sections.flatMap(({ opens }) => opens ?? []);

const sectionBlocks = (section: Section, answer: Answer, means: Means): Block[] => {
  const { text = [], opens, month } = section;
  const [first, ...rest] = withFirst(text.flatMap(plainPieces), piecesOf(section, answer, means));
  if (first === undefined) return [];
  const blocks = headed([{ ...first, ...(means.canOpen && { opens }) }, ...rest], headingOf(section, means), 'list');
  return month === undefined ? blocks : blocks.map((block) => ({ ...block, ruled: true }));
};

const cardPieces = ({ card }: Answer): Piece[] =>
  card.flatMap(({ label, value }) =>
    cutIntoPieces(`**${escapeMarkdown(label)}** ${escapeMarkdown(value)}`, BLOCK_CHARS).map((text) => ({ text, lines: [], citations: [] })),
  );

/** Whose lead holds remarks too; elsewhere they wait for the list. */
const REMARKS_IN_LEAD: ReadonlySet<Answer['kind']> = new Set(['actor', 'plan']);

/** In a lead it is told in short that a line changed later, and remarks are left to the list; the answer to a question is told at length. */
const inShort = (line: Line, { kind }: Answer): Line => ({
  ...line,
  note: REMARKS_IN_LEAD.has(kind) ? line.note : undefined,
  changedLater: line.changedLater === undefined || kind === 'ask' ? line.changedLater : '',
});

/** Whose card is a footnote to the lead, in small print. */
const CARD_LAST: ReadonlySet<Answer['kind']> = new Set(['actor']);

const cardNote = ({ card }: Answer): Piece[] => {
  const text = card.map(({ label, value }) => `${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join(' · ');
  return text === '' ? [] : cutIntoPieces(text, BLOCK_CHARS).map((piece) => ({ text: small(piece), lines: [], citations: [] }));
};

/** A lead that stands alone needs no heading: the tab it stands under says what it is. */
const leadBlocks = (answer: Answer, isAlone: boolean): Block[] =>
  headed(
    answer.lead.flatMap((line) => linePieces(inShort(line, answer), answer)),
    isAlone || answer.kind === 'ask' ? undefined : asHeading(say(answer.locale, screenWords.lead)),
    'lead',
  );

/** The tab chosen, the first one unless another is; nothing when the answer has none. */
export const chosenTab = ({ tabs }: Answer, tab: string | undefined): string | undefined =>
  (tabs.find(({ id }) => id === tab) ?? tabs[0])?.id;

/** More tabs than this are a menu; up to it each is a button. */
const MOST_TAB_BUTTONS = 6;

/** Whether the tabs of an answer are chosen from a menu. */
export const hasTabMenu = ({ tabs }: Answer): boolean => tabs.length > MOST_TAB_BUTTONS;

/** What the buttons under an answer's first page say: its other tabs, and what can be asked next. */
export const buttonLabels = (answer: Answer): string[] => {
  const offered = answer.tabs.slice(1).filter(({ whole }) => whole || !hasTabMenu(answer));
  return [...offered, ...answer.next].map(({ label }) => label);
};

/** The sections that are shown while a tab is chosen. */
export const sectionsUnder = (answer: Answer, tab: string | undefined): Section[] => {
  const chosen = chosenTab(answer, tab);
  const isWhole = answer.tabs.some(({ id, whole }) => id === chosen && whole);
  return answer.sections.filter((section) => isWhole || section.tab === undefined || section.tab === chosen);
};

const withoutLead = (section: Section, { lead }: Answer): Section => ({
  ...section,
  lines: section.lines.filter(({ id }) => !lead.some((line) => line.id === id)),
});

const listBlocks = (answer: Answer, tab: string | undefined, means: Means): Block[] =>
  sectionsUnder(answer, tab)
    .map((section) => (means.onePage ? withoutLead(section, answer) : section))
    .flatMap((section) => sectionBlocks(section, answer, means));

/** A list without headings gets one where a lead stands before it. */
const setApart = (list: readonly Block[], { lead, locale }: Answer): Block[] =>
  list.map((block) => ({
    ...block,
    heading: block.heading ?? (lead.length > 0 ? asHeading(say(locale, screenWords.list)) : undefined),
  }));

/** Whether closing words belong to what is shown: what a whole list leaves out, to the list; what closes a lead, to the lead. */
const isClosed = ({ tabs, lead }: Answer, list: readonly Block[], isFirstTab: boolean): boolean => {
  if (tabs.some(({ whole }) => whole)) return list.length > 0;
  return tabs.length === 0 || lead.length === 0 || isFirstTab;
};

const closingBlocks = (answer: Answer, list: readonly Block[], isFirstTab: boolean): Block[] => {
  const words = [...(isClosed(answer, list, isFirstTab) ? answer.closing : []), ...(answer.remark ? [answer.remark] : [])];
  return headed(
    words.flatMap(plainPieces).map((piece) => ({ ...piece, text: small(piece.text) })),
    undefined,
    'closing',
  );
};

/** An answer as blocks in reading order; what opens it belongs to its first tab alone, and what closes it, on one page, is told at its end. */
export const toBlocks = (answer: Answer, tab: string | undefined, means: Means): Block[] => {
  const chosen = chosenTab(answer, tab);
  const isFirstTab = chosen === answer.tabs[0]?.id;
  const isCardLast = CARD_LAST.has(answer.kind);
  const opening = [...answer.intro.flatMap(plainPieces), ...(isCardLast ? [] : cardPieces(answer))];
  const list = setApart(listBlocks(answer, chosen, means), answer);
  const isAlone = list.length === 0 && !means.onePage;
  return [
    ...(isFirstTab ? [...headed(opening, undefined, 'opening'), ...leadBlocks(answer, isAlone)] : []),
    ...(isFirstTab && isCardLast ? headed(cardNote(answer), undefined, 'closing') : []),
    ...list,
    ...(means.onePage ? [] : closingBlocks(answer, list, isFirstTab)),
  ];
};
