/**
 * How many single-character slips (wrong, missing, added, two neighbours swapped) lie between what was typed and a word, in UTF-16 units.
 * With `open` the rest of the word is free, as when typing has not reached its end. Above `most` the answer is only that: some number above it.
 *
 * @example editDistance('wtikoff', 'witkoff') //=> 1
 * @example editDistance('wtik', 'witkoff', { open: true }) //=> 1
 */
export const editDistance = (
  typed: string,
  word: string,
  { open = false, most = Number.POSITIVE_INFINITY }: { open?: boolean; most?: number } = {},
): number => {
  let before: number[] = [];
  let row: number[] = [];
  let next: number[] = [];
  for (let column = 0; column <= word.length; column += 1) row.push(column);
  for (let line = 1; line <= typed.length; line += 1) {
    const lowest = fillRow(next, line, typed, word, row, before);
    if (lowest > most) return lowest;
    [before, row, next] = [row, next, before];
  }
  return open ? Math.min(...row) : (row[word.length] ?? 0);
};

/** The distances of the first `line` typed characters to every beginning of the word, from those one line (`row`) and two lines up; gives back the lowest. */
const fillRow = (next: number[], line: number, typed: string, word: string, row: number[], before: number[]): number => {
  next[0] = line;
  let lowest = line;
  const letter = typed.charCodeAt(line - 1);
  const previous = typed.charCodeAt(line - 2);
  for (let column = 1; column <= word.length; column += 1) {
    const other = word.charCodeAt(column - 1);
    const replaced = (row[column - 1] ?? 0) + (letter === other ? 0 : 1);
    const slipped = Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    const swapped = letter === word.charCodeAt(column - 2) && previous === other;
    const slips = swapped ? Math.min(slipped, (before[column - 2] ?? 0) + 1) : slipped;
    next[column] = slips;
    lowest = Math.min(lowest, slips);
  }
  return lowest;
};
