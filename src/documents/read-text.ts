import { UserError } from '../errors.ts';
import type { DocumentText, Passage, Zone } from '../model/document.ts';
import { blocksOf } from './blocks.ts';
import { decode } from './decode.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { zonesOf } from './zones.ts';

/** Numbers are given zone by zone, so that a menu never shifts the count of the text. */
const NUMBERED: Zone[] = ['body', 'notes', 'boilerplate'];

const numberPassages = (passages: Omit<Passage, 'paragraph'>[]): Passage[] => {
  const order = NUMBERED.flatMap((zone) => passages.filter((passage) => passage.zone === zone));
  const numbers = new Map(order.map((passage, index) => [passage, index + 1]));
  return passages.map((passage) => ({ paragraph: numbers.get(passage) ?? 0, ...passage }));
};

/**
 * A decoded text cut into passages, in reading order; every character that is not white space belongs to exactly one of them.
 *
 * `paragraph` counts from 1 through the body, then through the notes, then through the boilerplate. Empty for a blank text.
 */
export const passagesOf = (text: string): Passage[] => {
  const lines = linesOf(text);
  const blocks = blocksOf(lines, layoutOf(lines));
  const zones = zonesOf(blocks);
  return numberPassages(blocks.map(({ start, end }, index) => ({ start, end, zone: zones[index] ?? 'body' })));
};

/**
 * The text of a plain-text file and its passages.
 *
 * @throws UserError when the bytes are no text in a known encoding; the message follows “the file …”
 */
export const readText = (bytes: Uint8Array): DocumentText => {
  const decoded = decode(bytes);
  if ('unreadable' in decoded) throw new UserError(`the file ${decoded.unreadable}`);
  return { text: decoded.text, passages: passagesOf(decoded.text) };
};
