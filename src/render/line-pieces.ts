import type { Answer, Line } from '../model/answer.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Locale } from '../model/localized.ts';
import { BLOCK_CHARS, BLOCK_CITATIONS, type Piece, small } from './block.ts';
import { cutIntoPieces, escapeMarkdown } from './escape.ts';
import { languageMark, showBody, showCitations, showMarks } from './line.ts';

const chunked = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** A line that is too long, or cites too much, for one block: its text in pieces, then its citations. */
const longLine = (line: Line, body: string, marks: string, answer: Answer): Piece[] => [
  ...cutIntoPieces(body, BLOCK_CHARS).map((text) => ({ text, lines: [line], citations: [] })),
  ...(marks ? cutIntoPieces(marks, BLOCK_CHARS).map((text) => ({ text: small(text), lines: [line], citations: [] })) : []),
  ...chunked(line.citations, BLOCK_CITATIONS).map((citations) => ({
    text: small(showCitations(citations, answer.sources)),
    lines: [line],
    citations,
  })),
];

/** What of a line does not depend on the answer it stands in. */
interface Shown {
  month: Edtf | undefined;
  body: string;
  marks: string;
}

/** The same lines come again and again. */
const shownBefore = new WeakMap<Line, Shown>();

const showLine = (line: Line, locale: Locale, month: Edtf | undefined): Shown => {
  const before = shownBefore.get(line);
  if (before !== undefined && before.month === month) return before;
  const made = { month, body: showBody(line, locale, month), marks: showMarks(line, locale) };
  shownBefore.set(line, made);
  return made;
};

/** Where every line is in dispute, the mark says nothing. */
const marksIn = (line: Line, marks: string, { kind, locale }: Answer): string =>
  kind === 'disagreements' && line.changedLater === undefined ? languageMark(line, locale).join('') : marks;

const fits = (text: string, citations: number): boolean => text.length <= BLOCK_CHARS && citations <= BLOCK_CITATIONS;

/** A line: what it says, then in small print what goes with it and where it stands. */
export const linePieces = (line: Line, answer: Answer, month?: Edtf): Piece[] => {
  const { body, marks: all } = showLine(line, answer.locale, month);
  const marks = marksIn(line, all, answer);
  const foot = [marks, showCitations(line.citations, answer.sources)].filter(Boolean).join(' · ');
  const text = foot === '' ? body : `${body}\n${small(foot)}`;
  return fits(text, line.citations.length) ? [{ text, lines: [line], citations: line.citations }] : longLine(line, body, marks, answer);
};

/** A line of a list, all of it in one paragraph. */
const bullet = (line: Line, answer: Answer): string => {
  const { locale, sources } = answer;
  const marks = marksIn(line, showMarks(line, locale), answer);
  return `- ${[showBody(line, locale), marks, showCitations(line.citations, sources)].filter(Boolean).join(' · ')}`;
};

/** Whether any lines follow each other under one label, so that each label stands once above its lines. */
const sharesLabels = (lines: readonly Line[]): boolean =>
  lines.some(({ label }, index) => label !== undefined && lines[index + 1]?.label === label);

const add = (piece: Piece, line: Line, isShared: boolean, answer: Answer): Piece => {
  const isFirst = piece.lines.at(-1)?.label !== line.label;
  const head = isShared && isFirst && line.label !== undefined ? [`**${escapeMarkdown(line.label)}**`] : [];
  const item = bullet(isShared ? { ...line, label: undefined } : line, answer);
  const text = [...(piece.text === '' ? [] : [piece.text]), ...head, item].join('\n');
  return { ...piece, text, lines: [...piece.lines, line], citations: [...piece.citations, ...line.citations] };
};

const EMPTY: Piece = { text: '', lines: [], citations: [] };

/** Lines that are to be seen at one glance, as one block where there is room: a list, under each label where lines share them. */
export const togetherPieces = (lines: readonly Line[], answer: Answer): Piece[] => {
  const pieces: Piece[] = [];
  const isShared = sharesLabels(lines);
  for (const line of lines) {
    const longer = add(pieces.at(-1) ?? EMPTY, line, isShared, answer);
    const alone = add(EMPTY, line, isShared, answer);
    if (fits(longer.text, longer.citations.length)) pieces.splice(-1, 1, longer);
    else if (fits(alone.text, alone.citations.length)) pieces.push(alone);
    else pieces.push(...linePieces(line, answer), EMPTY);
  }
  return pieces.filter(({ text }) => text !== '');
};
