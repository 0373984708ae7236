const LONGEST = 64;
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * How many single-character slips (wrong, missing, added, two neighbours swapped) lie between what was typed and a word, in UTF-16 units;
 * of either only the first 64 are read. With `open` the rest of the word is free, as when typing has not reached its end.
 *
 * @example editDistance('wtikoff', 'witkoff') //=> 1
 * @example editDistance('wtik', 'witkoff', { open: true }) //=> 1
 */
export const editDistance = (typed: string, word: string, { open = false }: { open?: boolean } = {}): number => {
  const width = Math.min(word.length, LONGEST);
  let [before, row, next]: readonly Uint8Array[] = ROWS as readonly Uint8Array[];
  for (let column = 0; column <= width; column += 1) row[column] = column;
  for (let line = 1; line <= Math.min(typed.length, LONGEST); line += 1) {
    fillRow(typed, word, line, width, before, row, next);
    [before, row, next] = [row, next, before];
  }
  return open ? Math.min(...row.subarray(0, width + 1)) : (row[width] ?? 0);
};
