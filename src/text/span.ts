/** A stretch of a text: UTF-16 offsets [start, end). */
export interface Span {
  start: number;
  end: number;
}

/** The stretch without the white space around it; undefined when there is nothing else. */
export const trimSpan = (text: string, { start, end }: Span): Span | undefined => {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  const from = start + slice.length - slice.trimStart().length;
  return trimmed === '' ? undefined : { start: from, end: from + trimmed.length };
};
