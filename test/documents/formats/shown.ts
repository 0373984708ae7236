import type { ReadDocument } from '../../../src/documents/formats/read-document.ts';
import type { Unreadable } from '../../../src/documents/formats/unreadable.ts';

/** The paragraphs of a document with their zones, `!` for boilerplate and `*` for notes, sliced by their offsets. */
export const shown = (read: ReadDocument | Unreadable): string[] => {
  if ('unreadable' in read) return [`unreadable: ${read.unreadable}`];
  const marks = { body: '', notes: '*', boilerplate: '!' };
  return read.passages.map(({ start, end, zone }) => `${marks[zone]}${read.text.slice(start, end)}`);
};
