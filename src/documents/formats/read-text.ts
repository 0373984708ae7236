import { UserError } from '../../errors.ts';
import type { DocumentText, Passage } from '../../model/document.ts';
import { blocksOf } from '../paragraphs/blocks.ts';
import { layoutOf } from '../paragraphs/layout.ts';
import { linesOf } from '../paragraphs/lines.ts';
import { numberPassages } from '../paragraphs/number-passages.ts';
import { zonesOf } from '../zones/zones.ts';
import { decode } from './decode.ts';
import { tellUnreadable } from './unreadable.ts';

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
 * @param name what a message calls the file
 * @throws {UserError} when the bytes are no text in a known encoding
 */
export const readText = (bytes: Uint8Array, name: string): DocumentText => {
  const decoded = decode(bytes);
  if ('unreadable' in decoded) throw new UserError(tellUnreadable(decoded, name, 'en'));
  return { text: decoded.text, passages: passagesOf(decoded.text) };
};
