import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { isProse } from './marks.ts';
import { isJoined, isJoinedAcrossFurniture, type Seam } from './seams.ts';

/** Lines that make one paragraph, heading or item: UTF-16 offsets, and the text with its line breaks taken out. */
export interface Block {
  start: number;
  end: number;
  text: string;
  /** Whether it is a page number, a rule or a running head. */
  furniture: boolean;
}

/** Lines of furniture that may part the two halves of a sentence. */
const MAX_FURNITURE_LINES = 3;

/** How many lines from `at` on continue the paragraph: one; or, when only furniture parts it from its other half, that and one more; or none. */
const countContinuing = (seam: Omit<Seam, 'next'>, lines: Line[], at: number): number => {
  const next = lines[at];
  if (next === undefined) return 0;
  if (isJoined({ ...seam, next })) return 1;
  const between = lines.slice(at, at + MAX_FURNITURE_LINES + 1).findIndex(({ furniture }) => !furniture);
  const beyond = between > 0 ? lines[at + between] : undefined;
  return beyond !== undefined && isJoinedAcrossFurniture({ ...seam, next: beyond }) ? between + 1 : 0;
};

const isJapanese = (text: string) => /[\u3040-\u9fff]/u.test(text);

/** Lines as one reads them on; a word parted at the end of a line is whole again. */
const joinWords = (words: string[]): string =>
  isJapanese(words[0] ?? '') ? words.join('') : words.join(' ').replace(/(?<=\p{Ll})[-\u2010\u00ad] (?=\p{Ll})/gu, '');

const blockOf = (lines: [Line, ...Line[]]): Block => {
  const words = lines.filter(({ furniture }) => !furniture).map(({ text }) => text);
  const furniture = words.length === 0;
  const text = furniture ? lines[0].text : joinWords(words);
  return { start: lines[0].start, end: (lines.at(-1) ?? lines[0]).end, text, furniture };
};

/**
 * The paragraphs, headings and items of a text, in order; together they hold every line.
 *
 * A page number inside a sentence broken by a page stays inside its paragraph, so that paragraphs never overlap.
 */
export const blocksOf = (lines: Line[], layout: Layout): Block[] => {
  const paragraphs: [Line, ...Line[]][] = [];
  let afterProse = false;
  for (let at = 0; at < lines.length; ) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    const count =
      paragraph === undefined || last === undefined ? 0 : countContinuing({ layout, first: paragraph[0], last, afterProse }, lines, at);
    const [line, ...more] = lines.slice(at, at + Math.max(1, count));
    if (line === undefined) break;
    if (count > 0) paragraph?.push(line, ...more);
    else paragraphs.push([line]);
    afterProse ||= isProse(line.text);
    at += 1 + more.length;
  }
  return paragraphs.map(blockOf);
};
