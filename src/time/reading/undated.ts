/** Where numbers stand for other things than days: addresses of pages, names of files, sections, versions. */
const CODES =
  /https?:\/\/[^\s<>"'」』）)]{1,300}|www\.[^\s<>"'」』）)]{1,200}|(?<![\w.-])[\w.-]{1,60}\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|html?|jpe?g|png|zip|json|md)\b|_\d{4}[-.]\d{1,2}|\b[vV]\d{4}\.\d{1,2}|\b\d{4}-\d{2}[A-Z]\b|§ ?\d[\d./-]{0,20}/g;

/** A stretch of the text, [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Stretches in which nothing is a date: codes, and the titles of works as a language marks them; in order, without overlaps.
 */
export const undatedIn = (text: string, titles: RegExp): Stretch[] => {
  const found = [CODES, titles].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return inOrder(found);
};

/** In order of their beginnings, without those that begin in another. */
export const inOrder = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = [];
  for (const each of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
};
