/**
 * How many single-character slips (wrong, missing, added, two neighbours swapped) lie between what was typed and a word, in UTF-16 units.
 * With `open` the rest of the word is free, as when typing has not reached its end.
 *
 * @example editDistance('wtikoff', 'witkoff') //=> 1
 * @example editDistance('wtik', 'witkoff', { open: true }) //=> 1
 */
export const editDistance = (typed: string, word: string, { open = false }: { open?: boolean } = {}): number => {
  let before = new Uint16Array(word.length + 1);
  let row = Uint16Array.from(before, (_, column) => column);
  let next = new Uint16Array(word.length + 1);
  for (let line = 1; line <= typed.length; line += 1) {
    fillRow(next, { typed, word, line, row, before });
    [before, row, next] = [row, next, before];
  }
  return open ? Math.min(...row) : (row[word.length] ?? 0);
};

interface Above {
  typed: string;
  word: string;
  line: number;
  /** Distances one line and two lines up. */
  row: Uint16Array;
  before: Uint16Array;
}

const fillRow = (next: Uint16Array, { typed, word, line, row, before }: Above): void => {
  next[0] = line;
  const letter = typed.charCodeAt(line - 1);
  const previous = typed.charCodeAt(line - 2);
  for (let column = 1; column <= word.length; column += 1) {
    const other = word.charCodeAt(column - 1);
    const replaced = (row[column - 1] ?? 0) + (letter === other ? 0 : 1);
    const slipped = Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    const swapped = letter === word.charCodeAt(column - 2) && previous === other;
    next[column] = swapped ? Math.min(slipped, (before[column - 2] ?? 0) + 1) : slipped;
  }
};
