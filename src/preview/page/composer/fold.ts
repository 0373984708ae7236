/** A text for comparing: width and case do not count, nor space around it. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
